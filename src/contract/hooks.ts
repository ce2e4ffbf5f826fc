/**
 * What the bank's own tools tell the server, signed as Standard Webhooks wants it:
 *
 *   POST /v1/hooks/requests   StateUpdate → 204, once for each `webhook-id`
 *   POST /v1/hooks/live       LiveState   → 204, the youngest `webhook-timestamp` wins
 */
import * as z from 'zod/mini'
import { Instant, line, Reference } from './fields.ts'
import { Slot } from './problem.ts'

/** How a request stands with the service that has it. */
export const StateUpdate = z
  .strictObject({
    reference: Reference,
    /** missed: nobody picked up · answered: they were spoken to · closed: it ends without that */
    state: z.enum(['planned', 'missed', 'answered', 'closed']),
    /** When it happened; now when left out. */
    at: z.optional(Instant),
    /** Which service has it, as its customer may read it. « Service cartes » */
    service: z.optional(line(80)),
    /** With `planned`, and only then: the time that was agreed. It ends after it begins. */
    slot: z.optional(Slot),
  })
  .check(
    z.refine(({ state, slot }) => (state === 'planned') === (slot !== undefined)),
    z.refine(({ slot }) => !slot || Date.parse(slot.start) < Date.parse(slot.end), {
      path: ['slot', 'end'],
    }),
  )
export type StateUpdate = z.infer<typeof StateUpdate>
