/**
 * A bank whose advisers answer by e-mail: real SMTP both ways. What leaves arrives in a mailbox; what is
 * handed in is handed in by a relay on this machine.
 */
import { createTransport } from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { afterEach } from 'vitest'
import type { Db } from '../../../src/server/database/db.ts'
import type { Deps } from '../../../src/server/deps.ts'
import { createOutbox, type Outbox } from '../../../src/server/outbox/index.ts'
import { listenForMail, type MailDoor } from '../../../src/server/replies/smtp.ts'
import { isOurAddress, takeMail } from '../../../src/server/replies/take.ts'
import { runSecure, type SecureRunning, secureBank } from '../../helpers/secure.ts'
import { customer } from '../../helpers/threads.ts'
import { type MailSink, openMailSink } from '../outbox/mail-sink.ts'
import { fixture, SUBJECT, TEXT } from './letters.ts'

export const MAIL = {
  from: 'Messagerie <messages@banque.example>',
  to: 'cartes@banque.example',
  ownDomains: ['banque.example'],
  replies: { address: 'reponses@banque.example' },
}
/** No timer of its own runs within a test. */
const NEVER_MS = 2 ** 31 - 1
export const ADVISER = 'camille.durand@banque.example'

export interface PostOffice {
  bank: SecureRunning
  sink: MailSink
  outbox: Outbox
  port: number
  /** What has arrived, read by a parser that is not ours. */
  arrived(): Promise<Email[]>
  /** Moves the clock on and tells what is due then, until nothing waits. */
  settle(): Promise<void>
  /** @returns what the port answered. `250`, `550 5.7.1 …` */
  handIn(mail: string | Buffer, envelope: Envelope): Promise<string>
  close(): Promise<void>
}

export interface Envelope {
  from?: string
  to: string | string[]
}

interface Opening {
  mail?: object
  delivery?: object
  deps?: Partial<Deps>
  sink?: Parameters<typeof openMailSink>[0]
  relays?: string[]
  certificate?: { key: string; cert: string }
  /** Stands before the door: what happens to what is handed in. */
  door?: (door: MailDoor) => MailDoor
}

export async function openPostOffice(db: Db, opening: Opening = {}): Promise<PostOffice> {
  const sink = await openMailSink(opening.sink)
  const config = secureBank({
    delivery: { confidentialMail: { ...MAIL, ...opening.mail }, ...opening.delivery },
  })
  const secrets = { hook: `whsec_${Buffer.alloc(32, 7).toString('base64')}`, smtpUrl: sink.url }
  const bank = runSecure(db, config, { secrets, ...opening.deps })
  const outbox = createOutbox({ ...bank.deps, everyMs: NEVER_MS })
  const door: MailDoor = {
    knows: (recipient) => isOurAddress(bank.deps, recipient),
    take: (mail) => takeMail(bank.deps, mail),
  }
  const listening = await listenForMail(
    {
      host: '127.0.0.1',
      port: 0,
      relays: opening.relays ?? ['127.0.0.1'],
      name: 'banque.example',
      certificate: opening.certificate,
      log: bank.deps.log,
    },
    opening.door?.(door) ?? door,
  )
  return {
    bank,
    sink,
    outbox,
    port: listening.port,
    arrived: () => Promise.all(sink.mails.map(({ raw }) => PostalMime.parse(raw))),
    async settle() {
      for (let round = 0; round < 100; round++) {
        await outbox.tick()
        const { rows } = await db.query<{ due: Date }>(
          `select due_at as due from outbox where state = 'waiting' and due_at > $1 order by due_at limit 1`,
          [bank.now],
        )
        const waiting = await db.query(`select 1 from outbox where state = 'waiting'`)
        if (waiting.rows.length === 0) return
        if (rows[0]) bank.now = rows[0].due
      }
    },
    async handIn(mail, { from = ADVISER, to }) {
      const relay = createTransport({
        host: '127.0.0.1',
        port: listening.port,
        ignoreTLS: opening.certificate === undefined,
        tls: { rejectUnauthorized: false },
      })
      try {
        const text = typeof mail === 'string' && !mail.includes('\n') ? fixture(mail) : mail
        const address = typeof to === 'string' ? to : to[0]!
        const raw = Buffer.from(
          Buffer.from(text).toString('latin1').replace('reponses+TOKEN@banque.example', address),
          'latin1',
        )
        const { response } = await relay.sendMail({ envelope: { from, to }, raw })
        return response.slice(0, 3)
      } catch (error) {
        return (
          (error as { response?: string; code?: string }).response ??
          `${(error as { code: string }).code}`
        )
      } finally {
        relay.close()
      }
    },
    async close() {
      await listening.close()
      await outbox.stop()
      await sink.close()
    },
  }
}

/** Answers where our e-mail says. */
export const replyTo = ({ replyTo: [first] = [] }: Email): string => first?.address ?? ''

/** The simplest mail that is taken. */
export const mail = (changes: Record<string, string | null> = {}, text = 'C’est annulé.') => {
  const headers: Record<string, string | null> = {
    From: `Camille Durand <${ADVISER}>`,
    To: 'reponses+TOKEN@banque.example',
    'Message-ID': '<1@banque.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...changes,
  }
  const lines = Object.entries(headers).filter(([, value]) => value !== null)
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}\r\n`
}

/** A post office to which Ana has written; it is opened by each test, and closed after it. */
export function usePostOffice(db: Db) {
  const post = { open, thread, read } as {
    office: PostOffice
    ana: ReturnType<typeof customer>
    open: typeof open
    thread: typeof thread
    read: typeof read
  }
  afterEach(() => post.office.close())

  /** @returns the thread, and where its e-mail says to answer */
  async function open(opening?: Opening) {
    post.office = await openPostOffice(db, opening)
    post.ana = customer(post.office.bank, 'ana')
    return thread()
  }
  async function thread() {
    const { reference } = (await post.ana.open({ subject: SUBJECT, text: TEXT })).body
    await post.office.settle()
    const mails = await post.office.arrived()
    return { reference, to: replyTo(mails.find(({ subject }) => subject!.includes(reference))!) }
  }
  async function read(reference: string) {
    return (await post.ana.read(reference)).body
  }
  return post
}
