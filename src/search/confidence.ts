/**
 * How surely is this the answer? A logistic curve over what the scorer saw, fitted on judged
 * questions and on questions that nothing answers (`bench/search.mjs` shows how well it holds).
 */
export interface Evidence {
  /** 0 to 1: how much of what was asked the answer says, by weight. */
  cover: number
  /** 0 to 1: how much of what was asked its question says. */
  asked: number
  /** 0 to 1: how much of its question was asked. */
  question: number
  /** -1 to 1: how far it is ahead of the next, or behind the first, as a part of the better score. */
  margin: number
}

/** An answer to another question may hold all the words: it is shown, and never as sure. */
const OTHER_QUESTION = 0.6

export function confidence({ cover, asked, question, margin }: Evidence): number {
  const logit = -2.1 + 2.85 * cover + 0.35 * asked + 1.5 * question + 2.05 * margin * asked
  return (asked > 0 ? 1 : OTHER_QUESTION) / (1 + Math.exp(-logit))
}
