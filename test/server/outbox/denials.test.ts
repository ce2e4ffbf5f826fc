import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { RequestFacts } from '../../../src/contract/event.ts'
import { denialToken, hashOfEmail, openDenial } from '../../../src/server/mail/denial.ts'
import { denialRoutes } from '../../../src/server/routes/denials.ts'
import { useDatabase } from '../../helpers/database.ts'
import { type MailSink, openMailSink } from './mail-sink.ts'
import { type Office, openOffice, request } from './office.ts'

const email = 'victime@client.example'

const db = useDatabase()
let office: Office
let sink: MailSink

afterEach(async () => {
  await office.outbox.stop()
  await sink.close()
})

async function open() {
  sink = await openMailSink()
  office = await openOffice(db, {
    delivery: { mail: { from: 'aide@banque.example', team: ['equipe@banque.example'] } },
    secrets: { smtpUrl: sink.url },
  })
}

/** A request with its address, as the callback route stores it. */
async function ask(
  facts: RequestFacts,
  address: string,
  reminder: 'email' | 'sms' | null = 'email',
) {
  await office.tell('request.created', facts, { email: address, ...(reminder && { reminder }) })
  await db.query(
    `insert into callback (request_id, phone, email, reminder, zone, consent, desk, slot_start, slot_end, day, call_word, active)
     values ($1, '+33612345678', $2, $3, 'Europe/Paris', '1', 'conseillers', $4, $5, '2026-11-24', 'TILLEUL', false)`,
    [facts.id, address, reminder, facts.slot!.start, facts.slot!.end],
  )
}

const post = (token: string, key: string = randomUUID()) =>
  denialRoutes({ ...office.deps, wake: () => {} }).request(
    'https://aide.banque.example/v1/denials',
    {
      method: 'POST',
      headers: {
        origin: 'https://aide.banque.example',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ token }),
    },
    {},
  )

const toVictim = () =>
  sink.mails.filter(({ to }) => to.some((address) => address.includes('victime')))
const toTeam = () => sink.mails.filter(({ to }) => to.includes('equipe@banque.example'))
const tokenIn = ({ text }: { text: string }) => /denial\/([0-9a-f]+)/.exec(text)![1]!

describe('A24: “it was not me”', () => {
  it('ends all mail to that address, for ever, and tells the team once', async () => {
    await open()
    const facts = request()
    await ask(facts, email)
    await office.outbox.tick()
    expect((await post(tokenIn(toVictim()[0]!))).status).toBe(204)

    // The reminder that waited, and whatever is asked for that address from now on.
    await office.tell('request.created', request(), { email: 'Victime+2@client.example' })
    await office.settle()
    office.pass(40 * 86_400_000)
    const start = new Date(office.clock.at.getTime() + 86_400_000).toISOString()
    await office.tell('request.created', request({ slot: { start, end: start } }), { email })
    await office.settle()
    expect(toVictim()).toHaveLength(1)

    const warnings = toTeam().filter(({ subject }) => subject.startsWith('Demande à vérifier'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]!.text).toContain(facts.id) // this office’s references
  })

  it('takes the address out of the request, and leaves the request to be checked', async () => {
    await open()
    const facts = request()
    await ask(facts, email)
    await office.outbox.tick()
    await post(tokenIn(toVictim()[0]!))
    const { rows } = await db.query(
      'select email, reminder, phone from callback where request_id = $1',
      [facts.id],
    )
    expect(rows).toEqual([{ email: null, reminder: null, phone: '+33612345678' }])
    const audit = await db.query('select what, reference from audit')
    expect(audit.rows).toEqual([{ what: 'denied', reference: facts.id }])
  })

  it('said twice, or in another mail, changes nothing more', async () => {
    await open()
    await ask(request(), email)
    await office.outbox.tick()
    const token = tokenIn(toVictim()[0]!)
    const key = randomUUID()
    for (const again of [key, key, randomUUID()])
      expect((await post(token, again)).status).toBe(204)
    const told = (await office.rows()).filter(({ event }) => event === 'request.denied')
    expect(told).toHaveLength(1)
  })

  it('works when the request was erased', async () => {
    await open()
    const facts = request()
    await ask(facts, email)
    await office.outbox.tick()
    await office.erase(facts)
    expect((await post(tokenIn(toVictim()[0]!))).status).toBe(204)
    await office.tell('request.created', request(), { email })
    office.pass(86_400_000)
    await office.settle()
    expect(toVictim()).toHaveLength(1)
  })

  it('stores no address', async () => {
    await open()
    await ask(request(), email)
    await office.outbox.tick()
    const token = tokenIn(toVictim()[0]!)
    await post(token)
    const stored = await db.query(`select encode(email_hash, 'hex') as hash from denial`)
    expect(JSON.stringify(stored.rows)).not.toContain('victime')
    expect(stored.rows).toHaveLength(1)
  })
})

describe('a token', () => {
  const ownKey = Buffer.alloc(32, 1)
  const denial = { requestId: randomUUID(), emailHash: hashOfEmail(ownKey, email) }
  const token = denialToken(ownKey, denial)

  it('says what it was made of, to whoever made it', () => {
    expect(openDenial(ownKey, token)).toEqual({
      ...denial,
      emailHash: Buffer.from(denial.emailHash),
    })
  })

  it('is refused with any of its digits changed', () => {
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === '0' ? '1' : '0'
      expect(openDenial(ownKey, token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined()
    }
    expect(openDenial(Buffer.alloc(32, 2), token)).toBeUndefined()
  })

  it.each(['', 'zz', '0'.repeat(96), 'f'.repeat(94), `${'0'.repeat(95)}g`])(
    'that is none is refused: %j',
    async (none) => {
      await open()
      expect((await post(none)).status).toBe(422)
      expect((await db.query('select 1 from denial')).rows).toEqual([])
    },
  )
})
