/**
 * The default policy: for which questions, which channels, in which order. One row a rule; the first
 * that fits decides. A bank's own rules (`routing.rules` of `des-questions.json`) have the same shape
 * and are read before these.
 *
 * Channels in a group are equal: those that are open now come first. What a rule does not name comes
 * after what it names, so that every way stays within reach.
 */
import type { Rule } from '../content/config.ts'
import type { Surface } from '../surfaces.ts'
import type { Kind } from './kinds.ts'
import type { Channel } from './offer.ts'
import type { FullSituation } from './situation.ts'

export interface PolicyRule {
  name: string
  when: Rule['when'] & { visitor?: readonly FullSituation['visitor'][] }
  /** A channel, or a group of equal ones. */
  offer: readonly (Channel | readonly Channel[])[]
}

export type Policy = readonly PolicyRule[]

export const DEFAULT_POLICY: Policy = [
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
 * Emergencies are met only by rules that name them: a rule of the bank about a topic must not bury
 * the number that blocks a card.
 */
export const fits = ({ when }: PolicyRule, facts: Facts): boolean =>
  (when.kind === undefined ? facts.kind !== 'urgent' : when.kind === facts.kind) &&
  (when.topic === undefined || when.topic === facts.topic) &&
  (when.surface === undefined || when.surface.includes(facts.surface)) &&
  (when.visitor === undefined || when.visitor.includes(facts.visitor)) &&
  (when.answered === undefined || when.answered === facts.answered)
