/**
 * Titles that open and close: which are questions?
 *
 * One that reads like a question is, alone or not. Another one needs company: two of one shape are a
 * list of entries, one alone is a page's own device (“Transcript of the video”). What holds entries of
 * its own is a category, unless it asks something and answers before they begin.
 */
import type { AnyNode } from 'domhandler'
import { ancestors, words } from '../dom.ts'
import { asks, hasMark, isFurnitureTitle } from '../question.ts'
import type { Found } from '../rule.ts'

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
  const sizes = Map.groupBy(leaves, shape)
  return leaves.filter(
    (entry) =>
      hasMark(entry.question) || asks(entry.question) || sizes.get(shape(entry))!.length > 1,
  )
}

/** Elements that a page's author would draw alike. */
function shape({ at }: Found): string {
  if (!at) return ''
  const own = `${at.name}.${classes(at.attribs.class)}`
  const { parent } = at
  return parent && 'name' in parent ? `${parent.name}.${classes(parent.attribs.class)}>${own}` : own
}

/** Without the words that say a state: open, first, active. */
const classes = (names = ''): string =>
  names
    .split(/\s+/)
    .filter((name) => name && !/collapsed|active|open|show|first|last|current|\d/i.test(name))
    .sort()
    .join('.')
