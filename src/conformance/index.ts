/**
 * Does a server keep the contract? Asked from outside, so it may be ours or anybody's. What it makes
 * there it erases again; the numbers belong to nobody.
 */
import { APPOINTMENT_TIMES } from './appointment-times.ts'
import { APPOINTMENTS } from './appointments.ts'
import { Broken, NotHere } from './broken.ts'
import { CALLBACKS } from './callbacks.ts'
import type { Check } from './check.ts'
import { FOLLOWING } from './following.ts'
import { HANDOFFS } from './handoffs.ts'
import { PROOFS } from './proofs.ts'
import { READING } from './reading.ts'
import { Subject, type World } from './subject.ts'
import { WRITING } from './writing.ts'

export type { World } from './subject.ts'

export const CHECKS: readonly Check[] = [
  ...READING,
  ...WRITING,
  ...CALLBACKS,
  ...APPOINTMENTS,
  ...APPOINTMENT_TIMES,
  ...FOLLOWING,
  ...HANDOFFS,
  ...PROOFS,
]

export interface Outcome {
  check: Check
  result: 'kept' | 'broken' | 'not-here'
  /** How it is broken, or why it could not be asked. */
  said?: string
}

/** One after the other, in the order of the list. */
export async function* conform(world: World, checks = CHECKS): AsyncGenerator<Outcome> {
  for (const check of checks) {
    const subject = new Subject(world)
    yield await outcomeOf(check, subject)
    await subject.erase()
  }
}

async function outcomeOf(check: Check, subject: Subject): Promise<Outcome> {
  try {
    await check.run(subject)
    return { check, result: 'kept' }
  } catch (error) {
    if (error instanceof Broken) return { check, result: 'broken', said: error.message }
    if (error instanceof NotHere) return { check, result: 'not-here', said: error.message }
    throw error
  }
}
