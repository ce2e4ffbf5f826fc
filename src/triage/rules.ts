/**
 * The default policy: for which questions, which channels, in which order; one row a rule, and the
 * first that fits decides. And how a bank's own rules (`routing.rules` of `des-questions.json`) and
 * these become one list.
 *
 * Channels in a group are equal: those that are open now come first. What a rule does not name comes
 * after what it names, so that every way stays within reach.
 */
import type { DefaultRule, Rule } from '../content/routing.ts'
import type { Surface } from '../surfaces.ts'
import type { Kind } from './kinds.ts'
import type { Channel } from './offer.ts'
import type { FullSituation } from './situation.ts'

/** A rule with nothing left out. */
export interface PolicyRule {
  name: string
  when: NonNullable<Rule['when']>
  offer: NonNullable<Rule['offer']>
}

/** The bank's rules, as in its file. */
export type Policy = readonly Rule[]

export const DEFAULT_POLICY: readonly (PolicyRule & { name: DefaultRule })[] = [
  {
    // The emergency numbers come before any rule: see `route.ts`.
    name: 'urgent',
    when: { kind: 'urgent' },
    offer: ['action', 'answer', 'message', ['phone', 'callback'], 'agency'],
  },
  {
    name: 'complaint',
    when: { kind: 'complaint' },
    offer: ['complaint', 'message', ['callback', 'phone'], 'agency'],
  },
  {
    // No account yet, so nobody to write to under its seal.
    name: 'personal-prospect',
    when: { kind: 'personal', visitor: ['prospect'] },
    offer: ['action', ['callback', 'agency'], 'phone', 'answer', 'link'],
  },
  {
    name: 'personal',
    when: { kind: 'personal' },
    offer: ['action', 'message', 'answer', ['callback', 'phone'], 'agency'],
  },
  {
    name: 'complex-prospect',
    when: { kind: 'complex', visitor: ['prospect'] },
    offer: ['agency', 'callback', 'phone', 'answer', 'link'],
  },
  {
    name: 'complex',
    when: { kind: 'complex' },
    offer: ['agency', 'callback', 'message', 'answer', 'phone'],
  },
  {
    name: 'answered',
    when: { kind: 'general', answered: true },
    offer: ['answer', 'action', ['callback', 'phone', 'message'], 'agency'],
  },
  {
    name: 'unanswered-prospect',
    when: { kind: 'general', visitor: ['prospect'] },
    offer: [['callback', 'phone'], 'agency', 'link'],
  },
  {
    name: 'unanswered',
    when: { kind: 'general' },
    offer: [['callback', 'phone', 'message'], 'agency'],
  },
]

/** What a rule did not name, in this order; the way to complain is there for who looks for it. */
export const THE_REST: readonly Channel[] = [
  'answer',
  'action',
  'callback',
  'phone',
  'message',
  'agency',
  'link',
  'complaint',
]

export interface Facts {
  kind: Kind
  surface: Surface
  visitor: FullSituation['visitor']
  answered: boolean
  topic: string | undefined
}

/**
 * One list from the bank's rules and the default ones. A rule of the bank with the name of a default
 * one stands for it, where the bank put it; what it does not say, the default one says.
 */
export function wholePolicy(policy: Policy): readonly PolicyRule[] {
  const named = new Set(policy.map(({ name }) => name))
  const own = policy.flatMap(({ name, off, ...said }): PolicyRule[] => {
    const usual = DEFAULT_POLICY.find((rule) => rule.name === name)
    const offer = said.offer ?? usual?.offer
    return off || !offer ? [] : [{ name, when: said.when ?? usual?.when ?? {}, offer }]
  })
  return [...own, ...DEFAULT_POLICY.filter(({ name }) => !named.has(name))]
}

/** When every rule that fits was switched off. */
export const NO_RULE: PolicyRule = { name: 'none', when: {}, offer: [] }

/**
 * The first condition that does not hold, for whoever wonders why a rule was passed over; nothing
 * when the rule fits.
 *
 * Emergencies are met only by rules that name them: a rule of the bank about a topic must not bury
 * the number that blocks a card.
 */
export function misfit({ when }: PolicyRule, facts: Facts): keyof PolicyRule['when'] | undefined {
  const kinds = when.kind === undefined ? undefined : [when.kind].flat()
  if (kinds ? !kinds.includes(facts.kind) : facts.kind === 'urgent') return 'kind'
  if (when.topic !== undefined && when.topic !== facts.topic) return 'topic'
  if (when.surface && !when.surface.includes(facts.surface)) return 'surface'
  if (when.visitor && !when.visitor.includes(facts.visitor)) return 'visitor'
  if (when.answered !== undefined && when.answered !== facts.answered) return 'answered'
  return undefined
}
