/** What the guard promises of every write: A14, A15, A16 (secrets), A27 (keys). The routes' own tests say what is stored. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { TITLES } from '../../../src/contract/problem.ts'
import type { Db } from '../../../src/server/database/db.ts'
import sensitive from '../../fixtures/triage/sensitive-text.json' with { type: 'json' }
import { useDatabase } from '../../helpers/database.ts'
import { openStage, problemOf } from './stage.ts'

const db = useDatabase()
const stored = async () => {
  const { rows } = await db.query<{ seats: number; answers: number }>(
    `select (select coalesce(sum(taken), 0)::int from slot) as seats,
            (select count(*)::int from idempotency) as answers`,
  )
  return rows[0]!
}
const NOTHING = { seats: 0, answers: 0 }

describe('A27: one key is one write', () => {
  it('gives the same answer to the same key and body, however they are written, and stores once', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    const first = await send({ name: 'Ana', note: 'a' }, { key })
    const again = await send({ note: 'a', name: 'Ana' }, { key: `"${key.toUpperCase()}"` })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.json()).toEqual(await first.json())
    expect(await stored()).toEqual({ seats: 1, answers: 1 })
  })

  it('gives it to nobody who comes with another secret', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    const as = async (secret: string) =>
      (await send({ name: 'Ana' }, { key, headers: { Authorization: secret } })).text()
    const first = await as('Bearer one')
    expect(await as('Bearer one')).toBe(first)
    expect(await as('Bearer two')).not.toBe(first)
  })

  it('gives it to twenty who ask at once, and counts them once', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await send({ name: 'Ana' }, { key })).text()),
    )
    expect(new Set(answers).size).toBe(1)
    expect(await stored()).toEqual({ seats: 1, answers: 1 })
    expect((await db.query('select hits from rate')).rows).toEqual([{ hits: 1 }])
  })

  it('is being worked on for whoever asks while the first one hangs', async () => {
    const { send } = openStage({ ...db, query: () => new Promise(() => {}) })
    const key = randomUUID()
    const [first, second] = await Promise.all([
      send({ name: 'Ana' }, { key }),
      send({ name: 'Ana' }, { key }),
    ])
    expect(await problemOf(first)).toEqual([503, 'unavailable'])
    expect(await problemOf(second)).toEqual([409, 'in-progress'])
  })

  it('gives it although the write could not be made any more', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    const first = await (await send({ name: 'Ana' }, { key })).text()
    await send({ name: 'Bea' })
    expect(await problemOf(await send({ name: 'Cleo' }))).toEqual([409, 'slot-taken'])
    expect(await (await send({ name: 'Ana' }, { key })).text()).toBe(first)
  })

  it('gives it although it is too often by now', async () => {
    const { send } = openStage(db, { limits: { perPhone: { count: 1, minutes: 10 } } })
    const key = randomUUID()
    const first = await send({ name: 'Ana' }, { key })
    const again = await send({ name: 'Ana' }, { key })
    expect(await again.text()).toBe(await first.text())
    expect(await problemOf(await send({ name: 'Ana' }))).toEqual([429, 'too-many'])
  })

  it('refuses another body', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    await send({ name: 'Ana' }, { key })
    expect(await problemOf(await send({ name: 'Bea' }, { key }))).toEqual([422, 'key-reused'])
    expect(await stored()).toEqual({ seats: 1, answers: 1 })
  })

  it.each([
    ['missing', null],
    ['empty', ''],
    ['no UUID', 'once'],
    ['a UUID of another version', '018f4e1c-7b1a-7c3e-8a55-3d1c7e1b2a3f'],
    ['too long', `${randomUUID()}0`],
    ['SQL', `'; drop table idempotency; --`],
  ])('refuses a key that is %s', async (_, key) => {
    const { send } = openStage(db)
    expect(await problemOf(await send({ name: 'Ana' }, { key }))).toEqual([400, 'key-missing'])
    expect(await stored()).toEqual(NOTHING)
  })

  it('is free again when the write failed', async () => {
    const key = randomUUID()
    let isDown = true
    const failing: Db = {
      ...db,
      query: async (sql, params) => {
        if (isDown) throw Object.assign(new Error('down'), { code: '57P03' })
        return db.query(sql, params)
      },
    }
    const { send } = openStage(failing)
    expect(await problemOf(await send({ name: 'Ana' }, { key }))).toEqual([503, 'unavailable'])
    isDown = false
    expect((await send({ name: 'Ana' }, { key })).status).toBe(201)
  })

  it('says that it is being worked on while somebody else holds it for too long', async () => {
    const locked: Db = {
      ...db,
      query: async (sql, params) => {
        if (sql.startsWith('with')) throw Object.assign(new Error('locked'), { code: '55P03' })
        return db.query(sql, params)
      },
    }
    const response = await openStage(locked).send({ name: 'Ana' })
    expect(response.headers.get('Retry-After')).toBe('1')
    expect(await problemOf(response)).toEqual([409, 'in-progress'])
  })

  it('keeps neither the key, nor the body, nor the answer in a form that the database can read', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    await send({ name: 'Canary', note: 'canary in a note' }, { key })
    const { rows } = await db.query<{ row: string }>(
      'select idempotency::text as row from idempotency',
    )
    const bytes = rows[0]!.row.replace(/\\x([0-9a-f]+)/g, (_, hex) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    )
    expect(bytes).not.toMatch(/canary/i)
    expect(bytes).not.toContain(key)
  })
})

describe('a write', () => {
  it('is not told as stored when what it needs was not there, and leaves nothing', async () => {
    const { send } = openStage(db)
    const key = randomUUID()
    expect(await problemOf(await send({ name: 'Nobody' }, { key }))).toEqual([409, 'state-refused'])
    expect(await stored()).toEqual(NOTHING)
  })

  it('is answered within three seconds by a database that hangs', async () => {
    const hanging: Db = { ...db, query: () => new Promise(() => {}) }
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const answered = openStage(hanging).send({ name: 'Ana' })
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    vi.advanceTimersByTime(3_000)
    vi.useRealTimers()
    expect(await problemOf(await answered)).toEqual([503, 'unavailable'])
  })

  it('is one round trip besides the count', async () => {
    const asked: string[] = []
    const counting: Db = {
      ...db,
      query: (sql, params) => {
        asked.push(sql.slice(0, 12))
        return db.query(sql, params)
      },
    }
    await openStage(counting).send({ name: 'Ana' })
    expect(asked).toEqual(['insert into ', 'with made as'])
  })

  it('is kept by no cache', async () => {
    const { headers } = await openStage(db).send({ name: 'Ana' })
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('A14, A15: a text with a secret in it', () => {
  const { cases } = sensitive
  /** No invisible character is taken at all. */
  const HIDDEN = 'st-010'

  it('is refused, not stored, not echoed and not logged', async () => {
    const secret = cases.filter(({ types }) => types.length > 0)
    expect(secret.length).toBeGreaterThan(40)
    const logged: unknown[] = []
    const { send } = openStage(db, {}, { log: (entry) => logged.push(entry) })
    for (const { id, text } of secret) {
      const response = await send({ name: 'Ana', note: text })
      const body = await response.clone().text()
      const expected = id === HIDDEN ? 'invalid' : 'sensitive-data'
      expect([id, ...(await problemOf(response))]).toEqual([id, 422, expected])
      expect(JSON.parse(body).errors[0]).toMatchObject({ pointer: '/note' })
      for (const figures of text.match(/\d{3,}/g) ?? []) {
        expect(body + JSON.stringify(logged)).not.toContain(figures)
      }
    }
    expect(await stored()).toEqual(NOTHING)
  })

  it('is stored when there is none', async () => {
    const plain = cases.filter(({ types }) => types.length === 0)
    expect(plain.length).toBeGreaterThan(30)
    const { send, clock } = openStage(db, { limits: { perPhone: { count: 100, minutes: 10 } } })
    for (const { id, text } of plain) {
      clock.now = new Date(clock.now.getTime() + 60_000) // another slot
      expect([id, (await send({ name: 'Ana', note: text })).status]).toEqual([id, 201])
    }
  })

  it.each([
    ['figures', '1234567890'],
    ['nested separators', '1 - . / '],
    ['the beginnings of accounts', 'FR76 '],
  ])('A16: 10 kB of %s are refused', async (_, part) => {
    const note = part.repeat(10_000 / part.length)
    const response = await openStage(db).send({ name: 'Ana', note }, { path: '/v1/short' })
    expect(response.status).toBe(422)
  })
})

describe('a refusal', () => {
  it('says where and what, and nothing of what was sent', async () => {
    const response = await openStage(db).send({ name: '', canary: 'canary', note: 5 })
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    const text = await response.text()
    expect(JSON.parse(text)).toEqual({
      type: '/v1/problems/invalid',
      title: TITLES.invalid,
      status: 422,
      errors: [
        { pointer: '/name', code: 'too_small' },
        { pointer: '/note', code: 'invalid_type' },
        { pointer: '', code: 'unrecognized_keys' },
      ],
    })
    expect(text).not.toContain('canary')
  })
})
