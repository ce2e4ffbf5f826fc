/**
 * Does a page's Content-Security-Policy let through what the hub needs? As much of the standard as that
 * takes: lists of sources, nonces, hashes, `strict-dynamic`, and which directive stands in for another.
 * Pure text; where a policy came from is not known here.
 *
 * @see https://www.w3.org/TR/CSP3/
 */

/** One policy: directive → its sources, in lower case but for nonces and hashes. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** A header may hold several, separated by commas, and each of them has to agree. */
export const parsePolicies = (header: string): Policy[] =>
  header
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)
    .map(parsePolicy)

function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>()
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    // The first one counts; a browser ignores the same directive said again.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

export type Kind = 'script' | 'connect' | 'img' | 'frame'

const DIRECTIVES: Record<Kind, readonly string[]> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  img: ['img-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
}

/** The directive that decides, and what it lists; nothing: everything is allowed. */
export function ruling(
  policy: Policy,
  kind: Kind,
): { directive: string; sources: readonly string[] } | undefined {
  const directive = DIRECTIVES[kind].find((name) => policy.has(name))
  return directive === undefined ? undefined : { directive, sources: policy.get(directive)! }
}

/** The tag that a script is loaded by. */
export interface Tag {
  nonce?: string | undefined
  integrity?: string | undefined
}

/** @param page whose origin `'self'` is */
export function allows(policy: Policy, kind: Kind, url: URL, page: URL, tag?: Tag): boolean {
  const rule = ruling(policy, kind)
  if (!rule) return true
  const { sources } = rule
  if (kind === 'script') {
    if (tag?.nonce && sources.includes(`'nonce-${tag.nonce}'`)) return true
    const hashes = tag?.integrity?.split(/\s+/).filter(Boolean) ?? []
    if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true
    // Then neither hosts nor 'self' count.
    if (hasStrictDynamic(policy)) return false
  }
  return sources.some((source) => matches(source, url, page))
}

/** Whoever was allowed may load more: what the script imports needs no line of its own. */
export const hasStrictDynamic = (policy: Policy): boolean =>
  ruling(policy, 'script')?.sources.some((source) => /^'strict-dynamic'$/i.test(source)) ?? false

/** `https:`, `*`, `'self'`, or a host with perhaps a scheme, a star, a port and a path. */
const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/i

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^(?:https?|wss?):$/.test(url.protocol)
  if (/^'self'$/i.test(source)) return url.origin === page.origin
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isScheme(source.slice(0, -1), url)
  const [, scheme, host, port, path] = HOST.exec(source) ?? []
  if (host === undefined) return false
  return (
    isScheme(scheme ?? page.protocol.slice(0, -1), url) &&
    isHost(host.toLowerCase(), url.hostname) &&
    isPort(port, url) &&
    isPath(path, url.pathname)
  )
}

/** What is allowed without encryption is allowed with it. */
const isScheme = (scheme: string, { protocol }: URL): boolean =>
  protocol === `${scheme.toLowerCase()}:` || (/^http$/i.test(scheme) && protocol === 'https:')

const isHost = (pattern: string, host: string): boolean =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern)

const isPort = (port: string | undefined, url: URL): boolean =>
  port === '*' || (port ?? '') === url.port || port === (url.protocol === 'https:' ? '443' : '80')

const isPath = (path: string | undefined, pathname: string): boolean =>
  path === undefined || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path)
