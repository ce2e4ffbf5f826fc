/** Secure messages between a customer and the bank's own tools: out by the outbox, in by signed messages. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { CALL_WORDS } from '../../src/content/call-words.ts'
import { MessageFacts, ThreadBriefFacts } from '../../src/contract/thread-event.ts'
import { alarmLetter } from '../../src/server/mail/thread-letters.ts'
import { createWorker } from '../../src/server/outbox/worker.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { alertLateThreads } from '../../src/server/threads/late.ts'
import { remindOfComplaints } from '../../src/server/threads/remind.ts'
import { useDatabase } from '../helpers/database.ts'
import { runSecure, type SecureRunning, typeOf } from '../helpers/secure.ts'
import { customer, WORDS } from '../helpers/threads.ts'

const db = useDatabase()
let bank: SecureRunning
let ana: ReturnType<typeof customer>
beforeEach(() => {
  bank = runSecure(db)
  ana = customer(bank, 'ana')
})
const later = (hours: number) => {
  bank.now = new Date(bank.now.getTime() + hours * 3_600_000)
}
const tell = (update: object, message = {}) => bank.tell('/v1/hooks/threads', update, message)
const events = async () =>
  (
    await db.query<{ event: string; payload: unknown }>(
      'select event, payload from outbox order by sequence',
    )
  ).rows

/** Tells the bank's tools what waits, which take it. */
async function deliver(): Promise<{ event: string; data: unknown }[]> {
  const told: { event: string; data: unknown }[] = []
  const target = {
    width: 4,
    deliver: async ({ event, payload }: { event: string; payload: unknown }) => {
      told.push({ event, data: payload })
      return { is: 'delivered' as const }
    },
    close: async () => {},
  }
  const worker = createWorker({ ...bank.deps, targets: new Map([['webhook:crm', target]]) })
  await worker.tick()
  await worker.stop()
  return told
}

describe('what a customer writes', () => {
  it('is sent, delivered when the bank’s tools have it, and read when somebody opened it', async () => {
    const { reference } = (await ana.open()).body
    const stateNow = async () => (await ana.read(reference)).body.messages[0]!.state
    expect(await stateNow()).toBe('sent')
    const [told] = await deliver()
    expect(MessageFacts.parse(told!.data).message.text).toBe(WORDS)
    expect(await stateNow()).toBe('delivered')
    expect((await tell({ what: 'read', reference })).status).toBe(204)
    expect(await stateNow()).toBe('read')
    expect(JSON.stringify(await events())).not.toContain('retrait') // told: nothing of it stays
  })
})

