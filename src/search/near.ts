/**
 * Which word of the answers was meant? For a word that no answer has: the nearest terms by sound
 * and spelling. For the word still being typed: the terms that it begins. Looks only at terms of
 * the same first letter (or of one that sounds alike, or of the second, for two letters swapped)
 * and of nearly the same length.
 */
import { sound, stem } from '../language/index.ts'
import { edits } from './edits.ts'

/** A term that may be offered instead of another word. */
export interface Entry {
  term: string
  sound: string
  /** 0 to 35: how often it is asked and said, logarithmic. */
  common: number
}

/** Entries in their order, by first letter. */
export function byLetter(entries: readonly Entry[]): Map<string, Entry[]> {
  const letters = new Map<string, Entry[]>()
  for (const entry of entries) {
    const letter = entry.term.charAt(0)
    const own = letters.get(letter)
    if (own) own.push(entry)
    else letters.set(letter, [entry])
  }
  return letters
}

export interface Near {
  term: string
  /** 0 to 1: how surely it is what was meant. */
  weight: number
}

/** First letters that another spelling of the same sound may have. */
const TWINS: Record<string, string> = {
  a: 'h',
  c: 'kqs',
  e: 'h',
  f: 'p',
  g: 'j',
  h: 'aeiou',
  i: 'hy',
  j: 'g',
  k: 'cq',
  o: 'ah',
  q: 'ck',
  s: 'cz',
  u: 'h',
  w: 'v',
  y: 'i',
  z: 's',
}

/** First letters of the terms that may be near a word. */
export const lettersNear = (word: string): Iterable<string> =>
  new Set(word.slice(0, 2) + (TWINS[word.charAt(0)] ?? ''))

const byCommon = (a: Entry, b: Entry): number => b.common - a.common || (a.term < b.term ? -1 : 1)

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** What a change of the sound costs, and one of the spelling alone, in edits. */
const HEARD = 0.75
const WRITTEN = 0.25
/** How much an edit in each letter would take from the weight. */
const DOUBT = 1.6
const LEAST = 0.3

/** The best two terms for a word of at least four letters that the answers do not have. */
export function nearest(
  word: string,
  own: string,
  entries: readonly Entry[],
  locale: string,
): Near[] {
  if (word.length < 4) return []
  const forms = [...new Set([own, stem(own, locale), squeeze(word)])].map(
    (form) => [form, sound(form, locale)] as const,
  )
  let best = word.length < 8 ? 1 : 2
  let found: Entry[] = []
  for (const entry of entries) {
    if (entry.term.length < 3) continue
    for (const [form, spoken] of forms) {
      const heard = edits(spoken, entry.sound, Math.ceil(best))
      if (heard * HEARD > best) continue
      const distance = heard * HEARD + edits(form, entry.term, heard + 2) * WRITTEN
      if (distance > best || (found.at(-1) === entry && distance === best)) continue
      if (distance < best) found = []
      best = distance
      found.push(entry)
    }
  }
  if (found.length === 0) return begun(word, entries)
  return found
    .sort(byCommon)
    .slice(0, 2)
    .map(({ term }, at) => ({
      term,
      weight: Math.max(LEAST, 1 - (DOUBT * best) / own.length) * (at === 0 ? 1 : 0.9),
    }))
}

const BEGUN = 0.6

/** The longest term that the word begins with: its ending is what is wrong (`procuretion`). */
function begun(word: string, entries: readonly Entry[]): Near[] {
  const typed = squeeze(word)
  const found = entries
    .filter(
      ({ term }) => term.length > 4 && term.length * 2 >= typed.length && typed.startsWith(term),
    )
    .sort((a, b) => b.term.length - a.term.length)
  return found.slice(0, 1).map(({ term }) => ({ term, weight: BEGUN }))
}

const COMPLETED = 0.7
const MOST_COMPLETIONS = 8

/** The commonest terms that begin with what is being typed, or that it has just gone past. */
export function completions(word: string, entries: readonly Entry[]): Near[] {
  const typed = squeeze(word)
  return entries
    .filter(({ term }) => term.startsWith(typed) || (term.length > 3 && typed.startsWith(term)))
    .sort(byCommon)
    .slice(0, MOST_COMPLETIONS)
    .map(({ term }) => ({ term, weight: COMPLETED }))
}
