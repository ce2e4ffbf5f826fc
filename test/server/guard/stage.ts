/** A route that stores a name and a note, behind the guard: the smallest that shows all it promises. */
import { createHash, randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { line, text } from '../../../src/contract/fields.ts'
import { type Db, isUnavailable } from '../../../src/server/database/db.ts'
import type { Deps, Env, Peer } from '../../../src/server/deps.ts'
import { write } from '../../../src/server/guard/write.ts'
import { problem } from '../../../src/server/problem.ts'
import { config } from '../../helpers/bank.ts'

export const NOW = new Date('2026-11-23T10:00:00Z')
const SITE = 'https://www.banque.example'
const PHONE = '+33612345678'

const noteOf = (longest: number) =>
  z.strictObject({ name: line(40), note: z.optional(text(longest)) })

export interface Stage {
  send(body: unknown, how?: How): Promise<Response>
  deps: Deps
  /** The instant that the server takes for now. */
  clock: { now: Date }
}

interface How {
  key?: string | null
  headers?: Record<string, string>
  from?: string
  method?: string
  path?: string
}

export function openStage(
  db: Db,
  changes: Record<string, unknown> = {},
  more: Partial<Deps> = {},
): Stage {
  const clock = { now: NOW }
  const deps: Deps = {
    config: config({ secrets: { formats: [] }, ...changes }),
    db,
    secrets: {},
    agencies: [],
    ownKey: new Uint8Array(32).fill(7),
    now: () => clock.now,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    log: () => {},
    wake: () => {},
    ...more,
  }
  const notes = (longest: number) =>
    write(deps, {
      schema: noteOf(longest),
      texts: ({ name, note }) => ({ '/name': name, '/note': note }),
      limits: () => [{ limit: 'perPhone', of: PHONE }],
      act: async ({ name }, { now }) => ({
        status: 201,
        answer: { id: randomUUID(), name },
        sql: `made as (
          insert into slot (desk, starts_at, capacity, taken)
          select 'desk', $1::timestamptz, 2, 1 where $2::text <> 'Nobody'
          on conflict (desk, starts_at) do update set taken = slot.taken + 1 returning 1)`,
        params: [now, name],
        needs: 'made',
        refusals: { slot_has_room: () => problem('slot-taken') },
      }),
    })
  const app = new Hono<Env>().post('/v1/notes', notes(8_000)).post('/v1/short', notes(500)) // as long as those of the product
  app.onError((error) => problem(isUnavailable(error) ? 'unavailable' : 'internal'))
  return {
    deps,
    clock,
    async send(
      body,
      { key = randomUUID(), headers = {}, from, method = 'POST', path = '/v1/notes' } = {},
    ) {
      const peer: Peer = from === undefined ? {} : { address: from }
      return app.fetch(
        new Request(`https://aide.banque.example${path}`, {
          method,
          headers: {
            'Content-Type': 'application/json',
            Origin: SITE,
            ...(key !== null && { 'Idempotency-Key': key }),
            ...headers,
          },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
        peer,
      )
    },
  }
}

/** The first nonce whose hash with the salt begins with so many zero bits. */
export function prove({ salt, bits }: { salt: string; bits: number }): string {
  for (let nonce = 0; ; nonce++) {
    const proof = `${salt}:${nonce}`
    const hash = createHash('sha256').update(proof).digest()
    if (Math.clz32(hash.readUInt32BE(0)) >= bits) return proof
  }
}

export const problemOf = async (response: Response): Promise<[number, string | undefined]> => {
  const { type } = (await response.json()) as { type?: string }
  return [response.status, type?.split('/').pop()]
}
