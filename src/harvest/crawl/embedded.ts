/**
 * Pages that are empty without scripts: are they, and does the data that their scripts would draw hold
 * questions and answers? `__NEXT_DATA__`, any `application/json`, and objects assigned to `window.__…`.
 *
 * Asked of pages where no rule found anything: what a visitor sees comes first.
 */
import { readDocument } from '../../content/document.ts'
import { textContent, words } from '../dom.ts'
import type { OpenPage } from '../open-page.ts'
import { endsAsking } from '../question.ts'
import { repairJson } from '../repair-json.ts'
import type { Found, Rule } from '../rule.ts'
import { type Data, textIn } from '../structured-data.ts'

export const EMBEDDED = 'embedded-data'

/** Where frameworks draw into. */
const ROOTS = '#root, #app, #__next, #__nuxt, #___gatsby, app-root, [data-reactroot], [ng-app]'
/** Characters that a drawn page always has. */
const SHORTEST = 200
const DEEPEST = 40

/** Nothing to read, and scripts that would change that. */
export function isEmptyShell({ $, elements }: Pick<OpenPage, '$' | 'elements'>): boolean {
  const body = elements.find(({ name }) => name === 'body')
  const runs = elements.some(({ name, attribs }) => name === 'script' && attribs.src !== undefined)
  if (!body || !runs) return false
  const shown = words([body])
  return shown.length < SHORTEST && ($(ROOTS).length > 0 || shown.length === 0)
}

/** Names that leave no doubt, and names that need a question mark. Of the question, then of its answer. */
const SURE: readonly [RegExp, RegExp][] = [
  [
    /^(?:question|q|faqquestion|questiontext|intitule)$/i,
    /^(?:answer|response|reponse|a|faqanswer|answertext|acceptedanswer|content|body|text|html)$/i,
  ],
]
const WITH_MARK: readonly [RegExp, RegExp][] = [
  [
    /^(?:title|titre|name|label|heading|summary|header)$/i,
    /^(?:answer|response|reponse|content|body|text|html|description|panel|details|value)$/i,
  ],
]

export const embeddedData: Rule = {
  name: EMBEDDED,
  find({ elements }) {
    return elements
      .filter(({ name, attribs }) => name === 'script' && attribs.src === undefined)
      .filter(({ attribs }) => !/ld\+json/i.test(attribs.type ?? ''))
      .flatMap((script) => [...pairsIn(dataIn(textContent(script), script.attribs.type ?? ''), 0)])
  },
}

/** What the text of a script holds, when it holds data. */
function dataIn(text: string, type: string): unknown {
  if (/json/i.test(type)) return parsed(text)
  const assigned =
    /\b(?:window|self|globalThis)\s*(?:\.\s*__\w+|\[["']__\w+["']\])\s*=\s*(?=[{[])/.exec(text)
  return assigned ? parsed(firstValue(text.slice(assigned.index + assigned[0].length))) : undefined
}

/** Up to the bracket that closes the first one: code follows. */
function firstValue(text: string): string {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g)) {
    if (mark === '{' || mark === '[') depth++
    else if (mark.length === 1) depth--
    if (depth === 0) return text.slice(0, index + 1)
  }
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return repairJson(text)
    } catch {
      return
    }
  }
}

function* pairsIn(value: unknown, depth: number): Generator<Found> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    const found = pairIn(value as Data)
    if (found) {
      yield found
      return
    }
  }
  for (const inner of Object.values(value)) yield* pairsIn(inner, depth + 1)
}

function pairIn(data: Data): Found | undefined {
  for (const [ways, isSure] of [
    [SURE, true],
    [WITH_MARK, false],
  ] as const) {
    for (const [asks, answers] of ways) {
      const question = textUnder(data, asks)
      if (!question || (!isSure && !endsAsking(question))) continue
      const answer = textUnder(data, answers, question)
      if (answer) return { question, answer: readDocument(answer).children }
    }
  }
  return
}

/** The first text under such a name, also one level below: `answer: { html: … }`. */
function textUnder(data: Data, name: RegExp, not?: string): string | undefined {
  for (const [key, value] of Object.entries(data)) {
    if (!name.test(key)) continue
    const text = textIn(value) ?? textInside(value)
    if (text?.trim() && text !== not) return text
  }
  return
}

const textInside = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const { text, html, rendered, value: inner, processed } = value as Data
  return [processed, rendered, html, text, inner].map(textIn).find(Boolean)
}
