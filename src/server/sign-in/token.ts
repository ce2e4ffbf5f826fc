/**
 * Is a signed token (JWS) what we expect, down to the letter? One algorithm, the keys that we know, this
 * issuer, us alone as its audience, a short life. What the token says about how to check it is not obeyed.
 *
 * Signature, algorithm and dates are jose's business; here stands what a library leaves to its caller.
 */
import {
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'

export interface TokenRules {
  /** Of the known keys, by `kid`. */
  keys: JWTVerifyGetKey
  algorithm: string
  issuer: string
  audience: string
  /** Its purpose, where it says one: a token for something else is none. */
  type?: string
  /** Claims without which it is none, besides `iss`, `aud`, `iat` and `exp`. */
  required?: readonly string[]
  /** All that it may say; anything when left out. */
  claims?: ReadonlySet<string>
  /** Between `iat` and `exp`. */
  longestSeconds: number
  leewaySeconds: number
  mostBytes: number
  /** For tokens that are good once: is this the first time that we see this `jti`? */
  isFirst?: (id: string, until: Date) => Promise<boolean>
}

/** Fixed words: they may be logged. */
export type TokenRefusal =
  | 'too-large'
  | 'malformed'
  | 'bad-header'
  | 'bad-alg'
  | 'bad-typ'
  | 'unknown-kid'
  | 'bad-signature'
  | 'expired'
  | 'not-yet-valid'
  | 'missing-claim'
  | 'bad-claim'
  | 'too-long-lived'
  | 'replayed'

export type CheckedToken = { ok: true; claims: JWTPayload } | { ok: false; reason: TokenRefusal }

/** Base64url without padding or spaces, which decoders let pass. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/

/** What would tell us where to find a key, or how to read the rest. */
const NOT_OBEYED = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip']

/** Twice in one token, two readers may read two things. */
const ONCE = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce']

export async function checkToken(
  token: string,
  rules: TokenRules,
  now: Date,
): Promise<CheckedToken> {
  if (token.length > rules.mostBytes) return refuse('too-large')
  if (!COMPACT.test(token)) return refuse('malformed')
  try {
    const header = decodeProtectedHeader(token)
    if (NOT_OBEYED.some((name) => name in header)) return refuse('bad-header')
    if (header.alg !== rules.algorithm) return refuse('bad-alg')
    if (rules.type !== undefined && header.typ !== rules.type) return refuse('bad-typ')
    const { payload } = await jwtVerify(token, rules.keys, {
      algorithms: [rules.algorithm],
      issuer: rules.issuer,
      audience: rules.audience,
      clockTolerance: rules.leewaySeconds,
      currentDate: now,
      requiredClaims: ['iat', 'exp', ...(rules.required ?? [])],
    })
    const reason = faultOf(payload, token, rules, now)
    if (reason) return refuse(reason)
    const { jti, exp } = payload
    if (rules.isFirst) {
      if (typeof jti !== 'string' || jti === '') return refuse('missing-claim')
      const until = new Date((exp! + rules.leewaySeconds) * 1000)
      if (!(await rules.isFirst(jti, until))) return refuse('replayed')
    }
    return { ok: true, claims: payload }
  } catch (error) {
    return refuse(reasonOf(error))
  }
}

const refuse = (reason: TokenRefusal): CheckedToken => ({ ok: false, reason })

function faultOf(
  payload: JWTPayload,
  token: string,
  { audience, claims, longestSeconds, leewaySeconds }: TokenRules,
  now: Date,
): TokenRefusal | undefined {
  const { aud, iat, exp } = payload
  if (Array.isArray(aud) && (aud.length !== 1 || aud[0] !== audience)) return 'bad-claim'
  if (claims && Object.keys(payload).some((name) => !claims.has(name))) return 'bad-claim'
  if (saysTwice(token)) return 'bad-claim'
  if (iat! > now.getTime() / 1000 + leewaySeconds) return 'not-yet-valid'
  return exp! - iat! > longestSeconds ? 'too-long-lived' : undefined
}

function saysTwice(token: string): boolean {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  return ONCE.some((name) => text.split(new RegExp(`"${name}"\\s*:`)).length > 2)
}

function reasonOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf' || error.claim === 'iat') return 'not-yet-valid'
    return error.reason === 'missing' ? 'missing-claim' : 'bad-claim'
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad-signature'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'bad-alg'
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown-kid'
  if (error instanceof errors.JOSEError || error instanceof TypeError) return 'malformed'
  throw error
}
