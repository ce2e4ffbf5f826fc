/**
 * What kind of question is this? An emergency, a complaint, a matter of the visitor's own account,
 * a matter to talk through, or none of these.
 *
 * The words are data (`classify.fr.ts`, `classify.en.ts`). This file knows which list to read
 * and nothing more; it never sees who asks, where or when.
 */
import { isFunctionWord, words } from '../language/index.ts'
import { english } from './classify.en.ts'
import { french } from './classify.fr.ts'
import type { Kinds } from './kinds.ts'
import { type Lexicon, type Recogniser, recogniser } from './recogniser.ts'

const LEXICONS: Record<string, Lexicon> = { fr: french, en: english }

/** In characters. A question says what it is in its first lines; a pasted page must not cost seconds. */
const LONGEST = 4000

/** Made on the first question: a visitor who asks nothing pays nothing. */
const recognisers = new Map<Lexicon, Recogniser>()

/** @param options `locale` is the hub's, French when left out; what is written in another language is read in that one */
export function classify(question: string, { locale = 'fr' }: { locale?: string } = {}): Kinds {
  const text = question.slice(0, LONGEST)
  return recogniserOf(languageOf(text, locale))(text)
}

/** By the small words: they are a third of any sentence, and few are shared. */
function languageOf(text: string, locale: string): Lexicon {
  const small = (lexicon: Lexicon) =>
    words(text).filter((word) => isFunctionWord(word, lexicon.locale)).length
  const own = LEXICONS[locale.slice(0, 2).toLowerCase()]
  return Object.values(LEXICONS).reduce(
    (best, other) => (small(other) > small(best) ? other : best),
    own ?? french,
  )
}

function recogniserOf(lexicon: Lexicon): Recogniser {
  let known = recognisers.get(lexicon)
  if (!known) {
    known = recogniser(lexicon)
    recognisers.set(lexicon, known)
  }
  return known
}
