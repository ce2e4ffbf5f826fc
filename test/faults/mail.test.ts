/** Answers by e-mail, handed in while the server is killed: what was acknowledged is there, and once. */
import { createSecretKey, randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { createTransport } from 'nodemailer'
import { expect, it } from 'vitest'
import { replyAddress } from '../../src/server/replies/token.ts'
import { callbackConfig, makeProject, startServer } from '../helpers/server.ts'
import { often, pause, useStage } from './stage.ts'

const stage = useStage()
const ADVISER = 'camille@banque.example'
const ADDRESS = 'reponses@banque.example'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const configOf = (port: number) => {
  const config = callbackConfig()
  return {
    ...config,
    secure: {
      origin: 'https://messages.banque.example',
      signIn: { issuer: 'https://connexion.banque.example', clientId: 'messages' },
    },
    channels: { ...config.channels, message: { mode: 'api' } },
    delivery: {
      ...config.delivery,
      confidentialMail: {
        from: 'messages@banque.example',
        to: 'cartes@banque.example',
        ownDomains: ['banque.example'],
        replies: { address: ADDRESS, listen: { port } },
      },
    },
  }
}

/** @returns where an adviser answers */
async function openThread(): Promise<string> {
  const { db } = stage
  const [id, owner] = [randomUUID(), randomUUID()]
  const reference = 'Q-7777-11'
  await db.query(`insert into customer values ($1, 'test', $2, now())`, [owner, owner])
  await db.query(
    `with made as (
       insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
         calendar_hash, promised_at, made_at, erase_at)
       values ($1, $2, 'message', 'received', 'cartes', 'fr', 'secure', '\\x01', '\\x02',
         now() + interval '2 days', now(), now() + interval '1 year'))
     insert into thread (request_id, customer_id, subject, folded, answers, changed_at)
     values ($1, $3, 'Sujet', 'sujet', '[]', now())`,
    [id, reference, owner],
  )
  const { rows } = await db.query<{ key: string }>(
    `select value #>> '{}' as key from setting where name = 'own-key'`,
  )
  return replyAddress(createSecretKey(rows[0]!.key, 'base64'), ADDRESS, id)
}

/** As a mail server does: again, until it is taken or refused for good. */
async function insist(port: number, to: string, at: number): Promise<void> {
  const raw = `From: ${ADVISER}\r\nTo: ${to}\r\nMessage-ID: <${at}@banque.example>\r\n\r\nAnswer ${at}.\r\n`
  for (;;) {
    const relay = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
    try {
      await relay.sendMail({ envelope: { from: ADVISER, to }, raw })
      return
    } catch (error) {
      const { responseCode = 0 } = error as { responseCode?: number }
      if (responseCode >= 500) throw error
      await pause(50)
    } finally {
      relay.close()
    }
  }
}

it('kill -9 between what is said and what is stored: each answer is there once', async () => {
  const port = await freePort()
  const project = await makeProject(configOf(port))
  const env = { DES_QUESTIONS_SMTP_URL: 'smtp://127.0.0.1:9' }
  const start = () => startServer(project, stage.postgres.url, { env })
  let server = await start()
  const to = await openThread()
  const rounds = often(3, 30)
  const PER_ROUND = 6
  const all: Promise<void>[] = []
  for (let round = 0; round < rounds; round++) {
    for (let one = 0; one < PER_ROUND; one++) all.push(insist(port, to, round * PER_ROUND + one))
    await pause(Math.random() * 300)
    await server.kill()
    server = await start()
  }
  await Promise.all(all)
  const { rows } = await stage.db.query<{ body: string }>(
    `select body from message where author = 'bank'`,
  )
  const wanted = Array.from({ length: rounds * PER_ROUND }, (_, at) => `Answer ${at}.`)
  expect(rows.map(({ body }) => body).sort()).toEqual(wanted.sort())
  expect(await server.stop()).toBe(0)
  await project.remove()
}, 600_000)
