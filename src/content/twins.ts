/** The twins of what is shown: as the harvest found them, as people named them, as merges moved them. */
import type { Answer, Translations } from './answers.ts'
import type { LocalePart } from './locale-part.ts'
import { keyOfAnswer, translationsOf } from './translations.ts'

type Part = Pick<LocalePart, 'locale' | 'harvested' | 'edits'>

/**
 * What each harvested answer is called in the other languages, by `keyOfAnswer`; the twin of an answer that
 * was merged is the one that it was merged into.
 */
export function twinsOf(parts: readonly Part[]): ReadonlyMap<string, Translations> {
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
  return translationsOf(
    [...theirs, ...others].map(({ answer }) => answer),
    become,
  )
}

/** What is shown, with its twins. */
export function withTwins(parts: readonly (Part & Pick<LocalePart, 'answers'>)[]): Answer[] {
  const twins = twinsOf(parts)
  return parts.flatMap(({ answers }) =>
    answers.map((answer) => {
      const own = twins.get(keyOfAnswer(answer)) ?? {}
      return Object.keys(own).length > 0 ? { ...answer, translations: own } : answer
    }),
  )
}
