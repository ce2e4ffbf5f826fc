/**
 * An e-mail that answers a customer, from the bank's mail server or by the signed hook: obeyed once, or
 * refused with a word that says why. Acknowledged only when it is stored; nothing of it is logged.
 */
import {
  ATTACHMENT_BYTES,
  MESSAGE_LENGTH,
  MOST_ATTACHMENTS,
} from '../../channels/message/contract.ts'
import type { ConfidentialMail } from '../../content/confidential-mail.ts'
import type { ThreadUpdate } from '../../contract/thread-hooks.ts'
import { mailWords } from '../../words/mail.ts'
import { scanQuarantined } from '../attachments/quarantine.ts'
import { typeOf } from '../attachments/upload.ts'
import type { Deps } from '../deps.ts'
import { messageLetter, varyingLines } from '../mail/thread-letters.ts'
import { linksOf } from '../mail/thread-target.ts'
import { onceOf } from '../requests/once.ts'
import { answeredBy } from '../threads/promise.ts'
import { findThread, type NamedThread, namedThread } from '../threads/stored.ts'
import { messageFacts } from '../threads/told.ts'
import { alertBounced } from '../threads/undelivered.ts'
import { type ByMail, updateThread } from '../threads/update.ts'
import { type NotAdmitted, notAdmitted } from './admission.ts'
import { type ReadMail, readMail } from './mime.ts'
import { readReply } from './reply-text.ts'
import type { Sent } from './sent.ts'
import { threadOfAddress } from './token.ts'

export interface IncomingMail {
  /** Of the envelope; '' for none. */
  sender: string
  /** Of the envelope. */
  recipient: string
  raw: Uint8Array
}

export type NotTaken =
  | NotAdmitted
  | 'unknown-address'
  | 'malformed'
  | 'only-copied'
  | 'no-text'
  | 'mixed'
  | 'too-long'
  | 'too-many-files'
  | 'file-too-large'
  | 'file-type'

export type Taken =
  /** Stored, now or before. */
  | { is: 'taken' }
  /** It may be sent again. */
  | { is: 'later' }
  | { is: 'refused'; why: NotTaken }

/** Mail servers try for five. */
const REMEMBER_DAYS = 7
const NAME_LENGTH = 80

export async function takeMail(deps: Deps, mail: IncomingMail): Promise<Taken> {
  const taken = await taking(deps, mail)
  if (taken.is === 'refused') deps.log({ level: 'warn', what: 'mail-refused', code: taken.why })
  return taken
}

/** Do we give out such addresses, and did we give out this one? */
export const isOurAddress = ({ config, ownKey }: Deps, recipient: string): boolean =>
  threadIdOf(config.delivery.confidentialMail, ownKey, recipient) !== undefined

const threadIdOf = (
  mail: ConfidentialMail | undefined,
  ownKey: Deps['ownKey'],
  recipient: string,
): string | undefined => mail?.replies && threadOfAddress(ownKey, mail.replies.address, recipient)

async function taking(deps: Deps, { sender, recipient, raw }: IncomingMail): Promise<Taken> {
  const { config, db, ownKey } = deps
  const settings = config.delivery.confidentialMail
  const id = threadIdOf(settings, ownKey, recipient)
  const thread = id === undefined ? undefined : await threadWith(db, id)
  if (!settings || !thread) return refused('unknown-address')
  const read = await readMail(raw)
  if (!read) return refused('malformed')
  const now = deps.now()
  if (sender === '' && read.isBounce) {
    const bounce = onceOf(`bounce ${thread.id} ${read.messageId ?? ''}`)
    await alertBounced(deps, thread, bounce, now)
    return { is: 'taken' }
  }
  const why = notAdmitted(settings, sender, read)
  if (why) return refused(why)
  const service = handedTo(settings, read, recipient)
  if (service !== undefined) {
    const due = answeredBy(config, thread.kind, now).toISOString()
    const handed = { what: 'transferred', reference: thread.reference, service, due } as const
    return store(deps, thread, read, handed, [])
  }
  if (!isTo(read, recipient)) return refused('only-copied')
  const files = await filesOf(read)
  if (typeof files === 'string') return refused(files)
  const text = await textOf(deps, thread, read)
  if (!text.ok) return refused(text.why)
  const adviser = nameOf(read)
  const { reference } = thread
  const reply = { what: 'reply', reference, text: text.text, ...(adviser && { adviser }) } as const
  return store(deps, thread, read, reply, files)
}

