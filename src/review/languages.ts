/**
 * What a language has in common with the others: which answer says the same where, where nobody does, and
 * what each said when somebody last looked. Pure.
 */
import { type Answer, hashShown } from '../content/answers.ts'
import { keyOfAnswer } from '../content/translations.ts'
import { twinsOf } from '../content/twins.ts'
import { asShown, type Files } from './files.ts'

/** The same answer in another language. */
export interface Twin {
  locale: string
  id: string
  question: string
  /** Fingerprint of what is shown of it. */
  hash: string
}

export interface InLanguages {
  twins: readonly Twin[]
  /** Languages in which nobody says it; where people said that nobody has to, it is no lack. */
  lacks: readonly string[]
}

/** By the id of an answer. */
export type Languages = ReadonlyMap<string, InLanguages>

/**
 * @param all      the files of every locale, this one's among them
 * @param locales  the default one first: what it says is what others translate
 */
export function languagesOf(
  { locale, answers }: Files,
  all: readonly Files[],
  locales: readonly string[],
): Languages {
  const parts = all.map(({ locale, answers, edits }) => ({
    ...{ locale, harvested: answers, edits: edits.edits },
  }))
  const named = twinsOf(parts)
  const known = new Map(
    all.flatMap(({ answers, edits: { edits } }) => {
      const editOf = new Map(edits.map((edit) => [edit.id, edit]))
      return answers.map((answer) => [keyOfAnswer(answer), { answer, edit: editOf.get(answer.id) }])
    }),
  )
  const twinIn = (other: string, id: string): Twin | undefined => {
    const found = known.get(keyOfAnswer({ locale: other, id }))
    if (!found) return undefined
    const shown = asShown(found.answer, found.edit)
    return { locale: other, id, question: shown.question, hash: hashShown(shown) }
  }
  const others = locales.filter((other) => other !== locale)
  return new Map(
    answers.map((answer) => {
      const names = named.get(keyOfAnswer(answer)) ?? {}
      const twins = others.flatMap((other) => twinIn(other, names[other] ?? '') ?? [])
      const lacks = others.filter(
        (other) => names[other] !== null && !twins.some((twin) => twin.locale === other),
      )
      return [answer.id, { twins, lacks }]
    }),
  )
}

/** What they say, to be kept with an answer that somebody has just looked at. */
export const besideOf = ({ twins }: InLanguages): Record<string, string> | undefined =>
  twins.length > 0 ? Object.fromEntries(twins.map(({ locale, hash }) => [locale, hash])) : undefined

/**
 * The language that an answer is translated from, where that says something else than it did when somebody
 * last looked at the answer.
 *
 * @param before  the answer, as they saw it
 */
export function staleSince(
  locale: string,
  before: Pick<Answer, 'beside'> | undefined,
  { twins }: InLanguages,
  locales: readonly string[],
): string | undefined {
  const rank = (one: string) => locales.indexOf(one)
  const [origin] = twins
    .filter((twin) => rank(twin.locale) < rank(locale))
    .sort((a, b) => rank(a.locale) - rank(b.locale))
  const seen = origin && before?.beside?.[origin.locale]
  return seen !== undefined && seen !== origin?.hash ? origin?.locale : undefined
}
