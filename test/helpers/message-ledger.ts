/**
 * “Nothing lost, nothing twice” for secure messages and their files: what customers were told, beside what is stored.
 * Each customer writes one message, whose text and files nobody else has, so a row belongs to one of them. A file is
 * uploaded under a key of its own before its message, as the program does.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import type { Db } from '../../src/server/database/db.ts'
import { openSession } from '../../src/server/sign-in/sessions.ts'
import type { Balance } from './ledger.ts'

export const SECURE = 'https://messages.banque.example'

interface SentFile {
  key: string
  name: string
  bytes: Buffer
  /** Once the server has said that it has it. */
  id?: string
}

export interface Correspondent {
  cookie: string
  key: string
  text: string
  files: SentFile[]
  /** Once the server has said that it has the message. */
  reference?: string
}

/** No status: nobody answered. */
export interface Told {
  status?: number
  ms: number
  headers: Record<string, unknown>
  answer: { type?: string; id?: string; reference?: string }
}

interface Size {
  files?: number
  bytes?: number
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export class MessageLedger {
  readonly #all: Correspondent[] = []
  readonly #cookies: string[] = []

  /** Signs in so many customers. Before the server starts, where it keeps its database to itself. */
  async enrol(db: Pick<Db, 'query'>, count: number): Promise<void> {
    const spells = { idleMinutes: 24 * 60, mostHours: 24 }
    for (let made = 0; made < count; made++) {
      const who = { issuer: 'test', subject: randomUUID(), name: 'Camille', idToken: '' }
      const secret = await openSession(
        { db: db as Db, random: randomBytes },
        who,
        spells,
        new Date(),
      )
      this.#cookies.push(`__Host-dq-session=${secret}`)
    }
  }

  /** Somebody new, with something to write. */
  customer({ files = 2, bytes = 50_000 }: Size = {}): Correspondent {
    const cookie = this.#cookies.pop()
    if (cookie === undefined) throw new Error('more customers are needed: enrol them')
    const text = `Message ${randomUUID()}`
    const who: Correspondent = {
      ...{ cookie, key: randomUUID(), text },
      files: Array.from({ length: files }, (_, at) => ({
        key: randomUUID(),
        name: `page ${at + 1}.pdf`,
        bytes: Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(bytes)]),
      })),
    }
    this.#all.push(who)
    return who
  }

  async upload(url: string, { cookie }: Correspondent, file: SentFile): Promise<Told> {
    const told = await post(`${url}/v1/attachments`, file.bytes, {
      ...{ cookie, 'idempotency-key': file.key, 'content-type': 'application/octet-stream' },
    })
    if (told.status === 201) file.id = told.answer.id!
    return told
  }

  /** Its files have to be there. */
  async write(url: string, who: Correspondent): Promise<Told> {
    const attachments = who.files.map(({ id, name }) => ({ id, name }))
    const body = { kind: 'message', subject: 'Mes papiers', topic: 'other', locale: 'fr' }
    const told = await post(
      `${url}/v1/threads`,
      Buffer.from(JSON.stringify({ ...body, text: who.text, attachments })),
      { cookie: who.cookie, 'idempotency-key': who.key, 'content-type': 'application/json' },
    )
    if (told.status === 201) who.reference = told.answer.reference!
    return told
  }

  /** All that is left to do, once: the answer to what was done last. */
  async send(url: string, who: Correspondent): Promise<Told> {
    for (const file of who.files) {
      if (file.id !== undefined) continue
      const told = await this.upload(url, who, file)
      if (told.status !== 201) return told
    }
    return this.write(url, who)
  }

  /** As the program does: again under the same keys, until all of it is there or refused. */
  async insist(url: () => string, who: Correspondent, within = 60_000): Promise<Told> {
    const until = performance.now() + within
    for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
      const told = await this.send(url(), who)
      const isOver = ![undefined, 409, 429, 500, 503].includes(told.status)
      if (isOver || performance.now() > until) return told
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** Compares what was told with what is stored. @throws when a row is a half one */
  async balance(db: Pick<Db, 'query'>): Promise<Record<'messages' | 'files', Balance>> {
    await noHalves(db)
    const { rows: messages } = await db.query<{ body: string; reference: string; id: string }>(
      `select m.id, m.body, r.reference from message m join request r on r.id = m.request_id
       where m.author = 'customer'`,
    )
    const { rows: files } = await db.query<Stored>(
      `select id, message_id as "messageId", name, encode(sha256(content), 'hex') as hash
       from attachment order by message_id, place`,
    )
    const texts = new Set(this.#all.map(({ text }) => text))
    const stored = messages.filter(({ body }) => texts.has(body))
    const byText = new Map(stored.map((row) => [row.body, row]))
    const sent = this.#all.filter(({ reference }) => reference !== undefined)
    const isWhole = ({ text, reference, files: own }: Correspondent): boolean => {
      const row = byText.get(text)
      const enclosed = files.filter(({ messageId }) => messageId !== null && messageId === row?.id)
      const said = (list: readonly (string | null | undefined)[][]) => JSON.stringify(list)
      return (
        row?.reference === reference &&
        said(enclosed.map(({ id, name, hash }) => [id, name, hash])) ===
          said(own.map(({ id, name, bytes }) => [id, name, hashOf(bytes)]))
      )
    }
    const own = this.#all.flatMap((one) => one.files)
    const wanted = new Map(own.map((file) => [hashOf(file.bytes), file]))
    const ours = files.filter(({ hash }) => wanted.has(hash))
    const hashes = new Map(ours.map(({ id, hash }) => [hash, id]))
    const uploaded = own.filter(({ id }) => id !== undefined)
    return {
      messages: {
        visitors: this.#all.length,
        acknowledged: sent.length,
        stored: byText.size,
        duplicated: stored.length - byText.size,
        lost: sent.filter((one) => !isWhole(one)).length,
      },
      files: {
        visitors: own.length,
        acknowledged: uploaded.length,
        stored: hashes.size,
        duplicated: ours.length - hashes.size,
        lost: uploaded.filter(({ id, bytes }) => hashes.get(hashOf(bytes)) !== id).length,
      },
    }
  }

  /** Of all whose message was acknowledged: its reference, its text, and the hashes of its files in their order. */
  get sent(): { reference: string; text: string; hashes: string[] }[] {
    return this.#all.flatMap(({ reference, text, files }) =>
      reference ? [{ reference, text, hashes: files.map(({ bytes }) => hashOf(bytes)) }] : [],
    )
  }
}

