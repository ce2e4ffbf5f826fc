/** What an appointment is about and where: public facts of the bank, as they were when it was made. */
import * as z from 'zod/mini'
import { Id, Zone } from './fields.ts'

export const MeetingWay = z.enum(['agency', 'phone', 'video'])
export type MeetingWay = z.infer<typeof MeetingWay>

export const Meeting = z.object({
  /** In the agency, or its adviser rings, or sends a link. */
  way: MeetingWay,
  agency: z.object({
    id: z.string(),
    name: z.string(),
    /** In one line. « 10 place Bellecour, 69002 Lyon » */
    address: z.optional(z.string()),
    zone: Zone,
  }),
  reason: z.object({ id: Id, label: z.string() }),
  /** Who receives, where they have a name; `chosen`: the customer asked for them. */
  adviser: z.optional(z.object({ id: Id, name: z.string(), chosen: z.boolean() })),
  /** What to bring, in the language of the request. */
  documents: z.array(z.string()),
})
export type Meeting = z.infer<typeof Meeting>