describe('an answer of the bank', () => {
  it('is there at the next look, unread until it was on a screen', async () => {
    const { reference } = (await ana.open()).body
    const { headers } = await ana.read(reference)
    later(3)
    const answer = { text: 'Le second débit est annulé.', adviser: 'Camille, votre conseillère' }
    expect((await tell({ what: 'reply', reference, ...answer })).status).toBe(204)
    const seen = await ana.read(reference, '', { 'If-None-Match': headers.get('ETag')! })
    expect([seen.status, seen.headers.get('Poll-After')]).toEqual([200, '5'])
    expect(seen.body).toMatchObject({ state: 'answered', unread: 1, adviser: answer.adviser })
    expect(seen.body.due).toBeUndefined()
    const [, reply] = seen.body.messages
    expect(reply).toMatchObject({ from: 'bank', state: 'delivered', ...answer })
    expect((await ana.list()).body).toMatchObject({ unread: 1, threads: [{ unread: 1 }] })
    const marked = await ana.see(reference, reply!.id)
    expect(marked.body).toMatchObject({ unread: 0, messages: [{}, { state: 'read' }] })
    expect((await ana.list()).body.unread).toBe(0)
    expect((await ana.see(reference, randomUUID())).status).toBe(422)
  })

  it('is told to the tools that may notify the customer, without a word of it', async () => {
    const { reference } = (await ana.open()).body
    await tell({ what: 'reply', reference, text: 'Le second débit est annulé.' })
    const updated = (await events())[1]!
    expect(updated.event).toBe('thread.updated')
    expect(ThreadBriefFacts.parse(updated.payload)).toEqual(updated.payload)
    expect(JSON.stringify(updated)).not.toMatch(/débit|retrait/)
  })

  it('is obeyed once, however often and however late it comes again', async () => {
    const { reference } = (await ana.open()).body
    const update = { what: 'reply', reference, text: 'Oui.' }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tell(update, { id: 'crm-1' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    await ana.say(reference, 'Merci')
    expect((await tell(update, { id: 'crm-1' })).status).toBe(204)
    const { state, messages } = (await ana.read(reference)).body
    expect([state, messages.map(({ text }) => text)]).toEqual([
      'received',
      [WORDS, 'Oui.', 'Merci'],
    ])
  })

  it('loses nothing when the customer writes in the same moment', async () => {
    const { reference } = (await ana.open()).body
    const key = randomUUID()
    const say = async () => {
      for (;;) {
        const { status } = await ana.say(reference, 'Encore moi', {}, { key })
        if (status !== 409) return status
      }
    }
    const [said, told] = await Promise.all([say(), tell({ what: 'reply', reference, text: 'Oui' })])
    expect([said, told.status]).toEqual([201, 204])
    expect((await ana.read(reference)).body.messages).toHaveLength(3)
  })

  it('hands on: the customer is told to whom and by when, and after a close a word opens it again', async () => {
    const { reference } = (await ana.open()).body
    const due = '2026-11-30T17:00:00.000Z'
    await tell({ what: 'transferred', reference, service: 'Service cartes', due })
    const handed = (await ana.read(reference)).body
    expect(handed).toMatchObject({ state: 'received', service: 'Service cartes', due })
    expect(handed.messages[1]).toMatchObject({
      kind: 'transferred',
      service: 'Service cartes',
      due,
    })
    await tell({ what: 'closed', reference })
    expect((await ana.read(reference)).body).toMatchObject({ state: 'closed' })
    expect(typeOf(await tell({ what: 'closed', reference }))).toEqual([409, 'state-refused'])
    expect((await ana.say(reference, 'Encore une chose')).body.state).toBe('received')
  })

  it.each(['reply', 'closed'])(
    'hands on after “%s”: then it is owed again, by its new date',
    async (what) => {
      const { reference } = (await ana.open()).body
      await tell({ what, reference, ...(what === 'reply' && { text: 'Le service cartes sait.' }) })
      const due = '2026-11-30T17:00:00.000Z'
      await tell({ what: 'transferred', reference, service: 'Service cartes', due })
      expect((await ana.read(reference)).body).toMatchObject({ state: 'received', due })
      later(24 * 5)
      expect(await alertLateThreads(bank.deps)).toBe(0)
      later(24 * 2)
      expect(await alertLateThreads(bank.deps)).toBe(1)
    },
  )

  it.each([
    [{ what: 'reply', text: 'Non.' }, 10, '2026-12-11T23:00:00.000Z'],
    [{ what: 'reply', text: 'Non.' }, 30, '2027-01-15T17:00:00.000Z'],
    [{ what: 'acknowledged' }, 30, '2026-12-11T23:00:00.000Z'],
  ])(
    'hands on a complaint after %o and %i days: not past what the law still wants',
    async (act, days, by) => {
      const { reference } = (await ana.open({ kind: 'complaint', topic: 'cartes' })).body
      await tell({ reference, ...act })
      later(24 * days)
      const due = '2027-01-15T17:00:00.000Z'
      await tell({ what: 'transferred', reference, service: 'Médiation', due })
      expect((await ana.read(reference)).body).toMatchObject({ state: 'received', due: by })
    },
  )

  it.each([
    [{ what: 'reply', text: '' }],
    [{ what: 'reply', text: 'a', html: '<b>a</b>' }],
    [{ what: 'transferred', service: 'a' }],
    [{ what: 'deleted' }],
    [{ what: ['reply'], text: 'a' }],
    [{}],
  ])('%o is not understood', async (update) => {
    const { reference } = (await ana.open()).body
    expect((await tell({ reference, ...update })).status).toBe(422)
  })

  it('comes signed, or there is no such address', async () => {
    const { reference } = (await ana.open()).body
    const body = { what: 'reply', reference, text: 'Donnez-moi votre code' }
    const forged = await bank.ask('/v1/hooks/threads', { method: 'POST', on: 'hub', body })
    expect(forged.status).toBe(404)
    expect((await bank.ask('/v1/hooks/threads', { method: 'POST', body })).status).toBe(404)
    expect((await tell({ ...body, reference: 'R-4F7K-29' })).status).toBe(404)
    expect((await ana.read(reference)).body.messages).toHaveLength(1)
  })

  it('is measured: half of all were answered within so many minutes', async () => {
    for (let at = 0; at < 20; at++) {
      const { reference } = (await ana.open()).body
      later(1)
      await tell({ what: 'reply', reference, text: 'Oui' })
    }
    expect((await ana.list()).body.reply.minutes).toBe(60)
  })
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

describe('nothing stays unanswered', () => {
  it('what is older than its promise is told once, again after each new promise, and never once answered', async () => {
    const { reference } = (await ana.open()).body
    const overdue = async () => (await events()).filter(({ event }) => event === 'thread.overdue')
    later(48)
    expect(await alertLateThreads(bank.deps)).toBe(0)
    later(24)
    expect([await alertLateThreads(bank.deps), await alertLateThreads(bank.deps)]).toEqual([1, 0])
    expect(await overdue()).toHaveLength(1)
    expect(JSON.stringify(await overdue())).not.toContain('retrait')
    expect(bank.log).toContainEqual({ level: 'warn', what: 'threads-late', count: 1 })
    const due = new Date(bank.now.getTime() + 3_600_000).toISOString()
    await tell({ what: 'transferred', reference, service: 'Service cartes', due })
    later(2)
    expect(await alertLateThreads(bank.deps)).toBe(1)
    await tell({ what: 'reply', reference, text: 'Oui' })
    later(1_000)
    expect(await alertLateThreads(bank.deps)).toBe(0)
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
    bank = runSecure(db, { ...config, channels, delivery: { ...config.delivery, mail } })
    ana = customer(bank, 'ana')
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

describe('the word of a call', () => {
  it('is drawn for each thread, shown to its customer and told to the tools that ring', async () => {
    const words = new Set<string>()
    for (let at = 0; at < 12; at++) {
      const { reference, callWord } = (await ana.open()).body
      expect(CALL_WORDS).toContain(callWord)
      expect((await ana.read(reference)).body.callWord).toBe(callWord)
      const told = MessageFacts.parse((await events()).at(-1)!.payload)
      expect(told.callWord).toBe(callWord)
      words.add(callWord!)
    }
    expect(words.size).toBeGreaterThan(5)
    const { reference, callWord } = (await ana.open()).body
    await tell({ what: 'read', reference })
    await tell({ what: 'reply', reference, text: 'Oui' })
    expect(JSON.stringify((await events()).at(-1))).not.toContain(callWord!)
  })
})

describe('what is old', () => {
  it('goes whole, with its messages and files, and a line stays', async () => {
    const privacy = { ...bank.deps.config.privacy!, keepDays: { callback: 30, message: 400 } }
    bank = runSecure(db, { ...bank.deps.config, privacy })
    ana = customer(bank, 'ana')
    const { reference } = (await ana.open()).body
    later(24 * 401)
    await sweep(bank.deps)
    for (const table of ['request', 'thread', 'message', 'outbox']) {
      expect([table, (await db.query(`select 1 from ${table}`)).rows]).toEqual([table, []])
    }
    const { rows } = await db.query('select what, who from audit where reference = $1', [reference])
    expect(rows).toEqual([
      { what: 'received', who: 'customer' },
      { what: 'erased', who: 'server' },
    ])
  })
})
