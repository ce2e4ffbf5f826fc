/** One item as an adviser sees it: all that is needed to answer, what may be done, and who did what. */
import { DESK_PAST, type DeskItem, type Right } from '../../contract/desk.ts'
import { PROSPECTS } from '../../contract/prospect.ts'
import { legalDay } from '../../triage/deadline.ts'
import type { Deps } from '../deps.ts'
import { ERASED_BEFORE, type StoredRequest } from '../requests/stored.ts'
import { type NamedThread, type OpenThread, viewOf } from '../threads/stored.ts'
import { type Found, idOf } from './found.ts'
import { briefOf } from './list.ts'
import { mayOf } from './may.ts'

type Past = DeskItem['past'][number]['what']

/** So many lines of the audit are shown. */
const MOST_PAST = 30

async function pastOf({ db }: Pick<Deps, 'db'>, reference: string): Promise<DeskItem['past']> {
  const { rows } = await db.query<{ what: Past; at: Date; by: string | null }>(
    `select h.what, h.at, h.adviser_name as by from request r
     join audit h on h.reference = r.reference and h.id > ${ERASED_BEFORE}
     where r.reference = $1 and h.what = any($2::text[]) order by h.id desc limit ${MOST_PAST}`,
    [reference, DESK_PAST],
  )
  return rows.map(({ what, at, by }) => ({
    what,
    at: at.toISOString(),
    ...(by !== null && { by }),
  }))
}

export async function itemOf(
  deps: Pick<Deps, 'config' | 'db'>,
  found: Found,
  adviser: { issuer: string; subject: string; name: string; right: Right },
  now: Date,
): Promise<DeskItem> {
  const { brief } = found
  const isThread = 'thread' in found
  return {
    ...briefOf(brief, idOf(adviser)),
    sequence: (isThread ? found.thread : found.request).sequence,
    may: mayOf(deps.config, found, adviser, now),
    locale: (isThread ? found.thread : found.request).locale,
    ...(isThread ? written(found.thread, found.customer) : { call: callOf(found.request) }),
    past: await pastOf(deps, brief.reference),
    eraseAt: (isThread ? found.thread : found.request).eraseAt.toISOString(),
  }
}

function written(thread: OpenThread, { issuer, subject }: NamedThread['identity']) {
  const { messages, earlier, clock, callWord } = viewOf(thread)
  return {
    ...(issuer === PROSPECTS ? { prospect: true as const } : { customer: subject }),
    messages,
    ...(earlier !== undefined && { earlier }),
    read: thread.answers,
    ...(callWord !== undefined && { callWord }),
    ...(clock && { clock: clockOf(clock, thread) }),
  }
}

/** Who else may be asked then is the customer’s to know. */
const clockOf = (
  { ombudsmanFrom: _, ...clock }: NonNullable<ReturnType<typeof viewOf>['clock']>,
  { answerBy, extendBy }: Pick<OpenThread, 'answerBy' | 'extendBy'>,
): DeskItem['clock'] => ({
  ...clock,
  ...(answerBy && extendBy && { extend: { after: legalDay(answerBy), last: legalDay(extendBy) } }),
})

const callOf = ({ phone, callWord, note, zone, meeting }: StoredRequest) => ({
  phone,
  word: callWord,
  ...(note !== null && { note }),
  zone,
  ...(meeting && { meeting }),
})
