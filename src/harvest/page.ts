/**
 * One page, as answers. Pure: no network, no clock, any bytes.
 *
 * Every rule runs. What a visitor sees wins over data beside it, a difference between the two is said,
 * and a question stands once, but for equal titles in different sections.
 */
import type { AnyNode, Element } from 'domhandler'
import { type HtmlNode, textOf, toHtml } from '../content/html.ts'
import { type Addresses, cleanNodes } from '../content/parse-html.ts'
import { type ActionAt, actionsOf, type PageAction } from './actions.ts'
import { anchorOf } from './anchor.ts'
import { createClaims } from './claims.ts'
import { type Contact, contactsOf } from './contacts.ts'
import { ancestors, descendants, isElement, words } from './dom.ts'
import { type OpenPage, openPage } from './open-page.ts'
import { questionKey, textKey, tidyQuestion } from './question.ts'
import type { Found, Page } from './rule.ts'
import { RULES } from './rules/index.ts'
import { hasType, structuredData, textIn } from './structured-data.ts'

export interface PageOptions {
  /** Where the page was found, absolute. Its own `<base>` counts for links, its canonical link does not. */
  url: string
  /** Of the response, for the encoding. */
  contentType?: string
  /** Host names that pictures may come from. Default: the page's own. */
  pictureHosts?: readonly string[]
}

export interface PageAnswer {
  question: string
  /** Clean HTML. */
  answer: string
  url: string
  anchor?: string
  /** Name of the rule that found it. */
  source: string
  actions: PageAction[]
}

export interface PageResult {
  answers: PageAnswer[]
  /** Those of the page that belong to no answer. */
  actions: PageAction[]
  contacts: Contact[]
  warnings: string[]
}

/** As `Answer` allows. */
const LONGEST_QUESTION = 500

export const harvestPage = (html: string | Uint8Array, options: PageOptions): PageResult =>
  harvestOpened(openPage(html, options), options.pictureHosts)

/** The same, for a page that is parsed already. */
export function harvestOpened(
  { $, url, base, facts }: OpenPage,
  pictureHosts: readonly string[] = [new URL(url).hostname],
): PageResult {
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(message)
  const data = structuredData($, warn)
  const declared = new Set(
    data.flatMap((entry) =>
      hasType(entry, 'Question') ? [questionKey(textIn(entry.name) ?? '')] : [],
    ),
  )
  const page: Page = { $, url, data, declared, claims: createClaims(), warn }
  const actions = actionsOf($, base)
  // A button stands beside the answer, with its kind; what is left must still say something.
  const buttons = new Set<AnyNode>(actions.filter(({ button }) => button).map(({ at }) => at))
  const at = { url: base, pictureHosts }

  const kept: Kept[] = []
  const byKey = new Map<string, Kept[]>()
  for (const rule of RULES) {
    for (const found of rule.find(page)) {
      if (found.at && page.claims.covers(found.at)) continue
      const question = tidyQuestion(found.question, facts.lang)
      const answer = answerIn(found.answer, at, buttons)
      if (!question || question.length > LONGEST_QUESTION || !textOf(answer)) continue
      const said = textKey(words(found.answer))
      const entry: Kept = { found, source: rule.name, question, answer, said }
      const key = questionKey(question)
      const same = byKey.get(key) ?? []
      if (isKnown(entry, same, page)) continue
      page.claims.add(found.at, found.answer)
      kept.push(entry)
      byKey.set(key, [...same, entry])
    }
  }
  const owners = new Map(kept.flatMap((entry) => entry.found.answer.map((node) => [node, entry])))
  const ownerOf = ({ at }: ActionAt): Kept | undefined => {
    for (let node: AnyNode | null = at; node; node = node.parent) {
      const owner = owners.get(node)
      if (owner) return owner
    }
    return
  }
  const byOwner = Map.groupBy(actions, ownerOf)
  const shared = sharedBy(kept)
  const answers = inOrder(kept, $('*').toArray().filter(isElement)).map((entry): PageAnswer => {
    const anchor = anchorOf(entry.found, shared)
    return {
      question: entry.question,
      answer: toHtml(entry.answer),
      url,
      ...(anchor ? { anchor } : {}),
      source: entry.source,
      actions: (byOwner.get(entry) ?? []).map(({ action }) => action),
    }
  })
  return {
    answers,
    actions: (byOwner.get(undefined) ?? []).map(({ action }) => action),
    contacts: contactsOf($, data, warn),
    warnings,
  }
}

function answerIn(
  nodes: readonly AnyNode[],
  at: Addresses,
  buttons: ReadonlySet<AnyNode>,
): HtmlNode[] {
  const without = cleanNodes(nodes, at, (element) => buttons.has(element))
  return textOf(without) ? without : cleanNodes(nodes, at)
}

interface Kept {
  found: Found
  source: string
  question: string
  answer: HtmlNode[]
  /** Key of the answer's words, buttons included, as data repeats them. */
  said: string
}

/** @param same  the entries so far that ask the same */
function isKnown(entry: Kept, same: readonly Kept[], page: Page): boolean {
  if (same.length === 0) return false
  if (!entry.found.at) {
    if (!same.some(({ said }) => said === entry.said)) {
      page.warn(`“${entry.question}”: the page and its JSON-LD differ; the page's text is kept`)
    }
    return true
  }
  return same.some(
    (other) => other.said === entry.said && section(other, page) === section(entry, page),
  )
}

/** The heading of the section that an entry stands in. */
function section({ found }: Kept, { $, claims }: Page): Element | undefined {
  if (!found.at) return
  for (const around of ancestors(found.at)) {
    const [heading] = $(around)
      .prevAll()
      .toArray()
      .flatMap((before) => [...descendants([before])].toReversed())
      .filter((candidate) => /^h[1-4]$/.test(candidate.name) && !claims.covers(candidate))
    if (heading) return heading
  }
  return
}

/** Does an element hold several of the questions? */
function sharedBy(kept: readonly Kept[]): (element: AnyNode) => boolean {
  const counts = new Map<AnyNode, number>()
  for (const { found } of kept) {
    for (let node: AnyNode | null = found.at ?? null; node; node = node.parent) {
      counts.set(node, (counts.get(node) ?? 0) + 1)
    }
  }
  return (element) => (counts.get(element) ?? 0) > 1
}

/** As a reader meets them; data that is not on the page comes last. */
function inOrder(kept: readonly Kept[], elements: readonly Element[]): Kept[] {
  const order = new Map(elements.map((element, index) => [element, index]))
  const place = ({ found }: Kept) => (found.at ? order.get(found.at)! : Number.POSITIVE_INFINITY)
  return kept.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
