/**
 * Is an answer one of ours? The server is that of this very page: what is told apart here is a proxy's page,
 * or half an answer, from whole ones. Schemas, as the hub has them for servers of banks, would be half of
 * what this program weighs.
 */
import type { Reader } from '../api/answer.ts'
import type { DeskItem, DeskItems } from '../contract/desk.ts'
import type { Problem } from '../contract/problem.ts'
import type { SessionView, SignedOut } from '../contract/session.ts'

/** An object with these keys, each of that type. */
const having = <T>(types: Partial<Record<keyof T & string, string>>): Reader<T> => ({
  safeParse(json) {
    const isOurs =
      typeof json === 'object' &&
      json !== null &&
      Object.entries(types).every(([key, type]) => typeof (json as Values)[key] === type)
    return isOurs ? { success: true, data: json as T } : { success: false }
  },
})
type Values = Record<string, unknown>

export const readers = {
  items: having<DeskItems>({ items: 'object', open: 'number', late: 'number' }),
  item: having<DeskItem>({
    reference: 'string',
    sequence: 'number',
    may: 'object',
    past: 'object',
  }),
  problem: having<Problem>({ type: 'string', title: 'string', status: 'number' }),
  view: having<SessionView>({ signedIn: 'boolean', signIn: 'string', now: 'string' }),
  signedOut: having<SignedOut>({}),
}
