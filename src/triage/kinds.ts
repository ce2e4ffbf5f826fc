/** The kinds of question there are, and which of them wins. */

/** What words can give away. */
export type Signal = 'urgent' | 'complaint' | 'personal' | 'complex'

/** For each kind, the words that decided; empty: no. */
export type Kinds = Record<Signal, string[]>

export type Kind = Signal | 'general'

/** Where several fit, the first one decides. */
export const BY_WEIGHT = ['urgent', 'complaint', 'personal', 'complex'] as const

export const kindOf = (kinds: Kinds): Kind =>
  BY_WEIGHT.find((kind) => kinds[kind].length > 0) ?? 'general'
