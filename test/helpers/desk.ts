/** A bank whose advisers answer at the desk: the same server as customers write to, with people who are let in. */
import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import type { DeskItem, DeskItems } from '../../src/contract/desk.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Db } from '../../src/server/database/db.ts'
import { advisersOf } from '../../src/server/desk/advisers.ts'
import { deskApp } from '../../src/server/desk/app.ts'
import { AGENCIES, APPOINTMENTS, meeting } from './agencies.ts'
import { CONFIG } from './bank.ts'
import { type Asking, type Running, requested, wish } from './callbacks.ts'
import { runSecure, secureBank } from './secure.ts'
import { customer } from './threads.ts'

export const DESK = 'https://bureau.banque.example'
const ISSUER = 'https://connexion.banque.example'

export const ROLES = {
  claim: 'groups',
  read: ['lecture'],
  answer: ['conseil', 'agence'],
  transfer: ['encadrement'],
}

/** Callbacks, appointments, messages and complaints, and no tool of the bank's but the desk. */
export const deskBank = (changes: Record<string, unknown> = {}) =>
  secureBank({
    desk: { origin: DESK, signIn: { issuer: ISSUER, clientId: 'bureau' }, roles: ROLES },
    channels: {
      ...CONFIG.channels,
      callback: {
        mode: 'api',
        hours: 'conseillers',
        slots: { minutes: 30, capacity: 2, days: 7, noticeMinutes: 15 },
        soonestMinutes: 120,
      },
      agency: { mode: 'api', appointments: APPOINTMENTS },
      message: { mode: 'api', hours: 'conseillers', delay: { value: 2, unit: 'working-day' } },
      complaint: { mode: 'api', hours: 'conseillers', payments: ['cartes'] },
    },
    delivery: { webhooks: [] },
    ...changes,
  })

const NO_FILES = async () => ({ rules: [], files: new Map() })

export type Adviser = Awaited<ReturnType<ReturnType<typeof runDesk>['adviser']>>

export function runDesk(db: Db, config = deskBank()) {
  const bank = runSecure(db, config, { agencies: AGENCIES, secrets: {} })
  const hub = {
    ask: (path: string, { manage, ...asking }: Asking) =>
      bank.ask(path, {
        ...asking,
        on: 'hub',
        headers: manage === undefined ? {} : { Authorization: `Bearer ${manage}` },
      }),
  } as Running
  const app = deskApp(bank.deps, NO_FILES)!
  const advisers = advisersOf(bank.deps, config.desk!)

  /** @param role one of those of the bank's claim. @returns what somebody with it may ask */
  async function adviser(role: string, name = `${role} Martin`) {
    const who = { issuer: ISSUER, subject: name.toLowerCase(), name, idToken: 'token' }
    const secret = await advisers.open({ ...who, claims: { groups: [role] } }, bank.now)
    const cookie = `__Host-dq-desk=${secret}`

    async function ask<Body>(path: string, init: RequestInit = {}) {
      const headers = new Headers({ Cookie: cookie, ...(init.headers as Record<string, string>) })
      for (const [name, value] of [...headers]) if (value === '') headers.delete(name)
      const response = await app.fetch(new Request(`${DESK}${path}`, { ...init, headers }))
      const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
      const body = (isJson ? await response.json() : await response.text()) as Body & Problem
      return { status: response.status, body, headers: response.headers }
    }
    const act = (
      reference: string,
      name: string,
      body: object,
      headers: Record<string, string> = {},
    ) =>
      ask<DeskItem>(`/v1/desk/items/${reference}/${name}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          Origin: DESK,
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
          ...headers,
        },
      })
    return {
      cookie,
      ask,
      act,
      list: (search = '') => ask<DeskItems>(`/v1/desk/items${search}`),
      open: (reference: string) => ask<DeskItem>(`/v1/desk/items/${reference}`),
      /** As it stands at this moment. */
      async do(reference: string, name: string, body: object = {}) {
        const { sequence } = (await ask<DeskItem>(`/v1/desk/items/${reference}`)).body
        return act(reference, name, { ...(name !== 'take' && { sequence }), ...body })
      },
    }
  }
  return {
    bank,
    app,
    adviser,
    rung: (changes = {}) => requested(hub, '/v1/callbacks', wish(changes)),
    received: (changes = {}) => requested(hub, '/v1/appointments', meeting(changes)),
    later(hours: number) {
      bank.now = new Date(bank.now.getTime() + hours * 3_600_000)
    },
  }
}

/** @returns a desk that is new before each test: Camille Martin is at it, and Ana is a customer who writes */
export function useDesk(db: Db, config = deskBank()) {
  const desk = {} as Awaited<ReturnType<typeof open>>
  const open = async () => {
    const empty = runDesk(db, config)
    const ana = customer(empty.bank, 'ana')
    const camille = await empty.adviser('conseil', 'Camille Martin')
    return {
      ...empty,
      ana,
      camille,
      /** What Ana wrote, by its reference. */
      written: async (changes: Record<string, unknown> = {}) =>
        (await ana.open(changes)).body.reference,
      /** What Camille has in the list. */
      references: async (search = '') =>
        (await camille.list(search)).body.items.map(({ reference }) => reference),
    }
  }
  beforeEach(async () => {
    Object.assign(desk, await open())
  })
  return desk
}
