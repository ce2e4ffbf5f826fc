/** A23: how often is too often, and how honest people get through all the same. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/content/config.ts'
import { CONFIG } from '../../helpers/bank.ts'
import { askedFor, callbackBank, freshPhone, runBank, wish } from '../../helpers/callbacks.ts'
import { useDatabase } from '../../helpers/database.ts'
import { NOW, openStage, problemOf, prove, type Stage } from './stage.ts'

const db = useDatabase()
const MANY = { count: 1_000, minutes: 10 }
const limits = (changes: Record<string, unknown>) => ({ limits: { perPhone: MANY, ...changes } })
const MINUTE = 60_000

/** The clock goes on between two, or they would want the same slot. */
async function statuses({ send, clock }: Stage, count: number, from: (at: number) => string) {
  const found: number[] = []
  for (let at = 0; at < count; at++) {
    clock.now = new Date(clock.now.getTime() + 1_000)
    found.push((await send({ name: 'Ana' }, { from: from(at) })).status)
  }
  return found
}
const accepted = (found: readonly number[]) => found.filter((status) => status === 201).length

describe('A23: many from one place', () => {
  it.each([
    ['one address', () => '203.0.113.7', 3],
    ['one /64', (at: number) => `2001:db8:1:2::${at.toString(16)}`, 3],
    [
      'one address, over IPv4 and over IPv6',
      (at: number) => (at % 2 ? '203.0.113.7' : '::ffff:203.0.113.7'),
      3,
    ],
    ['several addresses', (at: number) => `203.0.113.${at}`, 8],
    ['several /64', (at: number) => `2001:db8:1:${at}::1`, 8],
  ])('counts %s', async (_, from, passed) => {
    const stage = openStage(db, limits({ perAddress: { count: 3, minutes: 10 } }))
    const found = await statuses(stage, 8, from)
    expect(accepted(found)).toBe(passed)
    expect(new Set(found.filter((status) => status !== 201))).toEqual(
      new Set(passed === 8 ? [] : [429]),
    )
  })

  it('counts one phone number from a thousand addresses', async () => {
    const stage = openStage(db, { limits: { perPhone: { count: 5, minutes: 1_440 } } })
    const found = await statuses(stage, 1_000, (at) => `2001:db8:${at.toString(16)}::1`)
    expect(accepted(found)).toBe(5)
    expect(found.slice(-1)).toEqual([429])
  }, 30_000)

  it('lets somebody lose a slot nine times and have the tenth', async () => {
    const { limits } = parseConfig(CONFIG)
    expect([limits.perPhone, limits.perEmail]).toEqual([
      { count: 10, minutes: 1_440 },
      { count: 5, minutes: 1_440 },
    ])
    const { perPhone } = limits
    const bank = runBank(db, callbackBank({ slots: { capacity: 1 }, limits: { perPhone } }))
    const when = '2026-11-24T13:30:00Z'
    await askedFor(bank, { when })
    const phone = freshPhone()
    const ask = async (slot: string) =>
      (await bank.ask('/v1/callbacks', { method: 'POST', body: wish({ phone, when: slot }) }))
        .status
    const lost = []
    for (let tries = 0; tries < 9; tries++) lost.push(await ask(when))
    expect(new Set(lost)).toEqual(new Set([409]))
    expect(await ask('2026-11-24T14:00:00Z')).toBe(201)
    expect(await ask('2026-11-25T14:00:00Z')).toBe(429)
  })

  it('forgets when the time is over, and is not put off by a clock that steps back (F12)', async () => {
    const stage = openStage(db, limits({ perAddress: { count: 1, minutes: 10 } }))
    const once = async () => (await statuses(stage, 1, () => '203.0.113.7'))[0]
    expect([await once(), await once()]).toEqual([201, 429])
    stage.clock.now = new Date(NOW.getTime() + 11 * MINUTE)
    expect(await once()).toBe(201)
    stage.clock.now = new Date(stage.clock.now.getTime() - 2 * MINUTE)
    expect(await once()).toBe(429)
    stage.clock.now = new Date(NOW.getTime() + 21 * MINUTE)
    expect(await once()).toBe(201)
  })

  it('says how much is left, and when to come again', async () => {
    const { send } = openStage(db, limits({ perAddress: { count: 1, minutes: 10 } }))
    const first = await send({ name: 'Ana' }, { from: '203.0.113.7' })
    expect(first.headers.get('RateLimit-Policy')).toBe('"address";q=1;w=600, "phone";q=1000;w=600')
    expect(first.headers.get('RateLimit')).toBe('"address";r=0;t=600, "phone";r=999;t=600')
    expect(first.headers.get('Retry-After')).toBeNull()
    const second = await send({ name: 'Ana' }, { from: '203.0.113.7' })
    expect(second.headers.get('Retry-After')).toBe('600')
  })

  it('keeps no address and no number', async () => {
    await openStage(db).send({ name: 'Ana' }, { from: '203.0.113.7' })
    const { rows } = await db.query<{ row: string }>('select rate::text as row from rate')
    expect(rows.length).toBe(2)
    expect(JSON.stringify(rows)).not.toMatch(/203|612345678/)
  })
})

