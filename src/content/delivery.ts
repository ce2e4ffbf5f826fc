/**
 * How the published files are delivered: `headers.json` and the type of each file.
 *
 * The build writes the rules, `serve` and any other web server obey them; neither knows the other.
 */

/**
 * A row of `headers.json`. Rows are tried in order and **the first one that matches is the only one
 * that counts**: headers of later rows are not added to it.
 */
export interface HeaderRule {
  /** The path of the request: exact, or a beginning followed by one `*` at the end. `/embed/*` */
  path: string
  headers: Record<string, string>
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern

/** The headers of a path; none when no row is about it. */
export const headersFor = (
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> => rules.find((rule) => matches(rule.path, path))?.headers ?? {}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
}

/** The media type of a published file, from its name. */
export const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
