/**
 * The key of a write: the same key and the same body get the same answer, for a week.
 *
 * Of the key itself the database has a hash only, and what it keeps is sealed with the key: the body
 * as a keyed hash, so that no number can be guessed from it, and the answer (there are secrets in it)
 * encrypted. Who steals the table can read nothing of it.
 */
import { hash, timingSafeEqual } from 'node:crypto'
import { bytea, type Db } from '../database/db.ts'
import type { Deps } from '../deps.ts'
import { jsonText, PRIVATE, problem } from '../problem.ts'
import { seal, sealingKey, unseal } from '../seal.ts'
import type { Answer } from '../writing.ts'
import type { Kept } from './keep.ts'

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

const KEEP_MS = 7 * 24 * 3_600_000

type Said = Pick<Answer, 'status' | 'answer'>

interface Stored {
  body_hash: Uint8Array
  status: Answer['status']
  answer: Uint8Array
}

export interface Key {
  /** The same for the same key at the same address. */
  id: string
  /** What is stored of an answer, and the answer. */
  seal(said: Said, now: Date, random: Deps['random']): Sealed
  /** What was answered under this key before, if it was. */
  answered(db: Pick<Db, 'query'>): Promise<Response | undefined>
}

export interface Sealed {
  kept: Kept
  response(headers: Record<string, string>): Response
}

/**
 * @param path of the request: the same key at another address is another key
 * @param holder whose it is: the same key of somebody else is another key
 * @param body as it was sent, before a schema tidied it
 * @returns nothing unless the request has an `Idempotency-Key` that is a UUID of version 4
 */
export function openKey(
  { method, headers }: Request,
  path: string,
  holder: string,
  body: unknown,
): Key | undefined {
  // A structured string of the draft, or bare as everybody sends it.
  const uuid = headers
    .get('Idempotency-Key')
    ?.replace(/^"(.*)"$/, '$1')
    .toLowerCase()
  if (uuid === undefined || !UUID_V4.test(uuid)) return
  const name = `${method} ${path} ${holder} ${uuid}`
  const keyHash = hash('sha256', name, 'buffer')
  // A UUID of version 4 holds 122 bits of chance: no salt and no rounds are needed, and a hash that it
  // goes into is a keyed one.
  const bodyHash = hash('sha256', `des-questions body ${name} ${canonical(body)}`, 'buffer')
  const sealing = sealingKey('answer', name)

  return {
    id: keyHash.toString('hex'),
    seal({ status, answer }, now, random) {
      const plain = status === 204 ? '' : JSON.stringify(answer)
      const expires = new Date(now.getTime() + KEEP_MS)
      return {
        kept: {
          key_hash: bytea(keyHash),
          body_hash: bytea(bodyHash),
          status,
          answer: bytea(seal(plain, sealing, random(12))),
          expires_at: expires,
        },
        response: (headers) => respond(status, plain, headers),
      }
    },
    async answered(db) {
      const { rows } = await db.query<Stored>(
        'select body_hash, status, answer from idempotency where key_hash = $1',
        [keyHash],
      )
      const [found] = rows
      if (!found) return
      if (!timingSafeEqual(found.body_hash, bodyHash)) return problem('key-reused')
      return respond(found.status, unseal(found.answer, sealing))
    },
  }
}

function respond(
  status: Answer['status'],
  body: string,
  headers: Record<string, string> = {},
): Response {
  if (status === 204) return new Response(null, { status, headers: { ...PRIVATE, ...headers } })
  return jsonText(body, status, headers)
}

/** The same text for the same JSON, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
