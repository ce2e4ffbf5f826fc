/** By when a message that comes now is answered: what the bank promises, or the law wants. */
import type { ThreadKind } from '../../channels/message/contract.ts'
import type { Config } from '../../content/config.ts'
import { deadline, legalClock } from '../../triage/deadline.ts'
import type { StoredThread } from './stored.ts'

/** Where the bank says nothing. */
const DEFAULT = { value: 2, unit: 'working-day' } as const

type Promising = Pick<Config, 'channels' | 'hours'>

export function answeredBy({ channels, hours }: Promising, kind: ThreadKind, now: Date): Date {
  const way = channels[kind]
  const open = way?.hours === undefined ? undefined : hours[way.hours]
  return deadline(open, way?.delay ?? DEFAULT, now)
}

/** Of a complaint: what it is owed first, of its two dates. Of a message nothing is by law. */
export function clockOf(
  { channels }: Promising,
  { kind, topic }: Pick<StoredThread, 'kind' | 'topic'>,
  now: Date,
): Pick<StoredThread, 'acknowledgeBy' | 'answerBy' | 'extendBy'> {
  if (kind === 'message') return { acknowledgeBy: null, answerBy: null, extendBy: null }
  const payments = channels.complaint?.payments.includes(topic) ?? false
  return { extendBy: null, ...legalClock(now, { payments }) }
}

/** What the law wants; the bank's own promise of what was answered and goes on after the last date. */
export function dueOf(
  config: Promising,
  thread: Pick<StoredThread, 'kind' | 'acknowledgeBy' | 'answerBy' | 'acknowledgedAt'>,
  now: Date,
): Date {
  const legal = thread.acknowledgedAt ? thread.answerBy : thread.acknowledgeBy
  if (legal && now < legal) return legal
  return answeredBy(config, thread.kind, now)
}

/** When the bank is reminded next: so many days before each date that is still to be kept. */
export function remindAt(
  { channels: { complaint } }: Pick<Config, 'channels'>,
  { state, acknowledgeBy, answerBy, acknowledgedAt }: Clocked,
  now: Date,
): Date | null {
  if (state !== 'received') return null
  const dates = [acknowledgedAt ? null : acknowledgeBy, answerBy].filter((date) => date !== null)
  const moments = dates.flatMap((date) =>
    (complaint?.remindDays ?? []).map((days) => date.getTime() - days * DAY),
  )
  const next = Math.min(...moments.filter((at) => at > now.getTime()))
  return Number.isFinite(next) ? new Date(next) : null
}

type Clocked = Pick<StoredThread, 'state' | 'acknowledgeBy' | 'answerBy' | 'acknowledgedAt'>

const DAY = 86_400_000

export const eraseThreadAfter = (last: Date, { privacy }: Pick<Config, 'privacy'>): Date =>
  new Date(last.getTime() + (privacy?.keepDays.message ?? 1_830) * DAY)
