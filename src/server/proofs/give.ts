/** `POST /v1/hooks/proofs`: an adviser is about to ring, or does, and wants to be believed. */
import type { ProofCode, ProofWanted } from '../../contract/proof.ts'
import type { Deps } from '../deps.ts'
import { json, problem } from '../problem.ts'
import { said } from '../requests/change.ts'
import { parameters } from '../requests/parameters.ts'
import { codeFor, hashOfCode } from './code.ts'

const GOOD_FOR_MS = 10 * 60_000

/** @param message whose id makes the code, and whose time begins its ten minutes: sent again, it is answered alike */
export async function giveProof(
  { db, ownKey }: Pick<Deps, 'db' | 'ownKey'>,
  message: { id: string; madeAt: Date },
  { adviser, service, reference }: ProofWanted,
  now: Date,
): Promise<Response> {
  const code = codeFor(ownKey, message.id)
  const expiresAt = new Date(Math.min(+message.madeAt, +now) + GOOD_FOR_MS)
  const { $, params } = parameters()
  const about =
    reference === undefined
      ? `select null::uuid as id`
      : `select id from request where reference = ${$(reference)}`
  const parts = [
    `meant as (${about})`,
    `given as (
      insert into proof (code_hash, adviser, service, request_id, made_at, expires_at)
      select ${$(hashOfCode(ownKey, code))}::bytea, ${$(adviser)}::text, ${$(service)}::text, id,
        ${$(now)}::timestamptz, ${$(expiresAt)}::timestamptz
      from meant on conflict (code_hash) do nothing returning 1
    )`,
    ...(reference === undefined
      ? []
      : [said($, { at: now, reference, what: 'proof', who: 'bank' }, 'given')]),
  ]
  const { rows } = await db.query<{ meant: number }>(
    `with ${parts.join(', ')} select count(*)::int as meant from meant`,
    params,
  )
  if (rows[0]?.meant !== 1) return problem('not-found')
  const answer: ProofCode = { code, expiresAt: expiresAt.toISOString() }
  return json(answer, 201)
}
