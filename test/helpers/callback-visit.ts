/**
 * A visitor who asks the example bank to ring back: the hub's own program, the real server on a
 * database in memory, and between them a line that a test may cut.
 */
import { randomUUID } from 'node:crypto'
// A document's own Request may not say where it comes from.
import { Request as Sent } from 'undici'
import type { CallbackRequest } from '../../src/channels/callback/contract.ts'
import { parseConfig } from '../../src/content/config.ts'
import type { Agency } from '../../src/content/directory.ts'
import type { Receipt } from '../../src/contract/request.ts'
import { apiRoutes } from '../../src/server/api.ts'
import type { Db } from '../../src/server/database/db.ts'
import { config, publishBank, TUESDAY_15H, type VisitOptions, visitHub } from './visit.tsx'

const much = { count: 100_000, minutes: 10 }

/** What a line does to one exchange. */
export type Line = (
  request: Request,
  pass: (request: Request) => Promise<Response>,
) => Promise<Response>

const GOOD: Line = (request, pass) => pass(request)

export interface Desk {
  /** Requests under `/v1/`, writes only. */
  writes: Request[]
  line: Line
  now: Date
  server(request: Request): Promise<Response>
  /** Somebody else asks. */
  ask(request: Partial<CallbackRequest>): Promise<{ status: number; receipt: Receipt }>
  count(): Promise<number>
}

/** @param db of this file of tests */
export async function openDesk(
  db: Db,
  limits = {},
  agencies: readonly Agency[] = [],
): Promise<Desk> {
  const bank = parseConfig({
    ...config,
    limits: { perAddress: much, perPhone: much, perEmail: much, lookups: much, ...limits },
  })
  await publishBank()
  const desk: Desk = {
    writes: [],
    line: GOOD,
    now: TUESDAY_15H,
    async server(request) {
      if (request.method !== 'GET') desk.writes.push(request.clone())
      return desk.line(request, pass)
    },
    async ask(changes) {
      const body = {
        topic: 'cartes',
        when: '2026-11-24T14:30:00Z',
        phone: '+33612340000',
        locale: 'fr',
        zone: 'Europe/Paris',
        surface: 'website',
        consent: '1',
        ...changes,
      }
      const response = await pass(
        new Request(`${config.hub}/v1/callbacks`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify(body),
        }),
      )
      return { status: response.status, receipt: (await response.json()) as Receipt }
    },
    async count() {
      const { rows } = await db.query<{ n: number }>('select count(*)::int as n from request')
      return rows[0]!.n
    },
  }
  const app = apiRoutes({
    config: bank,
    db,
    secrets: {},
    agencies,
    ownKey: Buffer.alloc(32, 9),
    now: () => desk.now,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    log: () => {},
    wake: () => {},
  })
  /** As a browser sends it from a page of the bank. */
  const pass = async (request: Request): Promise<Response> => {
    const { method } = request
    const body = method === 'GET' || !request.body ? undefined : await request.text()
    const headers = { ...Object.fromEntries(request.headers), origin: config.hub }
    const sent = new Sent(request.url, { method, headers, ...(body !== undefined && { body }) })
    return app.fetch(sent as unknown as Request, { address: '192.0.2.7' })
  }
  return desk
}

export async function visitDesk(desk: Desk, options: VisitOptions = {}) {
  const visit = await visitHub({ place: 'callback', server: desk.server, ...options })
  const button = () => visit.container.querySelector<HTMLButtonElement>('button[type=submit]')!
  return {
    ...visit,
    button,
    /** « 15 h 30 » */
    choose(time: string) {
      const label = [...visit.container.querySelectorAll('label')].find(
        ({ textContent }) => textContent?.replaceAll('\u00a0', ' ').trim() === time,
      )
      if (!label) throw new Error(`no “${time}” in: ${visit.text()}`)
      const radio = label.querySelector('input')!
      radio.checked = true
      radio.dispatchEvent(new Event('change', { bubbles: true }))
    },
    submit() {
      button().click()
    },
    /** Everything that the form needs. */
    fillIn(phone = '06 12 34 56 78') {
      visit.fill('#dq-first-name', 'Camille')
      visit.fill('#dq-phone', phone)
    },
  }
}
