/** Who has it? One adviser at a time: whoever is second is told who was faster, by the item itself. */
import type { Deps } from '../deps.ts'
import { said } from '../requests/change.ts'
import { parameters } from '../requests/parameters.ts'
import type { Adviser } from './advisers.ts'
import { idOf } from './found.ts'
import type { StoredBrief } from './list.ts'

/**
 * @param from since when somebody has it from whom it is taken over
 * @returns whether it is theirs now
 */
export async function take(
  { db }: Pick<Deps, 'db'>,
  { id, reference }: Pick<StoredBrief, 'id' | 'reference'>,
  adviser: Pick<Adviser, 'issuer' | 'subject' | 'name'>,
  now: Date,
  from?: string,
): Promise<boolean> {
  const { $, params } = parameters()
  const [request, me] = [`${$(id)}::uuid`, `${$(idOf(adviser))}::text`]
  const { rows } = await db.query<{ mine: boolean }>(
    `with took as (
       insert into taken (request_id, adviser, name, at)
       values (${request}, ${me}, ${$(adviser.name || adviser.subject)}, ${$(now)})
       on conflict (request_id) do update
         set adviser = excluded.adviser, name = excluded.name, at = excluded.at
         where taken.adviser <> excluded.adviser and taken.at = ${$(from ?? null)}::timestamptz
       returning 1
     ), ${said($, { at: now, reference, what: 'taken', who: 'bank', by: adviser }, 'took')}
     select exists (select from took)
       or exists (select from taken where request_id = ${request} and adviser = ${me}) as mine`,
    params,
  )
  return rows[0]?.mine === true
}
