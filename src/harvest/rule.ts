/**
 * What a rule is: one way in which websites write questions and answers.
 *
 * Rules know encodings, never sites. They run in the order of `rules/index.ts`; what one has found is
 * claimed, and later rules leave it alone.
 */
import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Claims } from './claims.ts'
import type { Data } from './structured-data.ts'

export interface Found {
  /** As the page has it; tidied afterwards. */
  question: string
  /** The nodes of the page that answer it, in order. */
  answer: readonly AnyNode[]
  /** Where the question stands. Data that no visitor sees has no place. */
  at?: Element
  /** It is called a question in so many words: “Q. …”. Its answer may then be called one too. */
  labelled?: boolean
  /** Where a link should lead, when it is not where the question stands. */
  anchorAt?: Element
}

export interface Page {
  $: CheerioAPI
  /** All of them, in order: a pass over this list is many times faster than a selector. */
  elements: readonly Element[]
  url: string
  /** The page's JSON-LD, repaired. */
  data: readonly Data[]
  /** Keys of the questions in it: a title that is among them is a question. */
  declared: ReadonlySet<string>
  /** What the rules before have found. */
  claims: Claims
  /** For the report: what was repaired, doubted or left out. */
  warn(message: string): void
}

export interface Rule {
  name: string
  find(page: Page): Found[]
}
