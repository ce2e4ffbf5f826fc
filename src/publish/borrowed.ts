/** What a visitor is told of an answer that their language does not have: whose it is, in a few words. */
import type { Borrowed } from '../content/published.ts'
import { languageOf, type Speech } from './speech.ts'

/** @param from  the language that it is borrowed from */
export function borrowedFrom(from: string, { locale, say }: Speech): Borrowed {
  if (languageOf(from) !== languageOf(locale)) {
    const language =
      new Intl.DisplayNames(locale, { type: 'language' }).of(languageOf(from)) ?? from
    return { lang: from, note: say('page.borrowed.only', { language }) }
  }
  const { region } = new Intl.Locale(from)
  const note = region
    ? say('page.borrowed.region', {
        region: new Intl.DisplayNames(locale, { type: 'region' }).of(region) ?? region,
      })
    : say('page.borrowed.general')
  return { lang: from, note }
}
