/**
 * `headers.json`: what each published path needs, for whichever server holds the files.
 *
 * Who may frame the documents follows from the one list of origins. There is no `X-Frame-Options`:
 * it cannot name several origins, and `frame-ancestors` is obeyed by every browser that we support.
 */
import type { Config } from '../content/config.ts'
import type { HeaderRule } from '../content/delivery.ts'

const MINUTE = 'public, max-age=60'
/** Of documents that a server takes withdrawn answers out of: gone within a minute, caches included. */
const HALF_MINUTE = 'public, max-age=30'
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Any page may read these: they are public, and asked for from other people's origins. */
const ANYBODY = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export const NO_POWERS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'

/** For as long as people forget addresses: a year. */
export const STRICT_TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Directives that take no value are written with an empty list. */
export const policy = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')

export function headerRules(config: Config): HeaderRule[] {
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(config.hub.startsWith('https:') && STRICT_TRANSPORT),
  }
  const { website, partner, facebook } = config.origins
  const closed = {
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': [...new Set(["'self'", ...website, ...partner, ...facebook])],
  }
  const frame = policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'", ...(config.server ? [new URL(config.server).origin] : [])],
    'require-trusted-types-for': ["'script'"],
    ...closed,
  })
  const page = policy({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    ...closed,
  })

  const file = (cache: string) => ({ ...everywhere, ...ANYBODY, 'Cache-Control': cache })
  const document = (contentPolicy: string) => ({
    ...everywhere,
    'Content-Security-Policy': contentPolicy,
    'Permissions-Policy': NO_POWERS,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': HALF_MINUTE,
  })
  // A page that is cross-origin isolated shows only frames that ask for the same. It is also why answers
  // keep only pictures of this origin: others would have to be sent with a header of their own.
  const inFrame = { ...document(frame), 'Cross-Origin-Embedder-Policy': 'require-corp' }

  return [
    { path: '/hub.json', headers: file(MINUTE) },
    ...(config.entities ? [{ path: '/hub.*', headers: file(MINUTE) }] : []),
    { path: '/embed/*', headers: file(FOR_EVER) },
    { path: '/assets/*', headers: file(FOR_EVER) },
    { path: '/hub/*', headers: inFrame },
    { path: '/facebook', headers: inFrame },
    { path: '/facebook/*', headers: inFrame },
    { path: '/*', headers: document(page) },
  ]
}
