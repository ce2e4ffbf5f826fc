/** The words of messages, apart from those of the interface: no browser ever loads them. */
import { mailEn } from './mail.en.ts'
import { type MailWords, mailFr } from './mail.fr.ts'

export type { MailWords } from './mail.fr.ts'

const DICTIONARIES: Readonly<Record<string, MailWords>> = { fr: mailFr, en: mailEn }

export interface Tongue {
  locale: string
  words: MailWords
}

/** @returns those of the first locale that has any; of French otherwise */
export const mailWords = (...locales: readonly string[]): Tongue => {
  for (const locale of locales) {
    const words = DICTIONARIES[locale.split('-')[0]!.toLowerCase()]
    if (words) return { locale, words }
  }
  return { locale: 'fr', words: mailFr }
}