interface Stored {
  id: string
  messageId: string | null
  name: string | null
  hash: string
}

/** A thread has a message, a message its word to the tools and its line in the audit; a file is sent, or ages. */
async function noHalves(db: Pick<Db, 'query'>): Promise<void> {
  const { rows } = await db.query(
    `select 'thread' as what, t.request_id as id from thread t
       where not exists (select from message m where m.request_id = t.request_id)
     union all
     select 'message', m.id from message m join request r on r.id = m.request_id
       where m.author = 'customer' and (
         not exists (select from outbox o where o.message_id = m.id)
         or not exists (select from audit a where a.reference = r.reference))
     union all
     select 'file', id from attachment where (message_id is null) <> (alone_since is not null)
     union all
     select 'request', r.id from request r
       where not exists (select from thread t where t.request_id = r.id)
         and not exists (select from callback c where c.request_id = r.id)`,
  )
  if (rows.length > 0) throw new Error(`half rows: ${JSON.stringify(rows.slice(0, 3))}`)
}

/** By a connection of its own, to the host that the secure origin has. */
function post(url: string, body: Buffer, headers: Record<string, string>): Promise<Told> {
  const begun = performance.now()
  const told: Told = { ms: 0, headers: {}, answer: {} }
  return new Promise((resolve) => {
    const end = () => resolve({ ...told, ms: performance.now() - begun })
    const asking = request(
      url,
      {
        method: 'POST',
        agent: false,
        timeout: 20_000,
        headers: {
          ...{ host: new URL(SECURE).host, origin: SECURE, ...headers },
          'content-length': body.length,
        },
      },
      async (response) => {
        try {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk as Buffer)
          told.answer = JSON.parse(Buffer.concat(chunks).toString())
          told.headers = response.headers
          told.status = response.statusCode!
        } catch {
          // Cut in the middle of the answer: nothing was told.
        }
        end()
      },
    )
    asking.on('timeout', () => asking.destroy())
    asking.on('error', end)
    asking.end(body)
  })
}
