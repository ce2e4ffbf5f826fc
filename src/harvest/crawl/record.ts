/**
 * What a harvest remembers of a page, so that the next one need not read it again: how to ask whether it
 * changed, where it led, and what it gave.
 */
import { createHash } from 'node:crypto'
import { isText } from 'domhandler'
import * as z from 'zod'
import type { Contact } from '../contacts.ts'
import type { OpenPage, PageFacts } from '../open-page.ts'
import type { PageAnswer } from '../page.ts'
import type { Hints } from './hints.ts'

export interface PageRecord {
  /** Where it was read. */
  url: string
  /** Where it wants to be found. */
  address: string
  etag?: string
  /** `Last-Modified`, as it came. */
  lastModified?: string
  /** Of what a reader or a rule could see. */
  hash: string
  /** ISO date, as the page says or its sitemap. */
  modified?: string
  facts: PageFacts
  hints?: Hints
  /** Itself in other languages, as a sitemap says. */
  languages?: readonly string[]
  answers: PageAnswer[]
  contacts: Contact[]
  warnings: string[]
  /** Nothing to read without scripts. */
  isEmpty?: boolean
  /** Pictures without `alt`. */
  pictures?: string[]
}

/** What must hold of a line of the file, which people can edit: the rest is ours. */
export const PageRecordLine = z.looseObject({
  url: z.url(),
  address: z.url(),
  hash: z.string(),
  facts: z.looseObject({ links: z.array(z.string()) }),
  answers: z.array(z.looseObject({ question: z.string(), answer: z.string(), url: z.url() })),
  contacts: z.array(z.looseObject({ kind: z.string() })),
  warnings: z.array(z.string()),
})

const IGNORED = new Set(['style', 'noscript', 'template', 'link', 'meta', 'input'])
/** One-time values that change with every answer of a server. */
const IGNORED_ATTRIBUTES = /^(?:nonce|integrity|style|data-(?:nonce|token|csrf|time|request).*)$/

/**
 * Of a page without what changes by itself: scripts (but data), styles, hidden fields, one-time values,
 * comments and white space.
 */
export function hashPage({ elements }: Pick<OpenPage, 'elements'>): string {
  const hash = createHash('sha256')
  for (const { name, attribs, children, parent } of elements) {
    const isCode = name === 'script' && !/json/i.test(attribs.type ?? '')
    // `<meta itemprop="openingHours" content="…">` is read like text.
    const isData = attribs.itemprop !== undefined || attribs.property !== undefined
    const isInHead = parent !== null && 'name' in parent && parent.name === 'head'
    if (isCode || (IGNORED.has(name) && (isInHead || !isData))) continue
    hash.update(`<${name}`)
    for (const [key, value] of Object.entries(attribs)) {
      if (!IGNORED_ATTRIBUTES.test(key)) hash.update(` ${key}=${value}`)
    }
    for (const child of children) {
      if (isText(child)) hash.update(`>${child.data.replace(/\s+/g, ' ')}`)
    }
  }
  return hash.digest('base64url').slice(0, 22)
}
