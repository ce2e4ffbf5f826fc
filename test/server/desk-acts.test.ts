/** The desk: what each act does, the code that a caller reads out, and that nothing is done twice. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ProofView } from '../../src/contract/proof.ts'
import { useDatabase } from '../helpers/database.ts'
import { type Adviser, deskBank, runDesk, useDesk } from '../helpers/desk.ts'
import { typeOf } from '../helpers/secure.ts'

const db = useDatabase()
const desk = useDesk(db)

describe('an act', () => {
  it('take: the customer sees that it was read, and colleagues who has it', async () => {
    const reference = await desk.written()
    expect((await desk.camille.do(reference, 'take')).body.taken).toMatchObject({
      by: 'Camille Martin',
      mine: true,
    })
    expect((await desk.ana.read(reference)).body.messages[0]!.state).toBe('read')
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const seen = (await sacha.open(reference)).body
    expect(seen).toMatchObject({ taken: { by: 'Camille Martin', mine: false }, may: ['take'] })
  })

  it('answer: the customer reads it, with the adviser’s name', async () => {
    const reference = await desk.written()
    const answer = await desk.camille.do(reference, 'answer', {
      text: 'Le second débit est annulé.',
    })
    expect(answer.body).toMatchObject({ state: 'answered', taken: { mine: true } })
    expect((await desk.ana.read(reference)).body).toMatchObject({
      state: 'answered',
      adviser: 'Camille Martin',
      messages: [{}, { from: 'bank', text: 'Le second débit est annulé.' }],
    })
    expect(await desk.references()).toEqual([])
    await desk.ana.say(reference, 'Merci, et les frais ?')
    expect(await desk.references('?mine=1')).toEqual([reference])
    expect((await desk.camille.open(reference)).body.past[0]).toMatchObject({ what: 'written' })
  })

  it('shows of the past what advisers may act on, and not that somebody looked it up', async () => {
    const { reference } = (await desk.rung()).request
    await db.query(
      `insert into audit (at, reference, what, who) values
       (now(), $1, 'proof', 'bank'), (now(), $1, 'looked-up', 'customer')`,
      [reference],
    )
    const { past } = (await desk.camille.open(reference)).body
    expect(past.map(({ what }) => what)).toEqual(['proof', 'planned'])
  })

  it('outcome: nobody picked up, then they were spoken to; who asked sees both', async () => {
    const asked = await desk.rung()
    const { reference } = asked.request
    expect((await desk.camille.do(reference, 'outcome', { state: 'missed' })).body.state).toBe(
      'missed',
    )
    expect((await asked.see()).body).toMatchObject({
      state: 'missed',
      may: ['move', 'cancel', 'erase'],
    })
    const spoken = await desk.camille.do(reference, 'outcome', { state: 'answered' })
    expect(spoken.body).toMatchObject({ state: 'answered', may: ['close'] })
    expect((await asked.see()).body.state).toBe('answered')
  })

  it('transfer: the customer is told to whom and by when, and nobody has it there yet', async () => {
    const boss = await desk.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    for (const reference of [
      await desk.written(),
      (await desk.rung({ when: 'soonest' })).request.reference,
    ]) {
      const handed = await boss.do(reference, 'transfer', { service: 'Service cartes', due })
      expect(handed.body).toMatchObject({ service: 'Service cartes', due })
      expect(handed.body.taken).toBeUndefined()
    }
    const reference = await desk.written()
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
    const none = await boss.do(await desk.written(), 'transfer', { service })
    expect(none.body.errors).toEqual([{ pointer: '/due', code: 'missing' }])
  })

  it('transfer: in one statement, so that it is never handed on and still somebody’s', async () => {
    const query: typeof db.query = (sql, params) =>
      /^\s*delete/.test(sql) ? Promise.reject(new Error('lost')) : db.query(sql, params)
    const cut = runDesk({ ...db, query })
    const boss = await cut.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    for (const [reference, by] of [
      [await desk.written(), { due }],
      [(await desk.rung()).request.reference, {}],
    ] as const) {
      await boss.do(reference, 'take')
      const handed = await boss.do(reference, 'transfer', { service: 'Service cartes', ...by })
      expect(handed.body).toMatchObject({ service: 'Service cartes' })
      expect(handed.body.taken).toBeUndefined()
    }
  })

  it('that is refused leaves it to whoever comes: it is taken by nobody', async () => {
    const reference = await desk.written()
    const stale = { sequence: 7, text: 'Oui' }
    expect((await desk.camille.act(reference, 'answer', stale)).status).toBe(409)
    expect((await desk.camille.do(reference, 'acknowledge')).status).toBe(409)
    const { taken, past } = (await desk.camille.open(reference)).body
    expect([taken, past.map(({ what }) => what)]).toEqual([undefined, ['received']])
  })

  it('acknowledge: of a complaint, once, and the next date is the one of the answer', async () => {
    const reference = await desk.written({ kind: 'complaint' })
    const { clock } = (await desk.camille.open(reference)).body
    expect(Object.keys(clock!)).toEqual(['acknowledgeBy', 'answerBy', 'extend'])
    const done = await desk.camille.do(reference, 'acknowledge')
    expect(done.body).toMatchObject({
      due: clock!.answerBy,
      clock: { acknowledgedAt: desk.bank.now.toISOString() },
      may: ['answer', 'extend', 'close'],
    })
    expect(typeOf(await desk.camille.do(reference, 'acknowledge'))).toEqual([409, 'state-refused'])
    expect(typeOf(await desk.camille.do(await desk.written(), 'acknowledge'))).toEqual([
      409,
      'state-refused',
    ])
  })

  it('extend: of a complaint about a payment, once and before its date; its customer reads why', async () => {
    const reference = await desk.written({ kind: 'complaint' })
    const { clock } = (await desk.camille.open(reference)).body
    const { after, last } = clock!.extend!
    expect([after, last]).toEqual(['2026-12-11', '2027-01-06'])
    const reason = 'La banque du commerçant n’a pas répondu.'
    for (const [day, code] of [
      [after, 'too-soon'],
      ['2027-01-07', 'too-late'],
      ['2999-12-31', 'too-late'],
    ]) {
      const refused = await desk.camille.do(reference, 'extend', { reason, due: day })
      expect(refused.body.errors).toEqual([{ pointer: '/due', code }])
    }
    for (const none of ['', '2027-02-30', '0000-01-01', '2027-01-06T23:00:00Z'])
      expect((await desk.camille.do(reference, 'extend', { reason, due: none })).status).toBe(422)
    const due = '2027-01-06T23:00:00.000Z'
    const done = await desk.camille.do(reference, 'extend', { reason, due: last })
    expect(done.body).toMatchObject({
      due,
      clock: { answerBy: due, extendedFrom: clock!.answerBy },
      may: ['answer', 'close'],
      past: [{ what: 'extended', by: 'Camille Martin' }, { what: 'taken' }, { what: 'received' }],
    })
    expect((await desk.ana.read(reference)).body.messages.at(-1)).toMatchObject({
      ...{ kind: 'extended', text: reason, due, adviser: 'Camille Martin' },
    })
    expect(typeOf(await desk.camille.do(reference, 'extend', { reason, due: last }))).toEqual([
      409,
      'state-refused',
    ])
  })

  it('extend: of nothing else, not once it is late, and with no card’s number in the reason', async () => {
    const of = (reference: string, reason = 'Nous attendons.') =>
      desk.camille.do(reference, 'extend', { reason, due: '2027-01-06' })
    expect(typeOf(await of(await desk.written()))).toEqual([409, 'state-refused'])
    const other = await desk.written({ kind: 'complaint', topic: 'other' })
    expect(typeOf(await of(other))).toEqual([409, 'state-refused'])
    const reference = await desk.written({ kind: 'complaint' })
    const secret = await of(reference, 'La carte 4970 1000 0000 0055 est bloquée')
    expect(typeOf(secret)).toEqual([422, 'sensitive-data'])
    desk.later(24 * 30)
    const late = await desk.adviser('conseil', 'Sacha Petit')
    expect((await late.open(reference)).body.may).not.toContain('extend')
  })

  it('close: it ends, for messages and calls alike', async () => {
    for (const reference of [await desk.written(), (await desk.rung()).request.reference]) {
      expect((await desk.camille.do(reference, 'close')).body).toMatchObject({
        state: 'closed',
        may: expect.not.arrayContaining(['take', 'close']),
      })
    }
  })

  it('is in the audit with who did it', async () => {
    const reference = await desk.written({ kind: 'complaint' })
    await desk.camille.do(reference, 'take')
    await desk.camille.do(reference, 'acknowledge')
    await desk.camille.do(reference, 'answer', { text: 'Oui.' })
    await desk.camille.do(reference, 'close')
    const call = (await desk.rung()).request.reference
    await desk.camille.do(call, 'outcome', { state: 'missed' })
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
    const { past } = (await desk.camille.open(reference)).body
    expect(past.map(({ what, by }) => [what, by])).toEqual([
      ['closed', 'Camille Martin'],
      ['reply', 'Camille Martin'],
      ['acknowledged', 'Camille Martin'],
      ['taken', 'Camille Martin'],
      ['received', undefined],
    ])
  })

  it('with a card’s number in the answer is refused, and nothing of it is stored', async () => {
    const reference = await desk.written()
    const answer = await desk.camille.do(reference, 'answer', {
      text: 'Carte 4970 1000 0000 0055 bloquée',
    })
    expect(typeOf(answer)).toEqual([422, 'sensitive-data'])
    expect(JSON.stringify(answer.body)).not.toContain('4970')
    expect((await desk.ana.read(reference)).body.messages).toHaveLength(1)
  })
})

describe('prove: a code for the customer who is rung', () => {
  const desk = useDesk(db, deskBank({ proofs: true }))
  const check = (code: string, as?: string) =>
    desk.bank.ask<ProofView>('/v1/proofs', {
      ...{ method: 'POST', body: { code } },
      ...(as === undefined ? { on: 'hub' } : { as }),
    })

  it('says who rings and about what, to its customer alone; the item holds no code afterwards', async () => {
    const reference = await desk.written()
    const { proof, past, taken } = (await desk.camille.do(reference, 'prove')).body
    expect(proof!.expiresAt).toBe('2026-11-24T09:10:00.000Z')
    expect([past[0], taken!.mine]).toMatchObject([{ what: 'proof', by: 'Camille Martin' }, true])
    expect((await check(proof!.code, 'ben')).status).toBe(404)
    // No service has it: none is named, least of all the bank itself.
    expect((await check(proof!.code, 'ana')).body).toEqual({
      ...{ adviser: 'Camille Martin', about: true, reference },
      since: desk.bank.now.toISOString(),
    })
    expect((await check(proof!.code, 'ana')).status).toBe(404) // it was used
    expect((await desk.camille.open(reference)).body.proof).toBeUndefined()
  })

  it('of a call that was handed on, names the service that has it', async () => {
    const { reference } = (await desk.rung({ when: 'soonest' })).request
    const boss = await desk.adviser('encadrement')
    const due = '2026-11-25T11:00:00.000Z'
    await boss.do(reference, 'transfer', { service: 'Service cartes', due })
    const { proof } = (await desk.camille.do(reference, 'prove')).body
    expect((await check(proof!.code)).body).toMatchObject({ service: 'Service cartes' })
  })

  it('is the same again under the same key, and another each time that it is asked for', async () => {
    const reference = await desk.written()
    const { sequence } = (await desk.camille.open(reference)).body
    const prove = (key: string) =>
      desk.camille.act(reference, 'prove', { sequence }, { 'Idempotency-Key': key })
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
    const reference = await desk.written()
    const nameless = await desk.adviser('conseil', '')
    expect(typeOf(await nameless.do(reference, 'prove'))).toEqual([409, 'state-refused'])
    await desk.camille.do(reference, 'close')
    expect(typeOf(await desk.camille.do(reference, 'prove'))).toEqual([409, 'state-refused'])
    const without = runDesk(db)
    const camille = await without.adviser('conseil', 'Camille Martin')
    const other = await camille.do((await without.rung()).request.reference, 'prove')
    expect(typeOf(other)).toEqual([409, 'state-refused'])
  })
})

describe('two advisers at once', () => {
  it('take the same: one has it, and the other is told who', async () => {
    const reference = await desk.written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const both = await Promise.all([
      desk.camille.act(reference, 'take', {}),
      sacha.act(reference, 'take', {}),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const winner = both[0]!.status === 200 ? 'Camille Martin' : 'Sacha Petit'
    for (const one of [desk.camille, sacha])
      expect((await one.open(reference)).body.taken!.by).toBe(winner)
  })

  it('answer the same: the customer gets one answer', async () => {
    const reference = await desk.written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    const { sequence } = (await desk.camille.open(reference)).body
    const say = (who: Adviser, text: string) => who.act(reference, 'answer', { sequence, text })
    const both = await Promise.all([say(desk.camille, 'Oui'), say(sacha, 'Non')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await desk.ana.read(reference)).body.messages).toHaveLength(2)
  })

  it('one takes over what the other has, from where they had it and not from anybody else', async () => {
    const reference = await desk.written()
    const sacha = await desk.adviser('conseil', 'Sacha Petit')
    await desk.camille.do(reference, 'take')
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
    expect(typeOf(await desk.camille.do(reference, 'answer', { text: 'Oui' }))).toEqual([
      409,
      'state-refused',
    ])
  })

  it('an answer to what is not the last word any more is refused, and kept by who wrote it', async () => {
    const reference = await desk.written()
    const { sequence } = (await desk.camille.open(reference)).body
    await desk.ana.say(reference, 'C’est réglé, merci.')
    const answer = await desk.camille.act(reference, 'answer', { sequence, text: 'Oui' })
    expect(answer.status).toBe(409)
    expect(answer.body.errors).toEqual([{ pointer: '/sequence', code: 'changed' }])
  })

  it('the same act under the same key is done once, however often it comes', async () => {
    const reference = await desk.written()
    const { sequence } = (await desk.camille.open(reference)).body
    const key = { 'Idempotency-Key': randomUUID() }
    const say = (text = 'Oui') => desk.camille.act(reference, 'answer', { sequence, text }, key)
    const all = [...(await Promise.all([say(), say(), say()])), await say()]
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await desk.ana.read(reference)).body.messages).toHaveLength(2)
    expect((await say('Non')).status).toBe(409)
    expect(
      (
        await desk.camille.act(
          reference,
          'answer',
          { sequence, text: 'Oui' },
          { 'Idempotency-Key': '' },
        )
      ).status,
    ).toBe(400)
  })
})

it('an act that was done stays done when it comes again, though a colleague has it since', async () => {
  const sacha = await desk.adviser('conseil', 'Sacha Petit')
  const call = (await desk.rung()).request.reference
  for (const [reference, name, said] of [
    [await desk.written(), 'answer', { text: 'Oui' }],
    [call, 'outcome', { state: 'missed' }],
  ] as const) {
    const { sequence } = (await desk.camille.open(reference)).body
    const key = { 'Idempotency-Key': randomUUID() }
    const act = () => desk.camille.act(reference, name, { sequence, ...said }, key)
    const { at } = (await act()).body.taken!
    await sacha.act(reference, 'take', { from: at })
    const again = await act()
    expect(again.status).toBe(200)
    expect(again.body.taken?.by).toBe('Sacha Petit')
  }
})
