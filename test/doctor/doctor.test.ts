/**
 * `des-questions doctor`: a small web of a page and a published hub, all of it right; then one thing is
 * spoilt, and that one is named.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { headersFor } from '../../src/content/delivery.ts'
import { CHECKS } from '../../src/doctor/index.ts'
import { buildHub, integrity } from '../../src/publish/index.ts'
import { answers, config, HUB, NOW, programs } from '../helpers/bank.ts'

const SITE = 'https://www.banque.example'
const PARTNER = 'https://partenaire.example'
const SEAL = integrity(programs().embed)
const TAG = `<script async nonce="abc" src="${HUB}/embed/1.2.3/embed.js" integrity="${SEAL}" crossorigin="anonymous" data-hub="${HUB}/hub.json"></script>`
const POLICY = `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${HUB}; img-src ${HUB}; frame-src ${HUB}`

interface Reply {
  status?: number
  body: string | Uint8Array
  headers: Record<string, string>
}
type Web = Map<string, Reply>

let published: Web
beforeAll(async () => {
  const files = await buildHub(config(), answers(), {
    programs: programs(),
    version: '1.2.3',
    now: NOW,
  })
  const { rules } = { rules: JSON.parse(String(files.get('headers.json')!.body)) }
  published = new Map(
    [...files].map(([path, { body }]) => [
      `${HUB}/${path.replace(/index\.html$/, '')}`,
      { body, headers: { ...headersFor(rules, `/${path.replace(/index\.html$/, '')}`) } },
    ]),
  )
})

const page = (html: string, headers: Record<string, string> = {}): Reply => ({
  body: `<!doctype html><title>Une page</title>${html}`,
  headers: { 'Content-Security-Policy': POLICY, ...headers },
})

async function examine(spoil: (web: Web) => void, address = `${SITE}/`) {
  const web: Web = new Map([...published].map(([url, reply]) => [url, { ...reply }]))
  web.set(`${SITE}/`, page(TAG)).set(`${PARTNER}/`, page(TAG))
  spoil(web)
  const said: string[] = []
  const world = {
    write: (line: string) => said.push(line),
    complain: (line: string) => said.push(line),
    progress: () => {},
    fetch: async (input: string) => {
      const reply = web.get(input)
      if (!reply)
        throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } })
      const { body, status = 200, headers } = reply
      const response = new Response(body as BodyInit, { status, headers })
      return Object.defineProperty(response, 'url', { value: input })
    },
  } as unknown as World
  const code = await run(['doctor', address], world)
  const ids = (sign: string) =>
    said.filter((line) => line.startsWith(sign)).map((line) => line.slice(8).split(' ')[0])
  return {
    code,
    failed: ids('FAILED'),
    better: ids('better'),
    right: ids('ok'),
    text: said.join('\n'),
  }
}

/** Changes what is served at an address. */
const at = (url: string, change: (reply: Reply) => Partial<Reply>) => (web: Web) => {
  const reply = web.get(url)!
  web.set(url, { ...reply, ...change(reply) })
}
const without = (header: string) => (reply: Reply) => {
  const { [header]: _, ...headers } = reply.headers
  return { headers }
}
const policy = (from: string, to: string, url = `${SITE}/`) =>
  at(url, ({ headers }) => ({
    headers: {
      ...headers,
      'Content-Security-Policy': headers['Content-Security-Policy']!.replace(from, to),
    },
  }))
const tag = (from: string, to: string) =>
  at(`${SITE}/`, ({ body }) => ({ body: String(body).replace(from, to) }))
const address = (web: Web, name: 'panel' | 'entry' | 'frame'): string => {
  const hub = JSON.parse(String(web.get(`${HUB}/hub.json`)!.body))
  return new URL(hub[name].url ?? hub[name], `${HUB}/hub.json`).href
}

describe('on a page where all is right', () => {
  it.each([`${SITE}/`, `${PARTNER}/`])('%s: nothing is wrong, and all is said', async (url) => {
    const { code, failed, better, right } = await examine(() => {}, url)
    expect({ code, failed, better }).toEqual({ code: 0, failed: [], better: [] })
    expect(right.length).toBeGreaterThan(10)
  })

  it('the element in the place of the tag’s launcher is as good', async () => {
    const element = `<des-questions hub="${HUB}/hub.json"></des-questions>`
    const { code } = await examine(at(`${SITE}/`, () => page(element + TAG)))
    expect(code).toBe(0)
  })

  const vendor = '<script src="https://embed.vendor.example/next/embed.js"></script>'
  const bare = TAG.replace(/ data-hub="[^"]+"/, '')
  const element = `<des-questions hub="${HUB}/hub.json"></des-questions>`
  it.each([
    ['before the tag', vendor + TAG],
    ['after the tag', TAG + vendor],
    ['before a tag that leaves the address to the element', vendor + element + bare],
    ['beside an element of the page’s own bundle', vendor + element],
  ])('an embed.js of somebody else’s is not looked at: %s', async (_, body) => {
    const { code, failed, better, text } = await examine(at(`${SITE}/`, () => page(body)))
    expect({ code, failed, better }, text).toEqual({ code: 0, failed: [], better: [] })
  })

  it('a copy of the script under a path of the bank’s own is looked at', async () => {
    const copy = TAG.replace(`${HUB}/embed/1.2.3/`, '/assets/')
    const { failed } = await examine(at(`${SITE}/`, () => page(vendor + copy)))
    expect(failed).toEqual(['script'])
  })

  it('every check has been seen to fail', () => {
    expect(new Set([...FAULTS.map(([, id]) => id)])).toEqual(new Set(CHECKS.map(({ id }) => id)))
  })
})

const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' }

