/**
 * What of a question can be weighed: its words, words that stand side by side, the ideas behind them
 * (`LOST` for perdre, égarer, paumer) and which idea comes before which. `LOST~MEANS` is a card that
 * is lost, however many words lie between.
 *
 * A clause may hold a doubt: an idea that makes a mention of what would be news without it (if,
 * how, insurance, a neighbour, years ago). Where it holds none, what is said counts once more, as
 * `LOST~MEANS!`. Ideas of one group count for it too: what was never said of a passbook was said of
 * some `THING`. Knows no kind of question and no weight.
 */
import type { Reader, Reading } from './reading.ts'

/** By its place in the question, in words; nothing when it is about the question as a whole. */
export interface Evidence {
  name: string
  from: number
  to: number
}

export interface Ideas {
  /** The name of the idea behind a word: as it is written (`=marre`) before as it sounds (`mar`, of mari). */
  of: ReadonlyMap<string, string>
  doubts: ReadonlySet<string>
  /** For the name of an idea the name of its group. */
  groups: ReadonlyMap<string, string>
}

/** An idea where it stands. */
interface Mention {
  idea: string
  at: number
  clause: number
}

/** The beginning of a question says much: `comment`, `je`, `votre`. */
const BEGINNING = '^'

/** In words: what people type into a search field. */
const SHORT = 5

/** In words: further apart, two ideas say little together. */
const REACH = 14

/** Marks of `reading.ts` that no pair of words crosses. */
const MARK = /^[,.]$/

export function evidenceIn({ words, keys }: Reading, ideas: Ideas): Evidence[] {
  const found = new Map<string, Evidence>()
  const add = (name: string, from = 0, to = from) => {
    if (!found.has(name)) found.set(name, { name, from, to })
  }
  const meant = keys.map((key, at) => ideas.of.get(`=${words[at]}`) ?? ideas.of.get(key))
  const named = keys.map((key, at) => meant[at] ?? key)
  for (const [at, key] of keys.entries()) {
    const before = named[at - 1] ?? BEGINNING
    add(key, at, at + 1)
    if (!MARK.test(key) && !MARK.test(before)) {
      add(`${before}+${named[at]}`, Math.max(0, at - 1), at + 1)
    }
  }
  for (const sentence of sentencesOf(keys, meant)) {
    const doubts = sentence.filter(({ idea }) => ideas.doubts.has(idea))
    const say = (name: string, first: Mention, last = first) => {
      const isSaid = ({ idea, clause }: Mention) =>
        idea === first.idea ||
        idea === last.idea ||
        (clause !== first.clause && clause !== last.clause)
      add(name, first.at, last.at + 1)
      if (doubts.every(isSaid)) add(`${name}!`, first.at, last.at + 1)
    }
    for (const [place, last] of sentence.entries()) {
      const group = ideas.groups.get(last.idea)
      say(last.idea, last)
      if (group) say(group, last)
      for (const first of sentence.slice(0, place)) {
        if (first.idea === last.idea || last.at - first.at > REACH) continue
        const before = ideas.groups.get(first.idea)
        say(`${first.idea}~${last.idea}`, first, last)
        if (before && group && before !== group) say(`${before}~${group}`, first, last)
      }
    }
  }
  add(found.has('ME') || found.has('MINE') ? 'SELF' : 'NOBODY')
  if (keys.length < SHORT) add('SHORT')
  return [...found.values()]
}

function sentencesOf(keys: readonly string[], meant: readonly (string | undefined)[]): Mention[][] {
  const sentences: Mention[][] = [[]]
  let clause = 0
  for (const [at, key] of keys.entries()) {
    const idea = meant[at]
    if (MARK.test(key)) clause++
    if (key === '.') sentences.push([])
    else if (idea !== undefined) sentences.at(-1)!.push({ idea, at, clause })
  }
  return sentences
}

export interface Vocabulary {
  /** By name, words in any form that say the same here; a word that is in several belongs to the first. */
  ideas: Readonly<Record<string, string>>
  /** By name, ideas that are the same at a distance. */
  groups: Readonly<Record<string, string>>
  /** Names of ideas that make a mention of what would be news without them. */
  doubts: string
  /** The words of ideas are forms: `scripts/lexicons.mjs` has looked them up, which takes a phone 100 ms. */
  keyed?: true
}

const asItIs = (form: string): string[] => [form]

export function ideasOf({ ideas, groups, doubts, keyed }: Vocabulary, { key }: Reader): Ideas {
  const forms = (word: string) => (word.startsWith('=') ? [word] : [`=${word}`, key(word)])
  return {
    of: byForm(ideas, keyed ? asItIs : forms),
    doubts: new Set(doubts.split(' ')),
    groups: byForm(groups, asItIs),
  }
}

function byForm(
  sets: Readonly<Record<string, string>>,
  formsOf: (word: string) => string[],
): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, words] of Object.entries(sets)) {
    for (const form of words.split(' ').flatMap(formsOf)) {
      if (!names.has(form)) names.set(form, name)
    }
  }
  return names
}
