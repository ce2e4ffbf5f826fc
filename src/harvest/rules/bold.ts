/**
 * Lines that are set off (bold, italic) and ask something, each with what follows: headings in all but
 * name. The answer may begin in the same paragraph. At least two of them beside each other; entries of
 * the same numbering come along, and a statement where the page says that it answers questions.
 */
import type { AnyNode, Element } from 'domhandler'
import { headingsAbove } from '../category.ts'
import type { Claims } from '../claims.ts'
import { contentAfter } from '../content-after.ts'
import { ancestors, glance, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isBold, isBreak, visible } from '../head-and-body.ts'
import { isProse } from '../measure.ts'
import { isMeta } from '../meta.ts'
import { answersNobody, isNamedForQuestions } from '../page-kind.ts'
import {
  announcesQuestions,
  endsAsking,
  hasMark,
  isFurnitureTitle,
  isNumbered,
} from '../question.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'

interface Line {
  at: Element
  question: string
  /** What stands beside the title. */
  rest: AnyNode[]
}

const LINES = new Set(['p', 'div', 'dt', 'li'])

const isAnnounced = (at: Element, claims: Claims): boolean =>
  isNamedForQuestions(at) ||
  headingsAbove(at, claims).some((heading) => announcesQuestions(glance(heading)))

export const bold: Rule = {
  name: 'bold',
  find(page) {
    const { elements, claims } = page
    if (answersNobody(page)) return []
    const lines = elements
      .filter(({ name }) => LINES.has(name))
      .flatMap(lineIn)
      .filter(
        ({ at }) => !isFurniture(at) && !isMeta(at) && !claims.covers(at) && !claims.within(at),
      )
    const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name))
    const groups = Map.groupBy(lines, ({ at }) => at.parent)
    return [...groups.values()].flatMap((group) => entries(group, headings, claims))
  },
}

function lineIn(at: Element): Line[] {
  const [first, ...rest] = visible(at.children).filter((node, index) => index > 0 || !isBreak(node))
  if (!isBold(first)) return []
  const question = titleOf([first])
  const isAll = words(rest) === ''
  return isAll || endsAsking(question) ? [{ at, question, rest: isAll ? [] : rest }] : []
}

function entries(group: readonly Line[], headings: readonly Element[], claims: Claims): Found[] {
  const asking = group.filter(({ question }) => hasMark(question))
  if (asking.length < 2) return []
  const numbered = asking.every(({ at }) => isNumbered(glance(at)))
  const areMost = asking.length * 2 >= group.length
  const isAll = areMost && isAnnounced(asking[0]!.at, claims)
  const titles = group.filter(
    ({ at, question }) => hasMark(question) || isAll || (numbered && isNumbered(glance(at))),
  )
  const stops = new Set<AnyNode>([...titles.map(({ at }) => at), ...headings])
  const holders = new Set<AnyNode>([...stops].flatMap((at) => [...ancestors(at)]))
  return titles.flatMap(({ at, question, rest }): Found[] => {
    const after = contentAfter(
      at,
      (e) => stops.has(e),
      (e) => holders.has(e),
    )
    const answer = [...rest, ...after]
    return isFurnitureTitle(question) || !isProse(answer) ? [] : [{ question, answer, at }]
  })
}
