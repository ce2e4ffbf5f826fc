/** The desk: what waits in one list, who may do what with it, and that nothing is done twice. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeskActName } from '../../src/contract/desk.ts'
import type { ProofView } from '../../src/contract/proof.ts'
import { PROSPECTS } from '../../src/contract/prospect.ts'
import { useDatabase } from '../helpers/database.ts'
import { type Adviser, DESK, deskBank, runDesk } from '../helpers/desk.ts'
import { SECURE, typeOf } from '../helpers/secure.ts'
import { customer, WORDS } from '../helpers/threads.ts'

const db = useDatabase()
let desk: ReturnType<typeof runDesk>
let ana: ReturnType<typeof customer>
let camille: Adviser
beforeEach(async () => {
  desk = runDesk(db)
  ana = customer(desk.bank, 'ana')
  camille = await desk.adviser('conseil', 'Camille Martin')
})
const written = async (changes: Record<string, unknown> = {}) =>
  (await ana.open(changes)).body.reference
const references = async (search = '') =>
  (await camille.list(search)).body.items.map(({ reference }) => reference)

describe('the list', () => {
  it('has all that waits, of every kind, by when it is due: what is late leads', async () => {
    const complaint = await written({ kind: 'complaint' })
    const message = await written()
    const meeting = (await desk.received()).request.reference
    const call = (await desk.rung()).request.reference
    const { body } = await camille.list()
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
    const [call, message] = [(await desk.rung()).request.reference, await written()]
    const boss = await desk.adviser('encadrement')
    await camille.do(message, 'take')
    await boss.do(call, 'transfer', { service: 'Service cartes' })
    expect(await references('?kind=message')).toEqual([message])
    expect(await references('?mine=1')).toEqual([message])
    expect(await references(`?service=${encodeURIComponent('Service cartes')}`)).toEqual([call])
    expect((await camille.list('?kind=chat')).status).toBe(404)
  })

  it('comes in pages, none of which says anything twice or leaves it out', async () => {
    const all = []
    for (let count = 0; count < 53; count++) all.push(await written())
    const first = (await camille.list()).body
    const second = (await camille.list(`?after=${first.next}`)).body
    const got = [...first.items, ...second.items].map(({ reference }) => reference)
    expect([first.items.length, second.next]).toEqual([50, undefined])
    expect(got.toSorted()).toEqual(all.toSorted())
    expect((await camille.list('?after=1')).status).toBe(404)
  })

  it('says that nothing is new in a line, and when to ask again', async () => {
    await written()
    const { headers } = await camille.list()
    const again = await camille.ask('/v1/desk/items', {
      headers: { 'If-None-Match': headers.get('ETag')! },
    })
    expect([again.status, again.headers.get('Poll-After')]).toEqual([304, '5'])
  })
})

describe('an item', () => {
  it('of a message: what was written, by whom, and what was read before', async () => {
    const reference = await written({ read: ['retrait-conteste'] })
    const { body } = await camille.open(reference)
    const { callWord } = (await ana.read(reference)).body
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
    const reference = await written()
    expect((await camille.open(reference)).body.prospect).toBeUndefined()
    await db.query(`update customer set issuer = $1`, [PROSPECTS])
    const { body } = await camille.open(reference)
    expect([body.prospect, body.customer, body.may]).toEqual([
      true,
      undefined,
      ['take', 'answer', 'close'],
    ])
  })

  it('of a call: the number, the word that is said first, the time, the customer’s own words', async () => {
    const { request, body } = await desk.rung({ note: 'Plutôt après 14 h', firstName: 'Ana' })
    expect((await camille.open(request.reference)).body).toMatchObject({
      kind: 'callback',
      firstName: 'Ana',
      slot: request.slot,
      call: { phone: body.phone, word: request.callWord, note: 'Plutôt après 14 h' },
      may: ['take', 'outcome', 'close'],
    })
  })

  it('of a meeting: where and about what', async () => {
    const { request } = await desk.received()
    expect((await camille.open(request.reference)).body).toMatchObject({
      kind: 'appointment',
      call: { meeting: { agency: { name: 'Agence Bellecour' } } },
    })
  })

  it('gives the file that was sent, and none that was not', async () => {
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
    const [sent, kept] = [(await ana.upload(pdf)).body.id, (await ana.upload(pdf)).body.id]
    await written({ attachments: [{ id: sent, name: 'relevé.pdf' }] })
    const file = await camille.ask(`/v1/desk/attachments/${sent}`)
    expect([file.status, file.headers.get('Content-Security-Policy')]).toEqual([
      200,
      "default-src 'none'; sandbox; frame-ancestors 'none'",
    ])
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect((await camille.ask(`/v1/desk/attachments/${kept}`)).status).toBe(404)
    expect((await camille.ask('/v1/desk/attachments/1')).status).toBe(404)
  })
})

describe('an act', () => {
  it('take: the customer sees that it was read, and colleagues who has it', async () => {
    const reference = await written()
    expect((await camille.do(reference, 'take')).body.taken).toMatchObject({
      by: 'Camille Martin',
      mine: true,
    })
    expect((await ana.read(reference)).body.messages[0]!.state).toBe('read')
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const seen = (await sacha.open(reference)).body
    expect(seen).toMatchObject({ taken: { by: 'Camille Martin', mine: false }, may: ['take'] })
  })

  it('answer: the customer reads it, with the adviser’s name', async () => {
    const reference = await written()
    const answer = await camille.do(reference, 'answer', { text: 'Le second débit est annulé.' })
    expect(answer.body).toMatchObject({ state: 'answered', taken: { mine: true } })
    expect((await ana.read(reference)).body).toMatchObject({
      state: 'answered',
      adviser: 'Camille Martin',
      messages: [{}, { from: 'bank', text: 'Le second débit est annulé.' }],
    })
    expect(await references()).toEqual([])
    await ana.say(reference, 'Merci, et les frais ?')
    expect(await references('?mine=1')).toEqual([reference])
    expect((await camille.open(reference)).body.past[0]).toMatchObject({ what: 'written' })
  })

  it('shows of the past what advisers may act on, and not that somebody looked it up', async () => {
    const { reference } = (await desk.rung()).request
    await db.query(
      `insert into audit (at, reference, what, who) values
       (now(), $1, 'proof', 'bank'), (now(), $1, 'looked-up', 'customer')`,
      [reference],
    )
    const { past } = (await camille.open(reference)).body
    expect(past.map(({ what }) => what)).toEqual(['proof', 'planned'])
  })

  it('outcome: nobody picked up, then they were spoken to; who asked sees both', async () => {
    const asked = await desk.rung()
    const { reference } = asked.request
    expect((await camille.do(reference, 'outcome', { state: 'missed' })).body.state).toBe('missed')
    expect((await asked.see()).body).toMatchObject({
      state: 'missed',
      may: ['move', 'cancel', 'erase'],
    })
    const spoken = await camille.do(reference, 'outcome', { state: 'answered' })
    expect(spoken.body).toMatchObject({ state: 'answered', may: ['close'] })
    expect((await asked.see()).body.state).toBe('answered')
  })

  it('transfer: the customer is told to whom and by when, and nobody has it there yet', async () => {
    const boss = await desk.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    for (const reference of [
      await written(),
      (await desk.rung({ when: 'soonest' })).request.reference,
    ]) {
      const handed = await boss.do(reference, 'transfer', { service: 'Service cartes', due })
      expect(handed.body).toMatchObject({ service: 'Service cartes', due })
      expect(handed.body.taken).toBeUndefined()
    }
    const reference = await written()
    const past = { service: 'Service cartes', due: '2026-11-24T08:00:00.000Z' }
    expect(typeOf(await boss.do(reference, 'transfer', past))).toEqual([422, 'invalid'])
  })

  it('transfer: a time that was agreed stays, and no other is taken for nothing', async () => {
    const boss = await desk.adviser('encadrement')
    const { slot, reference } = (await desk.rung()).request
    const [service, due] = ['Service cartes', '2026-11-25T11:00:00.000Z']
    const other = await boss.do(reference, 'transfer', { service, due })
    expect(other.body.errors).toEqual([{ pointer: '/due', code: 'slot-stays' }])
    const handed = await boss.do(reference, 'transfer', { service })
    expect(handed.body).toMatchObject({ service, slot, due: slot!.end })
    const none = await boss.do(await written(), 'transfer', { service })
    expect(none.body.errors).toEqual([{ pointer: '/due', code: 'missing' }])
  })

  it('transfer: in one statement, so that it is never handed on and still somebody’s', async () => {
    const query: typeof db.query = (sql, params) =>
      /^\s*delete/.test(sql) ? Promise.reject(new Error('lost')) : db.query(sql, params)
    const cut = runDesk({ ...db, query })
    const boss = await cut.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    for (const [reference, by] of [
      [await written(), { due }],
      [(await desk.rung()).request.reference, {}],
    ] as const) {
      await boss.do(reference, 'take')
      const handed = await boss.do(reference, 'transfer', { service: 'Service cartes', ...by })
      expect(handed.body).toMatchObject({ service: 'Service cartes' })
      expect(handed.body.taken).toBeUndefined()
    }
  })

  it('that is refused leaves it to whoever comes: it is taken by nobody', async () => {
    const reference = await written()
    const stale = { sequence: 7, text: 'Oui' }
    expect((await camille.act(reference, 'answer', stale)).status).toBe(409)
    expect((await camille.do(reference, 'acknowledge')).status).toBe(409)
    const { taken, past } = (await camille.open(reference)).body
    expect([taken, past.map(({ what }) => what)]).toEqual([undefined, ['received']])
  })

  it('acknowledge: of a complaint, once, and the next date is the one of the answer', async () => {
    const reference = await written({ kind: 'complaint' })
    const { clock } = (await camille.open(reference)).body
    expect(Object.keys(clock!)).toEqual(['acknowledgeBy', 'answerBy', 'extendBy'])
    const done = await camille.do(reference, 'acknowledge')
    expect(done.body).toMatchObject({
      due: clock!.answerBy,
      clock: { acknowledgedAt: desk.bank.now.toISOString() },
      may: ['answer', 'extend', 'close'],
    })
    expect(typeOf(await camille.do(reference, 'acknowledge'))).toEqual([409, 'state-refused'])
    expect(typeOf(await camille.do(await written(), 'acknowledge'))).toEqual([409, 'state-refused'])
  })

  it('extend: of a complaint about a payment, once and before its date; its customer reads why', async () => {
    const reference = await written({ kind: 'complaint' })
    const { clock } = (await camille.open(reference)).body
    const late = new Date(Date.parse(clock!.extendBy!) + 60_000).toISOString()
    const reason = 'La banque du commerçant n’a pas répondu.'
    for (const [due, code] of [
      [clock!.answerBy, 'too-soon'],
      [late, 'too-late'],
    ]) {
      const refused = await camille.do(reference, 'extend', { reason, due })
      expect(refused.body.errors).toEqual([{ pointer: '/due', code }])
    }
    const due = clock!.extendBy!
    const done = await camille.do(reference, 'extend', { reason, due })
    expect(done.body).toMatchObject({
      due,
      clock: { answerBy: due, extendedFrom: clock!.answerBy },
      may: ['answer', 'close'],
      past: [{ what: 'extended', by: 'Camille Martin' }, { what: 'taken' }, { what: 'received' }],
    })
    expect((await ana.read(reference)).body.messages.at(-1)).toMatchObject({
      ...{ kind: 'extended', text: reason, due, adviser: 'Camille Martin' },
    })
    expect(typeOf(await camille.do(reference, 'extend', { reason, due }))).toEqual([
      409,
      'state-refused',
    ])
  })

  it('extend: of nothing else, not once it is late, and with no card’s number in the reason', async () => {
    const of = (reference: string, reason = 'Nous attendons.') =>
      camille.do(reference, 'extend', { reason, due: LAST })
    expect(typeOf(await of(await written()))).toEqual([409, 'state-refused'])
    const other = await written({ kind: 'complaint', topic: 'other' })
    expect(typeOf(await of(other))).toEqual([409, 'state-refused'])
    const reference = await written({ kind: 'complaint' })
    const secret = await of(reference, 'La carte 4970 1000 0000 0055 est bloquée')
    expect(typeOf(secret)).toEqual([422, 'sensitive-data'])
    desk.later(24 * 30)
    const late = await desk.adviser('conseil', 'Sacha Petit')
    expect((await late.open(reference)).body.may).not.toContain('extend')
  })

  it('close: it ends, for messages and calls alike', async () => {
    for (const reference of [await written(), (await desk.rung()).request.reference]) {
      expect((await camille.do(reference, 'close')).body).toMatchObject({
        state: 'closed',
        may: expect.not.arrayContaining(['take', 'close']),
      })
    }
  })

  it('is in the audit with who did it', async () => {
    const reference = await written({ kind: 'complaint' })
    await camille.do(reference, 'take')
    await camille.do(reference, 'acknowledge')
    await camille.do(reference, 'answer', { text: 'Oui.' })
    await camille.do(reference, 'close')
    const call = (await desk.rung()).request.reference
    await camille.do(call, 'outcome', { state: 'missed' })
    const { rows } = await db.query<{ reference: string; what: string; who: string }>(
      `select reference, what, who from audit
       where adviser = 'camille martin' and adviser_name = 'Camille Martin' order by id`,
    )
    expect(rows.map((row) => `${row.who} ${row.what}`)).toEqual([
      'bank taken',
      'bank acknowledged',
      'bank reply',
      'bank closed',
      'bank taken',
      'bank missed',
    ])
    const { past } = (await camille.open(reference)).body
    expect(past.map(({ what, by }) => [what, by])).toEqual([
      ['closed', 'Camille Martin'],
      ['reply', 'Camille Martin'],
      ['acknowledged', 'Camille Martin'],
      ['taken', 'Camille Martin'],
      ['received', undefined],
    ])
  })

  it('with a card’s number in the answer is refused, and nothing of it is stored', async () => {
    const reference = await written()
    const answer = await camille.do(reference, 'answer', {
      text: 'Carte 4970 1000 0000 0055 bloquée',
    })
    expect(typeOf(answer)).toEqual([422, 'sensitive-data'])
    expect(JSON.stringify(answer.body)).not.toContain('4970')
    expect((await ana.read(reference)).body.messages).toHaveLength(1)
  })
})

describe('prove: a code for the customer who is rung', () => {
  beforeEach(async () => {
    desk = runDesk(db, deskBank({ proofs: true }))
    ana = customer(desk.bank, 'ana')
    camille = await desk.adviser('conseil', 'Camille Martin')
  })
  const check = (code: string, as?: string) =>
    desk.bank.ask<ProofView>('/v1/proofs', {
      ...{ method: 'POST', body: { code } },
      ...(as === undefined ? { on: 'hub' } : { as }),
    })

  it('says who rings and about what, to its customer alone; the item holds no code afterwards', async () => {
    const reference = await written()
    const { proof, past, taken } = (await camille.do(reference, 'prove')).body
    expect(proof!.expiresAt).toBe('2026-11-24T09:10:00.000Z')
    expect([past[0], taken!.mine]).toMatchObject([{ what: 'proof', by: 'Camille Martin' }, true])
    expect((await check(proof!.code, 'ben')).status).toBe(404)
    expect((await check(proof!.code, 'ana')).body).toMatchObject({
      ...{ adviser: 'Camille Martin', service: 'Banque Exemple', about: true, reference },
    })
    expect((await check(proof!.code, 'ana')).status).toBe(404) // it was used
    expect((await camille.open(reference)).body.proof).toBeUndefined()
  })

  it('of a call that was handed on, names the service that has it', async () => {
    const { reference } = (await desk.rung({ when: 'soonest' })).request
    const boss = await desk.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    await boss.do(reference, 'transfer', { service: 'Service cartes', due })
    const { proof } = (await camille.do(reference, 'prove')).body
    expect((await check(proof!.code)).body).toMatchObject({ service: 'Service cartes' })
  })

  it('is the same again under the same key, and another each time that it is asked for', async () => {
    const reference = await written()
    const { sequence } = (await camille.open(reference)).body
    const prove = (key: string) =>
      camille.act(reference, 'prove', { sequence }, { 'Idempotency-Key': key })
    const key = randomUUID()
    const first = (await prove(key)).body.proof!
    desk.later(0.05)
    expect((await prove(key)).body.proof).toEqual(first)
    expect((await prove(randomUUID())).body.proof!.code).not.toBe(first.code)
    await check(first.code, 'ana')
    const again = await prove(key)
    expect([again.status, again.body]).toMatchObject([409, { type: '/v1/problems/state-refused' }])
  })

  it('is given by nobody without a name, for nothing that ended, nor where the bank gives none', async () => {
    const reference = await written()
    const nameless = await desk.adviser('conseil', '')
    expect(typeOf(await nameless.do(reference, 'prove'))).toEqual([409, 'state-refused'])
    await camille.do(reference, 'close')
    expect(typeOf(await camille.do(reference, 'prove'))).toEqual([409, 'state-refused'])
    desk = runDesk(db)
    camille = await desk.adviser('conseil', 'Camille Martin')
    const other = await camille.do((await desk.rung()).request.reference, 'prove')
    expect(typeOf(other)).toEqual([409, 'state-refused'])
  })
})

describe('two advisers at once', () => {
  it('take the same: one has it, and the other is told who', async () => {
    const reference = await written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const both = await Promise.all([
      camille.act(reference, 'take', {}),
      sacha.act(reference, 'take', {}),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const winner = both[0]!.status === 200 ? 'Camille Martin' : 'Sacha Petit'
    for (const one of [camille, sacha])
      expect((await one.open(reference)).body.taken!.by).toBe(winner)
  })

  it('answer the same: the customer gets one answer', async () => {
    const reference = await written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const { sequence } = (await camille.open(reference)).body
    const say = (who: Adviser, text: string) => who.act(reference, 'answer', { sequence, text })
    const both = await Promise.all([say(camille, 'Oui'), say(sacha, 'Non')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await ana.read(reference)).body.messages).toHaveLength(2)
  })

  it('one takes over what the other has, from where they had it and not from anybody else', async () => {
    const reference = await written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    await camille.do(reference, 'take')
    const { at } = (await sacha.open(reference)).body.taken!
    desk.later(0.1)
    const wrong = { from: '2026-11-24T08:00:00.000Z' }
    expect(typeOf(await sacha.do(reference, 'answer', { text: 'Oui' }))).toEqual([
      409,
      'state-refused',
    ])
    expect(typeOf(await sacha.act(reference, 'take', {}))).toEqual([409, 'state-refused'])
    expect(typeOf(await sacha.act(reference, 'take', wrong))).toEqual([409, 'state-refused'])
    expect((await sacha.act(reference, 'take', { from: at })).body.taken!.by).toBe('Sacha Petit')
    expect(typeOf(await camille.do(reference, 'answer', { text: 'Oui' }))).toEqual([
      409,
      'state-refused',
    ])
  })

  it('an answer to what is not the last word any more is refused, and kept by who wrote it', async () => {
    const reference = await written()
    const { sequence } = (await camille.open(reference)).body
    await ana.say(reference, 'C’est réglé, merci.')
    const answer = await camille.act(reference, 'answer', { sequence, text: 'Oui' })
    expect(answer.status).toBe(409)
    expect(answer.body.errors).toEqual([{ pointer: '/sequence', code: 'changed' }])
  })

  it('the same act under the same key is done once, however often it comes', async () => {
    const reference = await written()
    const { sequence } = (await camille.open(reference)).body
    const key = { 'Idempotency-Key': randomUUID() }
    const say = (text = 'Oui') => camille.act(reference, 'answer', { sequence, text }, key)
    const all = [...(await Promise.all([say(), say(), say()])), await say()]
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await ana.read(reference)).body.messages).toHaveLength(2)
    expect((await say('Non')).status).toBe(409)
    expect(
      (await camille.act(reference, 'answer', { sequence, text: 'Oui' }, { 'Idempotency-Key': '' }))
        .status,
    ).toBe(400)
  })
})

it('an act that was done stays done when it comes again, though a colleague has it since', async () => {
  const sacha = await desk.adviser('conseil', 'Sacha Petit')
  const call = (await desk.rung()).request.reference
  for (const [reference, name, said] of [
    [await written(), 'answer', { text: 'Oui' }],
    [call, 'outcome', { state: 'missed' }],
  ] as const) {
    const { sequence } = (await camille.open(reference)).body
    const key = { 'Idempotency-Key': randomUUID() }
    const act = () => camille.act(reference, name, { sequence, ...said }, key)
    const { at } = (await act()).body.taken!
    await sacha.act(reference, 'take', { from: at })
    const again = await act()
    expect(again.status).toBe(200)
    expect(again.body.taken?.by).toBe('Sacha Petit')
  }
})

const LAST = '2027-01-06T23:00:00.000Z'
const BODIES: Record<DeskActName, object> = {
  take: {},
  answer: { text: 'Oui.' },
  outcome: { state: 'answered' },
  transfer: { service: 'Service cartes', due: '2026-11-25T11:00:00.000Z' },
  acknowledge: {},
  // To the last day: the thirty-fifth working day after a Tuesday.
  extend: { reason: 'La banque du commerçant n’a pas répondu.', due: LAST },
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
  beforeEach(() => {
    desk = runDesk(db, deskBank({ proofs: true }))
    ana = customer(desk.bank, 'ana')
  })

  it.each(CASES)('$role: $act, $may', async ({ role, act, may }) => {
    const adviser = await desk.adviser(role)
    const reference =
      act === 'outcome'
        ? (await desk.rung()).request.reference
        : await written({ kind: OF_COMPLAINTS.has(act) ? 'complaint' : 'message' })
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
    const reference = await written()
    for (const path of [
      '/v1/desk/items',
      `/v1/desk/items/${reference}`,
      `/v1/desk/attachments/${randomUUID()}`,
    ]) {
      const answer = await camille.ask(path, { headers })
      expect(typeOf(answer)).toEqual([401, 'signed-out'])
    }
    expect((await camille.act(reference, 'take', {}, headers)).status).toBe(401)
  })

  it('comes in with another host’s cookie, and an adviser’s opens nothing of customers', async () => {
    const reference = await written()
    const secret = camille.cookie.split('=')[1]!
    const asCustomer = await camille.ask('/v1/desk/items', {
      headers: { Cookie: `__Host-dq-session=${secret}` },
    })
    expect(asCustomer.status).toBe(401)
    const request = new Request(`${SECURE}/v1/threads/${reference}`, {
      headers: { Cookie: `${camille.cookie}; __Host-dq-session=${secret}` },
    })
    expect((await desk.bank.fetch(request)).status).toBe(401)
  })

  it('writes from another page: another origin, a sister site, no origin at all', async () => {
    const reference = await written()
    for (const headers of [
      { Origin: SECURE },
      { Origin: '' },
      { Origin: DESK, 'Sec-Fetch-Site': 'same-site' },
    ])
      expect(typeOf(await camille.act(reference, 'take', {}, headers))).toEqual([
        403,
        'origin-refused',
      ])
  })

  it('finds anything of the hub or of customers on this host', async () => {
    for (const path of ['/v1/threads', '/v1/callbacks', '/v1/live', '/v1/hooks/threads'])
      expect((await camille.ask(path)).status).toBe(404)
  })

  it('A22: an id that is none, of another shape or of another is nothing', async () => {
    for (const reference of ['A-0000-00', '1', '%00', '[object Object]', '../session'])
      expect((await camille.open(reference)).status).toBe(404)
    expect((await camille.act('A-0000-00', 'take', {})).status).toBe(404)
  })
})

it('an adviser who does nothing for half an hour is signed out, and looking is no act', async () => {
  const reference = await written()
  desk.later(0.4)
  expect((await camille.list()).status).toBe(200)
  desk.later(0.2)
  expect((await camille.list()).status).toBe(401)
  const sacha = await desk.adviser('conseil', 'Sacha Petit')
  desk.later(0.4)
  await sacha.do(reference, 'take')
  desk.later(0.4)
  expect((await sacha.list()).status).toBe(200)
})
