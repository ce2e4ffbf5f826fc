/**
 * `GET /v1/live`: what changed since the build and cannot wait for the next one. Read when a hub
 * opens and every 20 seconds while it is; kept by caches for 30 seconds.
 */
import * as z from 'zod/mini'
import { Instant } from './fields.ts'

/** In one language, or one for each. */
const Text = z.union([
  z.string().check(z.minLength(1)),
  z.record(z.string(), z.string().check(z.minLength(1))),
])

const period = { from: z.optional(Instant), until: z.optional(Instant) }
const link = z.optional(z.url({ protocol: /^https?$/ }))

const LiveNotice = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  text: Text,
  kind: z._default(z.enum(['info', 'warning']), 'info'),
  url: link,
  ...period,
})

/** Something is down and known: the first answer for whoever asks about it. */
const Incident = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  title: Text,
  text: Text,
  /** Groups of words; a question that holds every word of one group is about this. `["virement bloqué"]` */
  match: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  url: link,
  ...period,
})

/** What the bank sends (see docs/server.md), whole each time. */
export const LiveState = z.strictObject({
  /** Ids of answers that are not to be shown any more. */
  withdrawn: z._default(z.array(z.string()), []),
  notices: z._default(z.array(LiveNotice), []),
  incidents: z._default(z.array(Incident), []),
})
export type LiveState = z.infer<typeof LiveState>

export const Live = z.object({
  ...LiveState.shape,
  /** The server's own clock. */
  now: Instant,
  /** Measured over 30 days, in minutes from the request to the first call; missing: too few. */
  delays: z.object({ callback: z.optional(z.number()) }),
})
export type Live = z.infer<typeof Live>
