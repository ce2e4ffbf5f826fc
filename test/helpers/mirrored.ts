/**
 * The published hub as if it were in a language that reads from right to left: the same words, each
 * marked so that a word which is not from the dictionary shows, and the direction turned round.
 */
import type { BrowserContext } from 'playwright'
import { rewrite } from './rewrite.ts'

const LOCALE = 'fr-XB'

export async function mirror(context: BrowserContext): Promise<void> {
  await rewrite(context, '**/hub.json', (text) => {
    const hub = JSON.parse(text)
    const locales = [{ ...hub.locales[0], id: LOCALE, name: 'Mirrored', dir: 'rtl' }]
    return JSON.stringify({ ...hub, locales })
  })
  await rewrite(context, '**/start.fr.json', (text) => {
    const start = JSON.parse(text)
    const words = Object.entries<string>(start.words).map(([key, word]) => [key, `⟦${word}⟧`])
    return JSON.stringify({ ...start, locale: LOCALE, words: Object.fromEntries(words) })
  })
}
