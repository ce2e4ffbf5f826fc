/** `PUT /v1/threads/{reference}/read`: what the bank wrote up to a message has been on a screen. */
import { invalid } from '../problem.ts'
import { parameters } from '../requests/parameters.ts'
import type { Write } from '../writing.ts'
import { type OpenThread, viewOf } from './stored.ts'

export function markSeen(from: OpenThread, upTo: string, now: Date): Write | Response {
  const last = from.messages.findIndex(({ id }) => id === upTo)
  if (last < 0) return invalid('/upTo', 'unknown')
  const isNew = (at: number) => {
    const { author, readAt } = from.messages[at]!
    return at <= last && author === 'bank' && readAt === null
  }
  const messages = from.messages.map((message, at) =>
    isNew(at) ? { ...message, readAt: now } : message,
  )
  const ids = from.messages.filter((_, at) => isNew(at)).map(({ id }) => id)
  const { $, params } = parameters()
  return {
    status: 200,
    answer: viewOf({ ...from, messages, unread: Math.max(0, from.unread - ids.length) }),
    sql: `seen as (
      update message set read_at = ${$(now)}
      where id = any(${$(ids)}::uuid[]) and author = 'bank' and read_at is null)`,
    params,
  }
}
