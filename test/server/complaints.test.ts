/** The dates that the law gives a complaint: shown, put off once, and told to the bank’s tools before they are over. */
import { beforeEach, describe, expect, it } from 'vitest'
import { ThreadBriefFacts } from '../../src/contract/thread-event.ts'
import { alarmLetter } from '../../src/server/mail/thread-letters.ts'
import { alertLateThreads } from '../../src/server/threads/late.ts'
import { remindOfComplaints } from '../../src/server/threads/remind.ts'
import { useDatabase } from '../helpers/database.ts'
import { typeOf } from '../helpers/secure.ts'
import { openThreads } from '../helpers/threads.ts'

const db = useDatabase()
let { bank, ana, later, tell, events } = openThreads(db)
beforeEach(() => {
  ;({ bank, ana, later, tell, events } = openThreads(db))
})

describe('a complaint', () => {
  it('has the dates of the law, of a payment the shorter one, and an acknowledgement that counts', async () => {
    const complain = async (topic: string) => (await ana.open({ kind: 'complaint', topic })).body
    const other = await complain('comptes')
    expect(other.clock).toEqual({
      acknowledgeBy: '2026-12-05T23:00:00.000Z', // ten working days, Saturdays included
      answerBy: '2027-01-24T23:00:00.000Z',
      ombudsmanFrom: '2027-01-24T23:00:00.000Z',
    })
    expect((await complain('cartes')).clock?.answerBy).toBe('2026-12-11T23:00:00.000Z')
    expect(other.due).toBe(other.clock?.acknowledgeBy)
    const { reference } = other
    expect((await tell({ what: 'acknowledged', reference })).status).toBe(204)
    const known = (await ana.read(reference)).body
    expect(known.due).toBe(other.clock?.answerBy)
    expect(known.clock?.acknowledgedAt).toBe('2026-11-24T09:00:00.000Z')
    expect((await tell({ what: 'acknowledged', reference })).status).toBe(409)
    const late = '2027-06-01T00:00:00.000Z'
    await tell({ what: 'transferred', reference, service: 'Médiation', due: late })
    expect((await ana.read(reference)).body.due).toBe(other.clock?.answerBy)
  })

  const pay = async () => (await ana.open({ kind: 'complaint', topic: 'cartes' })).body
  const REASON = 'La banque du commerçant n’a pas encore répondu.'
  const extend = (reference: string, due: string, more = {}) =>
    tell({ what: 'extended', reference, reason: REASON, due, ...more })
  /** Thirty-five working days after the 24th of November: not Sundays, Christmas, New Year’s Day. */
  const LAST = '2027-01-06T23:00:00.000Z'

  it('about a payment is put off once, with a reason and a date that its customer reads', async () => {
    const { reference, clock } = await pay()
    later(24)
    expect((await extend(reference, LAST)).status).toBe(204)
    const { messages, ...now } = (await ana.read(reference)).body
    expect(now).toMatchObject({
      state: 'received',
      due: LAST,
      clock: {
        answerBy: LAST,
        ombudsmanFrom: LAST,
        extendedFrom: clock!.answerBy,
        acknowledgedAt: bank.now.toISOString(),
      },
    })
    expect(messages.at(-1)).toMatchObject({ kind: 'extended', text: REASON, due: LAST })
    expect(typeOf(await extend(reference, LAST))).toEqual([409, 'state-refused'])
    expect(JSON.stringify((await events()).at(-1))).not.toContain('commerçant')
  })

  it.each([
    ['a second after the thirty-fifth working day', '2027-01-06T23:00:01.000Z', 'too-late'],
    ['not after the date that it has', '2026-12-11T23:00:00.000Z', 'too-soon'],
  ])('is not put off to %s', async (_, due, code) => {
    const { reference } = await pay()
    const answer = await extend(reference, due)
    expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '/due', code }]])
    expect((await ana.read(reference)).body.messages).toHaveLength(1)
  })

  it('that is no payment’s, that was answered, or whose date is over is not put off', async () => {
    const other = (await ana.open({ kind: 'complaint', topic: 'comptes' })).body.reference
    expect((await extend(other, LAST)).status).toBe(409)
    const answered = (await pay()).reference
    await tell({ what: 'reply', reference: answered, text: 'Oui' })
    expect((await extend(answered, LAST)).status).toBe(409)
    const late = (await pay()).reference
    later(24 * 18)
    expect((await extend(late, LAST)).status).toBe(409)
  })

  it('that was answered goes on under the bank’s own promise once the dates of the law are over', async () => {
    const { reference, clock } = await pay()
    await tell({ what: 'reply', reference, text: 'Non.' })
    expect((await ana.say(reference, 'Et pourquoi ?')).body.due).toBe(clock!.answerBy)
    await tell({ what: 'reply', reference, text: 'Voici.' })
    later(24 * 30)
    expect((await ana.say(reference, 'Merci')).body.due).toBe('2026-12-29T17:00:00.000Z')
  })

  it('is no message: what is not one is not acknowledged', async () => {
    const { reference } = (await ana.open()).body
    expect(typeOf(await tell({ what: 'acknowledged', reference }))).toEqual([409, 'state-refused'])
  })
})

