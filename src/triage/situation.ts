/** All that triage may look at. Nothing here comes from a clock, a page or a person's profile. */

import type { Hours } from '../content/hours.ts'
import type { PublicChannels } from '../content/published.ts'
import type { Surface } from '../surfaces.ts'
import type { Channel } from './offer.ts'
import type { SecretKind } from './secrets.ts'

/** Only `now` has to be said: nothing here reads a clock. */
export interface Situation {
  /** What was asked, as typed; nothing when the visitor came straight to “contact us”. */
  question?: string
  /** Of the hub. Default: `fr`. */
  locale?: string
  /** Default: `partner`, a page of somebody else. Nothing private is promised there. */
  surface?: Surface
  now: Date
  /** Default: `anonymous`. */
  visitor?: 'anonymous' | 'prospect' | 'customer' | 'signed-in'
  /** What this page or answer is about. */
  topic?: string
  /** The best that the search found, when it found something. */
  found?: {
    id: string
    confidence: number
    needs?: 'account' | 'urgent' | 'adviser' | 'complaint'
    /** Something that they can do themselves is in it. */
    actions?: boolean
  }
  /** Kinds of secrets seen in the question. */
  secrets?: readonly SecretKind[]
  /** Channels that the visitor refused or that failed. */
  tried?: readonly Channel[]
  /** The bank's, as published. Default: none. */
  channels?: Partial<PublicChannels>
  /** By id, those that the channels name. A desk whose hours are not here is always open. */
  hours?: Readonly<Record<string, Hours>>
}

/** The same with nothing left open that routing asks for. */
export interface FullSituation extends Situation {
  locale: string
  surface: Surface
  visitor: NonNullable<Situation['visitor']>
  channels: PublicChannels
  hours: Readonly<Record<string, Hours>>
}

/** @throws TypeError without a valid `now` */
export function assume({
  locale = 'fr',
  surface = 'partner',
  visitor = 'anonymous',
  channels,
  hours = {},
  ...rest
}: Situation): FullSituation {
  if (!(rest.now instanceof Date) || Number.isNaN(rest.now.getTime())) {
    throw new TypeError('situation.now is not a valid Date: offers depend on the hour')
  }
  return { ...rest, locale, surface, visitor, channels: { links: [], ...channels }, hours }
}
