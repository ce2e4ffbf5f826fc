/** Files with messages: what they are by their content, who gets them, and when. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MessageFacts } from '../../src/contract/thread-event.ts'
import { scanQuarantined } from '../../src/server/attachments/quarantine.ts'
import type { Scan } from '../../src/server/deps.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { useDatabase } from '../helpers/database.ts'
import { runSecure, type SecureRunning, secureBank, typeOf } from '../helpers/secure.ts'
import { customer, WORDS } from '../helpers/threads.ts'

const db = useDatabase()
let bank: SecureRunning
let ana: ReturnType<typeof customer>
let eve: ReturnType<typeof customer>
const open = (scan?: Scan) => {
  bank = runSecure(db, secureBank(), { scan })
  ana = customer(bank, 'ana')
  eve = customer(bank, 'eve')
}
beforeEach(() => open())

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const get = (of: ReturnType<typeof customer>, id: string) => of.ask<Buffer>(`/v1/attachments/${id}`)

describe('a file', () => {
  it('is uploaded, sent with a message, and had again by its owner, to be saved', async () => {
    const uploaded = await ana.upload(PDF)
    expect(uploaded.status).toBe(201)
    const { id } = uploaded.body
    expect(uploaded.body).toEqual({ id, type: 'application/pdf', size: PDF.length, state: 'clean' })
    const name = 'Relevé d’août "1".pdf'
    const opened = await ana.open({ attachments: [{ id, name }] })
    expect(opened.body.messages[0]?.attachments).toEqual([{ ...uploaded.body, name }])
    expect((await ana.read(opened.body.reference)).body).toEqual(opened.body)
    const got = await get(ana, id)
    expect([got.status, PDF.equals(got.body)]).toEqual([200, true])
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Relev__d_ao_t__1_.pdf"; filename*=UTF-8''Relev%C3%A9%20d%E2%80%99ao%C3%BBt%20%221%22.pdf`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'type'],
    ['a picture that runs', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'type'],
    ['a program', 'MZ\u0090\u0000\u0003', 'type'],
    ['an archive', 'PK\u0005\u0006'.padEnd(30, '\0'), 'type'],
    ['a text', 'bonjour', 'type'],
    ['nothing', '', 'empty'],
  ])('is refused when it is %s, whatever it is called', async (_, content, code) => {
    const answer = await ana.upload(Buffer.from(content, 'latin1'))
    expect([answer.status, (answer.body as { errors?: object[] }).errors]).toEqual([
      422,
      [{ pointer: '/file', code }],
    ])
  })

  it('is refused when it is too large, before it was read to its end, and as a form of another site', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(5_000_000)])
    expect(typeOf((await ana.upload(large)) as never)).toEqual([413, 'too-large'])
    const asForm = { headers: { 'Content-Type': 'multipart/form-data; boundary=a' } }
    expect((await ana.upload(PDF, asForm)).status).toBe(415)
    expect((await ana.upload(PDF, { headers: { Origin: 'https://evil.test' } })).status).toBe(403)
    expect((await ana.upload(PDF, { key: null })).status).toBe(400)
    expect((await db.query('select 1 from attachment')).rows).toEqual([])
  })

  it('is stored once for a key, and another file under the same key is refused', async () => {
    const key = randomUUID()
    const first = await ana.upload(PDF, { key })
    expect((await ana.upload(PDF, { key })).body).toEqual(first.body)
    expect(typeOf((await ana.upload(PNG, { key })) as never)).toEqual([422, 'key-reused'])
  })

  it('A22: is nobody else’s: not to read, not to send', async () => {
    const { id } = (await ana.upload(PDF)).body
    expect((await get(eve, id)).status).toBe(404)
    expect((await eve.open({ attachments: [{ id, name: 'a.pdf' }] })).status).toBe(422)
    expect((await bank.ask(`/v1/attachments/${id}`)).status).toBe(401)
    expect((await get(ana, '..%2f..%2fetc')).status).toBe(404)
    expect((await get(ana, id)).status).toBe(200)
  })

  it('goes with one message alone, also when two tabs send it at once', async () => {
    const { id } = (await ana.upload(PDF)).body
    const attachments = [{ id, name: 'a.pdf' }]
    const answers = await Promise.all([1, 2, 3].map(() => ana.open({ attachments })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    for (const { body } of answers.filter(({ status }) => status === 422)) {
      expect(body).toMatchObject({ errors: [{ pointer: '/attachments/0/id', code: 'unknown' }] })
    }
    expect((await db.query('select 1 from message')).rows).toHaveLength(1)
    expect((await db.query('select 1 from request')).rows).toHaveLength(1)
    expect((await ana.open({ attachments: [...attachments, ...attachments] })).status).toBe(422)
  })

  it.each(['a new thread', 'a thread of theirs'])(
    'that was sent, is another’s or was swept is named by its place: in %s',
    async (where) => {
      const { reference } = (await ana.open({})).body
      const sent = (await ana.upload(PDF)).body.id
      const write = (attachments: object[]) =>
        where === 'a new thread'
          ? ana.open({ attachments })
          : ana.say(reference, WORDS, { attachments })
      await write([{ id: sent, name: 'a.pdf' }])
      const swept = (await ana.upload(PNG)).body.id
      bank.now = new Date(bank.now.getTime() + 86_400_001)
      await sweep(bank.deps)
      const [foreign, own] = [(await eve.upload(PDF)).body.id, (await ana.upload(PDF)).body.id]
      for (const gone of [sent, swept, foreign, randomUUID()]) {
        const { status, body } = await write([own, gone].map((id) => ({ id, name: 'a.pdf' })))
        expect([status, body]).toMatchObject([
          422,
          { errors: [{ pointer: '/attachments/1/id', code: 'unknown' }] },
        ])
      }
      expect((await write([{ id: own, name: 'a.pdf' }])).status).toBe(201)
    },
  )

  it('goes after a day when it was not sent', async () => {
    await ana.upload(PDF)
    const sent = (await ana.upload(PNG)).body.id
    await ana.open({ attachments: [{ id: sent, name: 'a.png' }] })
    bank.now = new Date(bank.now.getTime() + 86_400_001)
    await sweep(bank.deps)
    expect((await db.query('select id from attachment')).rows).toEqual([{ id: sent }])
  })

  it('is kept twenty at a time: more wait until some are sent', async () => {
    for (let at = 0; at < 20; at++) expect((await ana.upload(PNG)).status).toBe(201)
    expect((await ana.upload(PNG)).status).toBe(429)
    expect((await eve.upload(PNG)).status).toBe(201)
  })
})

describe('a file that somebody has to look into first', () => {
  it('is had by nobody until it is clean, and then by both', async () => {
    const scan = vi.fn<Scan>(async () => 'clean')
    open(async () => {
      throw new Error('the scanner is away')
    })
    const { id, state } = (await ana.upload(PDF)).body
    expect(state).toBe('quarantined')
    const { reference } = (await ana.open({ attachments: [{ id, name: 'a.pdf' }] })).body
    await vi.waitFor(() =>
      expect(bank.log).toContainEqual({ level: 'error', what: 'scan-failed', code: 'Error' }),
    )
    expect((await get(ana, id)).status).toBe(404)
    expect((await bank.tell('/v1/hooks/attachments', { id })).status).toBe(404)
    expect(await scanQuarantined({ ...bank.deps, scan })).toBe(1)
    expect(scan.mock.calls[0]?.[0].type).toBe('application/pdf')
    expect((await ana.read(reference)).body.messages[0]?.attachments[0]?.state).toBe('clean')
    expect((await get(ana, id)).status).toBe(200)
    const had = await bank.tell('/v1/hooks/attachments', { id })
    expect([had.status, PDF.equals(had.body as never)]).toEqual([200, true])
    const { rows } = await db.query<{ payload: unknown }>('select payload from outbox')
    expect(MessageFacts.parse(rows[0]!.payload).message.attachments).toEqual([
      { id, name: 'a.pdf', type: 'application/pdf', size: PDF.length },
    ])
  })

  it('is emptied when it is a danger, and its message says so', async () => {
    open(async () => 'refused')
    const { id } = (await ana.upload(PDF)).body
    const { reference } = (await ana.open({ attachments: [{ id, name: 'a.pdf' }] })).body
    await vi.waitFor(async () =>
      expect((await ana.read(reference)).body.messages[0]?.attachments[0]?.state).toBe('refused'),
    )
    expect((await get(ana, id)).status).toBe(404)
    expect((await db.query('select length(content) as length from attachment')).rows).toEqual([
      { length: 0 },
    ])
  })
})
