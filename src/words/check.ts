/** The words of `check`, apart from those of the interface: no browser ever loads them. */
import { checkEn } from './check.en.ts'
import { type CheckWords, checkFr } from './check.fr.ts'

export type { CheckKey, CheckWords } from './check.fr.ts'

const DICTIONARIES: Readonly<Record<string, CheckWords>> = { fr: checkFr, en: checkEn }

export interface CheckTongue {
  locale: string
  words: CheckWords
}

/** @returns those of the first locale that has any; English otherwise */
export function checkWords(...locales: readonly string[]): CheckTongue {
  for (const locale of locales) {
    const words = DICTIONARIES[locale.split('-')[0]!.toLowerCase()]
    if (words) return { locale, words }
  }
  return { locale: 'en', words: checkEn }
}
