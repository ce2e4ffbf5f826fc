/**
 * Which answers say the same in other languages, and which have nobody to say it there.
 *
 * An answer names its twins by id. One side that names the other is enough, and a twin of a twin is one.
 * `null` says that there is none, and wins; nobody has two twins in one language. Does not know what is
 * shown: an answer that is hidden is a twin all the same, since its language has decided not to say it.
 */
import type { Answer, Translations } from './answers.ts'

type Known = Pick<Answer, 'id' | 'locale' | 'translations'>

/** Answers that say the same, by locale. */
type Group = Map<string, Known>

const keyOf = (locale: string, id: string): string => `${locale} ${id}`

/** What tells an answer from all others: an id may stand for the same answer in several languages. */
export const keyOfAnswer = ({ locale, id }: Pick<Answer, 'locale' | 'id'>): string =>
  keyOf(locale, id)

/**
 * @param answers  of every locale, hidden ones too; of two that claim the same twin, the first has it
 * @param become   the answer that an answer was merged into
 * @returns by `keyOfAnswer`: what each is called in the other languages
 */
export function translationsOf(
  answers: readonly Known[],
  become: (locale: string, id: string) => string = (_, id) => id,
): ReadonlyMap<string, Translations> {
  const groups = new Map(
    answers.map((answer): [string, Group] => [
      keyOfAnswer(answer),
      new Map([[answer.locale, answer]]),
    ]),
  )
  const join = (a: Group | undefined, b: Group | undefined) => {
    if (!a || !b || a === b || !mayJoin(a, b)) return
    for (const [locale, answer] of b) {
      a.set(locale, answer)
      groups.set(keyOfAnswer(answer), a)
    }
  }
  const groupOf = (answer: Known) => groups.get(keyOfAnswer(answer))
  for (const answer of answers) {
    for (const [locale, id] of Object.entries(answer.translations ?? {})) {
      if (id !== null) join(groupOf(answer), groups.get(keyOf(locale, id)))
    }
  }
  for (const same of Map.groupBy(answers, ({ id }) => id).values()) {
    for (const other of same) join(groupOf(same[0]!), groupOf(other))
  }
  return new Map(
    answers.map((answer) => {
      // Also a name that is not among these: whoever asked may know of fewer than it does.
      const { translations = {} } = answer
      const twins = [...groupOf(answer)!].filter(([locale]) => locale !== answer.locale)
      const named = twins.map(([locale, { id }]) => [locale, become(locale, id)] as const)
      return [keyOfAnswer(answer), { ...translations, ...Object.fromEntries(named) }]
    }),
  )
}

/** No language twice, and nobody who says that there is none. */
const mayJoin = (a: Group, b: Group): boolean =>
  [...b.keys()].every((locale) => !a.has(locale) && !refuses(a, locale)) &&
  [...a.keys()].every((locale) => !refuses(b, locale))

const refuses = (group: Group, locale: string): boolean =>
  [...group.values()].some(({ translations }) => translations?.[locale] === null)

/** What one language lacks. */
export interface Missing {
  locale: string
  /** Of other languages, each thing once, in the first language that says it. */
  answers: Answer[]
  /** What there is in all languages together, each thing once. */
  of: number
}

/** @param locales  those that are published, the default one first */
export function missingTranslations(
  answers: readonly Answer[],
  locales: readonly string[],
): Missing[] {
  const twins = translationsOf(answers)
  const seen = new Set<string>()
  const things = locales
    .flatMap((locale) => answers.filter((answer) => answer.locale === locale))
    .filter((answer) => {
      if (seen.has(keyOfAnswer(answer))) return false
      for (const [locale, id] of Object.entries(twins.get(keyOfAnswer(answer))!)) {
        if (id !== null) seen.add(keyOf(locale, id))
      }
      return true
    })
  return locales.map((locale) => ({
    locale,
    answers: things.filter(
      (answer) =>
        answer.locale !== locale && typeof twins.get(keyOfAnswer(answer))![locale] !== 'string',
    ),
    of: things.length,
  }))
}
