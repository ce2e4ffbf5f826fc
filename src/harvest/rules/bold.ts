/**
 * Paragraphs that are all bold and ask something, each with what follows: headings in all but name.
 * At least two of them beside each other; entries of the same numbering come along.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, contentAfter, isElement, isFurniture, isProse, words } from '../dom.ts'
import { hasMark, isFurnitureTitle, isNumbered } from '../question.ts'
import type { Found, Rule } from '../rule.ts'

export const bold: Rule = {
  name: 'bold',
  find({ $, claims }) {
    const titles = $('p, div, dt')
      .toArray()
      .filter((at) => isAllBold(at) && !isFurniture(at) && !claims.covers(at))
    const groups = Map.groupBy(titles, (at) => at.parent)
    return [...groups.values()].flatMap((group) => entries(group, $('h1,h2,h3,h4,h5,h6').toArray()))
  },
}

const isAllBold = (element: Element): boolean => {
  const [only, ...more] = element.children.filter((child) => words([child]) !== '')
  return more.length === 0 && !!only && isElement(only) && /^(?:b|strong)$/.test(only.name)
}

function entries(group: readonly Element[], headings: readonly Element[]): Found[] {
  const asking = group.filter((at) => hasMark(words([at])))
  if (asking.length < 2) return []
  const numbered = asking.every((at) => isNumbered(words([at])))
  const titles = group.filter((at) => hasMark(words([at])) || (numbered && isNumbered(words([at]))))
  const stops = new Set<AnyNode>([...titles, ...headings])
  const holders = new Set<AnyNode>([...stops].flatMap((at) => [...ancestors(at)]))
  return titles.flatMap((at): Found[] => {
    const question = words([at])
    const answer = contentAfter(
      at,
      (e) => stops.has(e),
      (e) => holders.has(e),
    )
    if (isFurnitureTitle(question) || !isProse(answer)) return []
    return [{ question, answer, at }]
  })
}
