/** « Vérifier un conseiller » : the bank's tools ask for a code, an adviser reads it out, a customer types it. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProofCode, ProofView } from '../../src/contract/proof.ts'
import { codeFor } from '../../src/server/proofs/code.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { useDatabase } from '../helpers/database.ts'
import { runSecure, type SecureRunning, secureBank, typeOf } from '../helpers/secure.ts'
import { customer } from '../helpers/threads.ts'

const db = useDatabase()
const CLAIRE = { adviser: 'Claire Martin', service: 'Service cartes' }
let bank: SecureRunning
beforeEach(() => {
  bank = runSecure(db, secureBank({ proofs: true }))
})

const later = (minutes: number) => {
  bank.now = new Date(bank.now.getTime() + minutes * 60_000)
}
const wanted = (more: object = {}, message = {}) =>
  bank.tell('/v1/hooks/proofs', { ...CLAIRE, ...more }, message)
const codeOf = async (more: object = {}): Promise<string> =>
  ProofCode.parse((await wanted(more)).body).code
/** @param as who is signed in on the secure origin; left out: on the hub, where nobody is */
const check = (
  code: string,
  { word, as, key }: { word?: string; as?: string; key?: string } = {},
) =>
  bank.ask<ProofView & { type?: string }>('/v1/proofs', {
    method: 'POST',
    body: { code, ...(word !== undefined && { word }) },
    ...(as === undefined ? { on: 'hub' as const } : { as }),
    ...(key !== undefined && { key }),
  })
const thread = async (as: string) => {
  const { reference, callWord } = (await customer(bank, as).open()).body
  return { reference, word: callWord! }
}
const statuses = async (...answers: Promise<{ status: number }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)

