/**
 * The words of the interface, a dictionary a language. French is the source: a key that another
 * language lacks does not compile. `{name}` is filled in; `.one` and `.other` follow
 * `Intl.PluralRules`.
 */
import { deskEn } from './desk.en.ts'
import { type DeskWords, deskFr } from './desk.fr.ts'
import { en } from './en.ts'
import { formsEn } from './forms.en.ts'
import { type FormWords, formsFr } from './forms.fr.ts'
import { fr, type Words } from './fr.ts'
import { secureEn } from './secure.en.ts'
import { type SecureWords, secureFr } from './secure.fr.ts'

export type { DeskKey, DeskWords } from './desk.fr.ts'
export type { FormKey, FormWords } from './forms.fr.ts'
export type { Key, Words } from './fr.ts'
export type { SecureKey, SecureWords } from './secure.fr.ts'

export const WORDS: Record<string, Words> = { fr, en }

/** What only forms say: published apart, and loaded with the first one. */
export const FORM_WORDS: Record<string, FormWords> = { fr: formsFr, en: formsEn }

/** What the program of secure messages says. */
export const SECURE_WORDS: Record<string, SecureWords> = { fr: secureFr, en: secureEn }

/** What the desk says to advisers. */
export const DESK_WORDS: Record<string, DeskWords> = { fr: deskFr, en: deskEn }

/** How each language calls itself. */
export const NAMES: Record<string, string> = { fr: 'Français', en: 'English' }
