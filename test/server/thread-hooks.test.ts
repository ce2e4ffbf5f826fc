/** Secure messages between a customer and the bank's own tools: out by the outbox, in by signed messages. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { CALL_WORDS } from '../../src/content/call-words.ts'
import { MessageFacts, ThreadBriefFacts } from '../../src/contract/thread-event.ts'
import { createWorker } from '../../src/server/outbox/worker.ts'
import { sweep } from '../../src/server/requests/sweep.ts'
import { alertLateThreads } from '../../src/server/threads/late.ts'
import { useDatabase } from '../helpers/database.ts'
import { typeOf } from '../helpers/secure.ts'
import { openThreads, WORDS } from '../helpers/threads.ts'

const db = useDatabase()
let { bank, ana, later, tell, events } = openThreads(db)
beforeEach(() => {
  ;({ bank, ana, later, tell, events } = openThreads(db))
})

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
    ;({ bank, ana, later } = openThreads(db, { ...bank.deps.config, privacy }))
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
