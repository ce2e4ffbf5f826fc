/**
 * How hard is a text to read? The reading ease of Flesch, 0 (hard) to 100 (easy), from the length of its
 * sentences and of its words.
 *
 * English: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32, 1948. French, on the
 * same scale: L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers
 * d’études de radio-télévision 19, 1958. Neither knows whether a text is true, ordered or clear.
 */
import { syllablesIn } from './syllables.ts'

interface Formula {
  name: string
  base: number
  /** For each word of the mean sentence. */
  word: number
  /** For each syllable of the mean word. */
  syllable: number
}

const FORMULAS: Readonly<Record<string, Formula>> = {
  fr: { name: 'Kandel & Moles (1958)', base: 207, word: 1.015, syllable: 73.6 },
  en: { name: 'Flesch (1948)', base: 206.835, word: 1.015, syllable: 84.6 },
}

/**
 * Below this a text is harder than B2. Flesch calls 50–60 “fairly difficult”, for the last years of secondary
 * school, whose aim in a foreign language is B2, and 30–50 “difficult”, for higher education. No publication
 * ties the two scales to each other; this is our reading of both.
 */
const B2 = 50

/** The formula was made for samples of 100 words: a single long word decides the ease of a short text. */
const FEWEST_WORDS = 30

export const READING_EASE = { b2: B2, fewestWords: FEWEST_WORDS, formulas: FORMULAS }

export interface Reading {
  formula: string
  /** Whole, 0 to 100. */
  ease: number
  words: number
  /** Of the mean sentence. */
  sentenceWords: number
  /** The sentence with most words. */
  longest: string
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu

/**
 * @param text  a line a block: the end of a block ends a sentence
 * @returns nothing for a language without a formula, or a text too short for one
 */
export function readingOf(text: string, locale: string): Reading | undefined {
  const language = locale.slice(0, 2).toLowerCase()
  const formula = FORMULAS[language]
  if (!formula) return
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const sentences = text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .map((sentence) => ({ sentence, words: sentence.match(WORD) ?? [] }))
    .filter(({ words }) => words.length > 0)
  const words = sentences.flatMap((each) => each.words)
  if (words.length < FEWEST_WORDS) return
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0)
  const sentenceWords = words.length / sentences.length
  const ease =
    formula.base - formula.word * sentenceWords - (formula.syllable * syllables) / words.length
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length)
  return {
    formula: formula.name,
    ease: Math.round(Math.min(100, Math.max(0, ease))),
    words: words.length,
    sentenceWords: Math.round(sentenceWords),
    longest: longest!.sentence,
  }
}
