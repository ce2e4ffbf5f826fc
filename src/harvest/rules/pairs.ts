/**
 * Blocks of one shape beside each other, each a question and its answer, whatever they are called.
 *
 * Two ways: each block holds both (list items, cards, rows of a table), or titles of one shape alternate
 * with texts. What tells them from other lists is that most of the titles ask; the few that do not
 * come along. A title that is a link to another page is a teaser.
 */
import type { AnyNode, Element } from 'domhandler'
import { descendants, glance, isElement, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { headAndBody } from '../head-and-body.ts'
import { asksAgain, isProse } from '../measure.ts'
import { answersNobody } from '../page-kind.ts'
import { asks, endsAsking, isFurnitureTitle } from '../question.ts'
import type { Found, Page, Rule } from '../rule.ts'
import { shapeInList, shapeOf } from '../shape.ts'
import { breaksOff, invites, isEvent, isTeaser } from '../teaser.ts'
import { titleOf } from '../title.ts'
import { isMessage } from '../voices.ts'

const LONGEST_TITLE = 300
/** Text as it is typed, and lists that have a rule of their own. */
const OTHERS = new Set(['pre', 'code', 'dl'])
/** More of one shape are lines of a log, not questions that somebody wrote. */
const LONGEST_LIST = 2_000

interface Pair extends Found {
  at: Element
  title: Element
  /** What holds both. */
  block?: Element
}

export const pairs: Rule = {
  name: 'pairs',
  find(page) {
    if (answersNobody(page)) return []
    const taken = new Set<AnyNode>()
    const lists = new Set<string>()
    const sure = page.elements
      .filter(({ name, children }) => children.length > 1 && !OTHERS.has(name))
      .filter(asksAgain)
      .flatMap((parent): Found[] => {
        if (taken.has(parent) || page.claims.covers(parent) || isFurniture(parent)) return []
        const found = [...inBlocks(parent, page), ...alternating(parent, page)]
        const kept = found.filter(({ answer }) => !answer.some((node) => taken.has(node)))
        for (const { at, answer, block } of kept) {
          for (const inner of descendants([at, ...answer])) taken.add(inner)
          if (block?.attribs.class) lists.add(shapeInList(block))
        }
        return kept
      })
    return [...sure, ...inOtherChapters(page, lists, taken)]
  },
}

/** The same blocks elsewhere on the page, in lists too short, or too silent, to tell by themselves. */
const inOtherChapters = (page: Page, lists: ReadonlySet<string>, taken: ReadonlySet<AnyNode>) =>
  page.elements
    .filter((block) => lists.size > 0 && lists.has(shapeInList(block)))
    .flatMap((block) => pairIn(block, page) ?? [])
    .filter((pair) => isEntry(pair, page) && !holdsMore(pair))
    .filter(({ at }) => !taken.has(at) && !page.claims.covers(at) && !isFurniture(at))

/** The children in groups of one shape. */
const groups = (parent: Element): Element[][] =>
  Map.groupBy(parent.children.filter(isElement), shapeOf)
    .values()
    .filter((group) => group.length > 1 && group.length <= LONGEST_LIST)
    .toArray()

const inBlocks = (parent: Element, page: Page): Pair[] =>
  groups(parent).flatMap((group) => {
    let several = false
    const entries = group.flatMap((block): Pair[] => {
      const entry = pairIn(block, page)
      several ||= !!entry && holdsMore(entry)
      return entry && isEntry(entry, page) ? [entry] : []
    })
    return several ? [] : asking(entries, page, 0.5)
  })

function pairIn(block: Element, page: Page): Pair | undefined {
  const parts = headAndBody(block)
  if (!parts || page.claims.within(block) || compares(block, parts.body)) return
  const title = parts.head.find(isElement) ?? parts.at
  return { question: parts.title, answer: parts.body, at: parts.at, title, block }
}

/** A row that sets things side by side: a word or two in each column. */
function compares({ name }: Element, body: readonly AnyNode[]): boolean {
  const cells = body.filter(isElement)
  return (
    cells.length > 1 &&
    (name === 'tr' ||
      cells.every((cell) => cell.name === 'div' && shapeOf(cell) === shapeOf(cells[0]!))) &&
    body.every((cell) => glance(cell).split(' ').length < 6)
  )
}

/** Titles of one shape, each followed by something of another. */
function alternating(parent: Element, page: Page): Pair[] {
  const children = parent.children.filter((child) => glance(child) !== '')
  for (const group of groups(parent)) {
    const heads = new Set<AnyNode>(group)
    const entries = group.flatMap((title): Pair[] => {
      const start = children.indexOf(title) + 1
      const end = children.findIndex((child, index) => index >= start && isStop(child, heads))
      const answer = children.slice(start, end < 0 ? undefined : end)
      const question = titleOf([title])
      const entry = { question, answer, at: title, title }
      return answer.length > 0 && isEntry(entry, page) ? [entry] : []
    })
    const sure = entries.length >= group.length * 0.75 ? asking(entries, page, 0.75) : []
    if (sure.length > 0) return sure
    const turns = inTurns(group, page)
    if (turns.length > 0) return turns
  }
  return []
}

/** Question, answer, question, answer, all drawn alike: rows of a table, paragraphs. */
function inTurns(group: readonly Element[], page: Page): Pair[] {
  // A rule between the pairs is a row of its own.
  const told = group.filter((element) => glance(element) !== '')
  const first = told.findIndex((element) => endsAsking(glance(element)))
  const rows = told.slice(Math.max(first, 0))
  const isTurn = rows.every((row, index) => endsAsking(glance(row)) === (index % 2 === 0))
  if (first < 0 || rows.length < 6 || rows.length % 2 === 1 || !isTurn) return []
  const entries = rows.flatMap((title, index): Pair[] => {
    if (index % 2 === 1) return []
    const entry = { question: titleOf([title]), answer: [rows[index + 1]!], at: title, title }
    return isEntry(entry, page) ? [entry] : []
  })
  return asking(entries, page, 1)
}

const isStop = (node: AnyNode, heads: ReadonlySet<AnyNode>): boolean =>
  heads.has(node) || (isElement(node) && /^(?:h[1-6]|hr)$/.test(node.name))

function isEntry({ question, answer, title }: Pair, page: Page): boolean {
  if (question.length > LONGEST_TITLE || isFurnitureTitle(question)) return false
  if (/^h[1-6]$/.test(title.name)) return false // their own rule sees the levels
  if (isTeaser(title, question, page.url) || breaksOff(answer, page.url)) return false
  if (isEvent(question, answer)) return false
  return isProse(answer, 1) && !isMessage(title)
}

/** The block holds more questions, so it is a column or a chapter. Headings have a rule of their own. */
const holdsMore = ({ title, answer }: Pair): boolean => {
  const shape = shapeOf(title)
  return descendants(answer).some(
    (element) =>
      (shapeOf(element) === shape || /^h[1-6]$/.test(element.name)) && endsAsking(glance(element)),
  )
}

/** Words, not a formula with a question mark in it. */
const isSentence = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}\s’',]/gu)?.length ?? 0) > text.length * 0.8

/** More than what stands in a cell: “Yes”, “Worldwide”, “£5”. */
const isTelling = (text: string): boolean => (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 2

function asking(entries: readonly Pair[], page: Page, share: number): Pair[] {
  const marked = entries.filter(({ question }) => endsAsking(question) && isSentence(question))
  if (marked.length < 2 || marked.length < entries.length * share) return []
  const telling = entries.filter(({ answer }) => isTelling(words(answer)))
  if (telling.length * 2 < entries.length) return []
  const inviting = entries.filter(
    ({ question, answer }) => !asks(question) && invites(answer, page.url),
  )
  return inviting.length * 2 > entries.length ? [] : [...entries]
}
