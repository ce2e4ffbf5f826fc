/** All that triage may look at. Nothing here comes from a clock, a page or a person's profile. */

import type { Hours } from '../content/hours.ts'
import type { PublicChannels } from '../content/published.ts'
import type { Surface } from '../surfaces.ts'
import type { Channel } from './offer.ts'
import type { SecretKind } from './secrets.ts'

export interface Situation {
  /** What was asked, as typed; nothing when the visitor came straight to “contact us”. */
  question?: string
  locale: string
  surface: Surface
  now: Date
  visitor: 'anonymous' | 'prospect' | 'customer' | 'signed-in'
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
  channels: PublicChannels
  hours: Readonly<Record<string, Hours>>
}