const FAULTS: [string, string, (web: Web) => void, page?: string][] = [
  ['the page is not there', 'page', (web) => web.delete(`${SITE}/`)],
  ['the page answers 404', 'page', at(`${SITE}/`, () => ({ status: 404 }))],
  ['there is no tag', 'tag', at(`${SITE}/`, () => page('<p>Rien</p>'))],
  ['the tag names no hub', 'tag', tag(`data-hub="${HUB}/hub.json"`, '')],
  ['the script is not there', 'script', (web) => web.delete(`${HUB}/embed/1.2.3/embed.js`)],
  [
    'the script was changed by a byte',
    'script-integrity',
    at(`${HUB}/embed/1.2.3/embed.js`, ({ body }) => ({ body: `${Buffer.from(body)} ` })),
  ],
  ['crossorigin is missing', 'script-crossorigin', tag('crossorigin="anonymous"', '')],
  ['the nonce is missing', 'script-policy', tag('nonce="abc"', '')],
  [
    'a policy in the page itself refuses the script',
    'script-policy',
    at(`${SITE}/`, () =>
      page(`<meta http-equiv="content-security-policy" content="script-src 'self'">${TAG}`),
    ),
  ],
  ['hub.json is not there', 'hub', (web) => web.delete(`${HUB}/hub.json`)],
  ['hub.json is a page', 'hub', at(`${HUB}/hub.json`, () => ({ body: '<h1>Maintenance</h1>' }))],
  [
    'the hub is without encryption',
    'mixed',
    (web) => {
      for (const [url, reply] of [...web])
        web.set(url.replace(HUB, 'http://aide.banque.example'), reply)
      tag(`data-hub="${HUB}`, 'data-hub="http://aide.banque.example')(web)
      policy(`connect-src ${HUB}; img-src ${HUB}`, 'connect-src *; img-src *')(web)
    },
  ],
  [
    'hub.json says nothing of other origins',
    'cors',
    at(`${HUB}/hub.json`, without('Access-Control-Allow-Origin')),
  ],
  ['connect-src does not name the hub', 'connect-policy', policy(`connect-src ${HUB}; `, '')],
  [
    'the server is elsewhere and not named',
    'server-policy',
    at(`${HUB}/hub.json`, ({ body }) => ({
      body: JSON.stringify({ ...JSON.parse(String(body)), server: 'https://api.banque.example' }),
    })),
  ],
  [
    'the script may run, and what it imports may not',
    'import-policy',
    policy("'strict-dynamic'", ''),
  ],
  ['the panel’s program is gone', 'programs', (web) => web.delete(address(web, 'panel'))],
  [
    'the hub’s program was changed',
    'programs',
    (web) => at(address(web, 'entry'), () => ({ body: 'stolen()' }))(web),
  ],
  [
    'nobody has listed the page',
    'origin',
    (web) => web.set('https://ailleurs.example/', page(TAG)),
    'https://ailleurs.example/',
  ],
  [
    'frame-src does not name the hub',
    'frame-policy',
    policy(`frame-src ${HUB}`, "frame-src 'self'", `${PARTNER}/`),
    `${PARTNER}/`,
  ],
  [
    'the frame is sent with X-Frame-Options',
    'frame-ancestors',
    (web) =>
      at(address(web, 'frame'), ({ headers }) => ({
        headers: { ...headers, 'X-Frame-Options': 'SAMEORIGIN' },
      }))(web),
    `${PARTNER}/`,
  ],
  [
    'the frame was built before the page was listed',
    'frame-ancestors',
    (web) =>
      at(address(web, 'frame'), ({ headers }) => ({
        headers: {
          ...headers,
          'Content-Security-Policy': headers['Content-Security-Policy']!.replace(PARTNER, ''),
        },
      }))(web),
    `${PARTNER}/`,
  ],
  [
    'the page is isolated, and the script does not say that it may be embedded',
    'isolation',
    (web) => {
      at(`${SITE}/`, () => page(TAG, ISOLATED))(web)
      at(`${HUB}/embed/1.2.3/embed.js`, without('Cross-Origin-Resource-Policy'))(web)
    },
  ],
  ['pictures are refused', 'pictures', policy(`img-src ${HUB}; `, '')],
  [
    'the script is there in two versions',
    'once',
    at(`${SITE}/`, () => page(TAG + TAG.replace('1.2.3', '1.1.0'))),
  ],
  [
    'an older script is there before the tag, and names no hub',
    'once',
    at(`${SITE}/`, () =>
      page(TAG.replace(/ data-hub="[^"]+"/, '').replace('1.2.3', '1.1.0') + TAG),
    ),
  ],
  ['the tag has no hash', 'unsealed', tag(` integrity="${SEAL}"`, '')],
]

describe('where one thing is wrong', () => {
  it.each(FAULTS)('%s: %s', async (_, id, spoil, url = `${SITE}/`) => {
    const { code, failed, better, text } = await examine(spoil, url)
    const isHarmless = ['pictures', 'once', 'unsealed'].includes(id)
    expect({ failed, better }, text).toEqual(
      isHarmless ? { failed: [], better: [id] } : { failed: [id], better: [] },
    )
    expect(code).toBe(isHarmless ? 0 : 1)
    expect(text).toMatch(/→ \S/)
  })

  it('an isolated page with the published headers is right', async () => {
    const { code, right } = await examine(at(`${SITE}/`, () => page(TAG, ISOLATED)))
    expect(code).toBe(0)
    expect(right).toContain('isolation')
  })

  it('no address is a question, not a fault', async () => {
    const { code, text } = await examine(() => {}, 'banque.example')
    expect(code).toBe(2)
    expect(text).toContain('Which page?')
  })
})
