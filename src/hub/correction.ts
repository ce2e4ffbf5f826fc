/**
 * The words that the search read as others, all of them in one sentence. It knows them without case
 * and accents, and nobody recognises « chequie »: here they are as the visitor typed them.
 */
import { fold, marks } from '../language/index.ts'
import type { Correction } from '../search/index.ts'

export function correctionOf(
  corrections: readonly Correction[],
  question: string,
  locale: string,
): Correction | undefined {
  if (corrections.length === 0) return undefined
  const written = (typed: string): string =>
    marks(question, typed, locale)
      .map(([start, end]) => question.slice(start, end))
      .find((word) => fold(word) === typed) ?? typed
  return {
    typed: corrections.map(({ typed }) => written(typed)).join(', '),
    meant: corrections.map(({ meant }) => meant).join(', '),
  }
}
