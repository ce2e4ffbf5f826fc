/** What a prospect may do once the code opened a session: A14 and A22 for them, and the bank's customers are nobody's heirs. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Threads, ThreadView } from '../../src/channels/message/contract.ts'
import { parseConfig } from '../../src/content/config.ts'
import type { MessageFacts } from '../../src/contract/thread-event.ts'
import { useDatabase } from '../helpers/database.ts'
import {
  openProspectBank,
  type ProspectBank,
  prospect,
  whoIs,
  withCookie,
} from '../helpers/prospects.ts'
import { runSecure, secureBank, typeOf } from '../helpers/secure.ts'
import { customer } from '../helpers/threads.ts'

const db = useDatabase()
const SACHA = 'sacha@exemple.fr'
let office: ProspectBank
beforeEach(async () => {
  office = await openProspectBank(db)
})
afterEach(() => office.close())

describe('a prospect', () => {
  const QUESTION = {
    kind: 'message',
    subject: 'Ouvrir un compte',
    topic: 'comptes',
    locale: 'fr',
    text: 'Quels papiers faut-il\u00a0?',
    read: [],
    attachments: [],
  }
  const write = (cookie: string, changes: object = {}) =>
    office.bank.ask<ThreadView>('/v1/threads', {
      method: 'POST',
      body: { ...QUESTION, topic: office.bank.deps.config.topics[0]!.id, ...changes },
      ...withCookie(cookie),
    })
  const told = async (event: string) => {
    const { rows } = await db.query<{ payload: MessageFacts }>(
      'select payload from outbox where event = $1 order by sequence',
      [event],
    )
    return rows.map(({ payload }) => payload)
  }

  it('writes, is told apart by the bank’s tools, and its address is where the text is alone', async () => {
    const cookie = await prospect(office, SACHA).enter()
    const { body } = await write(cookie)
    await office.bank.tell('/v1/hooks/threads', {
      what: 'reply',
      reference: body.reference,
      text: 'Deux.',
    })
    const [message] = await told('message.created')
    expect(message!.customer).toEqual({
      issuer: 'e-mail',
      subject: expect.stringMatching(/^[0-9a-f]{32}$/),
      email: SACHA,
    })
    const [update] = await told('thread.updated')
    expect(update!.customer).toEqual({ issuer: 'e-mail', subject: message!.customer.subject })
    expect(JSON.stringify(office.bank.log)).not.toContain('sacha')
  })

  it('sees their own threads and nobody else’s, and finds them again with another code', async () => {
    const first = await prospect(office, SACHA).enter()
    const { body: thread } = await write(first)
    const eve = await prospect(office, 'eve@exemple.fr').enter()
    const list = (cookie: string) => office.bank.ask<Threads>('/v1/threads', withCookie(cookie))
    expect((await list(eve)).body.threads).toEqual([])
    const path = `/v1/threads/${thread.reference}`
    expect((await office.bank.ask(path, withCookie(eve))).status).toBe(404)
    const again = await prospect(office, 'Sacha@exemple.fr').enter()
    expect((await list(again)).body.threads.map(({ reference }) => reference)).toEqual([
      thread.reference,
    ])
    const alias = await prospect(office, 'sacha+eve@exemple.fr').enter() // may be another’s mailbox
    expect((await list(alias)).body.threads).toEqual([])
  })

  it('complains, with the dates of the law', async () => {
    const { status, body } = await write(await prospect(office, SACHA).enter(), {
      kind: 'complaint',
    })
    expect(status).toBe(201)
    expect(body.clock).toBeDefined()
  })

  it.each([
    ['an IBAN', 'Mon compte FR76 3000 6000 0112 3456 7890 189'],
    ['a card', 'Ma carte 4539 1488 0343 6467'],
  ])('writes no account data: %s is refused, and stored nowhere', async (_, text) => {
    const answer = await write(await prospect(office, SACHA).enter(), { text })
    expect(typeOf(answer as never)).toEqual([422, 'sensitive-data'])
    expect((await db.query('select 1 from message')).rows).toEqual([])
    expect(
      (
        await customer(office.bank, 'ana').open({
          text: 'Mon compte FR76 3000 6000 0112 3456 7890 189',
        })
      ).status,
    ).toBe(201)
  })

  it('sends no files', async () => {
    const cookie = await prospect(office, SACHA).enter()
    const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
    const asking = { method: 'POST', bytes, ...withCookie(cookie) }
    expect((await office.bank.ask('/v1/attachments', asking)).status).toBe(404)
    expect((await db.query('select 1 from attachment')).rows).toEqual([])
  })

  it('leaves nothing to the customer whom they become, nor to one who says that they are them', async () => {
    const cookie = await prospect(office, SACHA).enter()
    await write(cookie)
    const { body: both } = await whoIs(office, { as: 'ana', ...withCookie(cookie) })
    expect(both).toMatchObject({ name: 'ana Test' })
    expect(both.prospect).toBeUndefined()
    expect((await customer(office.bank, 'ana').list('', { Cookie: cookie })).body.threads).toEqual(
      [],
    )
    const { rows } = await db.query<{ subject: string }>(
      `select subject from customer where issuer = 'e-mail'`,
    )
    const identify = async () => ({ issuer: 'e-mail', subject: rows[0]!.subject })
    const lying = runSecure(
      db,
      office.bank.deps.config,
      { ownKey: office.bank.deps.ownKey },
      identify,
    )
    expect((await lying.ask('/v1/threads')).status).toBe(401)
  })

  it('signs out here, and nowhere at the bank', async () => {
    const cookie = await prospect(office, SACHA).enter()
    const { body, headers } = await office.bank.ask('/v1/session/sign-out', {
      method: 'POST',
      body: {},
      ...withCookie(cookie),
    })
    expect(body).toEqual({})
    expect(headers.get('Set-Cookie')).toMatch(/^__Host-dq-session=; Max-Age=0/)
    expect((await whoIs(office, withCookie(cookie))).body.signedIn).toBe(false)
  })
})

describe('where it is not wanted', () => {
  it('it is not there, which is so unless the bank says otherwise', async () => {
    const bank = runSecure(db, secureBank())
    for (const path of ['/v1/session/codes', '/v1/session/e-mail']) {
      expect((await bank.ask(path, { method: 'POST', body: {} })).status).toBe(404)
    }
  })

  it.each(['https://www.banque.example', 'https://evil.test', 'null'])(
    'a page of %s can neither have a code sent nor give one',
    async (origin) => {
      for (const path of ['/v1/session/codes', '/v1/session/e-mail']) {
        const asking = { method: 'POST', body: {}, headers: { Origin: origin } }
        expect(typeOf(await office.bank.ask(path, asking))).toEqual([403, 'origin-refused'])
      }
    },
  )

  it('without a mail server the file is refused, with what to add', () => {
    const config = secureBank()
    const secure = { ...config.secure, prospects: true }
    expect(() => parseConfig({ ...config, secure })).toThrow(
      /secure\.prospects.*expected a mail server.*"delivery"/s,
    )
  })
})
