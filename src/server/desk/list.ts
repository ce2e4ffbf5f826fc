/**
 * What waits for the bank, of all kinds in one list: by when it is due, so that what is late leads. What
 * each is, in a line; `item.ts` has the rest.
 */
import { DESK_PAGE, type DeskBrief, type DeskItems, type DeskKind } from '../../contract/desk.ts'
import type { RequestState } from '../../contract/request.ts'
import type { Deps } from '../deps.ts'
import { parameters } from '../requests/parameters.ts'

export interface StoredBrief {
  id: string
  reference: string
  kind: DeskKind
  state: RequestState
  topic: string
  service: string | null
  madeAt: Date
  promisedAt: Date
  subject: string | null
  firstName: string | null
  slotStart: Date | null
  slotEnd: Date | null
  /** Who has taken it. */
  adviser: string | null
  adviserName: string | null
  takenAt: Date | null
}

const FROM = `from request r left join thread t on t.request_id = r.id
  left join callback c on c.request_id = r.id left join taken k on k.request_id = r.id`

export const BRIEFS = `select r.id, r.reference, r.kind, r.state, r.topic, r.service,
  r.made_at as "madeAt", r.promised_at as "promisedAt", t.subject, c.first_name as "firstName",
  c.slot_start as "slotStart", c.slot_end as "slotEnd", k.adviser, k.name as "adviserName",
  k.at as "takenAt" ${FROM}`

export interface Wanted {
  kind?: DeskKind | undefined
  /** Taken by whoever asks. */
  mine?: boolean
  service?: string | undefined
  /** `next` of the page before. */
  after?: string | undefined
}

/** @param me by the name that the sign-in gives them */
export async function itemsOf(
  { db }: Pick<Deps, 'db'>,
  me: string,
  { kind, mine, service, after }: Wanted,
  now: Date,
): Promise<DeskItems> {
  const { $, params } = parameters()
  const where = [
    `r.state in ('received', 'planned')`,
    ...(kind ? [`r.kind = ${$(kind)}`] : []),
    ...(mine ? [`k.adviser = ${$(me)}`] : []),
    ...(service === undefined ? [] : [`r.service = ${$(service)}`]),
  ].join(' and ')
  const counts = db.query<Counts>(
    `select count(*)::int as open, (count(*) filter (where r.promised_at < ${$(now)}))::int as late
     ${FROM} where ${where}`,
    [...params],
  )
  params.pop()
  const from = after === undefined ? undefined : pointOf(after)
  const beyond = from ? `and (r.promised_at, r.id) > (${$(from.at)}, ${$(from.id)}::uuid)` : ''
  const page = db.query<StoredBrief>(
    `${BRIEFS} where ${where} ${beyond} order by r.promised_at, r.id limit ${DESK_PAGE + 1}`,
    params,
  )
  const [{ rows: counted }, { rows }] = await Promise.all([counts, page])
  const shown = rows.slice(0, DESK_PAGE)
  const last = rows.length > DESK_PAGE ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => briefOf(row, me)),
    ...(last && { next: `${last.promisedAt.getTime()}-${last.id}` }),
    ...(counted[0] ?? { open: 0, late: 0 }),
  }
}

interface Counts {
  open: number
  late: number
}

const POINT = /^(\d{1,15})-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/

/** @returns nothing for what no page of ours ends with */
export function pointOf(after: string): { at: Date; id: string } | undefined {
  const [, at, id] = POINT.exec(after) ?? []
  return id === undefined ? undefined : { at: new Date(Number(at)), id }
}

export const briefOf = (row: StoredBrief, me: string): DeskBrief => ({
  reference: row.reference,
  kind: row.kind,
  state: row.state,
  topic: row.topic,
  ...(row.subject !== null && { subject: row.subject }),
  ...(row.firstName !== null && { firstName: row.firstName }),
  ...(row.service !== null && { service: row.service }),
  ...(row.takenAt && {
    taken: {
      by: row.adviserName ?? '',
      mine: row.adviser === me,
      at: row.takenAt.toISOString(),
    },
  }),
  madeAt: row.madeAt.toISOString(),
  due: row.promisedAt.toISOString(),
  ...(row.slotStart &&
    row.slotEnd && {
      slot: { start: row.slotStart.toISOString(), end: row.slotEnd.toISOString() },
    }),
})
