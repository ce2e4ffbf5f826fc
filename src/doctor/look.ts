/**
 * What a page says of the hub, and what the hub's files say of themselves: the page is asked for, then
 * the files in the order in which a browser would ask for them. Nothing is judged here.
 */
import { load } from 'cheerio'
import { type Policy, parsePolicies } from './policy.ts'

/** A file that was asked for: how it came, or why it did not. */
export type Got =
  | { came: true; url: URL; status: number; headers: Headers; body: Uint8Array }
  | { came: false; url: URL; why: string }

export interface Tag {
  src: URL
  nonce?: string | undefined
  integrity?: string | undefined
  crossorigin?: string | undefined
}

export interface Found {
  page: Got
  /** Its origin is what the hub's list is about. */
  origin: string
  policies: readonly Policy[]
  /** Loads the hub's script; a page may get it from its own bundle instead. */
  tag?: Tag
  /** Further tags of it, of this version or another. */
  more: number
  script?: Got
  /** Address of `hub.json`, from the tag or from the element. */
  address?: URL
  /** The page has the element itself. */
  hasElement: boolean
  hub?: Got
  /** What is in it, as far as it could be read. */
  published?: Published
  panel?: Got
  entry?: Got
  frame?: Got
}

/** Of `hub.json`, what is looked at: it may be of any version, or be no such file at all. */
export interface Published {
  format?: unknown
  origins: { website: readonly unknown[]; partner: readonly unknown[] }
  panel?: { url: string; integrity: string }
  entry?: { url: string; integrity: string }
  frame?: string
  server?: string
}

/** It names its hub, or is where `build` publishes it: many vendors have an embed.js. */
const isOurs = (attributes: Record<string, string>): boolean =>
  'data-hub' in attributes || /\/embed\/\d[^/]*\/embed\.js\b/.test(attributes.src ?? '')

export async function look(start: URL, ask: (url: URL) => Promise<Got>): Promise<Found> {
  const page = await ask(start)
  const found: Found = { page, origin: page.url.origin, policies: [], more: 0, hasElement: false }
  if (!page.came) return found
  const $ = load(Buffer.from(page.body).toString())
  const inPage = $('meta[http-equiv="Content-Security-Policy" i]')
    .toArray()
    .flatMap((node) => parsePolicies($(node).attr('content') ?? ''))
  found.policies = [...parsePolicies(page.headers.get('content-security-policy') ?? ''), ...inPage]

  const base = URL.parse($('base').attr('href') ?? '', page.url) ?? page.url
  const element = $('des-questions').first()
  const scripts = $('script[src]').filter((_, { attribs }) => isOurs(attribs))
  const named = scripts.filter('[data-hub]')
  const script = (named.length > 0 ? named : scripts).first()
  found.more = Math.max(0, scripts.length - 1)
  found.hasElement = element.length > 0
  const address = script.attr('src')
  const src = address === undefined ? null : URL.parse(address, base)
  if (src) {
    const { nonce, integrity, crossorigin } = script.attr() ?? {}
    found.tag = { src, nonce, integrity, crossorigin }
    found.script = await ask(src)
  }
  const written = element.attr('hub') ?? script.attr('data-hub')
  const hub = written === undefined ? null : URL.parse(written, base)
  if (!hub) return found
  found.address = hub
  found.hub = await ask(hub)
  const published = read(found.hub)
  if (!published) return found
  found.published = published
  const below = (path: string | undefined) =>
    path === undefined ? undefined : ask(new URL(path, hub))
  const [panel, entry, frame] = await Promise.all([
    below(published.panel?.url),
    below(published.entry?.url),
    below(published.frame),
  ])
  return Object.assign(found, { panel, entry, frame })
}

function read(hub: Got): Published | undefined {
  if (!hub.came || hub.status !== 200) return undefined
  try {
    const file = JSON.parse(Buffer.from(hub.body).toString())
    const list = (name: string): unknown[] =>
      Array.isArray(file.origins?.[name]) ? file.origins[name] : []
    return { ...file, origins: { website: list('website'), partner: list('partner') } }
  } catch {
    return undefined
  }
}
