/** The files of the desk's origin, `desk/`: what the program of advisers is given. No page may frame it. */
import type { Config } from '../content/config.ts'
import type { DeskStart } from '../content/own-start.ts'
import { DESK_WORDS, type DeskWords } from '../words/index.ts'
import { html } from './markup.ts'
import type { PublishedFiles } from './output.ts'
import { among, buildOwnOrigin, dictionaryOf, ownStart } from './own-origin.ts'
import type { Programs } from './programs.ts'
import type { Speech } from './speech.ts'

/** Of the dictionary of the hub, what the desk says too. */
const SHARED = /^(?:hours\.(?:today|tomorrow|weekday|date)|error\.retry)$/

/** @returns nothing where the bank has no desk */
export function buildDesk(config: Config, programs: Programs): PublishedFiles {
  const { desk } = config
  if (!desk) return new Map()
  return buildOwnOrigin(config, {
    ...{ origin: desk.origin, name: 'desk', program: programs.desk },
    start: (speech) => startOf(config, speech),
    title: ({ locale }) => wordsOf(locale)['desk.title'],
    rest: () => html``,
    framedBy: ["'none'"],
  })
}

const wordsOf = (locale: string): DeskWords => dictionaryOf(DESK_WORDS, locale)

const startOf = (config: Config, { locale, words }: Speech): DeskStart => ({
  ...ownStart(config, locale, { ...among(words, SHARED), ...wordsOf(locale) }),
  services: config.desk?.services ?? [],
})
