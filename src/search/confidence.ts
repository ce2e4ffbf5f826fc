/**
 * How surely is this the answer? A logistic curve over what the scorer saw. The coefficients are
 * those that `node bench/search/fit.mjs` prints: fitted on judged questions, on questions that
 * nothing answers, and on answerable ones whose answer was taken away.
 */
export interface Evidence {
  /** 0 to 1: how much it says of each word or phrase that was asked, on average. */
  covered: number
  /** 0 to 1: how much of its question was asked. */
  question: number
  /** How much it says of what was asked, as a logarithm. */
  said: number
  /** Asked about the visitor's own file, which no page knows. */
  isOwnFile: boolean
}

/** No page knows one's own file: below sure, however well a page matches. */
export const OWN_FILE = 0.45

export function confidence({ covered, question, said, isOwnFile }: Evidence): number {
  const logit = -3.67 + 4.25 * covered + 1.36 * question + 0.28 * said
  return (isOwnFile ? OWN_FILE : 1) / (1 + Math.exp(-logit))
}
