/**
 * Titles that open and close: which are questions?
 *
 * One that reads like a question is, alone or not. Another one needs company: two of one shape are a
 * list of entries, one alone is a page's own device (“Transcript of the video”). What holds entries of
 * its own is a category, unless it asks something and answers before they begin.
 */
import type { AnyNode } from 'domhandler'
import { ancestors, words } from '../dom.ts'
import { isMenu, isProse } from '../measure.ts'
import { asks, hasMark, isFurnitureTitle, questionKey } from '../question.ts'
import type { Found } from '../rule.ts'
import { shapeInList } from '../shape.ts'
import { isCatalogue } from '../teaser.ts'

/** Characters: an introduction to entries is shorter. */
const SAYS_SOMETHING = 40

export function inGroups(all: readonly Found[]): Found[] {
  const entries = all.filter(({ question }) => !isFurnitureTitle(question))
  const inner = new Set<AnyNode>()
  for (const { at } of entries) if (at) for (const around of ancestors(at)) inner.add(around)
  const leaves = entries.flatMap((entry) => {
    const own = entry.answer.filter((node) => !inner.has(node))
    if (own.length === entry.answer.length) return [entry]
    return hasMark(entry.question) && words(own).length > SAYS_SOMETHING
      ? [{ ...entry, answer: own }]
      : []
  })
  const shapes = Map.groupBy(leaves, shape)
  return leaves.filter((entry) => {
    if (hasMark(entry.question) || asks(entry.question)) return true
    if (isMenu(entry.answer) || !isProse(entry.answer)) return false
    return isCompany(shapes.get(shape(entry))!)
  })
}

const shape = ({ at }: Found): string => (at ? shapeInList(at) : '')

/** Several, and not the same words again and again (“All features”, “Apply”). */
function isCompany(group: readonly Found[]): boolean {
  if (group.length < 2 || isCatalogue(group.map(({ answer }) => answer))) return false
  const titles = Map.groupBy(group, ({ question }) => questionKey(question))
  return Math.max(...titles.values().map((same) => same.length)) * 2 <= group.length
}
