/**
 * An act of an adviser: sent once, and what came of it in words. The same act goes under the same key until
 * the server has said yes or no, so that trying again never does anything twice.
 */
import type { Ask, Outcome } from '../api/answer.ts'
import type { DeskActName, DeskItem } from '../contract/desk.ts'
import type { ProblemType } from '../contract/problem.ts'
import type { DeskKey } from '../words/index.ts'
import { readers } from './readers.ts'

/** One question to the server. */
export type Asking = <T>(ask: Ask<T>) => Promise<Outcome<T>>

export type Acted =
  | { is: 'done'; item: DeskItem }
  /** A colleague or the customer was faster: the item has to be looked at again. */
  | { is: 'outrun' }
  | { is: 'signed-out' }
  | { is: 'failed'; say: DeskKey }

const REFUSALS: Partial<Record<ProblemType, DeskKey>> = {
  'role-refused': 'desk.refused.role',
  'sensitive-data': 'desk.refused.secret',
  'in-progress': 'desk.unsure',
  unavailable: 'desk.unsure',
}

export function createActing(ask: Asking, newKey: () => string) {
  const keys = new Map<string, string>()
  return async (reference: string, act: DeskActName, body: object): Promise<Acted> => {
    const name = JSON.stringify([reference, act, body])
    const key = keys.get(name) ?? newKey()
    keys.set(name, key)
    const outcome = await ask({
      path: `v1/desk/items/${reference}/${act}`,
      method: 'POST',
      body,
      headers: { 'idempotency-key': key },
      schema: readers.item,
    })
    if (outcome.is === 'unknown') return { is: 'failed', say: 'desk.unsure' }
    if (outcome.is === 'done') {
      keys.delete(name)
      return { is: 'done', item: outcome.value }
    }
    const { type } = outcome
    if (type === 'signed-out') return { is: 'signed-out' }
    if (type === 'state-refused') return { is: 'outrun' }
    return { is: 'failed', say: REFUSALS[type] ?? 'desk.refused' }
  }
}
