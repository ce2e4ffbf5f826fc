/**
 * Which ways to help, best first? From what was asked, where, when and by whom, to a list of offers,
 * each with its reasons. Pure: the clock, the visitor and the channels are in the situation.
 */
import { classify } from './classify.ts'
import type { Offer } from './offer.ts'
import { type Explanation, route } from './route.ts'
import type { Policy } from './rules.ts'
import { assume, type Situation } from './situation.ts'

/**
 * @param policy the bank's own rules, as in its file; they come before the default ones
 * @throws TypeError when `situation.now` is missing: nothing here reads a clock
 */
export const triage = (situation: Situation, policy: Policy = []): Offer[] =>
  explainTriage(situation, policy).offers

/** The same offers, and what led to them. */
export function explainTriage(situation: Situation, policy: Policy = []): Explanation {
  const full = assume(situation)
  return route(full, classify(full.question ?? '', full), policy)
}
