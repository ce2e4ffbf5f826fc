/** Secure messages as a customer has them: A02 (texts), A14 (secrets), A22 (whose), F05 and F09 (once). */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Threads, ThreadView } from '../../src/channels/message/contract.ts'
import { useDatabase } from '../helpers/database.ts'
import { runSecure, type SecureRunning, secureBank, typeOf } from '../helpers/secure.ts'
import { customer, WORDS } from '../helpers/threads.ts'

const db = useDatabase()
let bank: SecureRunning
let ana: ReturnType<typeof customer>
let eve: ReturnType<typeof customer>
beforeEach(() => {
  bank = runSecure(db)
  ana = customer(bank, 'ana')
  eve = customer(bank, 'eve')
})
const minutes = (count: number) => {
  bank.now = new Date(bank.now.getTime() + count * 60_000)
}
const count = async (table: string) =>
  (await db.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n

describe('a customer who writes', () => {
  it('has a thread, with the date by which it is answered, and finds it again', async () => {
    const opened = await ana.open({ read: ['carte-perdue'] })
    expect(opened.status).toBe(201)
    const view = ThreadView.parse(opened.body)
    expect(view).toMatchObject({
      kind: 'message',
      state: 'received',
      subject: 'Retrait débité deux fois',
      due: '2026-11-26T17:00:00.000Z', // the second day after Tuesday on which the desk opens, at its close
      unread: 0,
      eraseAt: '2031-11-28T09:00:00.000Z',
    })
    expect(view.messages).toMatchObject([{ from: 'customer', text: WORDS, state: 'sent' }])
    expect((await ana.read(view.reference)).body).toEqual(view)
    const list = Threads.parse((await ana.list()).body)
    expect(list.threads).toMatchObject([{ reference: view.reference, state: 'received' }])
    expect(list.reply.by).toBe('2026-11-26T17:00:00.000Z')
    const { rows } = await db.query('select event, target, payload from outbox')
    expect(rows).toMatchObject([
      {
        event: 'message.created',
        target: 'webhook:crm',
        payload: {
          reference: view.reference,
          customer: { issuer: 'test', subject: 'ana' },
          read: ['carte-perdue'],
          message: { text: WORDS, first: true, attachments: [] },
        },
      },
    ])
  })

  it('goes on in it, and what was promised first stays promised', async () => {
    const { reference, due } = (await ana.open()).body
    minutes(60)
    const more = await ana.say(reference, 'J’ajoute le relevé.')
    expect(more.status).toBe(201)
    expect(more.body).toMatchObject({ state: 'received', due })
    expect(more.body.messages.map(({ text }) => text)).toEqual([WORDS, 'J’ajoute le relevé.'])
    expect((await ana.read(reference)).body).toEqual(more.body)
  })

  it('F05, F09: is stored once, however often the same request comes', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.open({}, { key })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1)
    const { reference } = answers[0]!.body
    const second = randomUUID()
    const said = await Promise.all(
      Array.from({ length: 10 }, () => ana.say(reference, 'Encore moi.', {}, { key: second })),
    )
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set([201]))
    expect([await count('thread'), await count('message'), await count('outbox')]).toEqual([
      1, 2, 2,
    ])
  })

  it('loses no message when ten are sent at once from several devices', async () => {
    const { reference } = (await ana.open()).body
    const send = async (text: string) => {
      const key = randomUUID()
      for (;;) {
        const said = await ana.say(reference, text, {}, { key })
        if (said.status !== 409) return said.status
      }
    }
    const texts = Array.from({ length: 10 }, (_, at) => `Message ${at}`)
    expect(await Promise.all(texts.map(send))).toEqual(texts.map(() => 201))
    const { messages } = (await ana.read(reference)).body
    expect(messages.map(({ text }) => text).sort()).toEqual([...texts, WORDS].sort())
  })

  it.each([
    ['no subject', { subject: '' }, '/subject'],
    ['a subject of two lines', { subject: 'a\nb' }, '/subject'],
    ['an empty text', { text: '  ' }, '/text'],
    ['8,001 characters', { text: 'a'.repeat(8_001) }, '/text'],
    ['hidden characters', { text: 'a\u202eb' }, '/text'],
    ['a topic of nobody', { topic: 'nothing' }, '/topic'],
    ['a kind of nobody', { kind: 'callback' }, '/kind'],
    [
      'a file that is not there',
      { attachments: [{ id: randomUUID(), name: 'a.pdf' }] },
      '/attachments/0/id',
    ],
    ['more than it may say', { state: 'answered' }, ''],
  ])('is told what is wrong with %s, and nothing is stored', async (_, changes, pointer) => {
    const { status, body } = await ana.open(changes)
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer])
    expect([await count('thread'), await count('request'), await count('message')]).toEqual([
      0, 0, 0,
    ])
  })

  it('may write 8,000 characters of any kind, and what looks like code stays text', async () => {
    const text = `<img src=x onerror=alert(1)> [a](javascript:alert(1)) ${'é😀'.repeat(2_600)}`
    const { status, body } = await ana.open({ text, subject: '<script>alert(1)</script>' })
    expect([status, body.messages[0]?.text, body.subject]).toEqual([
      201,
      text,
      '<script>alert(1)</script>',
    ])
  })

  it.each([
    ['an IBAN', 'Mon IBAN est FR7630004000280001234567813', 201],
    ['a customer’s number', 'Client 12345678', 201],
    ['a card', 'Ma carte 4970 1012 3456 7893 a été volée', 422],
    ['a card’s number in the subject', undefined, 422],
    ['a password', 'Mon mot de passe est Soleil2024!', 422],
    ['a code', 'Le code reçu par SMS est 493021', 422],
  ])('A14: %s is taken or not, as the bank asks for it or never does', async (_, text, status) => {
    const subject = 'Carte 4970 1012 3456 7893'
    const answer = await ana.open(text === undefined ? { subject } : { text })
    expect(answer.status).toBe(status)
    if (status === 422) expect(typeOf(answer)).toEqual([422, 'sensitive-data'])
    expect(await count('message')).toBe(status === 201 ? 1 : 0)
  })

  it('is held to so many writes an hour, wherever they come from', async () => {
    bank = runSecure(db, secureBank({ limits: { perCustomer: { count: 3, minutes: 60 } } }))
    ana = customer(bank, 'ana')
    const { reference } = (await ana.open()).body
    expect((await ana.say(reference, 'Deux')).status).toBe(201)
    expect((await ana.say(reference, 'Trois')).status).toBe(201)
    const fourth = await ana.say(reference, 'Quatre')
    expect(typeOf(fourth)).toEqual([429, 'too-many'])
    expect(fourth.headers.get('Retry-After')).toBe('3600')
    expect(fourth.headers.get('RateLimit-Policy')).toBe('"customer";q=3;w=3600')
    expect((await customer(bank, 'eve').open()).status).toBe(201)
  })
})

