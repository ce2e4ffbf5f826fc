/** Questions and answers with their names in front: “Q: … A: …”, « Question 2 : … Réponse : … ». */
import type { AnyNode, Element } from 'domhandler'
import { contentAfter } from '../content-after.ts'
import { ancestors, descendants, glance, isBlock, isElement, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isBreak } from '../head-and-body.ts'
import { isProse } from '../measure.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'

const QUESTION = /^(?:q|question)\s?(?:n°\s?)?\d*\s?[:.)–-]\s*(?=\S)/iu
const ANSWER = /^(?:a|r|rép|réponse|reponse|answer)\s?\d*\s?[:.)–-]\s*/iu

const LINES = /^(?:p|div|li|td|dt|h[1-6])$/

export const labels: Rule = {
  name: 'labels',
  find({ elements, claims }) {
    const titles = elements
      .filter(({ name }) => LINES.test(name))
      .filter((element) => isLine(element) && QUESTION.test(glance(element)))
      .filter(
        (element) => !isFurniture(element) && !claims.covers(element) && !claims.within(element),
      )
    const stops = new Set<AnyNode>([
      ...titles,
      ...elements.filter(({ name }) => /^h[1-6]$/.test(name)),
    ])
    const holders = new Set<AnyNode>([...stops].flatMap((at) => [...ancestors(at)]))
    const found = titles.flatMap((at): Found[] => {
      const lines = linesOf(at)
      const title = lines.shift()!
      const rest = contentAfter(
        at,
        (element) => stops.has(element),
        (element) => holders.has(element),
      )
      const answer = [...lines.flat(), ...(lines.length > 0 ? inLine(at, rest) : rest)]
      const question = titleOf(title).replace(QUESTION, '')
      return ANSWER.test(words(answer)) && isProse(answer)
        ? [{ question, answer, at, labelled: true }]
        : []
    })
    return found.length > 1 ? found : []
  },
}

/** More paragraphs may follow one that holds both; those that have nothing to do with it may not. */
const inLine = (at: Element, rest: readonly AnyNode[]): readonly AnyNode[] =>
  at.name === 'p' ? rest : []

const isLine = (element: Element): boolean => !descendants(element.children).some(isBlock)

/** The children, cut at line breaks. */
function linesOf(element: Element): AnyNode[][] {
  const lines: AnyNode[][] = [[]]
  for (const child of element.children) {
    if (isBreak(child)) lines.push([])
    else lines.at(-1)!.push(child)
  }
  return lines.filter((line, index) => index === 0 || words(line) !== '' || line.some(isElement))
}
