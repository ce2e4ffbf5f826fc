/**
 * What the regulator asks a bank about its complaints: how many about what, acknowledged and answered in
 * time or not, put off, handed on, still open. Pure: complaints in, numbers and lines out. A date that is
 * still to come is neither kept nor missed.
 */
export interface Complaint {
  reference: string
  topic: string
  state: string
  service: string | null
  madeAt: Date
  acknowledgeBy: Date
  acknowledgedAt: Date | null
  /** After an extension the later one. */
  answerBy: Date
  answeredAt: Date | null
  /** The date that it was put off from. */
  extendedFrom: Date | null
  transfers: number
}

/** `waits`: its date is to come. */
type Kept = 'in-time' | 'late' | 'missed' | 'waits'

function kept(by: Date, at: Date | null, now: Date): Kept {
  if (at) return at <= by ? 'in-time' : 'late'
  return now > by ? 'missed' : 'waits'
}

/** A column of numbers: what is counted, and of which complaints. */
type Column = readonly [name: string, counts: (complaint: Complaint, now: Date) => boolean]

const acknowledged =
  (what: Kept): Column[1] =>
  (complaint, now) =>
    kept(complaint.acknowledgeBy, complaint.acknowledgedAt, now) === what
const answered =
  (what: Kept): Column[1] =>
  (complaint, now) =>
    kept(complaint.answerBy, complaint.answeredAt, now) === what
/** Whole days from its receipt to the first answer. */
const within =
  (least: number, most: number): Column[1] =>
  (complaint) => {
    const days = daysOf(complaint)
    return days !== undefined && days >= least && days <= most
  }

const COLUMNS: readonly Column[] = [
  ['received', () => true],
  ['acknowledged in time', acknowledged('in-time')],
  ['acknowledged late', acknowledged('late')],
  ['not acknowledged', acknowledged('missed')],
  ['answered in time', answered('in-time')],
  ['answered late', answered('late')],
  ['not answered', answered('missed')],
  ['extended', ({ extendedFrom }) => extendedFrom !== null],
  ['transferred', ({ transfers }) => transfers > 0],
  ['open', ({ state }) => state === 'received'],
  ['answered within 10 days', within(0, 10)],
  ['in 11 to 15 days', within(11, 15)],
  ['in 16 to 35 days', within(16, 35)],
  ['in 36 to 60 days', within(36, 60)],
  ['in more', within(61, Number.POSITIVE_INFINITY)],
]

const DAY = 86_400_000

const daysOf = ({ madeAt, answeredAt }: Complaint): number | undefined =>
  answeredAt ? Math.floor((answeredAt.getTime() - madeAt.getTime()) / DAY) : undefined

/** @returns the head, a line for each topic, and all of them together */
export function countComplaints(complaints: readonly Complaint[], now: Date): string[][] {
  const topics = [...new Set(complaints.map(({ topic }) => topic))].sort()
  const count = (name: string, those: readonly Complaint[]) => [
    name,
    ...COLUMNS.map(([, counts]) => String(those.filter((one) => counts(one, now)).length)),
  ]
  return [
    ['topic', ...COLUMNS.map(([name]) => name)],
    ...topics.map((id) =>
      count(
        id,
        complaints.filter(({ topic }) => topic === id),
      ),
    ),
    count('all', complaints),
  ]
}

/** A line for each complaint under a head; instants in UTC. */
export function listComplaints(complaints: readonly Complaint[], now: Date): string[][] {
  const instant = (at: Date | null) => at?.toISOString() ?? ''
  return [
    [
      ...['reference', 'topic', 'state', 'service', 'received'],
      ...['acknowledge by', 'acknowledged', 'acknowledgement'],
      ...['answer by', 'answered', 'answer', 'days', 'extended from', 'transfers'],
    ],
    ...complaints.map((one) => [
      ...[one.reference, one.topic, one.state, one.service ?? '', instant(one.madeAt)],
      ...[instant(one.acknowledgeBy), instant(one.acknowledgedAt)],
      kept(one.acknowledgeBy, one.acknowledgedAt, now),
      ...[instant(one.answerBy), instant(one.answeredAt)],
      kept(one.answerBy, one.answeredAt, now),
      ...[String(daysOf(one) ?? ''), instant(one.extendedFrom), String(one.transfers)],
    ]),
  ]
}
