/**
 * Signing in by OpenID Connect, with a real provider and a browser that keeps cookies as browsers do: A19
 * (back, two tabs), A20 (other sites), A21 (where it comes back to), A22 (whose session), F10 (sign-out).
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SessionView } from '../../src/contract/session.ts'
import { useDatabase } from '../helpers/database.ts'
import { type IdentityProvider, startIdentityProvider } from '../helpers/identity-provider.ts'
import { runSecure, SECURE, type SecureRunning, secureBank, typeOf } from '../helpers/secure.ts'

const db = useDatabase()
let idp: IdentityProvider
beforeAll(async () => {
  idp = await startIdentityProvider({ clientId: 'messages', origin: SECURE, secret: 'a secret' })
})
afterAll(() => idp.close())

let bank: SecureRunning
beforeEach(() => {
  idp.subject = 'camille'
  bank = open()
})

/** The clock of a provider cannot be turned: ours goes as it does. */
function open(changes: object = {}, more: object = {}): SecureRunning {
  const signIn = { issuer: idp.issuer, clientId: 'messages', ...changes }
  const config = secureBank({ secure: { origin: SECURE, signIn } })
  const opened = runSecure(db, config, { secrets: { hook: HOOK, signIn: 'a secret' }, ...more })
  opened.now = new Date()
  return opened
}
const HOOK = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

/** Follows redirects and keeps cookies, on our two hosts and at the provider's. */
function browser(of: () => SecureRunning = () => bank) {
  const jars = new Map<string, Map<string, string>>()
  const set: string[] = []
  async function go(url: string, init: RequestInit = {}, crossSite = false): Promise<Response> {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const sent = [...jar].filter(([name]) => !crossSite || !name.endsWith('-session'))
    const headers = new Headers(init.headers)
    if (sent.length > 0) headers.set('Cookie', sent.map(([n, v]) => `${n}=${v}`).join('; '))
    const response =
      origin === SECURE
        ? await of().fetch(new Request(url, { ...init, headers }))
        : await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      set.push(cookie)
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    return response
  }
  /** @returns where it ended, and each address on the way */
  async function follow(url: string): Promise<{ at: string; way: string[] }> {
    const way = [url]
    for (let hops = 0; hops < 12; hops++) {
      const here = way.at(-1)!
      if (here.startsWith(`${SECURE}/#`)) break
      const before = way.at(-2)
      const crossSite = before !== undefined && new URL(before).origin !== new URL(here).origin
      const response = await go(here, {}, crossSite)
      const to = response.headers.get('Location')
      if (to === null) break
      way.push(new URL(to, here).href)
    }
    return { at: way.at(-1)!, way }
  }
  const post = async (path: string, body: unknown = {}, origin = SECURE) =>
    go(`${SECURE}${path}`, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify(body),
    })
  const whoAmI = async () => (await (await go(`${SECURE}/v1/session`)).json()) as SessionView
  const signIn = (place?: string) =>
    follow(
      `${SECURE}/v1/session/sign-in${place === undefined ? '' : `?place=${encodeURIComponent(place)}`}`,
    )
  return { go, follow, post, whoAmI, signIn, jars, set }
}