describe('a code that an adviser reads out', () => {
  it('says who rings, for which service, and since when', async () => {
    const code = await codeOf()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    later(3)
    const { status, body } = await check(code)
    expect([status, ProofView.parse(body)]).toEqual([
      200,
      { ...CLAIRE, since: '2026-11-24T09:00:00.000Z', about: false },
    ])
  })

  it.each([
    ['small letters and a space', (code: string) => code.toLowerCase().replace('-', ' ')],
    ['no mark between', (code: string) => code.replace('-', '')],
    ['O for 0, and I for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'i')],
    ['a long dash', (code: string) => code.replace('-', ' – ')],
  ])('is understood with %s', async (_, heard) => {
    expect((await check(heard(await codeOf()))).status).toBe(200)
  })

  it('is good once, whoever comes second, and once for many at the same moment', async () => {
    const code = await codeOf()
    const many = await statuses(...Array.from({ length: 8 }, () => check(code)))
    expect(many.filter((status) => status === 200)).toHaveLength(1)
    expect((await check(code)).status).toBe(404)
  })

  it('answers the same again under the same key: a network that failed costs no code', async () => {
    const [code, key] = [await codeOf(), randomUUID()]
    const first = await check(code, { key })
    expect((await check(code, { key })).body).toEqual(first.body)
  })

  it('is good for ten minutes, and then forgotten', async () => {
    const codes = [await codeOf(), await codeOf()]
    later(9.9)
    expect((await check(codes[0]!)).status).toBe(200)
    later(0.2)
    expect((await check(codes[1]!)).status).toBe(404)
    await sweep(bank.deps)
    expect((await db.query('select from proof')).rows).toEqual([])
  })

  it.each([
    ['was used', async (code: string) => void (await check(code))],
    ['is too old', async () => later(10)],
  ])('is not given again once it %s: the message that asked for it is refused', async (_, end) => {
    const id = randomUUID()
    const ask = () => wanted({}, { id })
    const { code } = ProofCode.parse((await ask()).body)
    later(1)
    expect((await ask()).body).toMatchObject({ code, expiresAt: '2026-11-24T09:10:00.000Z' })
    await end(code)
    expect(typeOf(await ask())).toEqual([409, 'state-refused'])
  })

  it('wrong, old, used, and of another length: one and the same answer, and a way to know none', async () => {
    const used = await codeOf()
    await check(used)
    const answers = [
      await check(used),
      await check('7K4M-2QXD'),
      await check('7K'),
      await check('é'),
    ]
    for (const answer of answers) expect(typeOf(answer as never)).toEqual([404, 'not-found'])
    const bodies = answers.map(({ body }) => JSON.stringify(body))
    expect(new Set(bodies).size).toBe(1)
  })

  it('is stored as a keyed hash, and its call in the audit by reference alone', async () => {
    const { reference } = await thread('ana')
    const code = await codeOf({ reference })
    const all = JSON.stringify([
      (await db.query('select * from proof')).rows,
      (await db.query('select * from audit')).rows,
      bank.log,
    ])
    expect(all).not.toContain(code)
    expect(all).not.toContain(code.replace('-', ''))
    expect((await db.query(`select who from audit where what = 'proof'`)).rows).toEqual([
      { who: 'bank' },
    ])
  })

  it('is the same for the same message of the bank, and another for each other one', async () => {
    const ask = async (id: string) => ProofCode.parse((await wanted({}, { id })).body).code
    expect(await ask('crm-1')).toBe(await ask('crm-1'))
    expect(await ask('crm-1')).not.toBe(await ask('crm-2'))
    const many = Array.from({ length: 20_000 }, (_, at) => codeFor(bank.deps.ownKey, `${at}`))
    expect(new Set(many).size).toBe(20_000)
    const signs = new Map<string, number>()
    for (const sign of many.join('').replaceAll('-', ''))
      signs.set(sign, (signs.get(sign) ?? 0) + 1)
    expect(signs.size).toBe(32)
    expect(Math.max(...signs.values()) / Math.min(...signs.values())).toBeLessThan(1.15)
  })
})

describe('a call about a request', () => {
  it('names it to its customer, who is signed in', async () => {
    const { reference } = await thread('ana')
    const { body } = await check(await codeOf({ reference }), { as: 'ana' })
    expect(body).toMatchObject({ about: true, reference })
  })

  it('is no call for another customer: a code that was passed on is worth nothing', async () => {
    const { reference } = await thread('ana')
    const code = await codeOf({ reference })
    expect((await check(code, { as: 'ben' })).status).toBe(404)
    expect((await check(code, { as: 'ana' })).status).toBe(200) // not used up by ben
  })

  it('names it on the hub to whoever knows its word, and to nobody else', async () => {
    const { reference, word } = await thread('ana')
    const unnamed = await check(await codeOf({ reference }))
    expect(unnamed.body).toMatchObject({ about: true })
    expect(unnamed.body).not.toHaveProperty('reference')
    const code = await codeOf({ reference })
    const wrong = word === 'TILLEUL' ? 'SAPIN' : 'TILLEUL'
    expect((await check(code, { word: wrong })).status).toBe(404)
    expect((await check(code, { word: ` ${word.toLowerCase()} ` })).body).toMatchObject({
      reference,
    })
  })

  it('of a request that is not there, no code is given', async () => {
    expect(typeOf(await wanted({ reference: 'R-4F7K-29' }))).toEqual([404, 'not-found'])
  })
})

describe('whoever guesses', () => {
  it('is stopped after a few tries from one address, also with a code that is good', async () => {
    const limits = { ...bank.deps.config.limits, lookups: { count: 5, minutes: 60 } }
    bank = runSecure(db, { ...bank.deps.config, limits })
    const code = await codeOf()
    for (let tries = 0; tries < 5; tries++)
      expect((await check(`7K4M-2QX${tries}`)).status).toBe(404)
    expect(typeOf((await check(code)) as never)).toEqual([429, 'too-many'])
  })

  it('finds no address where the bank gives no codes, and gets none unsigned', async () => {
    const body = CLAIRE
    const forged = await bank.ask('/v1/hooks/proofs', { method: 'POST', on: 'hub', body })
    expect(forged.status).toBe(404)
    bank = runSecure(db, secureBank())
    expect((await wanted()).status).toBe(404)
    expect((await check('7K4M-2QXD')).status).toBe(404)
  })

  it('from a page that is not the bank’s, or without a session on the secure origin, gets nothing', async () => {
    const code = await codeOf()
    const asking = { method: 'POST', body: { code } }
    const evil = { ...asking, on: 'hub' as const, headers: { Origin: 'https://evil.test' } }
    expect((await bank.ask('/v1/proofs', evil)).status).toBe(403)
    expect((await bank.ask('/v1/proofs', asking)).status).toBe(401)
    expect((await check(code)).status).toBe(200)
  })
})
