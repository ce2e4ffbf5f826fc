/**
 * A request as the database has it, and what others may see of it: its owner, and the bank's tools.
 */
import { timingSafeEqual } from 'node:crypto'
import type { RequestFacts } from '../../contract/event.ts'
import type { Meeting } from '../../contract/meeting.ts'
import type { RequestKind, RequestState, RequestView } from '../../contract/request.ts'
import type { Deps, OwnKey } from '../deps.ts'
import { gather } from '../gather.ts'
import { calendarToken } from './ids.ts'
import { ownerMay } from './states.ts'

export interface StoredRequest {
  id: string
  reference: string
  kind: RequestKind
  state: RequestState
  topic: string
  locale: string
  surface: string
  service: string | null
  /** Whoever has it is late after this. */
  promisedAt: Date
  madeAt: Date
  firstCallAt: Date | null
  eraseAt: Date
  phone: string
  firstName: string | null
  note: string | null
  email: string | null
  reminder: 'sms' | 'email' | null
  zone: string
  consent: string
  /** Key of `hours`; of an appointment, the id of the agency. */
  desk: string
  /** Nothing: as soon as possible. */
  slotStart: Date | null
  slotEnd: Date | null
  /** On which it is to ring, on the desk's calendar. */
  day: string
  callWord: string
  /** Of an appointment. */
  meeting: Meeting | null
  /** They want to be told when an earlier time is free. */
  earlier: boolean
  /** One more with each change: also what a change is sure to be a change of. */
  sequence: number
  /** It is still to be rung: it holds its slot, and its number for the day. */
  active: boolean
  history: { state: RequestState; at: string | Date }[]
}

/**
 * The last line of whoever had this reference before (lines outlive their requests); of `request` as r.
 * By number, not by time: the clock may have been set back since the request was made.
 */
export const ERASED_BEFORE = `coalesce((select max(e.id) from audit e
    where e.reference = r.reference and e.what = 'erased'), 0)`

/** Each column under the name above, from `request` as r and `callback` as c. */
const COLUMNS = `
  r.id, r.reference, r.kind, r.state, r.topic, r.locale, r.surface, r.service,
  r.promised_at as "promisedAt", r.made_at as "madeAt", r.first_call_at as "firstCallAt",
  r.erase_at as "eraseAt", c.phone, c.first_name as "firstName", c.note, c.email, c.reminder, c.zone,
  c.consent, c.desk, c.slot_start as "slotStart", c.slot_end as "slotEnd", c.day::text as day,
  c.call_word as "callWord", c.meeting, c.earlier, c.sequence, c.active,
  coalesce((select json_agg(json_build_object('state', h.what, 'at', h.at) order by h.id)
    from audit h where h.reference = r.reference and h.id > ${ERASED_BEFORE}
    and h.what in ('received', 'planned', 'missed', 'answered', 'closed', 'cancelled')), '[]') as history`

export const STORED = `select ${COLUMNS} from request r join callback c on c.request_id = r.id`

/** For whoever proved in another way that they may see it. */
export async function findRequest(
  db: Pick<Deps['db'], 'query'>,
  reference: string,
): Promise<StoredRequest | undefined> {
  const { rows } = await db.query<StoredRequest>(`${STORED} where r.reference = $1`, [reference])
  return rows[0]
}

interface Question {
  reference: string
  holder: Uint8Array
  now: Date
  /** The receipt's own secret alone. */
  byReceipt?: boolean
}

/**
 * For whoever holds a secret of it: the one of its receipt, or one that the last figures of its number
 * gave for a while, unless `byReceipt`. A wrong one, a wrong reference and somebody else's take the same way to nothing.
 */
export const ownRequest = async (
  db: Pick<Deps['db'], 'query'>,
  question: Question,
): Promise<StoredRequest | undefined> => (await ownRequests(db, [question]))[0]

/** The same for a crowd: who asks while others are being answered is answered with the next. */
export const ownRequestInCrowd = (db: Pick<Deps['db'], 'query'>) =>
  gather((questions: readonly Question[]) => ownRequests(db, questions), { most: 50, atOnce: 4 })

async function ownRequests(
  db: Pick<Deps['db'], 'query'>,
  questions: readonly Question[],
): Promise<readonly (StoredRequest | undefined)[]> {
  const references = [...new Set(questions.map(({ reference }) => reference))]
  const { rows } = await db.query<StoredRequest & Secrets>(
    `select ${COLUMNS}, r.manage_hash as "manageHash",
       array(select encode(a.token_hash, 'hex') from access a
         where a.request_id = r.id and a.expires_at > $2) as "waysIn"
     from request r join callback c on c.request_id = r.id where r.reference = any($1::text[])`,
    [references, questions[0]?.now],
  )
  const found = new Map(rows.map((row) => [row.reference, row]))
  return questions.map(({ reference, holder, byReceipt = false }) => {
    const row = found.get(reference)
    if (!row) return undefined
    const { manageHash, waysIn, ...request } = row
    const isOwner = timingSafeEqual(manageHash, holder)
    const hasAccess = waysIn.includes(Buffer.from(holder).toString('hex'))
    return isOwner || (hasAccess && !byReceipt) ? request : undefined
  })
}

interface Secrets {
  manageHash: Uint8Array
  /** Hashes of those that a lookup gave, in hexadecimal. */
  waysIn: readonly string[]
}

const standingOf = (request: StoredRequest) => ({
  reference: request.reference,
  kind: request.kind,
  state: request.state,
  topic: request.topic,
  ...(request.service !== null && { service: request.service }),
  madeAt: request.madeAt.toISOString(),
  ...when(request),
  ...(request.meeting && { meeting: request.meeting }),
})

/** @param ownKey the server's own: makes the address of the calendar file */
export const viewOf = (request: StoredRequest, ownKey: OwnKey): RequestView => ({
  ...standingOf(request),
  callWord: request.callWord,
  phoneEnd: request.phone.slice(-2),
  ...(request.slotStart && { calendar: `/v1/calendars/${calendarToken(ownKey, request.id)}.ics` }),
  history: request.history.map(({ state, at }) => ({ state, at: new Date(at).toISOString() })),
  may: [...ownerMay(request.state)],
  eraseAt: request.eraseAt.toISOString(),
})

/** What an adviser needs. */
export const factsOf = (request: StoredRequest): RequestFacts => ({
  id: request.id,
  ...standingOf(request),
  phone: request.phone,
  ...(request.firstName !== null && { firstName: request.firstName }),
  ...(request.note !== null && { note: request.note }),
  callWord: request.callWord,
  locale: request.locale,
  zone: request.zone,
  surface: request.surface,
})

export const contactOf = ({ email, reminder }: StoredRequest) => ({
  ...(email !== null && { email }),
  ...(reminder !== null && { reminder }),
})

/** The time that was agreed, or before which something happens. */
const when = ({ slotStart, slotEnd, promisedAt }: StoredRequest) =>
  slotStart && slotEnd
    ? { slot: { start: slotStart.toISOString(), end: slotEnd.toISOString() } }
    : { due: promisedAt.toISOString() }
