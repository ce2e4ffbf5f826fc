/** Every attack on a signed token that we know of, and the tokens that are good. Keys change while tokens are about. */
import { createLocalJWKSet, errors, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkToken, type TokenRefusal, type TokenRules } from '../../src/server/sign-in/token.ts'
import attacks from '../fixtures/secure/handoff-jws.json' with { type: 'json' }

const seen = new Set<string>()
const RULES: TokenRules = {
  keys: async ({ kid }) => {
    if (kid !== attacks.kid) throw new errors.JWKSNoMatchingKey()
    return new TextEncoder().encode(attacks.keyUtf8)
  },
  algorithm: attacks.alg,
  issuer: attacks.iss,
  audience: attacks.aud,
  type: attacks.typ,
  required: ['jti'],
  claims: new Set(['iss', 'aud', 'iat', 'nbf', 'exp', 'jti', 'intent', 'topic']),
  longestSeconds: attacks.maxLifeSeconds,
  leewaySeconds: attacks.leewaySeconds,
  mostBytes: 2_048,
  isFirst: async (id) => !seen.has(id) && Boolean(seen.add(id)),
}

/** What the list calls the same in other words. */
const WORDS: Readonly<Record<string, TokenRefusal>> = {
  'bad-aud': 'bad-claim',
  'bad-iss': 'bad-claim',
  'unknown-claim': 'bad-claim',
  'duplicate claim': 'bad-claim',
  'header parameter not allowed': 'bad-header',
  'unknown critical parameter': 'bad-header',
}
const reasonIn = (text: string) => {
  const [word] = text.split(/[(:]/)
  return WORDS[word!.trim()] ?? word!.trim()
}

describe('a signed token', () => {
  it.each(attacks.cases)('$id $name', async ({ id, token, now, valid, reason }) => {
    if (id === 'ht-01' || id === 'ht-15') seen.clear()
    const result = await checkToken(token, RULES, new Date(now * 1000))
    expect(result.ok ? undefined : result.reason).toBe(valid ? undefined : reasonIn(reason!))
  })

  it('was tried with the whole list', () => {
    expect(attacks.cases).toHaveLength(35)
    expect(attacks.cases.filter(({ valid }) => valid)).toHaveLength(2)
  })
})

describe('the keys of an issuer', () => {
  const keys: Awaited<ReturnType<typeof newKey>>[] = []
  async function newKey(kid: string) {
    const { privateKey, publicKey } = await generateKeyPair('RS256')
    return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256' } }
  }
  const rules = (...known: typeof keys): TokenRules => ({
    keys: createLocalJWKSet({ keys: known.map(({ jwk }) => jwk) }),
    algorithm: 'RS256',
    issuer: 'https://connexion.banque.example',
    audience: 'messages',
    longestSeconds: 3_600,
    leewaySeconds: 30,
    mostBytes: 4_096,
  })
  const sign = ({ kid, privateKey }: (typeof keys)[number], alg = 'RS256') =>
    new SignJWT({})
      .setProtectedHeader({ alg, kid })
      .setIssuer('https://connexion.banque.example')
      .setAudience('messages')
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(privateKey)
  beforeEach(async () => {
    if (keys.length === 0) keys.push(await newKey('old'), await newKey('new'))
  })

  it('are taken by their names, both while one is replaced, and the old one no more afterwards', async () => {
    const [old, fresh] = keys as [(typeof keys)[number], (typeof keys)[number]]
    const now = new Date()
    for (const key of keys) {
      expect(await checkToken(await sign(key), rules(old, fresh), now)).toMatchObject({ ok: true })
    }
    expect(await checkToken(await sign(old), rules(fresh), now)).toEqual({
      ok: false,
      reason: 'unknown-kid',
    })
    const borrowed = await sign({ ...old, kid: fresh.kid })
    expect(await checkToken(borrowed, rules(fresh), now)).toEqual({
      ok: false,
      reason: 'bad-signature',
    })
  })
})
