/** What `build` says of languages: what is not said in each of them, and what becomes of it there. */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { editsFile } from '../content/files.ts'
import { missingTranslations } from '../content/translations.ts'

export const translationLines = (
  { locales, fallbacks }: Config,
  answers: readonly Answer[],
): string[] =>
  missingTranslations(answers, locales).flatMap(({ locale, answers: missing, of }) => {
    if (missing.length === 0) return []
    const chain = fallbacks[locale] ?? []
    const borrowed = missing.filter((answer) => chain.includes(answer.locale)).length
    const what =
      borrowed === 0
        ? `not shown there: name the languages that it may borrow from in “fallbacks”, or their twins in ${editsFile(locale)}`
        : `${borrowed} of them shown there in another language, marked as such`
    return [
      `locales: ${missing.length} of ${of} answers are not translated into “${locale}”, ${what}`,
    ]
  })
