/** What a customer does with secure messages, in a line each. */
import type { Threads, ThreadView } from '../../src/channels/message/contract.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Db } from '../../src/server/database/db.ts'
import { type Asking, runSecure, type SecureRunning } from './secure.ts'

export const WORDS = 'On m’a débité deux fois un retrait de 240 euros le 14 novembre.'

const firstMessage = (changes: Record<string, unknown> = {}) => ({
  kind: 'message',
  subject: 'Retrait débité deux fois',
  topic: 'cartes',
  locale: 'fr',
  text: WORDS,
  ...changes,
})

/** @param as who is signed in */
export function customer(bank: SecureRunning, as: string) {
  const ask = <Body>(path: string, asking: Asking = {}) =>
    bank.ask<Body & Problem>(path, { as, ...asking })
  const post = <Body>(path: string, body: unknown, asking: Asking = {}) =>
    ask<Body>(path, { method: 'POST', body, ...asking })
  return {
    ask,
    open: (changes: Record<string, unknown> = {}, asking: Asking = {}) =>
      post<ThreadView>('/v1/threads', firstMessage(changes), asking),
    say: (reference: string, text: string, more: object = {}, asking: Asking = {}) =>
      post<ThreadView>(`/v1/threads/${reference}/messages`, { text, ...more }, asking),
    read: (reference: string, search = '', headers: Record<string, string> = {}) =>
      ask<ThreadView>(`/v1/threads/${reference}${search}`, { headers }),
    list: (search = '', headers: Record<string, string> = {}) =>
      ask<Threads>(`/v1/threads${search}`, { headers }),
    search: (q: unknown) => post<Threads>('/v1/threads/search', { q }),
    see: (reference: string, upTo: string) =>
      ask<ThreadView>(`/v1/threads/${reference}/read`, { method: 'PUT', body: { upTo } }),
    upload: (bytes: Uint8Array, asking: Asking = {}) =>
      ask<{ id: string; type: string; size: number; state: string }>('/v1/attachments', {
        method: 'POST',
        bytes,
        ...asking,
      }),
  }
}

/** A bank to which Ana writes, and what its tools say and are told. @param config as of `runSecure` */
export function openThreads(db: Db, config?: Parameters<typeof runSecure>[1]) {
  const bank = runSecure(db, config)
  return {
    bank,
    ana: customer(bank, 'ana'),
    later(hours: number) {
      bank.now = new Date(bank.now.getTime() + hours * 3_600_000)
    },
    tell: (update: object, message = {}) => bank.tell('/v1/hooks/threads', update, message),
    async events() {
      const { rows } = await db.query<{ event: string; payload: unknown }>(
        'select event, payload from outbox order by sequence',
      )
      return rows
    },
  }
}
