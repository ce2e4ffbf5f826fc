/** The desk: what waits in one list, what an item says, who may do what with it, and nobody else. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DeskActName } from '../../src/contract/desk.ts'
import { PROSPECTS } from '../../src/contract/prospect.ts'
import { useDatabase } from '../helpers/database.ts'
import { DESK, deskBank, useDesk } from '../helpers/desk.ts'
import { SECURE, typeOf } from '../helpers/secure.ts'
import { WORDS } from '../helpers/threads.ts'

const db = useDatabase()
const desk = useDesk(db)

describe('the list', () => {
  it('has all that waits, of every kind, by when it is due: what is late leads', async () => {
    const complaint = await desk.written({ kind: 'complaint' })
    const message = await desk.written()
    const meeting = (await desk.received()).request.reference
    const call = (await desk.rung()).request.reference
    const { body } = await desk.camille.list()
    expect(body.items.map(({ reference, kind }) => [reference, kind])).toEqual([
      [call, 'callback'],
      [meeting, 'appointment'],
      [message, 'message'],
      [complaint, 'complaint'],
    ])
    expect([body.open, body.late]).toEqual([4, 0])
    desk.later(24)
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    expect((await sacha.list()).body).toMatchObject({ open: 4, late: 2 })
  })

  it('is narrowed to a kind, to a service, to what one has taken oneself', async () => {
    const [call, message] = [(await desk.rung()).request.reference, await desk.written()]
    const boss = await desk.adviser('encadrement')
    await desk.camille.do(message, 'take')
    await boss.do(call, 'transfer', { service: 'Service cartes' })
    expect(await desk.references('?kind=message')).toEqual([message])
    expect(await desk.references('?mine=1')).toEqual([message])
    expect(await desk.references(`?service=${encodeURIComponent('Service cartes')}`)).toEqual([
      call,
    ])
    expect((await desk.camille.list('?kind=chat')).status).toBe(404)
  })

  it('comes in pages, none of which says anything twice or leaves it out', async () => {
    const all = []
    for (let count = 0; count < 53; count++) all.push(await desk.written())
    const first = (await desk.camille.list()).body
    const second = (await desk.camille.list(`?after=${first.next}`)).body
    const got = [...first.items, ...second.items].map(({ reference }) => reference)
    expect([first.items.length, second.next]).toEqual([50, undefined])
    expect(got.toSorted()).toEqual(all.toSorted())
    expect((await desk.camille.list('?after=1')).status).toBe(404)
  })

  it('says that nothing is new in a line, and when to ask again', async () => {
    await desk.written()
    const { headers } = await desk.camille.list()
    const again = await desk.camille.ask('/v1/desk/items', {
      headers: { 'If-None-Match': headers.get('ETag')! },
    })
    expect([again.status, again.headers.get('Poll-After')]).toEqual([304, '5'])
  })
})

describe('an item', () => {
  it('of a message: what was written, by whom, and what was read before', async () => {
    const reference = await desk.written({ read: ['retrait-conteste'] })
    const { body } = await desk.camille.open(reference)
    const { callWord } = (await desk.ana.read(reference)).body
    expect(callWord).toMatch(/^[A-Z]+$/)
    expect(body).toMatchObject({
      callWord,
      customer: 'ana',
      subject: 'Retrait débité deux fois',
      messages: [{ from: 'customer', text: WORDS }],
      read: ['retrait-conteste'],
      may: ['take', 'answer', 'close'],
      past: [{ what: 'received' }],
    })
  })

  it('of a prospect: that they are one, and by no name that a customer could have', async () => {
    const reference = await desk.written()
    expect((await desk.camille.open(reference)).body.prospect).toBeUndefined()
    await db.query(`update customer set issuer = $1`, [PROSPECTS])
    const { body } = await desk.camille.open(reference)
    expect([body.prospect, body.customer, body.may]).toEqual([
      true,
      undefined,
      ['take', 'answer', 'close'],
    ])
  })

  it('of a call: the number, the word that is said first, the time, the customer’s own words', async () => {
    const { request, body } = await desk.rung({ note: 'Plutôt après 14 h', firstName: 'Ana' })
    expect((await desk.camille.open(request.reference)).body).toMatchObject({
      kind: 'callback',
      firstName: 'Ana',
      slot: request.slot,
      call: { phone: body.phone, word: request.callWord, note: 'Plutôt après 14 h' },
      may: ['take', 'outcome', 'close'],
    })
  })

  it('of a meeting: where and about what', async () => {
    const { request } = await desk.received()
    expect((await desk.camille.open(request.reference)).body).toMatchObject({
      kind: 'appointment',
      call: { meeting: { agency: { name: 'Agence Bellecour' } } },
    })
  })

  it('gives the file that was sent, and none that was not', async () => {
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
    const [sent, kept] = [
      (await desk.ana.upload(pdf)).body.id,
      (await desk.ana.upload(pdf)).body.id,
    ]
    await desk.written({ attachments: [{ id: sent, name: 'relevé.pdf' }] })
    const file = await desk.camille.ask(`/v1/desk/attachments/${sent}`)
    expect([file.status, file.headers.get('Content-Security-Policy')]).toEqual([
      200,
      "default-src 'none'; sandbox; frame-ancestors 'none'",
    ])
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect((await desk.camille.ask(`/v1/desk/attachments/${kept}`)).status).toBe(404)
    expect((await desk.camille.ask('/v1/desk/attachments/1')).status).toBe(404)
  })
})

const BODIES: Record<DeskActName, object> = {
  take: {},
  answer: { text: 'Oui.' },
  outcome: { state: 'answered' },
  transfer: { service: 'Service cartes', due: '2026-11-25T11:00:00.000Z' },
  acknowledge: {},
  // To the last day: the thirty-fifth working day after a Tuesday.
  extend: { reason: 'La banque du commerçant n’a pas répondu.', due: '2027-01-06' },
  prove: {},
  close: {},
}
const ADVISER: readonly DeskActName[] = [
  ...(['take', 'answer', 'outcome', 'acknowledge', 'extend', 'prove', 'close'] as const),
]
const MAY: Record<string, readonly DeskActName[]> = {
  lecture: [],
  conseil: ADVISER,
  agence: ADVISER,
  encadrement: [...ADVISER, 'transfer'],
}
const OF_COMPLAINTS = new Set<DeskActName>(['acknowledge', 'extend'])
const CASES = Object.keys(MAY).flatMap((role) =>
  (Object.keys(BODIES) as DeskActName[]).map((act) => ({
    role,
    act,
    may: MAY[role]!.includes(act),
  })),
)

describe('a role', () => {
  const desk = useDesk(db, deskBank({ proofs: true }))

  it.each(CASES)('$role: $act, $may', async ({ role, act, may }) => {
    const adviser = await desk.adviser(role)
    const reference =
      act === 'outcome'
        ? (await desk.rung()).request.reference
        : await desk.written({ kind: OF_COMPLAINTS.has(act) ? 'complaint' : 'message' })
    const answer = await adviser.do(reference, act, BODIES[act])
    expect(typeOf(answer)[0]).toBe(may ? 200 : 403)
    if (!may) expect(typeOf(answer)[1]).toBe('role-refused')
    const { body, status } = await adviser.open(reference)
    expect(status).toBe(200)
    if (role === 'lecture') expect(body.may).toEqual([])
  })

  it('that is none opens nothing, whatever it is called', async () => {
    for (const role of ['', 'Conseil', 'read', 'constructor', 'conseil ']) {
      const adviser = await desk.adviser(role)
      expect(typeOf(await adviser.list())).toEqual([401, 'signed-out'])
    }
  })
})

describe('nobody else', () => {
  it.each([
    ['no cookie', { Cookie: '' }],
    ['a cookie of nobody', { Cookie: '__Host-dq-desk=AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('sees anything with %s', async (_, headers) => {
    const reference = await desk.written()
    for (const path of [
      '/v1/desk/items',
      `/v1/desk/items/${reference}`,
      `/v1/desk/attachments/${randomUUID()}`,
    ]) {
      const answer = await desk.camille.ask(path, { headers })
      expect(typeOf(answer)).toEqual([401, 'signed-out'])
    }
    expect((await desk.camille.act(reference, 'take', {}, headers)).status).toBe(401)
  })

  it('comes in with another host’s cookie, and an adviser’s opens nothing of customers', async () => {
    const reference = await desk.written()
    const secret = desk.camille.cookie.split('=')[1]!
    const asCustomer = await desk.camille.ask('/v1/desk/items', {
      headers: { Cookie: `__Host-dq-session=${secret}` },
    })
    expect(asCustomer.status).toBe(401)
    const request = new Request(`${SECURE}/v1/threads/${reference}`, {
      headers: { Cookie: `${desk.camille.cookie}; __Host-dq-session=${secret}` },
    })
    expect((await desk.bank.fetch(request)).status).toBe(401)
  })

  it('writes from another page: another origin, a sister site, no origin at all', async () => {
    const reference = await desk.written()
    for (const headers of [
      { Origin: SECURE },
      { Origin: '' },
      { Origin: DESK, 'Sec-Fetch-Site': 'same-site' },
    ])
      expect(typeOf(await desk.camille.act(reference, 'take', {}, headers))).toEqual([
        403,
        'origin-refused',
      ])
  })

  it('finds anything of the hub or of customers on this host', async () => {
    for (const path of ['/v1/threads', '/v1/callbacks', '/v1/live', '/v1/hooks/threads'])
      expect((await desk.camille.ask(path)).status).toBe(404)
  })

  it('A22: an id that is none, of another shape or of another is nothing', async () => {
    for (const reference of ['A-0000-00', '1', '%00', '[object Object]', '../session'])
      expect((await desk.camille.open(reference)).status).toBe(404)
    expect((await desk.camille.act('A-0000-00', 'take', {})).status).toBe(404)
  })
})

it('an adviser who does nothing for half an hour is signed out, and looking is no act', async () => {
  const reference = await desk.written()
  desk.later(0.4)
  expect((await desk.camille.list()).status).toBe(200)
  desk.later(0.2)
  expect((await desk.camille.list()).status).toBe(401)
  const sacha = await desk.adviser('conseil', 'Sacha Petit')
  desk.later(0.4)
  await sacha.do(reference, 'take')
  desk.later(0.4)
  expect((await sacha.list()).status).toBe(200)
})
