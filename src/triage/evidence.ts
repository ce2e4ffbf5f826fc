/**
 * What of a question can be weighed: its words, words that stand side by side, the ideas behind them
 * (`<lost>` for perdre, égarer, paumer) and which idea comes before which. `lost~means` is a card that
 * is lost, however many words lie between; `if~lost` is one that may be lost one day.
 *
 * Knows no kind of question and no weight.
 */
import type { Reader, Reading } from './reading.ts'

/** By its place in the question, in words; nothing when it is about the question as a whole. */
export interface Evidence {
  name: string
  from: number
  to: number
}

/** For the key of a word the name of its idea. */
export type Ideas = ReadonlyMap<string, string>

/** The beginning of a question says much: `comment`, `je`, `votre`. */
const BEGINNING = '^'

/** In words: what people type into a search field. */
const SHORT = 5

/** In words: further apart, two ideas say little together. */
const REACH = 14

/** Marks of `reading.ts` that no pair of words crosses. */
const MARK = /^[,.]$/

export function evidenceIn({ keys }: Reading, ideas: Ideas): Evidence[] {
  const found = new Map<string, Evidence>()
  const add = (name: string, from = 0, to = from) => {
    if (!found.has(name)) found.set(name, { name, from, to })
  }
  let before = BEGINNING
  let sentence: { idea: string; at: number }[] = []
  for (const [at, key] of keys.entries()) {
    const idea = ideas.get(key)
    const name = idea ? `<${idea}>` : key
    add(key, at, at + 1)
    if (!MARK.test(key)) {
      if (!MARK.test(before)) add(`${before}+${name}`, before === BEGINNING ? at : at - 1, at + 1)
    }
    before = name
    if (key === '.') sentence = []
    if (!idea) continue
    add(name, at, at + 1)
    for (const earlier of sentence)
      if (earlier.idea !== idea && at - earlier.at <= REACH)
        add(`${earlier.idea}~${idea}`, earlier.at, at + 1)
    sentence.push({ idea, at })
  }
  add(found.has('<me>') || found.has('<mine>') ? 'ME' : 'NOBODY')
  if (keys.length < SHORT) add('SHORT')
  return [...found.values()]
}

/** @param sets words by the name of their idea; a word that is in several belongs to the first */
export function ideasOf(sets: Readonly<Record<string, string>>, { key }: Reader): Ideas {
  const ideas = new Map<string, string>()
  for (const [name, words] of Object.entries(sets))
    for (const word of words.split(' ')) {
      const own = key(word)
      if (!ideas.has(own)) ideas.set(own, name)
    }
  return ideas
}
