/** The kinds of question there are, and which of them wins. */

/** What words can give away. */
export type Signal = 'urgent' | 'complaint' | 'personal' | 'complex'

/** For each kind, the words that decided; empty: no. */
export type Kinds = Record<Signal, string[]>

export type Kind = Signal | 'general'

/** Where several fit, the first one decides. */
const BY_WEIGHT = ['urgent', 'complaint', 'personal', 'complex'] as const

/**
 * What questions are weighed for, in the same order. An insured accident sounds like an emergency and
 * is a matter of one's own: weighed with either, it would be told from neither.
 */
export const WEIGHED = ['urgent', 'complaint', 'personal', 'accident', 'complex'] as const

export type Weighed = (typeof WEIGHED)[number]

export const signalOf = (weighed: Weighed): Signal =>
  weighed === 'accident' ? 'personal' : weighed

export const kindOf = (kinds: Kinds): Kind =>
  BY_WEIGHT.find((kind) => kinds[kind].length > 0) ?? 'general'
