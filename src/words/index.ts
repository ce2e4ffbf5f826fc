/**
 * The words of the interface, a dictionary a language. French is the source: a key that another
 * language lacks does not compile. `{name}` is filled in; `.one` and `.other` follow
 * `Intl.PluralRules`.
 */
import { en } from './en.ts'
import { fr, type Words } from './fr.ts'

export type { Key, Words } from './fr.ts'

export const WORDS: Record<string, Words> = { fr, en }

/** How each language calls itself. */
export const NAMES: Record<string, string> = { fr: 'Français', en: 'English' }
