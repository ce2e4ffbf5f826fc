/**
 * Addresses of pages: when two are the same page, and which are wanted.
 */

/** Absolute, without fragment; nothing for what is no web page. */
export function pageAddress(href: string, base?: string): string | undefined {
  const url = URL.parse(href, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return
  url.hash = ''
  return url.href
}

const NOT_PAGES =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|jpe?g|png|gif|svg|webp|avif|ico|mp[34]|webm|css|m?js|json|xml|txt|csv|ics|woff2?)$/i

/** Judged by its path alone: could it be an HTML page? */
export const mayBePage = (address: string): boolean => !NOT_PAGES.test(new URL(address).pathname)

export const isLocalhost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1'

/**
 * Does `address` begin as one of `patterns` says? A pattern that starts with `/` speaks of the path, any
 * other of the whole address; `*` stands for anything.
 */
export function matchesAny(address: string, patterns: readonly string[]): boolean {
  const { pathname, search } = new URL(address)
  return patterns.some((pattern) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return new RegExp(`^${escaped}`).test(pattern.startsWith('/') ? pathname + search : address)
  })
}