describe('X-Forwarded-For', () => {
  const forwarded = (value: string) => ({ 'X-Forwarded-For': value })
  const one = { perAddress: { count: 1, minutes: 10 } }

  it.each([
    ['is not believed from anybody', '203.0.113.7', (at: number) => `198.51.100.${at}`, 1],
    ['tells visitors of a trusted proxy apart', '10.0.0.5', (at: number) => `198.51.100.${at}`, 4],
    [
      'is read from its end: its beginning is the visitor’s own',
      '10.0.0.5',
      (at: number) => `198.51.100.${at}, 203.0.113.9`,
      1,
    ],
    [
      'is read past other proxies of ours',
      '10.0.0.5',
      (at: number) => `198.51.100.${at}, 10.9.9.9`,
      4,
    ],
    [
      'may hold ports',
      '10.0.0.5',
      (at: number) => `198.51.100.${at}:51234, [::ffff:10.9.9.9]:1`,
      4,
    ],
    ['means the proxy itself when it is nonsense', '10.0.0.5', () => 'unknown', 1],
  ])('%s', async (_, from, value, passed) => {
    const { send, clock } = openStage(db, limits({ ...one, trustedProxies: ['10.0.0.0/8'] }))
    const found: number[] = []
    for (let at = 0; at < 4; at++) {
      clock.now = new Date(clock.now.getTime() + 1_000)
      found.push((await send({ name: 'Ana' }, { from, headers: forwarded(value(at)) })).status)
    }
    expect(accepted(found)).toBe(passed)
  })
})

describe('a proof of work', () => {
  const from = '203.0.113.7'
  const open = () => openStage(db, limits({ perAddress: { count: 1, minutes: 10 } }))
  const challengeOf = async (response: Response) =>
    ((await response.json()) as { challenge: { salt: string; bits: number } }).challenge

  async function refused({ send }: Stage) {
    await send({ name: 'Ana' }, { from })
    return challengeOf(await send({ name: 'Bea' }, { from }))
  }

  it('lets one request pass, and its repetition, and no other', async () => {
    const stage = open()
    const proof = prove(await refused(stage))
    const headers = { 'Proof-Of-Work': proof }
    const key = randomUUID()
    const first = await stage.send({ name: 'Bea' }, { from, headers, key })
    const again = await stage.send({ name: 'Bea' }, { from, headers, key })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.text()).toBe(await first.text())
    const other = await stage.send({ name: 'Cleo' }, { from, headers })
    expect(await problemOf(other)).toEqual([429, 'too-many'])
  })

  it('is good once, however its salt is spelled', async () => {
    const stage = open()
    const { salt, bits } = await refused(stage)
    const pay = async (spelling: string) => {
      const headers = { 'Proof-Of-Work': prove({ salt: spelling, bits }) }
      return (await stage.send({ name: 'Bea' }, { from, headers })).status
    }
    // The last character holds two bits of the salt and four that nobody reads.
    const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const other = `${salt.slice(0, -1)}${SIGNS[SIGNS.indexOf(salt.at(-1)!) + 1]}`
    expect(Buffer.from(other, 'base64url')).toEqual(Buffer.from(salt, 'base64url'))
    expect([await pay(salt), await pay(other)]).toEqual([201, 429])
  })

  it('is harder the more come', async () => {
    const { send } = open()
    let last = await send({ name: 'Ana' }, { from })
    const { bits: few } = await refused({ send } as Stage)
    for (let count = 0; count < 40; count++) last = await send({ name: 'Bea' }, { from })
    expect((await challengeOf(last)).bits).toBeGreaterThan(few)
  })

  it.each<[string, (proof: string, stage: Stage) => string]>([
    ['of another salt', (proof) => proof.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['with nothing done', (proof) => `${proof.split(':')[0]}:x`],
    ['that is nonsense', () => 'a:b'],
    [
      'that is too old',
      (proof, { clock }) => {
        clock.now = new Date(clock.now.getTime() + 11 * MINUTE)
        return proof
      },
    ],
  ])('%s is none', async (_, spoil) => {
    const stage = open()
    const proof = spoil(prove(await refused(stage)), stage)
    await stage.send({ name: 'Dora' }, { from })
    const response = await stage.send(
      { name: 'Bea' },
      { from, headers: { 'Proof-Of-Work': proof } },
    )
    expect(response.status).toBe(429)
  })

  it('is not offered for one phone number: only its owner would pay', async () => {
    const { send } = openStage(db, { limits: { perPhone: { count: 1, minutes: 10 } } })
    await send({ name: 'Ana' }, { from })
    expect(await challengeOf(await send({ name: 'Bea' }, { from }))).toBeUndefined()
  })
})
