/**
 * How a kind of question and a rule become a list of offers, best first, that holds every way the
 * bank has. The order is a table (`rules.ts`); this file is how it meets the hour, the surface and
 * what was tried before.
 *
 * Knows no words: a page that has not read them yet (`classify.ts`, most of triage's weight) can
 * route without.
 */
import { type Kind, type Kinds, kindOf } from './kinds.ts'
import type { Channel, Offer, Reason } from './offer.ts'
import { offersOf } from './offers.ts'
import { type Facts, misfit, NO_RULE, type Policy, THE_REST, wholePolicy } from './rules.ts'
import { assume, type FullSituation, type Situation } from './situation.ts'

/** From here on, the search is sure of its answer. */
export const CONFIDENT = 0.5

/**
 * What an answer asks for makes of a question that says nothing itself. `account` is missing: how to
 * do something in one's account is still a general question, and the answer says how.
 */
const KIND_OF_NEED: Record<string, Kind> = {
  urgent: 'urgent',
  complaint: 'complaint',
  adviser: 'complex',
}

const REASON_OF_KIND: Record<Exclude<Kind, 'general'>, Reason> = {
  urgent: 'urgent',
  complaint: 'complaint',
  personal: 'about-account',
  complex: 'complex',
}

/** Why these offers, for whoever looks after the rules. */
export interface Explanation {
  kind: Kind
  /** The words that decided, by kind. */
  words: Kinds
  /** The name of the rule that fired. */
  rule: string
  /** Those that were read before it, and the condition that did not hold. */
  passed: { rule: string; because: string }[]
  offers: Offer[]
  /** Ways that the bank has and this question may not take: what is private never goes public. */
  barred: { channel: Channel; id?: string }[]
}

/**
 * @param words what `classify` found in the question
 * @param policy the bank's own rules; they come before the default ones, or stand for them
 * @throws TypeError when `situation.now` is missing
 */
export function route(given: Situation, words: Kinds, policy: Policy = []): Explanation {
  const situation = assume(given)
  const { surface, visitor, topic } = situation
  const answered = (situation.found?.confidence ?? 0) >= CONFIDENT
  const kind = kindIn(situation, kindOf(words), answered)
  const facts: Facts = { kind, surface, visitor, answered, topic }
  const { rule, passed } = firstThatFits(policy, facts)
  const isPrivate = isPrivateMatter(kind, words, situation)

  const offered = new Set<Channel>()
  const offers = [...rule.offer, ...THE_REST].flatMap((rank) => {
    const fresh = [rank].flat().filter((channel) => !offered.has(channel))
    for (const channel of fresh) offered.add(channel)
    return openFirst(
      fresh
        .filter((channel) => isThere(channel, facts, situation))
        .flatMap((channel) => offersOf(channel, situation, reasonsOf(channel, facts, situation))),
    )
  })
  const ordered = triedLast(emergencyNumbersInPlace(offers, kind, situation), situation)
  const mayGo = (offer: Offer) => !isPrivate || !isPublic(offer, situation)
  return {
    kind,
    words,
    rule: rule.name,
    passed,
    offers: ordered.filter(mayGo),
    barred: ordered
      .filter((offer) => !mayGo(offer))
      .map(({ channel, id }) => ({ channel, ...(id !== undefined && { id }) })),
  }
}

function firstThatFits(policy: Policy, facts: Facts) {
  const passed: Explanation['passed'] = []
  for (const rule of wholePolicy(policy)) {
    const because = misfit(rule, facts)
    if (!because) return { rule, passed }
    passed.push({ rule: rule.name, because })
  }
  return { rule: NO_RULE, passed }
}

/** The visitor's own account is in it, whatever else the question is. */
const isPrivateMatter = (kind: Kind, words: Kinds, { secrets, found }: Situation): boolean =>
  kind === 'urgent' ||
  kind === 'personal' ||
  words.personal.length > 0 ||
  (secrets?.length ?? 0) > 0 ||
  found?.needs === 'account'

/** A company that is not the bank reads along. */
const PUBLIC_LINKS: readonly string[] = ['whatsapp', 'messenger']

const isPublic = ({ channel, id }: Offer, { channels }: FullSituation): boolean =>
  channel === 'link' &&
  channels.links.some((link) => link.id === id && PUBLIC_LINKS.includes(link.kind))

/** Blocking comes first, also for a debit that nobody recognises: it is contested afterwards. */
const asEmergency = (offer: Offer): Offer => {
  const [first, ...others] = offer.reasons
  return { ...offer, reasons: [first!, 'block-first', ...others], urgent: true }
}

/** An answer that the search is not sure of is no offer, and neither is what can be done in it. */
function isThere(channel: Channel, { answered }: Facts, { found }: Situation): boolean {
  if (channel === 'answer') return answered
  return channel !== 'action' || (answered && found?.actions === true)
}

function kindIn({ found, secrets }: Situation, said: Kind, answered: boolean): Kind {
  if (said !== 'general') return secrets?.length && said === 'complex' ? 'personal' : said
  if (secrets?.length) return 'personal'
  return (answered && found?.needs && KIND_OF_NEED[found.needs]) || 'general'
}

function reasonsOf(
  channel: Channel,
  facts: Facts,
  { question, secrets, found }: Situation,
): Reason[] {
  const reasons: Reason[] = []
  if (facts.kind !== 'general') reasons.push(REASON_OF_KIND[facts.kind])
  else if (found?.needs === 'account' && facts.answered) reasons.push('about-account')
  if (secrets?.length) reasons.push('secret-seen')
  if (channel === 'answer') reasons.push('answered')
  else if (channel === 'action') reasons.push('self-service')
  else if (question && !facts.answered && facts.kind === 'general') reasons.push('no-answer')
  return reasons
}

const openFirst = (offers: Offer[]): Offer[] => [
  ...offers.filter(({ opening }) => opening.open),
  ...offers.filter(({ opening }) => !opening.open),
]

const triedLast = (offers: Offer[], { tried = [] }: Situation): Offer[] => [
  ...offers.filter(({ channel, urgent }) => urgent || !tried.includes(channel)),
  ...offers.filter(({ channel, urgent }) => !urgent && tried.includes(channel)),
]

/**
 * The emergency numbers before all else, at any hour, on any surface, tried or not; and after all
 * else when nothing burns: who blocks cards at night knows nothing of loans.
 */
function emergencyNumbersInPlace(
  offers: Offer[],
  kind: Kind,
  { channels }: FullSituation,
): Offer[] {
  const numbers = new Set(
    channels.phone?.numbers.filter((number) => number.urgent).map(({ id }) => id),
  )
  const isEmergency = ({ channel, id }: Offer) => channel === 'phone' && numbers.has(id!)
  const emergency = offers.filter(isEmergency)
  const others = offers.filter((offer) => !isEmergency(offer))
  return kind === 'urgent' ? [...emergency.map(asEmergency), ...others] : [...others, ...emergency]
}
