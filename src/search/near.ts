/**
 * Which word of the answers was meant? For a word that no answer has: the nearest terms by sound
 * and spelling. For the word still being typed: the terms that it begins.
 *
 * Terms are kept by the first letter of their sound, each with the set of its letters as bits: two
 * words that differ in more letters than one edit can change are told apart without comparing them.
 */
import { fold, sound, stem } from '../language/index.ts'
import { edits } from './edits.ts'

/** A term that may be offered instead of another word. */
export interface Entry {
  term: string
  /** A word as answers write it; empty when only the thesaurus knows it. */
  written: string
  /** 0 to 35: how often it is asked and said, logarithmic. */
  common: number
  /** The term, and the whole word: an ending may be misspelt so that no stem is found. */
  shapes: readonly [stem: Shape, word: Shape]
}

interface Shape {
  form: string
  sound: string
  /** The letters of the sound, as bits. */
  letters: number
}

function shapeOf(form: string, locale: string): Shape {
  const spoken = sound(form, locale)
  return { form, sound: spoken, letters: lettersOf(spoken) }
}

export function entryOf(term: string, written: string, common: number, locale: string): Entry {
  return {
    term,
    written,
    common,
    shapes: [shapeOf(term, locale), shapeOf(fold(written || term), locale)],
  }
}

/** Entries in their order, by the first letter of their sound. */
export const byLetter = (entries: Iterable<Entry>): Map<string, Entry[]> =>
  Map.groupBy(entries, ({ shapes: [{ sound }] }) => sound.charAt(0))

export interface Near {
  term: string
  /** 0 to 1: how surely it is what was meant. */
  weight: number
  /** As it is written, when it is offered as a correction. */
  written?: string
}

/** First letters of the sounds that may be near a word: its own, and the next for two swapped. */
export const lettersNear = (word: string, locale: string): Iterable<string> =>
  new Set(sound(word, locale).slice(0, 2))

const byCommon = (a: Entry, b: Entry): number => b.common - a.common || (a.term < b.term ? -1 : 1)

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** The letters of a word as bits; other scripts share them, which only costs comparisons. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

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
  const stems = [...new Set([own, stem(own, locale), squeeze(word)])]
  const typed = [stems.map((form) => shapeOf(form, locale)), [shapeOf(word, locale)]]
  let best = word.length < 8 ? 1 : 2
  let found: Entry[] = []
  for (const entry of entries) {
    if (entry.term.length < 3) continue
    for (const [at, shape] of entry.shapes.entries())
      for (const { form, sound, letters } of typed[at]!) {
        const most = Math.floor(best / HEARD)
        if (countBits(letters ^ shape.letters) > 2 * most) continue
        const heard = edits(sound, shape.sound, most)
        if (heard > most) continue
        const distance = heard * HEARD + edits(form, shape.form, heard + 2) * WRITTEN
        if (distance > best || (found.at(-1) === entry && distance === best)) continue
        if (distance < best) found = []
        best = distance
        found.push(entry)
      }
  }
  if (found.length === 0) return begun(word, entries)
  return found
    .sort((a, b) => +!a.written - +!b.written || byCommon(a, b))
    .slice(0, 2)
    .map(({ term, written }, at) => ({
      term,
      weight: Math.max(LEAST, 1 - (DOUBT * best) / own.length) * (at === 0 ? 1 : 0.9),
      written,
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
  return found.slice(0, 1).map(({ term, written }) => ({ term, weight: BEGUN, written }))
}

const COMPLETED = 0.7
/** What is longer is no ending, it is another word. */
const ENDING = 6
const MOST_COMPLETIONS = 8

/** The commonest terms that begin with what is being typed, or that it has just gone past. */
export function completions(word: string, entries: readonly Entry[]): Near[] {
  const typed = squeeze(word)
  return entries
    .filter(
      ({ term }) =>
        term.startsWith(typed) ||
        (term.length > 3 && term.length > typed.length - ENDING && typed.startsWith(term)),
    )
    .sort(byCommon)
    .slice(0, MOST_COMPLETIONS)
    .map(({ term }) => ({ term, weight: COMPLETED }))
}