describe('nobody else', () => {
  it('A22: finds a thread, reads it, writes in it or marks it, whatever they know of it', async () => {
    const { reference, messages } = (await ana.open()).body
    const missing = 'R-4F7K-29'
    for (const of of [reference, missing, '..%2f', '%00', reference.toLowerCase()]) {
      expect(typeOf(await eve.read(of))).toEqual([404, 'not-found'])
      expect(typeOf(await eve.say(of, 'Moi'))).toEqual([404, 'not-found'])
      expect(typeOf(await eve.see(of, messages[0]!.id))).toEqual([404, 'not-found'])
    }
    expect((await eve.list(`?before=${reference}`)).body.threads).toEqual([])
    expect((await eve.search('retrait')).body.threads).toEqual([])
    const own = (await eve.open({ text: 'À moi' })).body
    const part = await eve.read(own.reference, `?after=${messages[0]!.id}`)
    expect(part.body.messages).toEqual([])
    expect((await ana.read(reference)).body.messages).toHaveLength(1)
  })

  it('is let in without a session, from another origin, or by another site’s form', async () => {
    const { reference } = (await ana.open()).body
    for (const [method, path, body] of [
      ['GET', '/v1/threads', undefined],
      ['GET', `/v1/threads/${reference}`, undefined],
      ['POST', '/v1/threads/search', { q: 'a' }],
      ['POST', '/v1/threads', {}],
      ['POST', `/v1/threads/${reference}/messages`, {}],
      ['PUT', `/v1/threads/${reference}/read`, {}],
      ['POST', '/v1/attachments', {}],
    ] as const) {
      expect([path, ...typeOf(await bank.ask(path, { method, body }))]).toEqual([
        path,
        401,
        'signed-out',
      ])
      if (method === 'GET') continue
      for (const headers of [
        { Origin: 'https://evil.test' },
        { Origin: 'https://www.banque.example' },
        { Origin: null },
        { 'Sec-Fetch-Site': 'same-site' },
      ]) {
        const answer = await bank.ask(path, { method, body, as: 'ana', headers })
        expect(typeOf(answer)).toEqual([403, 'origin-refused'])
      }
    }
    const asForm = { 'Content-Type': 'text/plain' }
    expect((await ana.open({}, { headers: asForm })).status).toBe(415)
    expect(typeOf(await ana.open({}, { key: null }))).toEqual([400, 'key-missing'])
  })

  it('has the hub’s host: threads are not there, whoever asks', async () => {
    const { reference } = (await ana.open()).body
    for (const path of [
      '/v1/threads',
      `/v1/threads/${reference}`,
      '/v1/session',
      '/v1/attachments/x',
    ]) {
      expect((await ana.ask(path, { on: 'hub' })).status).toBe(404)
    }
    expect((await ana.ask('/v1/live')).status).toBe(404)
    expect((await ana.ask('/v1/callbacks/slots?topic=cartes')).status).toBe(404)
  })

  it('keeps an answer: no cache, and no page shows it as its own', async () => {
    const { reference } = (await ana.open()).body
    for (const { headers } of [await ana.list(), await ana.read(reference)]) {
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
  })
})

describe('reading', () => {
  it('comes in pages: of threads, and of the messages of one', async () => {
    const { reference } = (await ana.open()).body
    for (let at = 0; at < 60; at++) await ana.say(reference, `Message ${at}`)
    const last = (await ana.read(reference)).body
    expect(last.messages).toHaveLength(50)
    expect(last.messages.at(-1)?.text).toBe('Message 59')
    expect(last.earlier).toBe(last.messages[0]!.id)
    const first = (await ana.read(reference, `?before=${last.earlier}`)).body
    expect(first.messages.map(({ text }) => text)).toEqual([
      WORDS,
      ...Array.from({ length: 10 }, (_, at) => `Message ${at}`),
    ])
    expect(first.earlier).toBeUndefined()
    const news = await ana.read(reference, `?after=${last.messages.at(-3)!.id}`)
    expect(news.body.messages.map(({ text }) => text)).toEqual(['Message 58', 'Message 59'])
    for (const search of ['?before=x', `?before=${randomUUID()}&after=${randomUUID()}`]) {
      expect((await ana.read(reference, search)).status).toBe(404)
    }
    for (let at = 0; at < 55; at++) {
      minutes(1)
      await ana.open({ subject: `Sujet ${at}` })
    }
    const page = (await ana.list()).body
    expect(page.threads.slice(0, 2).map(({ subject }) => subject)).toEqual(['Sujet 54', 'Sujet 53'])
    const rest = (await ana.list(`?before=${page.next}`)).body
    expect([page.threads.length, rest.threads.length, rest.next]).toEqual([50, 6, undefined])
  }, 60_000)

  it('says that nothing is new in a few bytes, and to ask again the later the longer nothing happens', async () => {
    const { reference } = (await ana.open()).body
    const first = await ana.read(reference)
    const tag = first.headers.get('ETag')!
    const again = await ana.read(reference, '', { 'If-None-Match': tag })
    expect([again.status, again.body.toString(), again.headers.get('ETag')]).toEqual([304, '', tag])
    const waits: (string | null)[] = []
    for (const passed of [0, 3, 10, 60, 1_440]) {
      minutes(passed)
      waits.push(
        (await ana.read(reference, '', { 'If-None-Match': tag })).headers.get('Poll-After'),
      )
    }
    expect(waits).toEqual(['5', '15', '60', '300', '300'])
    await ana.say(reference, 'Toujours rien ?')
    const fresh = await ana.read(reference, '', { 'If-None-Match': tag })
    expect([fresh.status, fresh.headers.get('Poll-After')]).toEqual([200, '5'])
    const list = await ana.list()
    const { headers } = list
    minutes(1_440)
    const later = await ana.list('', { 'If-None-Match': headers.get('ETag')! })
    expect(later.status).toBe(304)
  })

  it.each([
    ['PRELEVEMENT', 1],
    ['prélèvement sepa', 1],
    ['sepa retrait', 0], // one word in each of two messages
    ['débité', 1],
    ['100%', 1],
    ['%', 1],
    ['_', 0],
    ["l'oeuvre", 1],
    ['rien', 0],
  ])('finds by %j: %i', async (q, found) => {
    const { reference } = (await ana.open()).body
    await ana.say(reference, 'Un prélèvement SEPA de l’œuvre, à 100% inconnu')
    await eve.open({ text: 'Un prélèvement SEPA' })
    expect((await ana.search(q)).body.threads.map((thread) => thread.reference)).toEqual(
      found ? [reference] : [],
    )
  })
})

describe('row policies', () => {
  it('hold also against a statement of ours that forgets whose rows it wants', async () => {
    await ana.open()
    await eve.open()
    const { rows } = await db.query<{ id: string }>(`select id from customer where subject = 'ana'`)
    const { asCustomer } = await import('../../src/server/database/as-customer.ts')
    const own = asCustomer(db, rows[0]!.id)
    for (const table of ['thread', 'message', 'request']) {
      const seen = await own.query<{ n: number }>(`select count(*)::int as n from ${table}`)
      expect([table, seen.rows[0]!.n]).toEqual([table, 1])
      expect([table, await count(table)]).toEqual([table, 2])
    }
    const changed = await own.query(`update message set body = 'x' returning id`)
    expect(changed.rows).toHaveLength(1)
    await expect(own.query('delete from message')).rejects.toThrow(/permission denied/)
    for (const table of ['customer', 'session', 'handoff', 'callback', 'outbox']) {
      await expect(own.query(`select * from ${table}`)).rejects.toThrow(/permission denied/)
    }
    await expect(
      own.query(
        `insert into message (id, request_id, customer_id, kind, author, body, folded, made_at)
         select gen_random_uuid(), request_id, (select gen_random_uuid()), 'text', 'customer', '', '', now() from thread`,
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('show nothing to a role that forgets its customer, and do not outlive their statement', async () => {
    await ana.open()
    const seen = await db.transaction(async ({ query }) => {
      await query(`select set_config('role', 'dq_customer', true)`)
      return query<{ n: number }>('select count(*)::int as n from message')
    })
    expect(seen.rows).toEqual([{ n: 0 }])
    expect(await count('message')).toBe(1)
  })

  it('are what every statement about messages of a customer’s request goes through', async () => {
    const outside: string[] = []
    const watched = {
      ...db,
      query: (sql: string, params?: readonly unknown[]) => {
        if (/\b(?:from|into|update|join) (?:thread|message|attachment)\b/.test(sql))
          outside.push(sql)
        return db.query(sql, params)
      },
    }
    bank = runSecure(watched as typeof db)
    ana = customer(bank, 'ana')
    const { reference, messages } = (await ana.open()).body
    await ana.say(reference, 'Encore')
    await ana.read(reference)
    await ana.list()
    await ana.search('encore')
    await ana.see(reference, messages[0]!.id)
    expect(outside).toEqual([])
  })
})
