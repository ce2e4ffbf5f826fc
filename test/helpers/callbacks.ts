/**
 * A bank that is asked to ring back: the server in this process, on a database in memory, with a clock
 * that tests turn and a visitor who knows how to ask.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { type Config, parseConfig } from '../../src/content/config.ts'
import type { Agency } from '../../src/content/directory.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Receipt, RequestView } from '../../src/contract/request.ts'
import { apiRoutes } from '../../src/server/api.ts'
import { notTooManyAtOnce } from '../../src/server/crowd.ts'
import { type Db, isUnavailable } from '../../src/server/database/db.ts'
import type { Deps, Env } from '../../src/server/deps.ts'
import type { LogEntry } from '../../src/server/log.ts'
import { problem } from '../../src/server/problem.ts'
import { signedHeaders } from '../../src/server/webhook/sign.ts'
import { CONFIG, HUB } from './bank.ts'

/** A Tuesday; ten in the morning in Paris. */
export const TUESDAY = new Date('2026-11-24T09:00:00Z')

const much = { count: 1_000_000, minutes: 10 }
const KEY = Buffer.alloc(32, 7)
const HOOK = `whsec_${KEY.toString('base64')}`

interface Bank {
  slots?: object
  hours?: object
  callback?: object
  limits?: object
  delivery?: object
}

/** Weekdays 9:00 to 12:30 and 14:00 to 18:00; half an hour, two visitors a slot. */
export const callbackBank = (changes: Bank = {}): Config =>
  parseConfig({
    ...CONFIG,
    server: HUB,
    hours: {
      ...CONFIG.hours,
      conseillers: { ...CONFIG.hours.conseillers, ...changes.hours },
    },
    channels: {
      ...CONFIG.channels,
      callback: {
        mode: 'api',
        hours: 'conseillers',
        slots: { minutes: 30, capacity: 2, days: 7, noticeMinutes: 15, ...changes.slots },
        soonestMinutes: 120,
        ...changes.callback,
      },
    },
    privacy: {
      controller: 'Banque Exemple, 75000 Paris',
      contact: 'donnees@banque.example',
      url: 'https://www.banque.example/donnees',
    },
    delivery: {
      webhooks: [{ id: 'crm', url: 'https://crm.banque.example/' }],
      ...changes.delivery,
    },
    limits: { perAddress: much, perPhone: much, perEmail: much, lookups: much, ...changes.limits },
  })

export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

export interface Asking {
  method?: string
  body?: unknown
  manage?: string
  key?: string
  headers?: Record<string, string>
  /** Where it comes from. */
  address?: string
}

export interface Running {
  now: Date
  log: LogEntry[]
  deps: Deps
  /** As a page of the hub asks. */
  ask<Body = Problem>(path: string, asking?: Asking): Promise<Answer<Body>>
  /** As the bank's tools tell. */
  tell(path: string, body: unknown, message?: { id?: string; at?: Date }): Promise<Answer<Problem>>
}

/** @param db of this file of tests */
export function runBank(
  db: Db,
  config = callbackBank(),
  now = TUESDAY,
  agencies: readonly Agency[] = [],
): Running {
  const bank: Running = { now, log: [], deps: undefined as never, ask, tell }
  bank.deps = {
    config,
    agencies,
    db,
    secrets: { hook: HOOK },
    ownKey: Buffer.alloc(32, 9),
    now: () => bank.now,
    random: randomBytes,
    log: (entry) => bank.log.push(entry),
    wake: () => {},
  }
  const app = new Hono<Env>()
    .use(notTooManyAtOnce())
    .route('/', apiRoutes(bank.deps))
    .onError((error) => {
      if (isUnavailable(error)) return problem('unavailable')
      throw error
    })

  async function ask<Body>(path: string, asking: Asking = {}): Promise<Answer<Body>> {
    const { method = 'GET', body, manage, key = randomUUID(), headers = {} } = asking
    const { address = '192.0.2.7' } = asking
    const writes = method !== 'GET'
    const response = await app.request(
      `${HUB}${path}`,
      {
        method,
        headers: {
          ...(writes && { Origin: HUB, 'Idempotency-Key': key }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(manage !== undefined && { Authorization: `Bearer ${manage}` }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      { address },
    )
    return read(response)
  }

  async function tell(
    path: string,
    body: unknown,
    { id = randomUUID() as string, at = bank.now } = {},
  ): Promise<Answer<Problem>> {
    const text = JSON.stringify(body)
    const seconds = Math.floor(at.getTime() / 1000)
    const response = await app.request(`${HUB}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...signedHeaders({ id, seconds, body: text }, [KEY]),
      },
      body: text,
    })
    return read(response)
  }
  return bank
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : text) as Body,
    headers: response.headers,
  }
}

let numbers = 10_000_000

/** Nobody has asked with it yet. */
export const freshPhone = (): string => `+336${numbers++}`

/** What a visitor of the website sends. */
export const wish = (changes: Record<string, unknown> = {}) => ({
  phone: freshPhone(),
  topic: 'cartes',
  when: '2026-11-24T13:30:00Z',
  locale: 'fr',
  zone: 'Europe/Paris',
  surface: 'website',
  consent: '1',
  ...changes,
})

/** Busy, or not sure: the same request may succeed later, under the same key. */
const AGAIN = new Set(['unavailable', 'in-progress'])
const MOST_TRIES = 500

/** As the panel does it: under one key, again and again, until there is an answer. */
export async function insist(
  bank: Running,
  body: unknown,
  address: string,
): Promise<Answer<Receipt & Problem>> {
  const key = randomUUID()
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const asking = { method: 'POST', body, key, address }
    const answer = await bank.ask<Receipt & Problem>('/v1/callbacks', asking)
    if (!AGAIN.has(answer.body.type?.split('/').at(-1) ?? '')) return answer
    await wait(100 + Math.random() * 400)
  }
  throw new Error('no answer')
}

/** Somebody who has asked, and what they may do. */
export const askedFor = (bank: Running, changes: Record<string, unknown> = {}) =>
  requested(bank, '/v1/callbacks', wish(changes))

/** @param kind path of what was asked for */
export async function requested<Body>(bank: Running, kind: string, body: Body) {
  const made = await bank.ask<Receipt & Problem>(kind, { method: 'POST', body })
  if (made.status !== 201) throw new Error(`not stored: ${JSON.stringify(made.body)}`)
  const { manage, request } = made.body
  const path = `/v1/requests/${request.reference}`
  return {
    ...made.body,
    body,
    see: () => bank.ask<RequestView>(path, { manage }),
    move: (when: string) =>
      bank.ask<RequestView & Problem>(`${kind}/${request.reference}/slot`, {
        method: 'PUT',
        manage,
        body: { when },
      }),
    cancel: () =>
      bank.ask<RequestView & Problem>(`${path}/cancellation`, { method: 'POST', manage }),
    erase: () => bank.ask(path, { method: 'DELETE', manage }),
    export: () => bank.ask<Record<string, unknown>>(`${path}/export`, { manage }),
    calendar: () => bank.ask<string>(request.calendar ?? '/v1/calendars/none.ics'),
  }
}
