/**
 * What triage returns: ways to help, best first, each with its reasons as codes that the interface
 * words.
 */

import type { Delay } from '../content/fields.ts'
import type { ChannelId } from '../content/routing.ts'

export type Channel = ChannelId

export const REASONS = [
  'urgent', // every minute counts
  'block-first', // blocking comes before contesting
  'complaint', // a complaint has its own route and legal clock
  'about-account', // the question touches the visitor's own account
  'secret-seen', // something confidential was typed
  'complex', // a matter to talk through
  'answered', // the website answers this
  'self-service', // the visitor can do it alone
  'no-answer', // nothing sure was found
  'open-now',
  'closed-now',
  'continues-at-bank', // it goes on on the bank's own site
  'not-public', // refused here because this page is not the bank's
] as const
export type Reason = (typeof REASONS)[number]

/** When somebody is there. `closesAt` is left out when it never closes. */
export type Opening = { open: true; closesAt?: Date } | { open: false; opensAt?: Date }

export interface Offer {
  channel: Channel
  /** Which one, where a channel has several: the id of a number, link or answer. */
  id?: string
  reasons: readonly Reason[]
  opening: Opening
  delay?: Delay
  /** Where it goes on: in the hub, on the bank's site, at another company's. */
  continues: 'here' | 'bank' | 'service'
  /** Shown before everything else, at any hour. */
  urgent?: true
}
