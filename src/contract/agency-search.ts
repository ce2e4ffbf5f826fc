/** What is looked for among the agencies. Apart from what they are: the form sends it and checks nothing. */
import * as z from 'zod/mini'
import { Id } from './fields.ts'

export const AgencySearch = z.strictObject({
  /** A town, a postcode, a name. */
  q: z.optional(z.string().check(z.maxLength(100))),
  /** `45.76,4.83`: the nearest come first. */
  near: z.optional(z.string().check(z.maxLength(60))),
  reason: z.optional(Id),
  /** Only the agencies of this one. */
  entity: z.optional(z.string().check(z.maxLength(60))),
  /** Only those that have each: `language:en`. */
  filters: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10))),
})
export type AgencySearch = z.infer<typeof AgencySearch>