describe('signing in', () => {
  it('leads to the bank’s sign-in and back to the place that was wanted', async () => {
    const { signIn, whoAmI } = browser()
    expect(await whoAmI()).toMatchObject({ signedIn: false, signIn: '/v1/session/sign-in' })
    const { at, way } = await signIn('thread/R-4F7K-29')
    expect(at).toBe(`${SECURE}/#thread/R-4F7K-29`)
    const asked = new URL(way[1]!)
    expect(asked.origin).toBe(idp.issuer)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile',
      redirect_uri: `${SECURE}/v1/session/callback`,
    })
    expect(await whoAmI()).toMatchObject({ signedIn: true, name: 'Camille Martin' })
  })

  it('says by a mark whether it is the same person, and not who', async () => {
    const marks: (string | undefined)[] = []
    for (const subject of ['camille', 'camille', 'sacha']) {
      idp.subject = subject
      const { signIn, whoAmI } = browser()
      await signIn()
      marks.push((await whoAmI()).member)
    }
    expect(marks[0]).toMatch(/^[\w-]{22}$/)
    expect(marks[1]).toBe(marks[0])
    expect(marks[2]).not.toBe(marks[0])
    expect((await browser().whoAmI()).member).toBeUndefined()
  })

  it('keeps the session in one cookie that no script reads, on this host alone, and no token anywhere', async () => {
    const { signIn, set, jars } = browser()
    await signIn()
    const ours = set.filter((cookie) => cookie.startsWith('__Host-dq'))
    expect(ours).toHaveLength(3) // where it went, that it is back, who it is
    for (const cookie of ours) {
      expect(cookie).toMatch(/; Path=\/.*; HttpOnly; Secure/)
      expect(cookie).not.toMatch(/domain/i)
    }
    const session = ours.find((cookie) => cookie.startsWith('__Host-dq-session='))!
    expect(session).toMatch(/; SameSite=Strict$/)
    expect(session).not.toMatch(/max-age|expires/i)
    expect([...jars.get(SECURE)!.keys()]).toEqual(['__Host-dq-session'])
    const dump = JSON.stringify((await db.query('select s::text from session s')).rows)
    expect(dump).not.toContain(jars.get(SECURE)!.get('__Host-dq-session'))
    expect(dump).not.toMatch(/eyJ|Camille/)
  })

  it('draws the session anew each time, and ends the one that this device had', async () => {
    const { signIn, jars, whoAmI } = browser()
    await signIn()
    const first = jars.get(SECURE)!.get('__Host-dq-session')!
    await signIn()
    expect(jars.get(SECURE)!.get('__Host-dq-session')).not.toBe(first)
    expect((await db.query('select 1 from session')).rows).toHaveLength(1)
    const old = browser()
    old.jars.set(SECURE, new Map([['__Host-dq-session', first]]))
    expect((await old.whoAmI()).signedIn).toBe(false)
    expect((await whoAmI()).signedIn).toBe(true)
  })

  it('works in two tabs at once, and comes back as one customer on two devices', async () => {
    const { go, follow, whoAmI } = browser()
    const begin = async () => (await go(`${SECURE}/v1/session/sign-in`)).headers.get('Location')!
    const [one, two] = [await begin(), await begin()]
    expect((await follow(two)).at).toBe(`${SECURE}/#threads`)
    expect((await follow(one)).at).toBe(`${SECURE}/#threads`)
    expect((await whoAmI()).signedIn).toBe(true)
    await browser().signIn()
    expect((await db.query('select 1 from customer')).rows).toHaveLength(1)
  })

  it.each([
    ['https://evil.test/', 'threads'],
    ['//evil.test', 'threads'],
    ['new', 'new'],
    ['thread/../../evil', 'threads'],
    ['javascript:alert(1)', 'threads'],
    ['new\r\nSet-Cookie: a=b', 'threads'],
    ['complaint', 'complaint'],
    ['proof', 'proof'],
  ])('A21: asked to go on at %j, it goes on at %s', async (asked, place) => {
    expect((await browser().signIn(asked)).at).toBe(`${SECURE}/#${place}`)
  })

  it('is refused in a frame', async () => {
    const { go } = browser()
    const framed = await go(`${SECURE}/v1/session/sign-in`, {
      headers: { 'Sec-Fetch-Dest': 'iframe' },
    })
    expect(framed.status).toBe(403)
  })
})

describe('what comes back and was not begun here', () => {
  const FAILED = `${SECURE}/#sign-in-failed`

  it('signs nobody in: an answer of somebody else’s browser, one that comes twice, one that is late', async () => {
    const attacker = browser()
    const begun = (await attacker.go(`${SECURE}/v1/session/sign-in`)).headers.get('Location')!
    const answers: string[] = []
    let here = begun
    while (!here.startsWith(`${SECURE}/v1/session/callback`)) {
      const response = await attacker.go(here)
      here = new URL(response.headers.get('Location')!, here).href
      answers.push(here)
    }
    const victim = browser()
    expect((await victim.follow(here)).at).toBe(FAILED)
    expect((await victim.whoAmI()).signedIn).toBe(false)

    const cookies = new Map(attacker.jars.get(SECURE)!)
    bank.now = new Date(Date.now() + 601_000)
    expect((await attacker.follow(here)).at).toBe(FAILED)
    bank.now = new Date()
    attacker.jars.set(SECURE, new Map(cookies))
    expect((await attacker.follow(here)).at).toBe(`${SECURE}/#threads`)
    attacker.jars.set(SECURE, new Map(cookies))
    expect((await attacker.follow(here)).at).toBe(FAILED) // the code was used
  })

  it.each([
    '',
    '?state=x&code=y',
    '?error=access_denied',
    `?state=${'a'.repeat(5_000)}`,
    '?state[]=a&code=b',
  ])('signs nobody in: %s', async (search) => {
    const { follow, whoAmI } = browser()
    expect((await follow(`${SECURE}/v1/session/callback${search}`)).at).toBe(FAILED)
    expect((await whoAmI()).signedIn).toBe(false)
  })

  it('of a customer who gave up: back to the page, with nobody signed in', async () => {
    const { go, follow, whoAmI } = browser()
    const begun = new URL((await go(`${SECURE}/v1/session/sign-in`)).headers.get('Location')!)
    const state = begun.searchParams.get('state')!
    const iss = encodeURIComponent(idp.issuer)
    const back = `${SECURE}/v1/session/callback?error=access_denied&state=${state}&iss=${iss}`
    expect((await follow(back)).at).toBe(FAILED)
    expect((await whoAmI()).signedIn).toBe(false)
    expect(bank.log).toContainEqual({
      level: 'warn',
      what: 'sign-in-failed',
      code: 'access_denied',
    })
  })

  it('of a provider that is away: the page is there all the same', async () => {
    bank = open({ issuer: 'http://127.0.0.1:9' })
    const { signIn, whoAmI } = browser()
    expect((await signIn()).at).toBe(FAILED)
    expect((await whoAmI()).signedIn).toBe(false)
  })

  it('signed with another algorithm than the one that was agreed', async () => {
    bank = open({ algorithm: 'ES256' })
    const { signIn, whoAmI } = browser()
    expect((await signIn()).at).toBe(FAILED)
    expect((await whoAmI()).signedIn).toBe(false)
  })

  it('from a provider that has replaced its key: signs in all the same', async () => {
    await browser().signIn()
    await idp.rotate()
    expect((await browser().signIn()).at).toBe(`${SECURE}/#threads`)
  })
})

