/**
 * The questions of one page, each once, in the order of the page.
 *
 * Every rule runs, surest first. What a visitor sees wins over data beside it, a difference between the
 * two is said, and equal titles in different sections are different questions.
 */
import type { AnyNode } from 'domhandler'
import { type HtmlNode, textOf } from '../content/html.ts'
import { headingsAbove } from './category.ts'
import { descendants, isBlock, words } from './dom.ts'
import { isLabelled, questionKey, textKey, tidyQuestion } from './question.ts'
import type { Found, Page, Rule } from './rule.ts'

export interface Entry {
  found: Found
  source: string
  question: string
  answer: HtmlNode[]
  /** The words of the answer. */
  text: string
  /** Key of all that is said there, buttons included, as data repeats it. Known once somebody compares. */
  said?: string
  /** What the page's data says instead. */
  inData?: HtmlNode[]
  /** The words of the heading above, once somebody asked. */
  section?: string
}

/** As `Answer` allows. */
const LONGEST_QUESTION = 500
/** Characters of a key: enough to know a text again. */
const BEGINNING = 30
/** Entries of one title that are compared: a page may repeat one without end. */
const MOST_ALIKE = 20

export function entriesOf(
  page: Page,
  lang: string | undefined,
  clean: (nodes: readonly AnyNode[], isLabelled?: boolean) => HtmlNode[],
  rules: readonly Rule[],
): Entry[] {
  const entries: Entry[] = []
  const byKey = new Map<string, Entry[]>()
  for (const rule of rules) {
    for (const found of rule.find(page)) {
      if (found.at && page.claims.covers(found.at)) continue
      const question = tidyQuestion(found.question, lang)
      if (!question || question.length > LONGEST_QUESTION) continue
      const answer = clean(found.answer, found.labelled ?? isLabelled(found.question))
      const text = textOf(answer) || pictured(answer)
      if (!text) continue
      const entry: Entry = { found, source: rule.name, question, answer, text }
      const key = questionKey(question)
      const same = (byKey.get(key) ?? []).slice(-MOST_ALIKE)
      if (same.length > 0 && isKnown(entry, same, page, clean)) continue
      page.claims.add(found.at, found.answer)
      entries.push(entry)
      byKey.set(key, [...same, entry])
    }
  }
  return inOrder(entries, page)
}

/** What the pictures show, where there is no word beside them. */
const pictured = (nodes: readonly HtmlNode[]): string =>
  nodes
    .filter((node) => typeof node !== 'string')
    .map(([tag, attributes, ...inner]) => (tag === 'img' ? attributes.alt : pictured(inner)))
    .filter(Boolean)
    .join(' ')

/** @param same  the entries so far that ask the same */
function isKnown(
  entry: Entry,
  same: readonly Entry[],
  page: Page,
  clean: (nodes: readonly AnyNode[]) => HtmlNode[],
): boolean {
  if (entry.found.at) {
    return same.some(
      (other) => saidBy(other) === saidBy(entry) && section(other, page) === section(entry, page),
    )
  }
  if (same.some((other) => saidBy(other) === saidBy(entry))) return true
  const part = same.map((other) => ({
    other,
    nodes: partSaying(saidBy(entry), other.found.answer),
  }))
  const told = part.find(({ nodes }) => nodes !== undefined)
  if (told) told.other.answer = clean(told.nodes!)
  else {
    same[0]!.inData = entry.answer
    page.warn(`“${entry.question}”: the page and its JSON-LD differ; the page's text is kept`)
  }
  return true
}

const saidBy = (entry: Entry): string => {
  entry.said ??= textKey(words(entry.found.answer))
  return entry.said
}

/** Data can tell where in a long text the answer begins. */
function partSaying(said: string, nodes: readonly AnyNode[]): AnyNode[] | undefined {
  const beginning = said.slice(0, BEGINNING)
  if (beginning.length < BEGINNING) return
  const part = descendants(nodes)
    .filter(isBlock)
    .toArray()
    .findLast((element) => textKey(words([element])).startsWith(beginning))
  if (!part) return
  const from: AnyNode[] = [part]
  for (let next = part.next; next; next = next.next) from.push(next)
  return from
}

/** The words of the heading above an entry. */
function section(entry: Entry, { claims }: Page): string {
  if (entry.section === undefined) {
    const [heading] = entry.found.at ? headingsAbove(entry.found.at, claims).take(1) : []
    entry.section = heading ? words([heading]) : ''
  }
  return entry.section
}

/** As a reader meets them; data that is not on the page comes last. */
function inOrder(entries: readonly Entry[], { elements }: Page): Entry[] {
  const order = new Map(elements.map((element, index) => [element, index]))
  const place = ({ found }: Entry) => (found.at ? order.get(found.at)! : Number.POSITIVE_INFINITY)
  return entries.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
