/** A code for an adviser who is about to ring, or does, and wants to be believed: by a signed hook, or at the desk. */
import type { ProofCode, ProofWanted } from '../../contract/proof.ts'
import type { Deps } from '../deps.ts'
import { type Adviser, said } from '../requests/change.ts'
import { parameters } from '../requests/parameters.ts'
import { codeFor, hashOfCode } from './code.ts'

const GOOD_FOR_MS = 10 * 60_000

interface Asking {
  /** Makes the code: the same again gets the same one. */
  id: string
  /** Begins its ten minutes. */
  madeAt: Date
  /** At our own desk: who asks. */
  by?: Adviser
}

/** At our own desk, no service may have the request. */
type Caller = Omit<ProofWanted, 'service'> & { service?: string }

/** @returns `not-found`: there is no such request; `state-refused`: the code of this id was used, or is too old */
export async function giveProof(
  { db, ownKey }: Pick<Deps, 'db' | 'ownKey'>,
  { id, madeAt, by }: Asking,
  { adviser, service = '', reference }: Caller,
  now: Date,
): Promise<ProofCode | 'not-found' | 'state-refused'> {
  const code = codeFor(ownKey, id)
  const expiresAt = new Date(Math.min(+madeAt, +now) + GOOD_FOR_MS)
  const { $, params } = parameters()
  const hash = `${$(hashOfCode(ownKey, code))}::bytea`
  const about =
    reference === undefined
      ? `select null::uuid as id`
      : `select id from request where reference = ${$(reference)}`
  const parts = [
    `meant as (${about})`,
    `given as (
      insert into proof (code_hash, adviser, service, request_id, made_at, expires_at)
      select ${hash}, ${$(adviser)}::text, ${$(service)}::text, id,
        ${$(now)}::timestamptz, ${$(expiresAt)}::timestamptz
      from meant on conflict (code_hash) do nothing returning expires_at
    )`,
    ...(reference === undefined
      ? []
      : [said($, { at: now, reference, what: 'proof', who: 'bank', by }, 'given')]),
  ]
  const { rows } = await db.query<{ until: Date | null; isOver: boolean | null }>(
    `with ${parts.join(', ')}
     select coalesce(given.expires_at, before.expires_at) as until,
       before.used_at is not null or before.expires_at <= ${$(now)}::timestamptz as "isOver"
     from meant left join given on true left join proof before on before.code_hash = ${hash}`,
    params,
  )
  const [given] = rows
  if (!given) return 'not-found'
  if (given.isOver) return 'state-refused'
  return { code, expiresAt: (given.until ?? expiresAt).toISOString() }
}
