/** The twins of what is shown: as the harvest found them, as people named them, as merges moved them. */
import type { Answer } from './answers.ts'
import type { Edit } from './edits.ts'
import { keyOfAnswer, translationsOf } from './translations.ts'

export interface LocalePart {
  locale: string
  /** What is shown. */
  answers: readonly Answer[]
  /** Hidden ones too: what a language has decided not to say, it does not borrow. */
  harvested: readonly Answer[]
  edits: readonly Edit[]
}

/**
 * What is shown, with the twins that the harvest found or people named; the twin of an answer that was
 * merged is the one that it was merged into.
 */
export function withTwins(parts: readonly LocalePart[]): Answer[] {
  const edits = new Map(
    parts.flatMap(({ locale, edits: own }) =>
      own.map((edit) => [keyOfAnswer({ locale, id: edit.id }), edit] as const),
    ),
  )
  const become = (locale: string, id: string): string => {
    const passed = new Set<string>()
    let at = id
    for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
      at = next
      passed.add(at)
      next = edits.get(keyOfAnswer({ locale, id: at }))?.into
    }
    return at
  }
  const named = parts.flatMap(({ locale, harvested }) =>
    harvested.map((answer) => {
      const decided = edits.get(keyOfAnswer({ locale, id: answer.id }))?.translations
      return {
        decided,
        answer: { ...answer, translations: { ...answer.translations, ...decided } },
      }
    }),
  )
  // People come first: of two that claim the same twin, the first has it.
  const [theirs, others] = [named.filter((one) => one.decided), named.filter((one) => !one.decided)]
  const twins = translationsOf(
    [...theirs, ...others].map(({ answer }) => answer),
    become,
  )
  return parts.flatMap(({ answers }) =>
    answers.map((answer) => {
      const own = twins.get(keyOfAnswer(answer)) ?? {}
      return Object.keys(own).length > 0 ? { ...answer, translations: own } : answer
    }),
  )
}
