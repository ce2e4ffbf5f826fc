/**
 * The published hub as if it were in a language that reads from right to left: the same words, each
 * marked so that a word which is not from the dictionary shows, and the direction turned round.
 */
import type { BrowserContext } from 'playwright'

const LOCALE = 'fr-XB'

export async function mirror(context: BrowserContext): Promise<void> {
  await context.route('**/hub.json', async (route) => {
    const response = await route.fetch()
    const hub = await response.json()
    const [first] = hub.locales
    const locales = [{ ...first, id: LOCALE, name: 'Mirrored', dir: 'rtl' }]
    await route.fulfill({ response, json: { ...hub, locales } })
  })
  await context.route('**/start.fr.json', async (route) => {
    const response = await route.fetch()
    const start = await response.json()
    const words = Object.entries<string>(start.words).map(([key, word]) => [key, `⟦${word}⟧`])
    const json = { ...start, locale: LOCALE, words: Object.fromEntries(words) }
    await route.fulfill({ response, json })
  })
}
