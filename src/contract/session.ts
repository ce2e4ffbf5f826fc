/**
 * Who is signed in on the secure origin, and how to sign in and out. All of it is there alone; the hub's
 * origin has none of these addresses.
 *
 *   GET  /v1/session                     → SessionView
 *   GET  /v1/session/sign-in?place=…     → 303 to the bank's sign-in    (a link, at top level)
 *   GET  /v1/session/callback            → 303 back to the page         (the bank's sign-in comes back here)
 *   POST /v1/session/extension           → SessionView                  another spell of `idleMinutes`
 *   POST /v1/session/sign-out            → SignedOut                    this device
 *
 * The session is a cookie that no script can read (`__Host-`, HttpOnly, Secure, SameSite=Strict); tokens
 * stay on the server. There is no token against forged requests to carry about: a write is taken from
 * pages of the secure origin alone (`Origin`, `Sec-Fetch-Site`) and as JSON, which no other site's page
 * can send, nor the cookie. What is stored needs an `Idempotency-Key` besides.
 */
import * as z from 'zod/mini'
import { Instant } from './fields.ts'

export const SessionView = z.object({
  /** Nobody, or not any more: then everything else of the secure origin answers 401 `signed-out`. */
  signedIn: z.boolean(),
  /** Where to sign in: a link at top level, never a frame. Relative, or a page of the bank's. */
  signIn: z.string(),
  /** As the bank calls them. « Camille Martin »; of a prospect, their e-mail address. */
  name: z.optional(z.string()),
  /** By an e-mail address alone: no customer. See `contract/prospect.ts`. */
  prospect: z.optional(z.boolean()),
  /** Whose session it is, for a page to tell one from another: the same for the same person, and no name. */
  member: z.optional(z.string()),
  /** The server's own clock. */
  now: Instant,
  /**
   * Without an act until then, it is over. A read is no act; a write and an extension are. It may lie after
   * `endsAt`: then somebody acted shortly before that.
   */
  idleAt: z.optional(Instant),
  /** It is over then, whatever happens. */
  endsAt: z.optional(Instant),
})
export type SessionView = z.infer<typeof SessionView>

/** With `Clear-Site-Data`: drafts and pages of this origin go from the device. */
export const SignedOut = z.object({
  /** Where the bank's sign-in ends its own session: a link at top level. */
  next: z.optional(z.string()),
})
export type SignedOut = z.infer<typeof SignedOut>

/**
 * Where the desk's page goes on: the list, or one item. After a sign-in that came to nothing its fragment
 * is `sign-in-failed`, and `no-role` for somebody who has no business there.
 */
const DESK_PLACE = /^item\/[A-Z]-[0-9A-Z]{4}-\d{2}$/

export const deskPlaceOf = (asked: string | undefined): string =>
  asked !== undefined && DESK_PLACE.test(asked) ? asked : 'items'

/** Where the page goes on after sign-in, as its fragment says: a place of ours, never an address. */
const PLACE = /^(?:new|complaint|threads|proof|thread\/[A-Z]-[0-9A-Z]{4}-\d{2})$/

/** @returns the fragment to come back to; of anything that is no place of ours, the list of threads */
export const placeOf = (asked: string | undefined): string =>
  asked !== undefined && PLACE.test(asked) ? asked : 'threads'

/** @param signIn as `SessionView` has it */
export const signInLink = (signIn: string, place: string): string =>
  signIn.startsWith('/') ? `${signIn}?place=${encodeURIComponent(placeOf(place))}` : signIn
