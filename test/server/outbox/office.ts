/**
 * A bank's back office for tests of the outbox: a clock that a test moves, and
 * requests that are stored as a route stores them.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Config, parseConfig } from '../../../src/content/config.ts'
import type { CustomerContact, RequestEvent, RequestFacts } from '../../../src/contract/event.ts'
import type { Db } from '../../../src/server/database/db.ts'
import type { Deps, Secrets } from '../../../src/server/deps.ts'
import type { LogEntry } from '../../../src/server/log.ts'
import { createOutbox, type Outbox, type OutboxOptions } from '../../../src/server/outbox/index.ts'
import { outboxCte, outboxRows } from '../../../src/server/outbox/rows.ts'
import { CONFIG } from '../../helpers/bank.ts'

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
export const MONDAY = new Date('2026-11-23T08:00:00Z')
/** For tests that do much, on a machine that is busy. */
export const PATIENT = 60_000
/** No timer of its own runs within a test. */
const NEVER_MS = 2 ** 31 - 1

export interface Row {
  id: string
  target: string
  event: string
  state: string
  failure: string | null
  attempts: number
  payload: unknown
  due_at: Date
}

export interface Office {
  config: Config
  deps: Omit<Deps, 'wake'>
  log: LogEntry[]
  clock: { at: Date }
  outbox: Outbox
  pass(ms: number): void
  /** As a route does: the request and what is told of it, in one statement. */
  tell(event: RequestEvent, request: RequestFacts, customer?: CustomerContact): Promise<void>
  erase(request: RequestFacts): Promise<void>
  rows(): Promise<Row[]>
  /** Moves the clock from one due row to the next and tells it, until nothing waits. */
  settle(most?: number): Promise<void>
  another(options?: Partial<OutboxOptions>): Outbox
}

export const request = (change: Partial<RequestFacts> = {}): RequestFacts => ({
  id: randomUUID(),
  reference: 'R-4F7K-29',
  kind: 'callback',
  state: 'planned',
  topic: 'cartes',
  service: 'Service cartes',
  madeAt: MONDAY.toISOString(),
  slot: { start: '2026-11-24T13:00:00.000Z', end: '2026-11-24T13:30:00.000Z' },
  phone: '+33612345678',
  firstName: 'Marie',
  note: 'Ma carte est avalée.',
  callWord: 'TILLEUL',
  locale: 'fr',
  zone: 'Europe/Paris',
  surface: 'website',
  ...change,
})

interface Setting {
  delivery: unknown
  secrets?: Secrets
  lookup?: OutboxOptions['lookup']
}

export async function openOffice(db: Db, { delivery, secrets, lookup }: Setting): Promise<Office> {
  const config = parseConfig({ ...CONFIG, delivery })
  const clock = { at: MONDAY }
  const log: LogEntry[] = []
  const deps = {
    config,
    db,
    secrets: { webhook: SECRET, ...secrets },
    agencies: [],
    ownKey: Buffer.alloc(32, 1),
    now: () => clock.at,
    random: (count: number) => randomBytes(count),
    log: (entry: LogEntry) => void log.push(entry),
  }
  const another = (options: Partial<OutboxOptions> = {}) =>
    createOutbox({ ...deps, everyMs: NEVER_MS, ...(lookup && { lookup }), ...options })
  const outbox = another()
  const pass = (ms: number) => {
    clock.at = new Date(clock.at.getTime() + ms)
  }
  const rows = async () => (await db.query<Row>('select * from outbox order by sequence')).rows

  return {
    config,
    deps,
    log,
    clock,
    outbox,
    another,
    pass,
    rows,
    async tell(event, facts, customer) {
      const happening = { event, at: clock.at, request: facts, ...(customer && { customer }) }
      const told = outboxCte(outboxRows(config.delivery, happening, randomUUID), { parameter: 4 })
      await db.query(
        `with made as (
           insert into request (id, reference, kind, state, topic, locale, surface, manage_hash,
             calendar_hash, promised_at, made_at, erase_at)
           values ($1::uuid, ($1::uuid)::text, 'callback', $2, 'cartes', 'fr', 'website', '\\x00',
             decode(md5(($1::uuid)::text), 'hex'), $3, $3, $3)
           on conflict (id) do update set state = excluded.state returning id
         ), ${told.sql} select id from made`,
        [facts.id, facts.state, clock.at, told.param],
      )
    },
    async erase(facts) {
      const happening = { event: 'request.erased' as const, at: clock.at, request: facts }
      const told = outboxCte(outboxRows(config.delivery, happening, randomUUID), {
        parameter: 2,
        when: 'exists (select from gone)',
      })
      await db.query(
        `with gone as (delete from request where id = $1::uuid returning id), ${told.sql} select id from gone`,
        [facts.id, told.param],
      )
    },
    async settle(most = 100) {
      for (let round = 0; round < most; round++) {
        await outbox.tick()
        const waiting = (await rows()).filter(({ state }) => state === 'waiting')
        // One that is due already waits for another one of its request, which is not.
        const later = waiting
          .map((row) => row.due_at.getTime())
          .filter((at) => at > clock.at.getTime())
        if (waiting.length === 0) return
        if (later.length > 0) clock.at = new Date(Math.min(...later))
      }
    },
  }
}
