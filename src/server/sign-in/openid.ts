/**
 * The bank's OpenID provider: authorization code with PKCE, by openid-client. Its description is read when
 * somebody first signs in, and again each hour: a hub does not wait for a provider that is away.
 *
 * The ID token is all that is used of what it gives; it is checked once more, with its signature, by our
 * own rules. Access tokens are thrown away: there is nothing to steal.
 */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import * as client from 'openid-client'
import { isLocal } from '../../content/fields.ts'
import type { OpenId } from '../../content/secure.ts'
import { checkToken } from './token.ts'

/** What a browser keeps for itself while it is at the provider's. */
export interface Attempt {
  state: string
  nonce: string
  verifier: string
}

export interface Identity {
  /** Who says so. */
  issuer: string
  /** Their name for the customer, the same each time. */
  subject: string
  /** For the customer's own screen. « Camille Martin » */
  name?: string | undefined
}

export interface SignedIn extends Identity {
  idToken: string
}

/** With all that the provider says of them. */
export interface Verified extends SignedIn {
  claims: Readonly<Record<string, unknown>>
}

export interface Provider {
  begin(): Promise<{ url: string; attempt: Attempt }>
  /** @throws SignInRefused when what came back is not good, whatever the reason */
  finish(search: string, attempt: Attempt, now: Date): Promise<Verified>
  /** Where it ends its own session; nothing when it has no such place. */
  end(idToken: string): Promise<string | undefined>
}

/** `code` is a fixed word, of ours or of the protocol. */
class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
  readonly code: string
  constructor(code: string, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

const HOUR = 3_600_000
const TIMEOUT_SECONDS = 5
/** An ID token is read the moment that it is made; how long it calls itself good matters little. */
const LONGEST_SECONDS = 86_400
const LEEWAY_SECONDS = 30
const MOST_BYTES = 16_384

interface Known {
  config: client.Configuration
  keys: JWTVerifyGetKey
  until: number
}

/** @param origin of the program that one signs in to: it comes back there */
export function openIdProvider(
  { issuer, clientId, scopes, algorithm }: OpenId,
  { origin, secret, now }: { origin: string; secret?: string | undefined; now: () => Date },
): Provider {
  const redirect = `${origin}/v1/session/callback`
  let known: Promise<Known> | undefined

  async function discover(): Promise<Known> {
    const config = await client.discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: algorithm },
      secret === undefined ? client.None() : client.ClientSecretBasic(secret),
      {
        timeout: TIMEOUT_SECONDS,
        // The configuration lets a provider be http on this machine alone.
        execute: isLocal(new URL(issuer).hostname) ? [client.allowInsecureRequests] : [],
      },
    )
    const { jwks_uri: uri } = config.serverMetadata()
    if (uri === undefined) throw new SignInRefused('no-keys')
    const keys = createRemoteJWKSet(new URL(uri), {
      timeoutDuration: TIMEOUT_SECONDS * 1000,
      // Tokens come from the provider itself: nobody else can make us ask for keys again and again.
      cooldownDuration: 0,
    })
    return { config, keys, until: now().getTime() + HOUR }
  }

  async function provider(): Promise<Known> {
    const held = await known?.catch(() => undefined)
    if (held && now().getTime() < held.until) return held
    known = discover()
    return known
  }

  return {
    async begin() {
      const { config } = await provider()
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: [...new Set(['openid', ...scopes])].join(' '),
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, attempt }
    },

    async finish(search, { state, nonce, verifier }, at) {
      const { config, keys } = await provider()
      const tokens = await client
        .authorizationCodeGrant(config, new URL(`${redirect}${search}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((cause: unknown) => {
          throw new SignInRefused(wordOf(cause), { cause })
        })
      const idToken = tokens.id_token ?? ''
      const rules = {
        keys,
        algorithm,
        issuer: config.serverMetadata().issuer,
        audience: clientId,
        required: ['sub', 'nonce'],
        longestSeconds: LONGEST_SECONDS,
        leewaySeconds: LEEWAY_SECONDS,
        mostBytes: MOST_BYTES,
      }
      const checked = await checkToken(idToken, rules, at)
      if (!checked.ok) throw new SignInRefused(checked.reason)
      const { sub, name } = checked.claims
      if (!sub || checked.claims.nonce !== nonce) throw new SignInRefused('bad-claim')
      return {
        issuer: rules.issuer,
        subject: sub,
        ...(typeof name === 'string' && { name: name.slice(0, 120) }),
        idToken,
        claims: checked.claims,
      }
    },

    async end(idToken) {
      const { config } = await provider()
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined
      return client.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${origin}/`,
      }).href
    },
  }
}

/** Codes of the protocol and of the library are fixed words; messages may hold what was sent. */
function wordOf(error: unknown): string {
  if (error instanceof client.AuthorizationResponseError) return error.error.slice(0, 40)
  if (error instanceof client.ResponseBodyError) return error.error.slice(0, 40)
  if (error instanceof Error && 'code' in error) return String(error.code)
  return 'failed'
}