describe('a session', () => {
  const later = (minutes: number) => {
    bank.now = new Date(bank.now.getTime() + minutes * 60_000)
  }

  it('ends after half an hour without an act; to look is no act', async () => {
    const { signIn, whoAmI } = browser()
    await signIn()
    later(29)
    expect((await whoAmI()).signedIn).toBe(true)
    later(2)
    expect(await whoAmI()).toMatchObject({ signedIn: false })
  })

  it('goes on with each act, more than ten times over, until its last hour', async () => {
    const { signIn, whoAmI, post } = browser()
    await signIn()
    for (let acts = 0; acts < 24; acts++) {
      later(29)
      expect((await post('/v1/session/extension')).status).toBe(200)
    }
    const { idleAt, endsAt } = await whoAmI()
    expect(Date.parse(idleAt!)).toBeGreaterThan(Date.parse(endsAt!)) // somebody was there shortly before
    later(25)
    expect((await whoAmI()).signedIn).toBe(false)
    expect(typeOf(await bank.ask('/v1/session/extension', { method: 'POST', body: {} }))).toEqual([
      401,
      'signed-out',
    ])
  })

  it('ends when its owner signs out: here, on the device, and at the provider’s', async () => {
    const { signIn, whoAmI, post, jars } = browser()
    await signIn()
    const secret = jars.get(SECURE)!.get('__Host-dq-session')!
    const out = await post('/v1/session/sign-out')
    expect(out.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    const { next } = (await out.json()) as { next: string }
    expect(next).toMatch(new RegExp(`^${idp.issuer}/session/end\\?id_token_hint=ey`))
    expect((await fetch(next)).status).toBe(200)
    expect((await whoAmI()).signedIn).toBe(false)
    expect(jars.get(SECURE)!.size).toBe(0)
    jars.get(SECURE)!.set('__Host-dq-session', secret)
    expect((await whoAmI()).signedIn).toBe(false)
    expect((await post('/v1/session/sign-out')).status).toBe(200)
    expect((await db.query('select 1 from session')).rows).toEqual([])
  })

  it('A20: obeys no page but our own', async () => {
    const { signIn, whoAmI, post } = browser()
    await signIn()
    for (const origin of ['https://evil.test', 'null', 'https://aide.banque.example']) {
      expect((await post('/v1/session/sign-out', {}, origin)).status).toBe(403)
    }
    expect((await whoAmI()).signedIn).toBe(true)
  })

  it.each([
    'a',
    'x'.repeat(22),
    `${'x'.repeat(22)}; __Host-dq-session=y`,
    '{"$gt":""}',
    "' or '1'='1",
  ])('A22: is nobody’s with %j in its cookie', async (value) => {
    await browser().signIn()
    const other = browser()
    other.jars.set(SECURE, new Map([['__Host-dq-session', value]]))
    expect((await other.whoAmI()).signedIn).toBe(false)
  })
})

describe('the bank’s own session, read by one function', () => {
  it('is who it says, and begins and ends on pages of the bank', async () => {
    bank = runSecure(db)
    const nobody = await bank.ask<SessionView>('/v1/session')
    expect(nobody.body).toEqual({
      signedIn: false,
      signIn: 'https://www.banque.example/connexion',
      now: bank.now.toISOString(),
    })
    const somebody = await bank.ask<SessionView>('/v1/session', { as: 'Ana' })
    expect(somebody.body).toMatchObject({ signedIn: true, name: 'Ana Test' })
    const out = await bank.ask('/v1/session/sign-out', { method: 'POST', body: {}, as: 'Ana' })
    expect(out.body).toEqual({ next: 'https://www.banque.example/fin' })
    expect((await bank.ask('/v1/session/sign-in')).status).toBe(404)
  })
})
