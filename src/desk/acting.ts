/**
 * An act of an adviser: sent once, and what came of it in words. Until the server has
 * said yes or no, the same act goes again as it went first: its key, and the `sequence` that was read then. The
 * item may have moved on by that very act. What an act gives may be over meanwhile: then it is another one.
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

/** They say nothing of whether it was done. */
const UNSURE: ReadonlySet<ProblemType> = new Set<ProblemType>([
  'in-progress',
  'unavailable',
  'signed-out',
])

/** How long is what an act gave worth anything? Where nothing stands, it was done for good. */
const GOOD_FOR_MS: Partial<Record<DeskActName, number>> = { prove: 10 * 60_000 }

/** @param now milliseconds */
export function createActing(ask: Asking, newKey: () => string, now: () => number) {
  /** As it went first, by what was meant. */
  const unsettled = new Map<string, { key: string; body: object; at: number }>()
  /** @param seen what of the item was read, which is not what was meant */
  return async function send(
    reference: string,
    act: DeskActName,
    meant: object,
    seen: object = {},
  ): Promise<Acted> {
    const name = JSON.stringify([reference, act, meant])
    const goodFor = GOOD_FOR_MS[act] ?? Number.POSITIVE_INFINITY
    const before = unsettled.get(name)
    const again = before && now() - before.at < goodFor ? before : undefined
    const first = again ?? { key: newKey(), body: { ...seen, ...meant }, at: now() }
    const { key, body } = first
    unsettled.set(name, first)
    const outcome = await ask({
      path: `v1/desk/items/${reference}/${act}`,
      method: 'POST',
      body,
      headers: { 'idempotency-key': key },
      schema: readers.item,
    })
    if (outcome.is === 'unknown') return { is: 'failed', say: 'desk.unsure' }
    if (outcome.is === 'done') {
      unsettled.delete(name)
      return { is: 'done', item: outcome.value }
    }
    // Any other refusal says nothing of a try before it.
    const { type } = outcome
    // Of what is over so soon, one more does no harm.
    if (again && act in GOOD_FOR_MS && !UNSURE.has(type)) {
      unsettled.delete(name)
      return send(reference, act, meant, seen)
    }
    if (type === 'signed-out') return { is: 'signed-out' }
    if (type === 'state-refused') {
      unsettled.delete(name)
      return { is: 'outrun' }
    }
    return { is: 'failed', say: REFUSALS[type] ?? 'desk.refused' }
  }
}
