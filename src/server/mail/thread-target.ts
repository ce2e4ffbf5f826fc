/**
 * The bank's own mailbox for secure messages: one e-mail for each message of a customer, in its
 * conversation, to be answered where the bank takes answers. Only where `delivery.confidentialMail` says
 * that the mailbox is the bank's.
 */
import type { ConfidentialMail } from '../../content/confidential-mail.ts'
import type { MessageFacts, ThreadBriefFacts } from '../../contract/thread-event.ts'
import { fileToken, linkEnds } from '../attachments/link.ts'
import type { Deps } from '../deps.ts'
import type { Outcome, Target } from '../outbox/delivery.ts'
import { replyAddress } from '../replies/token.ts'
import type { Envelope, Mailer } from './smtp.ts'
import {
  alarmLetter,
  type Enclosed,
  type FileLine,
  isAlarm,
  messageLetter,
} from './thread-letters.ts'

const WIDTH = 2
/** As they are; base64 makes a third more of it. Together more than that, they come as links. */
const MOST_ATTACHED = 10_000_000

type Needs = Pick<Deps, 'config' | 'db' | 'ownKey'>

export function threadsTarget(deps: Needs, mail: ConfidentialMail, mailer: Mailer): Target {
  const { config, ownKey } = deps
  const { replies } = mail
  const answered = replies !== undefined

  /** The e-mails of a thread belong together, whichever of them comes first. */
  const envelope = (id: string, facts: ThreadBriefFacts): Omit<Envelope, 'subject' | 'text'> => {
    const back = replies && replyAddress(ownKey, replies.address, facts.id)
    return {
      id,
      to: [mail.to],
      thread: { root: facts.id, ...(back !== undefined && { replyTo: back }) },
      ...(back !== undefined && { bounces: back }),
    }
  }

  return {
    width: WIDTH,
    async deliver({ id, event, payload }) {
      if (!('customer' in payload)) return { is: 'dropped', why: 'not-for-threads' }
      if (isAlarm(event)) {
        return handed(
          await mailer.send({ ...envelope(id, payload), ...alarmLetter(config, event, payload) }),
        )
      }
      if (!('message' in payload)) return { is: 'dropped', why: 'not-for-threads' }
      const found = await filesOf(deps, payload, mail.attachments)
      if (found === 'quarantined') return { is: 'failed', why: 'quarantined' }
      const { message } = payload
      return handed(
        await mailer.send({
          ...envelope(message.first ? payload.id : message.id, payload),
          ...messageLetter(config, payload, found.enclosed, answered),
          files: found.attached,
        }),
      )
    },
    close: () => mailer.close(),
  }
}

/** A mailbox of the bank's that does not exist is a fault to be told of, and nothing to be dropped. */
const handed = (outcome: Outcome): Outcome =>
  outcome.is === 'dropped' ? { is: 'refused', why: outcome.why } : outcome

interface Files {
  enclosed: Enclosed
  attached: NonNullable<Envelope['files']>
}

/** @returns quarantined: nobody gets one yet, and they are to be in the e-mail itself */
async function filesOf(
  deps: Needs,
  { message: { attachments, at } }: MessageFacts,
  how: ConfidentialMail['attachments'],
): Promise<Files | 'quarantined'> {
  const states = await statesOf(deps, attachments)
  const isSmall = attachments.reduce((sum, { size }) => sum + size, 0) <= MOST_ATTACHED
  if (how === 'link' || !isSmall) {
    return { enclosed: linksOf(deps, attachments, states, new Date(at)), attached: [] }
  }
  if ([...states.values()].includes('quarantined')) return 'quarantined'
  const files = attachments.map(
    ({ name, id }): FileLine => ({ name, is: states.get(id) === 'clean' ? 'attached' : 'refused' }),
  )
  const clean = attachments.filter(({ id }) => states.get(id) === 'clean')
  const attached = await Promise.all(
    clean.map(async ({ id, name, type }) => ({ name, type, content: await contentOf(deps, id) })),
  )
  return { enclosed: { files }, attached }
}

type Attachments = MessageFacts['message']['attachments']

/** The same as in the e-mail that was sent, however much later. */
export function linksOf(
  { config, ownKey }: Pick<Needs, 'config' | 'ownKey'>,
  attachments: Attachments,
  states: ReadonlyMap<string, string>,
  at: Date,
): Enclosed {
  const files = attachments.map(({ id, name }): FileLine => {
    if (states.get(id) === 'refused') return { name, is: 'refused' }
    return {
      name,
      is: 'link',
      url: `${config.secure?.origin}/v1/files/${fileToken(ownKey, id, at)}`,
    }
  })
  return { files, until: linkEnds(at) }
}

async function statesOf({ db }: Needs, attachments: Attachments): Promise<Map<string, string>> {
  if (attachments.length === 0) return new Map()
  const { rows } = await db.query<{ id: string; state: string }>(
    'select id, state from attachment where id = any($1::uuid[])',
    [attachments.map(({ id }) => id)],
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}

async function contentOf({ db }: Needs, id: string): Promise<Uint8Array> {
  const { rows } = await db.query<{ content: Uint8Array }>(
    `select content from attachment where id = $1 and state = 'clean'`,
    [id],
  )
  return rows[0]?.content ?? new Uint8Array()
}
