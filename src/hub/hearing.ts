/**
 * What kind of question is this, in whichever language it was asked? The rules of the hub's own
 * language are there from the first letter. Those of another come when a question looks like it, so
 * that somebody who writes “my card was stolen” in a French hub is heard too.
 */
import { signal } from '@preact/signals'
import { isFunctionWord, words } from '../language/index.ts'
import type { Kinds } from '../triage/kinds.ts'
import { type Lexicon, type Recogniser, recogniser } from '../triage/recogniser.ts'

interface Language {
  rules(): Promise<Lexicon>
  /** How words begin that somebody in a hurry writes without a single small one. */
  alarms: RegExp
}

const LANGUAGES: Record<string, Language> = {
  fr: {
    rules: async () => (await import('../triage/classify.fr.ts')).french,
    alarms: /^(?:carte|perd|vole|fraude|arnaq|pirat)/,
  },
  en: {
    rules: async () => (await import('../triage/classify.en.ts')).english,
    alarms: /^(?:card|lost|stole|fraud|scam|hack)/,
  },
}

export interface Hearing {
  /** As far as its language is known by now; reading it in an effect is told of more. */
  kindsOf(text: string): Kinds
  /** Fetches the rules of another language when `text` looks like it. Without them, one's own stand. */
  heed(text: string): void
}

const NONE: Recogniser = () => ({ urgent: [], complaint: [], personal: [], complex: [] })

/** @param locale of the hub; in one without rules, no emergency is known */
export async function openHearing(locale: string): Promise<Hearing> {
  const own = locale.slice(0, 2)
  const known = signal<ReadonlyMap<string, Recogniser>>(new Map())
  const learn = async (language: string): Promise<void> => {
    const lexicon = await LANGUAGES[language]?.rules()
    if (lexicon) known.value = new Map([...known.value, [language, recogniser(lexicon)]])
  }
  await learn(own)
  return {
    kindsOf(text) {
      const heard = known.value.get(languageOf(text, own)) ?? known.value.get(own) ?? NONE
      return heard(text)
    },
    heed(text) {
      const language = languageOf(text, own)
      if (!known.value.has(language)) learn(language).catch(() => {})
    },
  }
}

/** The one whose small words and alarms it has most of; in doubt the hub's own. */
function languageOf(text: string, own: string): string {
  const written = words(text)
  const telling = (language: string) =>
    written.filter(
      (word) => isFunctionWord(word, language) || LANGUAGES[language]?.alarms.test(word),
    ).length
  return Object.keys(LANGUAGES).reduce(
    (best, other) => (telling(other) > telling(best) ? other : best),
    own,
  )
}
