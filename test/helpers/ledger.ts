/**
 * The proof of “nothing lost, nothing twice”: what visitors were told, beside what is stored. Each
 * visitor of a ledger has a number of their own, so a row belongs to one of them.
 */
import { randomUUID } from 'node:crypto'
import type { AppointmentRequest } from '../../src/channels/agency/contract.ts'
import type { CallbackRequest } from '../../src/channels/callback/contract.ts'
import type { Receipt } from '../../src/contract/request.ts'
import type { Db } from '../../src/server/database/db.ts'
import { SITE } from './server.ts'

/** What is asked for: a call, or an appointment, which says where and what for. */
type Wanted = CallbackRequest & Partial<Pick<AppointmentRequest, 'agency' | 'reason' | 'way'>>

export interface Visitor {
  key: string
  body: Wanted
}

/** What one attempt came to; no status: nobody answered. */
export interface Told {
  status?: number
  ms: number
  headers: Headers
  answer: { type?: string; alternatives?: unknown[] } & Partial<Receipt>
}

export interface Balance {
  visitors: number
  /** Were told 201. */
  acknowledged: number
  /** Are in the database. */
  stored: number
  /** Rows beyond the first of a visitor. */
  duplicated: number
  /** Acknowledged and not stored. The bar is 0. */
  lost: number
}

/** Numbers that are valid and that no other ledger of this process has. */
let numbers = 0

export class Ledger {
  readonly #visitors = new Map<string, { told?: Told; reference?: string }>()
  readonly #path: string

  /** @param path of what is asked for */
  constructor(path = '/v1/callbacks') {
    this.#path = path
  }

  /** Somebody new. */
  visitor(changes: Partial<Wanted> = {}): Visitor {
    const phone = `+336${String(12_000_000 + numbers++)}`
    this.#visitors.set(phone, {})
    const body: Wanted = {
      phone,
      topic: 'other',
      when: 'soonest',
      firstName: 'Camille',
      locale: 'fr',
      zone: 'Europe/Paris',
      surface: 'website',
      consent: '1',
      ...changes,
    }
    return { key: randomUUID(), body }
  }

  /** One attempt; what is told last is what counts. */
  async send(url: string, { key, body }: Visitor, within = 10_000): Promise<Told> {
    const begun = performance.now()
    const told: Told = { ms: 0, headers: new Headers(), answer: {} }
    try {
      const response = await fetch(url + this.#path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, Origin: SITE },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(within),
      })
      told.answer = (await response.json()) as Told['answer']
      told.headers = response.headers
      told.status = response.status
    } catch {
      // Cut, refused, too slow: the visitor was told nothing.
    }
    told.ms = performance.now() - begun
    const known = this.#visitors.get(body.phone)!
    if (told.status === 201) known.reference = told.answer.request!.reference
    known.told = told
    return told
  }

  /** As the hub does: again under the same key until there is an answer that ends it. */
  async insist(url: () => string, visitor: Visitor, within = 60_000): Promise<Told> {
    const until = performance.now() + within
    for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
      const told = await this.send(url(), visitor)
      const again = told.status === undefined || [409, 429, 500, 503].includes(told.status)
      const isOver = told.status === 409 && !told.answer.type?.endsWith('in-progress')
      if (!again || isOver || performance.now() > until) return told
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** Compares with what the tables hold, and with one another what they hold. @throws when a row is a half one */
  async balance(db: Pick<Db, 'query'>): Promise<Balance> {
    const { rows } = await db.query<{ phone: string; reference: string; told: number }>(
      `select phone, reference, (select count(*)::int from outbox where request_id = request.id
         and event = 'request.created') as told
       from request left join callback on request_id = request.id`,
    )
    const halves = rows.filter(({ phone, told }) => !phone || told !== 1)
    if (halves.length > 0) throw new Error(`half rows: ${JSON.stringify(halves.slice(0, 3))}`)
    const { rows: wrong } = await db.query(
      `select slot.starts_at, taken, count(callback.request_id)::int as held
       from slot left join callback on slot_start = starts_at and callback.desk = slot.desk and active
       group by slot.desk, starts_at, taken having taken <> count(callback.request_id)`,
    )
    if (wrong.length > 0) throw new Error(`slots that are wrong: ${JSON.stringify(wrong)}`)

    const ours = rows.filter(({ phone }) => this.#visitors.has(phone))
    const stored = new Map(ours.map(({ phone, reference }) => [phone, reference]))
    const acknowledged = [...this.#visitors].filter(([, { reference }]) => reference !== undefined)
    const lost = acknowledged.filter(([phone, { reference }]) => stored.get(phone) !== reference)
    return {
      visitors: this.#visitors.size,
      acknowledged: acknowledged.length,
      stored: stored.size,
      duplicated: ours.length - stored.size,
      lost: lost.length,
    }
  }

  /** References of all who were told 201. */
  get references(): string[] {
    return [...this.#visitors.values()].flatMap(({ reference }) => reference ?? [])
  }
}

/** One line for whoever reads the run. */
export const say = (name: string, { visitors, acknowledged, stored, duplicated, lost }: Balance) =>
  process.stdout.write(
    `${name}: ${visitors} visitors, acknowledged ${acknowledged}, stored ${stored}, duplicated ${duplicated}, lost ${lost}\n`,
  )
