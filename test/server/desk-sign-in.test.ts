/** Signing in at the desk, with a real OpenID provider: by role, on its own host, with a cookie of its own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '../helpers/database.ts'
import { DESK, deskBank, ROLES, runDesk } from '../helpers/desk.ts'
import { type IdentityProvider, startIdentityProvider } from '../helpers/identity-provider.ts'

const db = useDatabase()
let idp: IdentityProvider
beforeAll(async () => {
  idp = await startIdentityProvider({ clientId: 'bureau', origin: DESK })
})
afterAll(() => idp.close())

let desk: ReturnType<typeof runDesk>
beforeEach(() => {
  idp.subject = 'lea'
  const signIn = { issuer: idp.issuer, clientId: 'bureau' }
  desk = runDesk(
    db,
    deskBank({ desk: { origin: DESK, signIn, roles: { ...ROLES, claim: 'roles' } } }),
  )
  desk.bank.now = new Date() // the clock of a provider cannot be turned
})

/** A browser that goes to the sign-in and comes back. @returns where it ended, and what it was given */
async function signIn(place = '') {
  const jars = new Map<string, Map<string, string>>()
  const set: string[] = []
  const go = async (url: string, init: RequestInit = {}) => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    const request = new Request(url, { ...init, headers, redirect: 'manual' })
    const response = await (origin === DESK ? desk.app.fetch(request) : fetch(request))
    for (const line of response.headers.getSetCookie()) {
      set.push(line)
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (/max-age=0/i.test(line)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    return response
  }
  let at = `${DESK}/v1/session/sign-in?place=${encodeURIComponent(place)}`
  for (let hops = 0; hops < 12 && !at.startsWith(`${DESK}/#`); hops++) {
    const to = (await go(at)).headers.get('Location')
    if (to === null) break
    at = new URL(to, at).href
  }
  const ask = (path: string, init?: RequestInit) => go(`${DESK}${path}`, init)
  return { at, set, ask }
}

describe('an adviser', () => {
  it('comes back to the place that was wanted, with a cookie that no script and no other host has', async () => {
    idp.roles = ['conseil']
    const { at, set, ask } = await signIn('item/R-4F7K-29')
    expect(at).toBe(`${DESK}/#item/R-4F7K-29`)
    const cookie = set.find((line) => line.startsWith('__Host-dq-desk='))!
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Strict$/)
    expect(set.some((line) => line.startsWith('__Host-dq-session'))).toBe(false)
    expect(await (await ask('/v1/session')).json()).toMatchObject({
      signedIn: true,
      name: 'Lea Martin',
    })
    expect((await ask('/v1/desk/items')).status).toBe(200)
  })

  it('goes nowhere else than to a place of the desk', async () => {
    idp.roles = ['conseil']
    for (const place of ['https://mechant.example', '//mechant.example', 'threads', 'item/../x'])
      expect((await signIn(place)).at).toBe(`${DESK}/#items`)
  })

  it.each([[undefined], [[]], [['Conseil']], [['client']]])(
    'with the roles %j is told so, and gets no session at all',
    async (roles) => {
      if (roles) idp.roles = roles
      else delete idp.roles
      const { at, set, ask } = await signIn()
      expect(at).toBe(`${DESK}/#no-role`)
      expect(set.some((line) => line.startsWith('__Host-dq-desk=') && !/=;/.test(line))).toBe(false)
      expect((await ask('/v1/desk/items')).status).toBe(401)
      const { rows } = await db.query('select from adviser_session')
      expect(rows).toHaveLength(0)
    },
  )

  it('who signs out has no session any more, and no row of it is left', async () => {
    idp.roles = ['encadrement']
    const { ask } = await signIn()
    const out = await ask('/v1/session/sign-out', {
      method: 'POST',
      body: '{}',
      headers: { Origin: DESK, 'Content-Type': 'application/json' },
    })
    expect(out.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    expect((await ask('/v1/desk/items')).status).toBe(401)
    expect((await db.query('select from adviser_session')).rows).toHaveLength(0)
  })
})
