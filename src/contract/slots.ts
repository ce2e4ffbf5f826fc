/** Times to choose from: those of a desk that rings back, or of an agency that receives. */
import * as z from 'zod/mini'
import { Instant, Zone } from './fields.ts'
import { Slot } from './problem.ts'

/** The slots of the coming days that are still free. */
export const Slots = z.object({
  /** IANA name of the time zone there: its days are those of `days`. */
  zone: Zone,
  /** The server's own clock. */
  now: Instant,
  /** “As soon as possible”: nobody rings before `from`, somebody rings by `by`. */
  soonest: z.optional(z.object({ from: Instant, by: Instant })),
  /** Days on which somebody is there; one without slots is full. `2026-11-24` */
  days: z.array(z.object({ day: z.iso.date(), slots: z.array(Slot) })),
})
export type Slots = z.infer<typeof Slots>
