/** What a target of the outbox is: something that can be told, and that says how it went. */
import type { OutboxEvent, OutboxRow } from './rows.ts'

/** A row of the outbox, taken for an attempt. */
export interface Item {
  /** The same over all attempts and replays: whoever is told twice can know it. */
  id: string
  requestId: string | null
  event: OutboxEvent
  payload: OutboxRow['payload']
  /** This one included. */
  attempts: number
  /** When it happened. */
  madeAt: Date
  /** Of the request, now; nothing when it was erased. */
  requestState: string | null
}

/** `why` is a status or a code, never a text of theirs: it is stored and logged. `500`, `ECONNREFUSED` */
export type Outcome =
  | { is: 'delivered' }
  /** Again, later; not before `waitMs` when they said so. */
  | { is: 'failed'; why: string; waitMs?: number }
  /** Never again by itself: it goes to the dead letters. */
  | { is: 'refused'; why: string }
  /** There is nothing to tell any more. */
  | { is: 'dropped'; why: string }

/** Does not throw for what the world does; a throw is a bug of ours, and counts as a failure. */
export type Deliver = (item: Item, at: Date) => Promise<Outcome>

export interface Target {
  deliver: Deliver
  /** How many at a time. */
  width: number
  close(): Promise<void>
}
