/**
 * What of a question can be weighed: its words, words that stand side by side, the ideas behind them
 * (`<lost>` for perdre, égarer, paumer) and which idea comes before which. `lost~means` is a card that
 * is lost, however many words lie between.
 *
 * A sentence may hold a doubt: an idea that makes a mention of what would be news without it (if,
 * how, insurance, a neighbour, years ago). Where it holds none, what is said counts once more, as
 * `lost~means!`. Knows no kind of question and no weight.
 */
import type { Reader, Reading } from './reading.ts'

/** By its place in the question, in words; nothing when it is about the question as a whole. */
export interface Evidence {
  name: string
  from: number
  to: number
}

export interface Ideas {
  /** For the key of a word the name of its idea. */
  of: ReadonlyMap<string, string>
  doubts: ReadonlySet<string>
}

/** One or two ideas of a sentence. */
interface Finding extends Evidence {
  ideas: readonly string[]
}

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
  const named = keys.map((key) => (ideas.of.has(key) ? `<${ideas.of.get(key)}>` : key))
  for (const [at, key] of keys.entries()) {
    const before = named[at - 1] ?? BEGINNING
    add(key, at, at + 1)
    if (!MARK.test(key) && !MARK.test(before)) {
      add(`${before}+${named[at]}`, Math.max(0, at - 1), at + 1)
    }
  }
  for (const sentence of sentencesOf(keys, ideas)) {
    const doubts = sentence.filter(({ name }) => ideas.doubts.has(name)).map(({ name }) => name)
    for (const { name, from, to, ideas: own } of sentence) {
      const full = own.length > 1 ? name : `<${name}>`
      add(full, from, to)
      if (doubts.every((doubt) => own.includes(doubt))) add(`${full}!`, from, to)
    }
  }
  add(found.has('<me>') || found.has('<mine>') ? 'ME' : 'NOBODY')
  if (keys.length < SHORT) add('SHORT')
  return [...found.values()]
}

/** For each sentence its ideas, and those that stand before others. */
function sentencesOf(keys: readonly string[], { of }: Ideas): Finding[][] {
  const sentences: Finding[][] = [[]]
  for (const [at, key] of keys.entries()) {
    if (key === '.') sentences.push([])
    const idea = of.get(key)
    if (idea === undefined) continue
    const sentence = sentences.at(-1)!
    const pairs = sentence
      .filter(({ name, from, ideas }) => ideas.length === 1 && name !== idea && at - from <= REACH)
      .map(({ name, from }) => ({
        name: `${name}~${idea}`,
        from,
        to: at + 1,
        ideas: [name, idea],
      }))
    sentence.push({ name: idea, from: at, to: at + 1, ideas: [idea] }, ...pairs)
  }
  return sentences
}

/**
 * @param sets words by the name of their idea; a word that is in several belongs to the first
 * @param doubts names of ideas
 */
export function ideasOf(
  { ideas: sets, doubts }: { ideas: Readonly<Record<string, string>>; doubts: string },
  { key }: Reader,
): Ideas {
  const of = new Map<string, string>()
  for (const [name, words] of Object.entries(sets)) {
    for (const word of words.split(' ')) if (!of.has(key(word))) of.set(key(word), name)
  }
  return { of, doubts: new Set(doubts.split(' ')) }
}
