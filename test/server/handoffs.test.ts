/** From the hub to the secure origin: A14 (secrets), A19 (replay, prefetch, two tabs), A22 (what is no id). */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type HandoffContent,
  type HandoffTicket,
  handoffIn,
  handoffLink,
} from '../../src/contract/handoff.ts'
import type { Problem } from '../../src/contract/problem.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import sensitive from '../fixtures/triage/sensitive-text.json' with { type: 'json' }
import { useDatabase } from '../helpers/database.ts'
import { runSecure, SECURE, type SecureRunning, secureBank, typeOf } from '../helpers/secure.ts'

const db = useDatabase()
let bank: SecureRunning
beforeEach(() => {
  bank = runSecure(db)
})

const WORDS = 'On m’a débité deux fois un retrait de 240 euros, que faire ?'
const CARRIED = {
  intent: 'message',
  topic: 'cartes',
  locale: 'fr',
  question: WORDS,
  read: ['carte-perdue', 'retrait-conteste'],
}
const give = (changes: object = {}) =>
  bank.ask<HandoffTicket & Problem>('/v1/handoffs', {
    method: 'POST',
    on: 'hub',
    body: { ...CARRIED, ...changes },
  })
const redeem = (id: unknown, key = randomUUID() as string) =>
  bank.ask<HandoffContent & Problem>('/v1/handoffs/redemption', {
    method: 'POST',
    key,
    body: { id },
  })
const rows = async () => (await db.query('select * from handoff')).rows

/** Not plain text: refused before anything is looked for in it. */
const HIDDEN = 'st-010'

describe('a handoff', () => {
  it('carries what was asked and read to the secure origin, once', async () => {
    const given = await give()
    expect(given.status).toBe(201)
    expect(given.body.expiresAt).toBe('2026-11-24T09:05:00.000Z')
    const { id } = given.body
    expect(handoffIn(new URL(handoffLink(SECURE, id)).hash)).toBe(id)
    const redeemed = await redeem(id)
    expect([redeemed.status, redeemed.body]).toEqual([200, CARRIED])
    expect(typeOf(await redeem(id))).toEqual([404, 'not-found'])
    expect(await rows()).toEqual([])
  })

  it('is given to one of twenty tabs that come at once', async () => {
    const { id } = (await give()).body
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(id)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 404)])
  })

  it('is given again to the same key, whose first answer was lost on its way', async () => {
    const { id } = (await give()).body
    const key = randomUUID()
    const first = await redeem(id, key)
    expect((await redeem(id, key)).body).toEqual(first.body)
    expect(typeOf(await redeem(id))).toEqual([404, 'not-found'])
  })

  it('A19: is not used up by any GET, as a mail scanner sends it', async () => {
    const { id } = (await give()).body
    for (const path of ['/v1/handoffs/redemption', `/v1/handoffs/redemption?id=${id}`, `/?${id}`]) {
      expect((await bank.ask(path)).status).toBeGreaterThanOrEqual(404)
    }
    expect((await redeem(id)).status).toBe(200)
  })

  it('is over after five minutes, and then gone from the database', async () => {
    const { id } = (await give()).body
    bank.now = new Date(bank.now.getTime() + 300_000)
    expect(typeOf(await redeem(id))).toEqual([404, 'not-found'])
    bank.now = new Date(bank.now.getTime() + 1)
    await sweep(bank.deps)
    expect(await rows()).toEqual([])
  })

  it('is nothing to whoever reads the database: neither its id nor its words are there', async () => {
    const { id } = (await give()).body
    const dump = JSON.stringify(
      await Promise.all(
        ['handoff', 'idempotency', 'audit', 'outbox', 'rate'].map(
          async (table) => (await db.query(`select t::text from ${table} t`)).rows,
        ),
      ),
    )
    expect(dump.length).toBeGreaterThan(200)
    for (const word of [
      id,
      'retrait',
      'carte-perdue',
      Buffer.from(id, 'base64url').toString('hex'),
    ]) {
      expect(dump).not.toContain(word)
    }
    expect(JSON.stringify(bank.log)).not.toContain('retrait')
  })

  it.each([
    ['another id', 'Zk3mB9xQe7Hc0sVnR2aLwg', 404],
    ['an object', { $regex: '.*' }, 422],
    ['a list', ['Zk3mB9xQe7Hc0sVnR2aLwg'], 422],
    ['a number', 0, 422],
    ['nothing', '', 422],
    ['SQL', `' or '1'='1`, 422],
  ])('A22: %s opens nothing', async (_, id, status) => {
    await give()
    expect((await redeem(id)).status).toBe(status)
    expect(await rows()).toHaveLength(1)
  })

  const secrets = sensitive.cases.filter(
    ({ action, text, id }) => action === 'block' && text.length <= 500 && id !== HIDDEN,
  )
  it.each(secrets)('A14: $id stays behind, whatever the form did: $text', async ({ text }) => {
    bank = runSecure(db, secureBank({ secrets: { formats: [] } }))
    const answer = await give({ question: text })
    expect(typeOf(answer)).toEqual([422, 'sensitive-data'])
    expect(JSON.stringify(answer.body)).not.toContain(text)
    expect(await rows()).toEqual([])
    expect((await give({ question: undefined })).status).toBe(201)
  })

  it.each([
    ['a topic that is none of the bank’s', { topic: 'nothing' }, '/topic'],
    ['an intent that is none', { intent: 'payment' }, '/intent'],
    ['a field that nobody knows', { email: 'a@example.org' }, ''],
    ['an address among the answers', { read: ['https://evil.test/'] }, '/read/0'],
    ['a question that is too long', { question: 'a b'.repeat(167) }, '/question'],
  ])('%s is refused', async (_, changes, pointer) => {
    const answer = await give(changes)
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, pointer])
  })

  it('is given from pages of the hub and of the bank, and redeemed from those of the secure origin alone', async () => {
    const from = (origin: string | null, headers: object = {}) => ({
      headers: { Origin: origin, ...headers },
    })
    const send = (asking: object) =>
      bank.ask('/v1/handoffs', { method: 'POST', on: 'hub', body: CARRIED, ...asking })
    expect((await send(from('https://www.banque.example'))).status).toBe(201)
    expect(typeOf(await send(from('https://evil.test')))).toEqual([403, 'origin-refused'])
    expect(typeOf(await send(from(SECURE)))).toEqual([403, 'origin-refused'])
    const { id } = (await give()).body
    const take = (asking: object) =>
      bank.ask('/v1/handoffs/redemption', { method: 'POST', body: { id }, ...asking })
    for (const origin of [
      null,
      'null',
      'https://aide.banque.example',
      'https://www.banque.example',
    ]) {
      expect(typeOf(await take(from(origin)))).toEqual([403, 'origin-refused'])
    }
    const sameSite = from(SECURE, { 'Sec-Fetch-Site': 'same-site' })
    expect(typeOf(await take(sameSite))).toEqual([403, 'origin-refused'])
    expect((await take(from(SECURE, { 'Sec-Fetch-Site': 'same-origin' }))).status).toBe(200)
  })

  it('has no address on the other host, nor any where nobody writes to us', async () => {
    const { id } = (await give()).body
    const wrong = { method: 'POST', on: 'hub', body: { id } } as const
    expect((await bank.ask('/v1/handoffs/redemption', wrong)).status).toBe(404)
    expect((await bank.ask('/v1/handoffs', { method: 'POST', body: CARRIED })).status).toBe(404)
    expect((await redeem(id)).status).toBe(200)
  })
})
