/** A07: what the bank withdraws is gone from the pages of its server within a minute, without a build. */
import { expect, it } from 'vitest'
import { buildHub } from '../../src/publish/build.ts'
import { createServer } from '../../src/server/app.ts'
import { signedHeaders } from '../../src/server/webhook/sign.ts'
import { answers, config, HUB, NOW, programs } from '../helpers/bank.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
const KEY = Buffer.alloc(32, 7)

async function serveBank() {
  const list = answers().map((one) =>
    one.id === 'carte-perdue' ? { ...one, translations: { en: 'lost-card' } } : one,
  )
  const borrowing = config({ fallbacks: { en: ['fr'] } })
  const files = await buildHub(borrowing, list, {
    programs: programs(),
    version: '1.2.3',
    now: NOW,
  })
  let clock = NOW
  const server = await createServer({
    ...{ config: borrowing, files, database: db },
    secrets: { hook: `whsec_${KEY.toString('base64')}` },
    now: () => clock,
  })
  const get = async (path: string) => {
    const response = await server.fetch(new Request(HUB + path))
    return { text: await response.text(), headers: response.headers }
  }
  return {
    files,
    get,
    later(seconds: number) {
      clock = new Date(clock.getTime() + seconds * 1_000)
    },
    async withdraw(...withdrawn: string[]) {
      const body = JSON.stringify({ withdrawn })
      const seconds = Math.floor(clock.getTime() / 1_000)
      const headers = {
        'Content-Type': 'application/json',
        ...signedHeaders({ id: `m${seconds}`, seconds, body }, [KEY]),
      }
      const request = new Request(`${HUB}/v1/hooks/live`, { method: 'POST', headers, body })
      expect((await server.fetch(request)).status).toBe(204)
    },
    close: () => server.close(),
  }
}

const maxAge = (headers: Headers) => Number(/max-age=(\d+)/.exec(headers.get('Cache-Control')!)![1])

it('the pages, the list of contents, the data for search engines and the news forget it', async () => {
  const bank = await serveBank()
  const before = await bank.get('/')
  expect(before.text).toBe(bank.files.get('index.html')!.body)
  await bank.withdraw('carte-perdue')
  bank.later(6)
  const { text, headers } = await bank.get('/')
  for (const trace of ['answer/carte-perdue', 'Carte perdue ou volée', 'opposition</strong>']) {
    expect(before.text).toContain(trace)
    expect(text).not.toContain(trace)
  }
  expect(text).toContain('<article id="answer/rib">')
  expect(text).toContain('href="#answer/rib"')
  expect(headers.get('ETag')).not.toBe(before.headers.get('ETag'))
  const news = await bank.get('/v1/live')
  expect(JSON.parse(news.text).withdrawn).toEqual(['carte-perdue'])
  // Five seconds here, what caches may keep, and how often a hub asks.
  expect(5 + maxAge(headers)).toBeLessThan(60)
  expect(5 + maxAge(news.headers) + 20).toBeLessThan(60)
  await bank.close()
})

it('in other languages nothing leads to it, and what was borrowed goes too', async () => {
  const bank = await serveBank()
  expect((await bank.get('/en/')).text).toContain('/#answer/carte-perdue')
  await bank.withdraw('carte-perdue', 'rib')
  bank.later(6)
  const { text } = await bank.get('/en/')
  expect(text).not.toMatch(/answer\/(?:carte-perdue|rib)/)
  expect(text).toContain('<article id="answer/lost-card">')
  await bank.close()
})

it('a page is made once for what is withdrawn, and comes back as it was', async () => {
  const bank = await serveBank()
  await bank.withdraw('rib')
  bank.later(6)
  const tag = (await bank.get('/')).headers.get('ETag')
  expect((await bank.get('/')).headers.get('ETag')).toBe(tag)
  await bank.withdraw()
  bank.later(6)
  expect((await bank.get('/')).text).toBe(bank.files.get('index.html')!.body)
  await bank.close()
})
