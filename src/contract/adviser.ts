/** Somebody of the bank who receives by name: what everybody may know of them. A file apart, for those banks that name any. */
import * as z from 'zod/mini'
import { Id } from './fields.ts'

export const Adviser = z.object({
  id: Id,
  name: z.string(),
  gender: z.optional(z.enum(['female', 'male'])),
  photo: z.optional(z.string()),
  agencies: z.array(z.string()),
  /** BCP 47. */
  languages: z.array(z.string()),
  /** Ids of the reasons that they take; all when left out. */
  reasons: z.optional(z.array(Id)),
  /** Days, both included: the one of today, or the next. */
  absence: z.optional(z.object({ from: z.iso.date(), until: z.iso.date() })),
})
export type Adviser = z.infer<typeof Adviser>

export const Advisers = z.object({ advisers: z.array(Adviser) })
export type Advisers = z.infer<typeof Advisers>
