/**
 * `POST /v1/proofs`: is the one who rings of the bank? A code counts once. What can be learnt by guessing
 * is an adviser's name, at one in a million million for each code, a few tries an hour.
 */
import { timingSafeEqual } from 'node:crypto'
import type { ProofCheck, ProofView } from '../../contract/proof.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problem.ts'
import { parameters } from '../requests/parameters.ts'
import { folded } from '../threads/folded.ts'
import type { Write } from '../writing.ts'
import { hashOfCode } from './code.ts'

interface StoredProof {
  adviser: string
  /** Empty where no service has the request. */
  service: string
  madeAt: Date
  reference: string | null
  customerId: string | null
  callWord: string | null
}

/** @param customerId of whoever is signed in */
export async function checkProof(
  { db, ownKey }: Pick<Deps, 'db' | 'ownKey'>,
  { code, word }: ProofCheck,
  now: Date,
  customerId?: string,
): Promise<Write | Response> {
  const hash = hashOfCode(ownKey, code)
  const proof = hash && (await find(db, hash, now))
  if (!proof) return problem('not-found')
  const { reference } = proof
  const isTheirs = customerId !== undefined && proof.customerId === customerId
  const isWord = word !== undefined && isSame(word, proof.callWord)
  // About somebody else's thread, or a word that is not the one of this request: this call is not for them.
  const isOfAnother = customerId !== undefined && proof.customerId !== null && !isTheirs
  if (isOfAnother || (word !== undefined && !isWord)) return problem('not-found')

  const answer: ProofView = {
    adviser: proof.adviser,
    ...(proof.service && { service: proof.service }),
    since: proof.madeAt.toISOString(),
    about: reference !== null,
    ...(reference !== null && (isTheirs || isWord) && { reference }),
  }
  const { $, params } = parameters()
  return {
    status: 200,
    answer,
    sql: `used as (
      update proof set used_at = ${$(now)} where code_hash = ${$(hash)} and used_at is null returning 1
    )`,
    params,
    needs: 'used',
    refusals: { nothing: () => problem('not-found') },
  }
}

async function find(
  db: Pick<Deps['db'], 'query'>,
  hash: Uint8Array,
  now: Date,
): Promise<StoredProof | undefined> {
  const { rows } = await db.query<StoredProof>(
    `select p.adviser, p.service, p.made_at as "madeAt", r.reference, t.customer_id as "customerId",
       coalesce(c.call_word, t.call_word) as "callWord"
     from proof p left join request r on r.id = p.request_id
       left join callback c on c.request_id = r.id left join thread t on t.request_id = r.id
     where p.code_hash = $1 and p.used_at is null and p.expires_at > $2`,
    [hash, now],
  )
  return rows[0]
}

/** Longer than any of them. */
const WIDTH = 64

function isSame(word: string, callWord: string | null): boolean {
  const [given, kept] = [word, callWord ?? ''].map((text) => {
    const buffer = Buffer.alloc(WIDTH, ' ')
    buffer.write(folded(text))
    return buffer
  })
  return callWord !== null && timingSafeEqual(given!, kept!)
}
