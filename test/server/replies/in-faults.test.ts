/** Answers by e-mail when something breaks, the port itself, and the other way in. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import type { Db } from '../../../src/server/database/db.ts'
import { listenForMail } from '../../../src/server/replies/smtp.ts'
import { useDatabase } from '../../helpers/database.ts'
import { typeOf } from '../../helpers/secure.ts'
import { TEXT } from './letters.ts'
import { ADVISER, mail, usePostOffice } from './post-office.ts'

const db = useDatabase()
const post = usePostOffice(db)

describe('faults: nothing that was acknowledged is lost, and nothing comes twice', () => {
  it('the database is away: later, and then once', async () => {
    let isAway = false
    const broken: Db = {
      ...db,
      query: (sql, params) =>
        isAway && /insert into message/.test(sql)
          ? Promise.reject(Object.assign(new Error('away'), { code: '57P03' }))
          : db.query(sql, params),
    }
    const { reference, to } = await post.open({ deps: { db: broken } })
    isAway = true
    expect(await post.office.handIn(mail(), { to })).toMatch(/^451 4\.3\.0/)
    expect((await post.read(reference)).messages).toHaveLength(1)
    isAway = false
    expect(await post.office.handIn(mail(), { to })).toBe('250')
    expect((await post.read(reference)).messages).toHaveLength(2)
  })

  it.each(['before', 'after'])(
    'we go down %s it is stored, without an answer: it comes again, once',
    async (when) => {
      let goesDown = true
      const { reference, to } = await post.open({
        door: (door) => ({
          ...door,
          async take(incoming) {
            if (!goesDown) return door.take(incoming)
            goesDown = false
            if (when === 'after') await door.take(incoming)
            throw new Error('down')
          },
        }),
      })
      expect(await post.office.handIn(mail(), { to })).toMatch(/^451/)
      expect(await post.office.handIn(mail(), { to })).toBe('250')
      expect((await post.read(reference)).messages.map(({ text }) => text)).toEqual([
        TEXT,
        'C’est annulé.',
      ])
    },
  )

  it('the customer writes in the same moment: both are there', async () => {
    const { reference, to } = await post.open()
    const say = async () => {
      while ((await post.ana.say(reference, 'Encore moi')).status !== 201);
    }
    const [answer] = await Promise.all([post.office.handIn(mail(), { to }), say()])
    expect(answer).toBe('250')
    expect((await post.read(reference)).messages).toHaveLength(3)
  })
})

describe('the port', () => {
  const pem = readFileSync(
    fileURLToPath(new URL('../../fixtures/tls/good.pem', import.meta.url)),
    'utf8',
  )
  const certificate = { key: pem, cert: pem }

  it('takes nothing in the clear where it has a certificate', async () => {
    const { to } = await post.open({ certificate })
    expect(await post.office.handIn(mail(), { to })).toBe('250')
    const relay = createTransport({ host: '127.0.0.1', port: post.office.port, ignoreTLS: true })
    const sent = relay.sendMail({ envelope: { from: ADVISER, to }, raw: mail() })
    await expect(sent).rejects.toMatchObject({ responseCode: 530 })
    relay.close()
  })

  it('is open to no network without a certificate', async () => {
    await post.open()
    const options = { port: 0, relays: [], name: 'banque.example', log: () => {} }
    const door = { knows: () => true, take: async () => ({ is: 'taken' as const }) }
    await expect(listenForMail({ ...options, host: '0.0.0.0' }, door)).rejects.toThrow(
      /with TLS alone/,
    )
    await expect(
      listenForMail({ ...options, host: '127.0.0.1', port: post.office.port }, door),
    ).rejects.toThrow(/cannot be listened on/)
  })
})

describe('POST /v1/hooks/mail', () => {
  const hand = (body: object) => post.office.bank.tell('/v1/hooks/mail', body)
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it('takes the same e-mail, signed, once with the other way', async () => {
    const { reference, to } = await post.open()
    const body = { sender: ADVISER, recipient: to, raw: base64(mail({ To: to })) }
    expect((await hand(body)).status).toBe(204)
    expect((await hand(body)).status).toBe(204)
    expect(await post.office.handIn(mail(), { to })).toBe('250')
    expect((await post.read(reference)).messages).toHaveLength(2)
  })

  it('says in a word why not', async () => {
    const { to } = await post.open()
    const body = {
      sender: ADVISER,
      recipient: to,
      raw: base64(mail({ To: to, Precedence: 'bulk' })),
    }
    const refused = await hand(body)
    expect(typeOf(refused)).toEqual([422, 'invalid'])
    expect(refused.body.errors).toEqual([{ pointer: '/raw', code: 'auto-reply' }])
    expect((await hand({ ...body, recipient: 'reponses+1@banque.example' })).status).toBe(404)
    expect((await hand({ ...body, raw: '<html>' })).status).toBe(422)
    expect(
      (await post.office.bank.ask('/v1/hooks/mail', { method: 'POST', on: 'hub', body })).status,
    ).toBe(404)
  })
})
