/** The outbox of a server: its targets from the configuration, and the worker that tells them. */
import type { lookup } from 'node:dns'
import type { Deps } from '../deps.ts'
import { targetsOf } from './targets.ts'
import { createWorker, type Outbox } from './worker.ts'

export type { Outbox } from './worker.ts'

export interface OutboxOptions extends Omit<Deps, 'wake'> {
  /** How often it looks by itself. */
  everyMs?: number
  /** Replaces the system's resolver. */
  lookup?: typeof lookup
}

/** @throws QuestionsError `CONFIG_INVALID` when a secret is missing */
export function createOutbox({ everyMs, lookup, ...deps }: OutboxOptions): Outbox {
  const targets = targetsOf({ ...deps, ...(lookup && { lookup }) })
  return createWorker({ ...deps, targets, ...(everyMs !== undefined && { everyMs }) })
}