describe('a date of the law', () => {
  const due = async () => (await events()).filter(({ event }) => event === 'thread.due')
  /** Looks every six hours for so many days. @returns on which of them it was told */
  async function watch(days: number): Promise<number[]> {
    const told: number[] = []
    for (let hour = 6; hour <= days * 24; hour += 6) {
      later(6)
      if ((await remindOfComplaints(bank.deps)) === 0) continue
      told.push(Math.ceil(hour / 24))
      expect(await remindOfComplaints(bank.deps)).toBe(0)
    }
    return told
  }

  it('is told to the tools so many days before, once each, and no more once it was answered', async () => {
    const { reference } = (await ana.open({ kind: 'complaint', topic: 'cartes' })).body
    // acknowledged by the end of the 5th of December, answered by that of the 11th: day 12 and 18
    expect(await watch(9)).toEqual([7])
    await tell({ what: 'acknowledged', reference })
    expect(await watch(4)).toEqual([4])
    await tell({ what: 'reply', reference, text: 'Oui' })
    expect(await watch(6)).toEqual([])
    expect(await due()).toHaveLength(2)
    const { payload } = (await due())[0]!
    expect(ThreadBriefFacts.parse(payload)).toEqual(payload)
    expect(JSON.stringify(await due())).not.toContain('retrait')
  })

  it('is told before each of the two where nobody acknowledges, and anew after an extension', async () => {
    const { reference } = (await ana.open({ kind: 'complaint', topic: 'cartes' })).body
    expect(await watch(13)).toEqual([7, 11, 13])
    const extended = {
      what: 'extended',
      reason: 'Enquête en cours',
      due: '2026-12-20T23:00:00.000Z',
    }
    expect((await tell({ ...extended, reference })).status).toBe(204)
    expect(await watch(14)).toEqual([9, 13])
  })

  it('is told on the days that the bank chose, and to the team, without a word of it', async () => {
    const { config } = bank.deps
    const { complaint } = config.channels
    const channels = { ...config.channels, complaint: { ...complaint!, remindDays: [3] } }
    const mail = { from: 'a@banque.example', team: ['equipe@banque.example'], customers: true }
    const delivery = { ...config.delivery, mail }
    ;({ bank, ana, later } = openThreads(db, { ...config, channels, delivery }))
    await ana.open({ kind: 'complaint', topic: 'comptes' })
    expect(await watch(12)).toEqual([9])
    later(24)
    await alertLateThreads(bank.deps)
    const { rows } = await db.query<{ event: string; payload: ThreadBriefFacts }>(
      `select event, payload from outbox where target = 'mail:team' order by sequence`,
    )
    expect(rows.map(({ event }) => event)).toEqual(['thread.due', 'thread.overdue'])
    for (const { event, payload } of rows) {
      const letter = alarmLetter(bank.deps.config, event as 'thread.due', payload)
      expect(letter.subject).toMatch(/^Réclamation.+ [A-Z]-/)
      expect(letter.text).toContain(
        'Accusé de réception au plus tard\u00a0: dimanche 6 décembre à 0\u00a0h',
      )
      expect(letter.text).not.toMatch(/retrait|débité|ana|issuer/)
    }
  })

  it('of a message there is none: its own promise is enough', async () => {
    await ana.open()
    expect(await watch(3)).toEqual([])
  })
})
