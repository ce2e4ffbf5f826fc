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
  /** How many words and phrases were asked that say something. */
  asked: number
  /** How many answers there are: where there are more, one that fits by chance is likelier. */
  size: number
  /** Asked about the visitor's own file, which no page knows. */
  isOwnFile: boolean
}

/** No page knows one's own file: below sure, however well a page matches. */
export const OWN_FILE = 0.45

export function confidence(evidence: Evidence): number {
  const { covered, question, said, asked, size, isOwnFile } = evidence
  const fits = 2.21 * covered + 1.61 * question + 1.56 * said
  // One word that fits tells more than its part of several, and many that do tell more than a few.
  const logit = fits - 4.55 + 0.28 * asked + 1.17 / asked - 0.21 * Math.log(size)
  return (isOwnFile ? OWN_FILE : 1) / (1 + Math.exp(-logit))
}
