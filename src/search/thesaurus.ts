/** Which words mean the same? Groups of phrases, compared by stem; a phrase may be in several. */
import { SYNONYMS as french } from './synonyms.fr.ts'
import { stems } from './terms.ts'

export interface Phrase {
  /** How many words it spans. */
  length: number
  /** The other phrases of its groups. */
  others: string[][]
}

export interface Thesaurus {
  /** Whether a word is in any phrase, and so spelt as it should be. */
  knows(term: string): boolean
  /** The longest known phrase that begins with this word. */
  longest(terms: readonly string[], at: number): Phrase | undefined
}

const BUILT_IN: Record<string, string> = { fr: french }

/** The built-in groups of a language and the bank's own. */
export function thesaurusFor(locale: string, own: readonly (readonly string[])[]): Thesaurus {
  const lines = BUILT_IN[locale.slice(0, 2).toLowerCase()]?.trim().split('\n') ?? []
  return createThesaurus([...lines.map((line) => line.split(',')), ...own], locale)
}

/** In informative words: `mot de passe` has two. */
const LONGEST = 4

function createThesaurus(groups: Iterable<readonly string[]>, locale: string): Thesaurus {
  const phrases = new Map<string, Phrase>()
  for (const group of groups) {
    const own = new Map(group.map((text) => stems(text, locale)).map((s) => [s.join(' '), s]))
    own.delete('')
    for (const [key, { length }] of own) {
      const phrase = phrases.get(key) ?? { length, others: [] }
      phrases.set(key, phrase)
      for (const [other, terms] of own) if (other !== key) phrase.others.push(terms)
    }
  }
  const known = new Set([...phrases.keys()].flatMap((key) => key.split(' ')))
  return {
    knows: (term) => known.has(term),
    longest(terms, at) {
      for (let length = LONGEST; length > 0; length--) {
        const phrase = phrases.get(terms.slice(at, at + length).join(' '))
        if (phrase?.length === length) return phrase
      }
      return undefined
    },
  }
}
