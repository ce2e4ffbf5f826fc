/**
 * One page, as answers. Pure: no network, no clock, any bytes.
 */
import type { AnyNode, Element } from 'domhandler'
import { oneLine } from '../content/clean-text.ts'
import { toHtml } from '../content/html.ts'
import { languageOf } from '../language/language-of.ts'
import { type ActionAt, actionsOf, type PageAction } from './actions.ts'
import { anchorOf } from './anchor.ts'
import { answerText } from './answer-text.ts'
import { breadcrumbOf, categoryOf } from './category.ts'
import { createClaims } from './claims.ts'
import { type Contact, contactsOf } from './contacts.ts'
import { ancestors, glance, textContent } from './dom.ts'
import { type Entry, entriesOf } from './entries.ts'
import { LONGEST_PAGE, type OpenPage, openPage } from './open-page.ts'
import { questionKey } from './question.ts'
import { type Rewording, rewordingsOf } from './rewordings.ts'
import type { Page, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import { hasType, structuredData, textIn } from './structured-data.ts'

export interface PageOptions {
  /** Where the page was found, absolute. Its own `<base>` counts for links, its canonical link does not. */
  url: string
  /** Of the response, for the encoding. */
  contentType?: string
  /** Host names that pictures may come from. Default: the page's own. */
  pictureHosts?: readonly string[]
  /** Ways of your own to find questions; they come before ours. */
  rules?: readonly Rule[]
  /** Where none of those finds anything. */
  lastResort?: readonly Rule[]
}

export interface PageAnswer {
  question: string
  /** Clean HTML. */
  answer: string
  url: string
  anchor?: string
  /** Name of the rule that found it. */
  source: string
  /** BCP 47, where the page or its words tell. */
  lang?: string
  /** Clean HTML: what the page's data says instead, which no visitor sees. */
  inData?: string
  /** Breadcrumb of the page, then the headings above, from the top down. */
  category: string[]
  actions: PageAction[]
}

export interface PageResult {
  answers: PageAnswer[]
  /** Those of the page that belong to no answer. */
  actions: PageAction[]
  contacts: Contact[]
  /** Questions that may be one in other words. For an editor: nothing is merged. */
  rewordings: Rewording[]
  /** What was repaired, doubted or left out, in sentences. */
  warnings: string[]
}

export const harvestPage = (html: string | Uint8Array, options: PageOptions): PageResult =>
  harvestOpened(openPage(html, options), options)

/** The same, for a page that is parsed already. */
export function harvestOpened(
  { $, elements, url, base, isCut, facts }: OpenPage,
  {
    pictureHosts = [new URL(url).hostname],
    rules = [],
    lastResort = [],
  }: Omit<PageOptions, 'url'> = {},
): PageResult {
  const warnings = new Set<string>()
  const warn = (message: string) => void warnings.add(message)
  if (isCut) warn(`only the first ${LONGEST_PAGE / 1e6} MB were read`)
  const data = structuredData(elements, warn)
  const declared = new Set(
    data.flatMap((entry) =>
      hasType(entry, 'Question') ? [questionKey(textIn(entry.name) ?? '')] : [],
    ),
  )
  const page: Page = { $, elements, url, data, declared, claims: createClaims(), warn }
  const actions = actionsOf($, elements, base)
  // A button stands beside the answer, with its kind; what is left must still say something.
  const buttons = new Set<AnyNode>(actions.filter(({ button }) => button).map(({ at }) => at))
  // A picture of another host stays there; what it shows is said.
  const onPictureLost = () => undefined
  const at = { url: base, pictureHosts, onPictureLost, page: { url, ids: idsOf(elements) } }
  const clean = (nodes: readonly AnyNode[], isLabelled?: boolean) =>
    answerText(nodes, at, (node) => buttons.has(node), isLabelled)
  const foundBy = (ways: readonly Rule[]) =>
    isErrorPage(page) ? [] : entriesOf(page, facts.lang, clean, ways)
  const seen = foundBy([...rules, ...RULES])
  const entries = seen.length > 0 ? seen : foundBy(lastResort)

  const byOwner = Map.groupBy(actions, ownerIn(entries))
  const isShared = sharedBy(entries)
  const trail = breadcrumbOf($, data, firstText(elements, 'h1'))
  const answers = entries.map((entry): PageAnswer => {
    const anchor = anchorOf(entry.found, isShared)
    const lang = langOf(entry, facts.lang)
    return {
      question: entry.question,
      answer: toHtml(entry.answer),
      url,
      ...(anchor ? { anchor } : {}),
      source: entry.source,
      ...(lang ? { lang } : {}),
      ...(entry.inData ? { inData: toHtml(entry.inData) } : {}),
      category: categoryOf(entry.found.at, page.claims, trail),
      actions: (byOwner.get(entry) ?? []).map(({ action }) => action),
    }
  })
  return {
    answers,
    actions: (byOwner.get(undefined) ?? []).map(({ action }) => action),
    contacts: contactsOf(elements, data, warn),
    rewordings: rewordingsOf(
      answers.map(({ question }) => question),
      facts.lang,
    ),
    warnings: [...warnings],
  }
}

/** Where a link to this page can lead. */
function idsOf(elements: readonly Element[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { attribs } of elements) {
    if (attribs.id !== undefined) ids.add(attribs.id)
    if (attribs.name !== undefined) ids.add(attribs.name)
  }
  return ids
}

/** What a server says instead of a page, often without saying so in its status. */
const ERROR =
  /^(?:erreur |error )?(?:404|500|503)\b|^(?:page |document )?(?:not found|introuvable|non trouvée?)|^page (?:inexistante|indisponible)/i
const isErrorPage = ({ elements }: Page): boolean =>
  ['title', 'h1'].some((name) => ERROR.test(firstText(elements, name)))

function firstText(elements: readonly Element[], name: string): string {
  const first = elements.find((element) => element.name === name)
  return first ? oneLine(textContent(first)) : ''
}

function langOf({ found, question, text }: Entry, ofPage: string | undefined) {
  const own = found.at && ancestors(found.at).find(({ attribs }) => attribs.lang)?.attribs.lang
  return languageOf(`${question} ${text}`, own ?? ofPage)
}

/** The entry whose answer holds an action, or ends right before it: a form is no text of an answer. */
function ownerIn(entries: readonly Entry[]): (action: ActionAt) => Entry | undefined {
  const owners = new Map(entries.flatMap((entry) => entry.found.answer.map((n) => [n, entry])))
  return ({ at }) => {
    for (let node: AnyNode | null = at; node; node = node.parent) {
      const owner = owners.get(node)
      if (owner) return owner
    }
    let before = at.prev
    while (before && glance(before) === '') before = before.prev
    return before ? owners.get(before) : undefined
  }
}

/** Does an element hold several of the questions? */
function sharedBy(entries: readonly Entry[]): (element: AnyNode) => boolean {
  const counts = new Map<AnyNode, number>()
  for (const { found } of entries) {
    for (let node: AnyNode | null = found.at ?? null; node; node = node.parent) {
      counts.set(node, (counts.get(node) ?? 0) + 1)
    }
  }
  return (element) => (counts.get(element) ?? 0) > 1
}
