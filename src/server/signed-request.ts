/**
 * The field that Facebook posts to a page tab: is it Facebook's, fresh, and from a page of ours?
 *
 *   base64url(HMAC-SHA256(payload, app secret)) "." base64url(JSON)
 *
 * The signature is over the *encoded* payload. Facebook leaves the padding out; samples of its own
 * have it, so both pass. Nothing here is proof of who the visitor is: `user_id`, `oauth_token`, age
 * and `page.admin` are never read.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Ours are under 300 characters; an access token, which we ignore, may add as many. */
const MOST_CHARACTERS = 2_048
const MOST_AGE_SECONDS = 300
/** How far Facebook's clock may run ahead of ours. */
const MOST_SKEW_SECONDS = 60

export type Refusal =
  | 'too-large'
  | 'malformed'
  | 'bad-signature'
  | 'bad-algorithm'
  | 'expired'
  | 'unknown-page'

export type SignedRequest =
  | {
      ok: true
      pageId: string
      /** As Facebook writes it. `fr_FR` */
      locale?: string
      /** What followed `app_data=` in the link to the tab. Anybody can write such a link. */
      appData?: string
    }
  | { ok: false; reason: Refusal }

export interface PageTab {
  appSecret: string
  /** Ids of the bank's own pages. */
  pages: readonly string[]
}

/** @throws RangeError for an empty secret, with which anybody could sign */
export function requireSecret({ appSecret }: PageTab): void {
  if (!appSecret) throw new RangeError('appSecret is empty: anybody could sign with it')
}

/**
 * @param text whatever the form held
 * @param tab  `now` in Unix seconds
 * @throws RangeError when `appSecret` is empty
 */
export function verifySignedRequest(
  text: unknown,
  { now, ...tab }: PageTab & { now: number },
): SignedRequest {
  requireSecret(tab)
  if (typeof text !== 'string') return refuse('malformed')
  if (text.length > MOST_CHARACTERS) return refuse('too-large')
  const [signature = '', payload = '', ...more] = text.split('.')
  if (more.length > 0 || !isBase64Url(signature) || !isBase64Url(payload))
    return refuse('malformed')

  // The algorithm is read first, to name it: what it says never chooses how we check.
  const claims = parseObject(Buffer.from(payload, 'base64url').toString())
  if (claims && claims.algorithm !== 'HMAC-SHA256') return refuse('bad-algorithm')

  const expected = createHmac('sha256', tab.appSecret).update(payload).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return refuse('bad-signature')
  }
  if (!claims) return refuse('malformed')
  const { issued_at: issuedAt } = claims
  if (typeof issuedAt !== 'number') return refuse('expired')
  if (issuedAt < now - MOST_AGE_SECONDS || issuedAt > now + MOST_SKEW_SECONDS) {
    return refuse('expired')
  }
  const pageId = ownObject(claims.page)?.id
  if (typeof pageId !== 'string' || !tab.pages.includes(pageId)) return refuse('unknown-page')

  const locale = ownObject(claims.user)?.locale
  const appData = claims.app_data
  return {
    ok: true,
    pageId,
    ...(typeof locale === 'string' && { locale }),
    ...(typeof appData === 'string' && { appData }),
  }
}

const refuse = (reason: Refusal): SignedRequest => ({ ok: false, reason })
const isBase64Url = (text: string): boolean => /^[\w-]+={0,2}$/.test(text)

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    return ownObject(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Its own properties only: a `__proto__` in the JSON lends nothing. */
const ownObject = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : undefined
