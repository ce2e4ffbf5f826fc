/**
 * What the review page and its local server say to each other. The page holds no decision of its own:
 * each act goes out at once and comes back as the whole desk, so that a reload loses nothing and the
 * files are always what the page shows. An answer's words come when it is opened, pages when they are
 * looked at.
 */
import * as z from 'zod/mini'
import type { CoveredPage } from '../content/coverage.ts'
import type { Doubt, Edit } from '../content/edits.ts'
import type { HtmlNode } from '../content/html.ts'

/** new: nobody has looked · changed: not what somebody saw · gone: the website has it no more */
export type Standing = 'new' | 'changed' | 'gone' | 'same'

export interface Wording {
  question: string
  /** One block a line. */
  text: string
}

/** A line of the list. */
export interface Item {
  id: string
  standing: Standing
  /** As the hub will show it. */
  question: string
  url: string
  /** Fingerprint of what the website says: a decision names it. */
  on: string
  edit?: Edit
  /** Why the decisions about it should be looked at again. */
  doubts: readonly Doubt['is'][]
  /** The data of its page says something else. */
  differs?: true
  /** The same in other languages, and where nobody says it. */
  twins: readonly { locale: string; id: string; question: string }[]
  lacks: readonly string[]
  /** The language that it is translated from has changed since somebody looked at it. */
  stale?: string
  /** Not shown as it is, and why. */
  withheld?: 'unapproved' | 'changed' | 'expired'
  /** Questions that may be the same, likeliest first. */
  alike: readonly { id: string; question: string; likeness: number }[]
}

/** The rest of an answer, once it is opened. */
export interface Opened {
  id: string
  body: readonly HtmlNode[]
  /** The same as clean HTML, to be edited. */
  html: string
  shown: Wording
  /** As somebody last saw it, where that was different. */
  before?: Wording
  /** The website's own words, where the bank has others. */
  site?: Wording
  /** What the page says, and what its data does, which no visitor sees. */
  differs?: { page: Wording; data: Wording }
  short?: string
  topic?: string
  alternates: readonly string[]
  keywords: readonly string[]
  actions: readonly string[]
}

export interface Desk {
  brand: string
  locale: string
  locales: readonly string[]
  topics: readonly { id: string; label: string }[]
  approvalRequired: boolean
  /** ISO date. */
  today: string
  synonyms: readonly (readonly string[])[]
  items: readonly Item[]
}

/** The pages of a locale, with what each rule found on them. */
export type Pages = readonly CoveredPage[]

const Id = z.string().check(z.minLength(1), z.maxLength(120))
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const Way = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

/** What can be said of an answer, all at once: what is left out is as the website has it. */
const Words = z.strictObject({
  question: z.optional(Way),
  answer: z.optional(z.string().check(z.minLength(1), z.maxLength(500_000))),
  short: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(140))),
  topic: z.optional(Id),
  owner: z.optional(Name),
  alternates: z.optional(z.array(Way).check(z.minLength(1), z.maxLength(200))),
  keywords: z.optional(z.array(Name).check(z.minLength(1), z.maxLength(100))),
})
export type Words = z.infer<typeof Words>

const about = { id: Id, on: z.string() }

export const Decision = z.discriminatedUnion('act', [
  /** Somebody has looked at it, or knows that it is gone. */
  z.strictObject({ act: z.literal('seen'), ...about }),
  /** A list was looked through: an approval is given one by one, this is not one. */
  z.strictObject({
    act: z.literal('seen-all'),
    all: z.array(z.strictObject(about)).check(z.minLength(1), z.maxLength(100_000)),
  }),
  z.strictObject({
    act: z.literal('approve'),
    ...about,
    by: Name,
    owner: z.optional(Name),
    until: z.optional(z.iso.date()),
  }),
  z.strictObject({ act: z.literal('hide'), ...about, value: z.boolean() }),
  z.strictObject({ act: z.literal('pin'), ...about, value: z.boolean() }),
  z.strictObject({ act: z.literal('merge'), ...about, into: z.optional(Id) }),
  z.strictObject({ act: z.literal('word'), ...about, words: Words }),
  z.strictObject({
    act: z.literal('synonyms'),
    groups: z.array(z.array(Name).check(z.minLength(2), z.maxLength(50))).check(z.maxLength(1_000)),
  }),
])
export type Decision = z.infer<typeof Decision>

/** moved-on: the files have changed since the page read them · not-understood: no such answer, or act */
export type Refusal = 'moved-on' | 'not-understood'

export type Reply = { ok: true; desk: Desk } | { ok: false; why: Refusal; desk: Desk }
