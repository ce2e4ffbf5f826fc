/** A prospect's address, proved by a code that comes by e-mail. No enumeration, no guessing, no mail bombs. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Problem } from '../../src/contract/problem.ts'
import { codeOf } from '../../src/server/prospects/code.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { useDatabase } from '../helpers/database.ts'
import {
  codeIn,
  openProspectBank,
  type ProspectBank,
  prospect,
  whoIs,
  withCookie,
} from '../helpers/prospects.ts'
import { typeOf } from '../helpers/secure.ts'

const db = useDatabase()
const SACHA = 'sacha@exemple.fr'
let office: ProspectBank
beforeEach(async () => {
  office = await openProspectBank(db)
})
afterEach(() => office.close())

const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const faultOf = ({ status, body }: { status: number; body: Partial<Problem> }) => [
  status,
  body.errors?.[0],
]
const WRONG = [422, { pointer: '/code', code: 'wrong' }]
const OVER = [422, { pointer: '/ticket', code: 'over' }]

/** All rows of all tables, as text. */
async function dump(): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const tables = await Promise.all(
    rows.map(({ name }) => db.query(`select to_jsonb(t)::text as row from ${name} t`)),
  )
  return JSON.stringify(tables.map(({ rows: all }) => all))
}

describe('a code', () => {
  it('comes by e-mail, opens a session, and neither it nor the address is stored', async () => {
    const { want, give, letters } = prospect(office, SACHA)
    const { status, body } = await want()
    expect(status).toBe(201)
    expect(body).toEqual({
      ticket: expect.stringMatching(/^[\w-]{22}$/),
      againAt: '2026-11-24T09:01:00.000Z',
      expiresAt: '2026-11-24T09:10:00.000Z',
    })
    await office.post()
    const [letter] = letters()
    const code = codeIn(letter!)
    expect(letter!.subject).toBe('Votre code pour écrire à Banque Exemple')
    expect(letter!.text).toContain('dix minutes')
    expect(await dump()).not.toMatch(new RegExp(`sacha|${code}|${body.ticket}`, 'i'))

    const { status: entered, headers } = await give(body.ticket, code)
    expect(entered).toBe(204)
    expect(headers.get('Set-Cookie')).toMatch(
      /^__Host-dq-session=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    const cookie = headers.get('Set-Cookie')!.split(';')[0]!
    const { body: view } = await whoIs(office, withCookie(cookie))
    expect(view).toMatchObject({ signedIn: true, prospect: true, name: SACHA })
    expect(await dump()).not.toMatch(/sacha/i)
  })

  it('is good once', async () => {
    const { want, give, letters } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    await office.post()
    const code = codeIn(letters()[0]!)
    const answers = await Promise.all([1, 2, 3].map(() => give(ticket, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422])
    expect(faultOf(await give(ticket, code))).toEqual(OVER)
  })

  it('is good for ten minutes', async () => {
    const { want, give, letters } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    await office.post()
    office.pass(10)
    expect(faultOf(await give(ticket, codeIn(letters()[0]!)))).toEqual(OVER)
    office.pass(1)
    await sweep(office.bank.deps)
    expect((await db.query('select 1 from email_code')).rows).toEqual([])
  })

  it('is tried five times, however many come at once', async () => {
    const { want, give, letters } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    await office.post()
    const code = codeIn(letters()[0]!)
    const answers = await Promise.all(Array.from({ length: 30 }, () => give(ticket, wrongOf(code))))
    expect(answers.filter((answer) => answer.body.errors?.[0]?.code === 'wrong')).toHaveLength(4)
    expect(faultOf(await give(ticket, code))).toEqual(OVER)
  })

  it('opens nothing with another’s ticket', async () => {
    const [sacha, eve] = [prospect(office, SACHA), prospect(office, 'eve@exemple.fr')]
    const [hers, theirs] = [(await eve.want()).body.ticket, (await sacha.want()).body.ticket]
    await office.post()
    const code = codeIn(sacha.letters()[0]!)
    expect(faultOf(await eve.give(hers, code))).toEqual(WRONG)
    expect(faultOf(await eve.give('A'.repeat(22), code))).toEqual(OVER)
    expect((await sacha.give(theirs, code)).status).toBe(204) // her tries cost nobody else one
  })

  it('is six figures, as likely one as another', () => {
    const codes = Array.from({ length: 20_000 }, (_, n) => codeOf(Buffer.alloc(32, 9), String(n)))
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    const first = Map.groupBy(codes, (code) => code[0]!)
    for (const { length } of first.values()) expect(Math.abs(length - 2_000)).toBeLessThan(250)
  })
})

describe('when the mail is slow', () => {
  it('the same code is sent again after a minute, and is good for ten more', async () => {
    const { want, give, letters } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    await office.post()
    office.pass(0.5)
    const early = await want({ ticket })
    expect(early.body.againAt).toBe('2026-11-24T09:01:00.000Z')
    await office.post()
    expect(letters()).toHaveLength(1)
    office.pass(9)
    expect((await want({ ticket })).body).toMatchObject({
      ticket,
      expiresAt: '2026-11-24T09:19:30.000Z',
    })
    await office.post()
    const [first, second] = letters()
    expect(codeIn(second!)).toBe(codeIn(first!))
    office.pass(9)
    expect((await give(ticket, codeIn(first!))).status).toBe(204)
  })

  it('a request that is repeated since its answer was lost sends one letter', async () => {
    const { want, letters } = prospect(office, SACHA)
    const key = randomUUID()
    const [one, two] = [await want({}, { key }), await want({}, { key })]
    expect(two.body).toEqual(one.body)
    await office.post()
    expect(letters()).toHaveLength(1)
  })

  it('two who press again at once get one letter more', async () => {
    const { want, letters } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    office.pass(2)
    const answers = await Promise.all([1, 2, 3, 4].map(() => want({ ticket })))
    expect(answers.some(({ status }) => status === 201)).toBe(true)
    await office.post()
    expect(letters()).toHaveLength(2)
  })

  it('a letter that would come too late is not sent', async () => {
    const { want, letters } = prospect(office, SACHA)
    await want()
    office.pass(11)
    await office.post()
    expect(letters()).toEqual([])
    const { rows } = await db.query(
      `select state, payload from outbox where event = 'prospect.code'`,
    )
    expect(rows).toEqual([{ state: 'dropped', payload: null }])
  })

  it('another address is another code, whatever ticket comes with it', async () => {
    const { want } = prospect(office, SACHA)
    const { ticket } = (await want()).body
    office.pass(2)
    const other = await prospect(office, 'sasha@exemple.fr').want({ ticket })
    expect(other.body.ticket).not.toBe(ticket)
  })
})

describe('nobody learns anything of an address, and nobody is bombed', () => {
  const few = { limits: { perEmail: { count: 3, minutes: 1_440 } } }

  it('one mailbox gets so many a day, however it is spelled, and the answer stays the same', async () => {
    await office.close()
    office = await openProspectBank(db, few)
    const spelled = [SACHA, 'Sacha@exemple.fr', 'sacha+1@exemple.fr', 'sacha+2@Exemple.fr', SACHA]
    const answers = await Promise.all(spelled.map((email) => prospect(office, email).want()))
    await office.post()
    expect(office.sink.mails).toHaveLength(3)
    for (const { status, body, headers } of answers) {
      expect([status, Object.keys(body)]).toEqual([201, ['ticket', 'againAt', 'expiresAt']])
      expect([...headers.keys()]).toEqual([...answers[0]!.headers.keys()])
    }
    office.pass(1_440)
    await prospect(office, SACHA).want()
    await office.post()
    expect(office.sink.mails).toHaveLength(4)
  })

  it('what was not sent is opened by no code, and refuses as any other', async () => {
    await office.close()
    office = await openProspectBank(db, few)
    const { want, give } = prospect(office, SACHA)
    for (let sent = 0; sent < 3; sent++) await want()
    const { ticket } = (await want()).body
    const { rows } = await db.query<{ id: string }>('select id from email_code where not is_sent')
    const right = codeOf(office.bank.deps.ownKey, rows[0]!.id)
    for (let tries = 0; tries < 4; tries++)
      expect(faultOf(await give(ticket, right))).toEqual(WRONG)
    expect(faultOf(await give(ticket, right))).toEqual(OVER)
  })

  it('the owner of an address who never asked ends it, by the link in the letter', async () => {
    const { want, letters } = prospect(office, SACHA)
    await want()
    await office.post()
    const token = /denial\/([0-9a-f]{96})/.exec(letters()[0]!.text)![1]
    const body = { token }
    const denied = await office.bank.ask('/v1/denials', { method: 'POST', on: 'hub', body })
    expect(denied.status).toBe(204)
    expect((await want()).status).toBe(201)
    await office.post()
    expect(letters()).toHaveLength(1)
  })

  it('one network asks so often an hour, and is told so', async () => {
    await office.close()
    office = await openProspectBank(db, { limits: { codes: { count: 2, minutes: 60 } } })
    const statuses: number[] = []
    for (let n = 0; n < 3; n++)
      statuses.push((await prospect(office, `n${n}@exemple.fr`).want()).status)
    expect(statuses).toEqual([201, 201, 429])
    await office.post()
    expect(office.sink.mails).toHaveLength(2)
  })

  it.each([
    ['a@b', 'no address'],
    ['a@exemple.fr\r\nBcc: all@exemple.fr', 'a second line'],
    ['"x" <a@exemple.fr>, b@exemple.fr', 'a list'],
    [['a@exemple.fr'], 'no text'],
  ])('%s is refused: %s', async (email, _) => {
    const answer = await prospect(office, email as string).want()
    expect(typeOf(answer as never)).toEqual([422, 'invalid'])
    expect((await db.query('select 1 from email_code')).rows).toEqual([])
  })
})