async function store(
  deps: Deps,
  thread: NamedThread,
  { messageId }: ReadMail,
  update: ThreadUpdate,
  files: ByMail['files'],
): Promise<Taken> {
  const id = `mail ${thread.id} ${messageId}`
  const byMail = { files, days: REMEMBER_DAYS }
  const { status } = await updateThread(deps, id, update, deps.now(), { byMail })
  if (status === STORED) {
    if (files.length > 0) void scanQuarantined(deps).catch(() => {})
    return { is: 'taken' }
  }
  return status === GONE ? refused('unknown-address') : { is: 'later' }
}

const STORED = 204
const GONE = 404

const refused = (why: NotTaken): Taken => ({ is: 'refused', why })

/**
 * To another service, with us as a copy: what it says is for that service. Whoever writes to us in `To`
 * answers the customer, whoever else is in it; what colleagues write to one another with us as a copy is
 * no answer.
 */
function handedTo(
  { replies }: ConfidentialMail,
  read: ReadMail,
  recipient: string,
): string | undefined {
  if (isTo(read, recipient)) return undefined
  const services = Object.entries(replies?.services ?? {})
  return services.find(([mailbox]) => read.to.includes(mailbox.toLowerCase()))?.[1]
}

const isTo = ({ to }: ReadMail, recipient: string): boolean => to.includes(recipient.toLowerCase())

async function threadWith(db: Deps['db'], id: string): Promise<NamedThread | undefined> {
  const { rows } = await db.query<{ reference: string }>(
    `select reference from request where id = $1 and kind in ('message', 'complaint')`,
    [id],
  )
  return rows[0] && namedThread(db, rows[0].reference)
}

async function filesOf({ files }: ReadMail): Promise<ByMail['files'] | NotTaken> {
  if (files.length > MOST_ATTACHMENTS) return 'too-many-files'
  const checked: ByMail['files'][number][] = []
  for (const { name, bytes } of files) {
    if (bytes.length > ATTACHMENT_BYTES) return 'file-too-large'
    const type = await typeOf(bytes)
    if (type === undefined) return 'file-type'
    checked.push({ name, type, bytes })
  }
  return checked
}

type Text = { ok: true; text: string } | { ok: false; why: NotTaken }

async function textOf(deps: Deps, thread: NamedThread, read: ReadMail): Promise<Text> {
  const marks = deps.config.locales.map((locale) => mailWords(locale).words['thread.above'])
  const reply = readReply(read.text, await sentIn(deps, thread), marks)
  if (reply.is === 'read') {
    const isLong = reply.text.length > MESSAGE_LENGTH
    return isLong ? { ok: false, why: 'too-long' } : { ok: true, text: reply.text }
  }
  // A file may say all of it.
  if (reply.why === 'mixed' || read.files.length === 0) return { ok: false, why: reply.why }
  return { ok: true, text: mailWords(thread.locale).words['thread.seeFile'] }
}

/** Our e-mails of this thread, made again: nothing of them was kept. */
async function sentIn(deps: Deps, thread: NamedThread): Promise<Sent> {
  const { config, db } = deps
  const { messages = [] } = (await findThread(db, thread.reference)) ?? {}
  const letters = messages
    .filter(({ author }) => author === 'customer')
    .flatMap((message) =>
      [0, 1].map((sequence) => {
        const facts = messageFacts({ ...thread, sequence }, message, thread.identity)
        const { attachments, at } = facts.message
        const states = new Map(message.attachments.map(({ id, state }) => [id, state]))
        const files = linksOf(deps, attachments, states, new Date(at))
        return messageLetter(config, facts, files, true)
      }),
    )
  return {
    letters: letters.map(({ text }) => text),
    subjects: letters.map(({ subject }) => subject),
    words: [thread.subject, ...messages.map(({ body }) => body)],
    beginnings: varyingLines(mailWords(...config.locales).words),
  }
}

/** As it is shown to the customer: a line, without what changes how it is read. */
const nameOf = ({ from }: ReadMail): string =>
  (from?.name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NAME_LENGTH)
    .trim()
