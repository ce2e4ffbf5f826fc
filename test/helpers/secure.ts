/**
 * A bank to which one writes: its server in this process, on both of its hosts, with a clock that tests
 * turn. Who is signed in is said by the test, as a bank's own session would say it.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { type Config, parseConfig } from '../../src/content/config.ts'
import type { Problem } from '../../src/contract/problem.ts'
import { apiRoutes } from '../../src/server/api.ts'
import { type Db, isUnavailable } from '../../src/server/database/db.ts'
import type { Deps, Env } from '../../src/server/deps.ts'
import type { LogEntry } from '../../src/server/log.ts'
import { problem } from '../../src/server/problem.ts'
import { secureApp } from '../../src/server/secure/app.ts'
import type { Identify } from '../../src/server/secure/members.ts'
import { signedHeaders } from '../../src/server/webhook/sign.ts'
import { CONFIG, HUB } from './bank.ts'
import type { Answer } from './callbacks.ts'

export const SECURE = 'https://messages.banque.example'
/** A Tuesday; ten in the morning in Paris. */
const TUESDAY = new Date('2026-11-24T09:00:00Z')

const much = { count: 1_000_000, minutes: 10 }
const KEY = Buffer.alloc(32, 7)
const HOOK = `whsec_${KEY.toString('base64')}`
const OWN_PAGE = {
  url: 'https://www.banque.example/connexion',
  signOut: 'https://www.banque.example/fin',
}

export const secureBank = (changes: Record<string, unknown> = {}): Config =>
  parseConfig({
    ...CONFIG,
    server: HUB,
    secure: { origin: SECURE, signIn: OWN_PAGE },
    channels: {
      ...CONFIG.channels,
      message: { mode: 'api', hours: 'conseillers', delay: { value: 2, unit: 'working-day' } },
      complaint: { mode: 'api', hours: 'conseillers', payments: ['cartes'] },
    },
    privacy: {
      controller: 'Banque Exemple, 75000 Paris',
      contact: 'donnees@banque.example',
      url: 'https://www.banque.example/donnees',
    },
    delivery: { webhooks: [{ id: 'crm', url: 'https://crm.banque.example/' }] },
    limits: {
      perAddress: much,
      perPhone: much,
      perEmail: much,
      perCustomer: much,
      lookups: much,
    },
    ...changes,
  })

export interface Asking {
  method?: string
  body?: unknown
  /** Instead of JSON. */
  bytes?: Uint8Array
  key?: string | null
  /** Who is signed in. */
  as?: string
  /** Taken out where it is null. */
  headers?: Record<string, string | null>
  on?: 'hub' | 'secure'
}

export interface SecureRunning {
  now: Date
  log: LogEntry[]
  deps: Deps
  fetch(request: Request): Promise<Response>
  ask<Body = Problem>(path: string, asking?: Asking): Promise<Answer<Body>>
  tell(path: string, body: unknown, message?: { id?: string }): Promise<Answer<Problem>>
}

/** @param db of this file of tests */
export function runSecure(
  db: Db,
  config = secureBank(),
  more: Partial<Deps> = {},
  identify: Identify = whomTheTestSays,
): SecureRunning {
  const bank: SecureRunning = {
    now: TUESDAY,
    log: [],
    deps: undefined as never,
    fetch: send,
    ask,
    tell,
  }
  bank.deps = {
    config,
    agencies: [],
    db,
    secrets: { hook: HOOK },
    ownKey: Buffer.alloc(32, 9),
    now: () => bank.now,
    random: randomBytes,
    log: (entry) => bank.log.push(entry),
    wake: () => {},
    ...more,
  }
  const failed = (error: Error) => {
    if (isUnavailable(error)) return problem('unavailable')
    throw error
  }
  const hub = new Hono<Env>().route('/', apiRoutes(bank.deps)).onError(failed)
  const secure = secureApp(bank.deps, {
    files: async () => ({ rules: [], files: new Map() }),
    identify,
  })!.onError(failed)

  async function send(request: Request): Promise<Response> {
    const isHub = new URL(request.url).origin === HUB
    return (isHub ? hub : secure).fetch(request, { address: '192.0.2.7' })
  }

  async function ask<Body>(path: string, asking: Asking = {}): Promise<Answer<Body>> {
    const { method = 'GET', body, bytes, key = randomUUID(), as, headers = {} } = asking
    const origin = asking.on === 'hub' ? HUB : SECURE
    const all: Record<string, string | null> = {
      ...(method !== 'GET' && { Origin: origin, 'Idempotency-Key': key }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(bytes && { 'Content-Type': 'application/octet-stream' }),
      ...(as !== undefined && { 'Test-Customer': as }),
      ...headers,
    }
    const response = await send(
      new Request(`${origin}${path}`, {
        method,
        headers: Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(bytes && { body: bytes as Uint8Array<ArrayBuffer> }),
      }),
    )
    return read(response)
  }

  async function tell(path: string, body: unknown, { id = randomUUID() as string } = {}) {
    const text = JSON.stringify(body)
    const seconds = Math.floor(bank.now.getTime() / 1000)
    const headers = signedHeaders({ id, seconds, body: text }, [KEY])
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }
    return read<Problem>(await send(new Request(`${HUB}${path}`, { ...request, body: text })))
  }
  return bank
}

const whomTheTestSays: Identify = async ({ headers }) => {
  const subject = headers.get('Test-Customer')
  return subject === null ? undefined : { issuer: 'test', subject, name: `${subject} Test` }
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
  const body = isJson ? await response.json() : Buffer.from(await response.arrayBuffer())
  return { status: response.status, body: body as Body, headers: response.headers }
}

export const typeOf = ({ status, body }: Answer<Problem>): [number, string | undefined] => [
  status,
  body?.type?.split('/').pop(),
]
