/**
 * Which attribute values of somebody else's markup may stay: absolute addresses with a safe scheme,
 * numbers, and a few closed lists. Whatever is not understood is dropped.
 */
import type { Element } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { ALLOWED, type Attributes, GLOBAL_ATTRIBUTES, type Tag } from './html.ts'

export interface Addresses {
  /** Where the markup comes from: relative links and pictures start here. Without it they go. */
  url?: string
  /** Host names that links may lead to. Without it, any. */
  hosts?: readonly string[]
  /** Host names that pictures may come from. Without it, those of `hosts`. */
  pictureHosts?: readonly string[]
  /** Told of each picture that may not come: what it says (`alt`) then stands in its place. */
  onPictureLost?(): void
  /** The page that a link stands on, and the ids it has: a link to another place on it is dropped. */
  page?: { url: string; ids: ReadonlySet<string> }
}

/** A place of the very page that is not there: nothing would happen. Routes of scripts (`#/…`) are none. */
function isDead(url: URL, { page }: Addresses): boolean {
  if (!page || !/#(?![/!])/.test(url.href)) return false
  const [address, fragment = ''] = url.href.split('#')
  return address === page.url.split('#')[0] && !page.ids.has(decode(fragment))
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function resolve(value: string, base: string | undefined): URL | undefined {
  const url = URL.parse(value.trim(), base)
  return url && !url.username && !url.password ? url : undefined
}

const isWeb = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:'
const isListed = (url: URL, hosts?: readonly string[]): boolean =>
  !hosts || hosts.includes(url.hostname) || hosts.includes(url.host)

/** An address that may be clicked, absolute, or nothing. */
export function safeLink(href: string | undefined, at: Addresses): string | undefined {
  if (!href) return
  const url = resolve(href, at.url)
  if (!url || isDead(url, at)) return
  if (isWeb(url)) return isListed(url, at.hosts) ? url.href : undefined
  if (url.protocol === 'tel:')
    return /^tel:[\d+().\-;=a-z%* #]+$/i.test(url.href) ? url.href : undefined
  // Without its query: it could add recipients that nobody sees.
  if (url.protocol === 'mailto:') return `mailto:${url.pathname}`
}

/** An address that a picture may be loaded from, absolute, or nothing. */
export function safePicture(src: string | undefined, at: Addresses): string | undefined {
  const url = src && resolve(src, at.url)
  if (!url || !isWeb(url)) return
  return isListed(url, at.pictureHosts ?? at.hosts) ? url.href : undefined
}

const number = (most: number) => (value: string) =>
  /^-?\d{1,5}$/.test(value) && Math.abs(Number(value)) <= most ? value : undefined
const oneOf =
  (...values: string[]) =>
  (value: string) =>
    values.find((known) => known === value || known === value.toLowerCase())
const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : undefined)

/** How each attribute's value is checked. One without a row never passes; ids never do. */
const CHECKS: Record<string, (value: string) => string | undefined> = {
  lang: matching(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i),
  dir: oneOf('ltr', 'rtl', 'auto'),
  title: (value) => cleanText(value).trim() || undefined,
  alt: (value) => cleanText(value).trim(),
  datetime: matching(/^[\dTZWP:.+\- ]{1,40}$/i),
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
  type: oneOf('1', 'a', 'A', 'i', 'I'),
  reversed: () => '',
  start: number(99_999),
  value: number(99_999),
  width: number(10_000),
  height: number(10_000),
  colspan: number(1_000),
  rowspan: number(1_000),
}

/** The attributes of `element` that `tag` may carry, in one order, so that a text never changes alone. */
export function safeAttributes(tag: Tag, element: Element): Attributes {
  const kept: Attributes = {}
  const names = new Set([...ALLOWED[tag], ...GLOBAL_ATTRIBUTES] as const)
  for (const name of names) {
    const value = element.attribs[name]
    const checked = value === undefined ? undefined : CHECKS[name]?.(value)
    if (checked !== undefined) kept[name] = checked
  }
  return kept
}
