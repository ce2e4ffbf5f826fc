import { afterEach, describe, expect, it } from 'vitest'
import { useDatabase } from '../../helpers/database.ts'
import { type Office, openOffice, request } from './office.ts'
import { openZendesk, type ZendeskAccount } from './zendesk-account.ts'

const LOGIN = { email: 'agent@banque.example', token: '6wiIBWbGkBMo1mRDMuVwkw1EPsNkeUj95PIz2akv' }

const db = useDatabase()
let office: Office
let zendesk: ZendeskAccount

afterEach(async () => {
  await office.outbox.stop()
  await zendesk.receiver.close()
})

async function open(login = LOGIN) {
  zendesk = await openZendesk(LOGIN.email, LOGIN.token)
  const { origin } = new URL(zendesk.receiver.url)
  office = await openOffice(db, {
    delivery: { zendesk: { url: origin, allowPrivate: true } },
    secrets: { zendesk: login },
  })
}

describe('a ticket', () => {
  it('is made for a request, with all that an adviser needs, and mailed to nobody', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts)
    await office.settle()
    expect(zendesk.tickets).toMatchObject([
      {
        external_id: facts.id,
        subject: 'Rappel demandé · Cartes · R-4F7K-29',
        tags: ['des-questions', 'cartes'],
        comments: [{ public: false }],
      },
    ])
    expect(zendesk.tickets[0]!.comments[0]!.body).toContain('Numéro\u00a0: +33612345678')
  })

  it('has what happens next as internal comments, in their order', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts)
    await office.tell('request.moved', facts)
    await office.tell('request.cancelled', { ...facts, state: 'cancelled' })
    await office.settle()
    expect(zendesk.tickets).toHaveLength(1)
    const { comments } = zendesk.tickets[0]!
    expect(comments.map((comment) => comment.public)).toEqual([false, false, false])
    expect(comments[1]!.body).toContain('un autre moment')
    expect(comments[2]!.body).toContain('n’appelez pas')
  })

  it('is made once, when the answer to the first attempt was lost', async () => {
    await open()
    zendesk.faults.push('cut-after')
    await office.tell('request.created', request())
    await office.settle()
    expect(zendesk.tickets).toHaveLength(1)
    expect(await office.rows()).toMatchObject([{ state: 'delivered', attempts: 2 }])
  })

  it('is made once, when a lookup does not show it yet', async () => {
    await open()
    zendesk.faults.push('cut-after')
    const answer = zendesk.receiver.answer
    zendesk.receiver.answer = (got, message, response) => {
      if (got.method === 'GET') {
        response
          .writeHead(200)
          .end('{"tickets":[],"next_page":null,"previous_page":null,"count":0}')
        return
      }
      answer(got, message, response)
    }
    await office.tell('request.created', request())
    await office.settle()
    expect(zendesk.tickets).toHaveLength(1)
    const keys = zendesk.receiver.received.flatMap(
      ({ headers }) => headers['idempotency-key'] ?? [],
    )
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('goes when the request is erased, and it is no failure when it is gone already', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts)
    await office.settle()
    await office.erase(facts)
    await office.settle()
    expect(zendesk.tickets).toEqual([])
    const other = request()
    await office.tell('request.created', other)
    await office.erase(other)
    await office.settle()
    expect((await office.rows()).map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })

  it('that was closed takes no comment: the team is told by the dead letters', async () => {
    await open()
    const facts = request()
    await office.tell('request.created', facts)
    await office.settle()
    zendesk.tickets[0]!.status = 'closed'
    await office.tell('request.cancelled', { ...facts, state: 'cancelled' })
    await office.settle()
    expect(await office.rows()).toMatchObject([
      { state: 'delivered' },
      { state: 'dead', failure: '422' },
    ])
  })
})

describe('Zendesk', () => {
  it('that is too busy is left alone for as long as it asks', async () => {
    await open()
    zendesk.faults.push(429)
    await office.tell('request.created', request())
    await office.outbox.tick()
    const [row] = await office.rows()
    expect(row).toMatchObject({ state: 'waiting', failure: '429' })
    expect(row!.due_at.getTime() - office.clock.at.getTime()).toBe(93_000)
    await office.settle()
    expect(zendesk.tickets).toHaveLength(1)
  })

  it('that refuses the token gets nothing that is private, and the failure is said', async () => {
    await open({ ...LOGIN, token: 'wrong' })
    await office.tell('request.created', request())
    await office.outbox.tick()
    expect(await office.rows()).toMatchObject([{ state: 'waiting', failure: '401' }])
    expect(zendesk.receiver.received.map(({ method, body }) => [method, body])).toEqual([
      ['GET', ''],
    ])
    expect(JSON.stringify(office.log)).not.toContain('wrong')
  })

  it('that answers something else than its API is a failure', async () => {
    await open()
    zendesk.receiver.answer = (_, __, response) =>
      void response.writeHead(200).end('<html>Maintenance</html>')
    await office.tell('request.created', request())
    await office.outbox.tick()
    expect(await office.rows()).toMatchObject([{ state: 'waiting', failure: 'bad-answer' }])
  })
})
