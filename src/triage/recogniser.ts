/**
 * Which kind of question? A sum of weights over what can be weighed in it, one sum a kind. The weights
 * are data (`weights.*.ts`), counted by `scripts/train-triage.mjs` on questions written for this
 * project; the ideas behind words (`classify.*.ts`) are written by hand.
 */
import { type Evidence, evidenceIn, ideasOf, type Vocabulary } from './evidence.ts'
import { type Kinds, signalOf, WEIGHED, type Weighed } from './kinds.ts'
import { type Reading, reader, type Writing } from './reading.ts'

export interface Lexicon extends Writing, Vocabulary {
  weights: Weights
}

/**
 * In `names` what is weighed (`evidence.ts`), one beginning a line: `LOST~ MEANS OP` is `LOST~MEANS`
 * and `LOST~OP`. For each kind a letter a name, in the same order: `a` is a third, `b` two thirds,
 * capitals are against, a point is nothing. The name `*` is for every question.
 * `node scripts/train-triage.mjs --why "question"` says them in words.
 */
export type Weights = Record<Weighed | 'names', string>

export type Recogniser = (question: string) => Kinds

interface Opinion {
  /** In natural logarithms of odds: above 0 it is more likely than not. */
  score: number
  /** What speaks for it, the strongest first. */
  words: string[]
}

const THIRD = 1 / 3

/** A letter less this is its place in the alphabet. */
const SMALL = 96
const CAPITAL = 64

/** How many findings say why. */
const TELLING = 3

/** In letters: `on` and `a` tell a reader nothing. */
const MUTE = 2

/** Where no single word speaks for a kind, the whole question does. */
const WHOLE = { from: 0, to: Number.POSITIVE_INFINITY }

/** A weaker kind beside the one that decides must be well above doubt. */
const BESIDE = 2

export function recogniser(lexicon: Lexicon): Recogniser {
  const own = reader(lexicon)
  const ideas = ideasOf(lexicon, own)
  const { names, ...letters } = lexicon.weights
  const places = new Map(namesOf(names).map((name, at) => [name, at]))
  return (question) => {
    const reading = own.read(question)
    const evidence = evidenceIn(reading, ideas)
    const opinions = WEIGHED.map((kind): Opinion => {
      const weigh = (name: string) => weightOf(letters[kind].charCodeAt(places.get(name) ?? -1))
      const known = evidence.flatMap((each) => {
        const weight = weigh(each.name)
        return weight ? [{ ...each, weight }] : []
      })
      const sum = known.reduce((total, { weight }) => total + weight, weigh('*'))
      const telling = known
        .filter(({ weight, from, to }) => weight > 0 && to > from)
        .sort((a, b) => b.weight - a.weight)
        .filter((each, at, all) => !all.slice(0, at).some((other) => overlap(each, other)))
        .slice(0, TELLING)
      const words = telling
        .map((each) => spanOf(reading, each))
        .filter((span) => span.length > MUTE)
      return {
        score: sum * THIRD,
        words: words.length > 0 ? [...new Set(words)] : [spanOf(reading, WHOLE)],
      }
    })
    return kindsIn(opinions)
  }
}

/** The strongest kind, and weaker ones (in the order of `kinds.ts`) of which little doubt is left. */
function kindsIn(opinions: readonly Opinion[]): Kinds {
  const found: Kinds = { urgent: [], complaint: [], personal: [], complex: [] }
  const best = Math.max(0, ...opinions.map(({ score }) => score))
  let isBeside = false
  for (const [at, { score, words }] of opinions.entries()) {
    if (isBeside ? score <= BESIDE : score <= 0 || score < best) continue
    found[signalOf(WEIGHED[at]!)] = words
    isBeside = true
  }
  return found
}

const overlap = (a: Evidence, b: Evidence): boolean => a.from < b.to && b.from < a.to

const spanOf = ({ words }: Reading, { from, to }: { from: number; to: number }): string =>
  words.slice(from, to).filter(Boolean).join(' ')

export const namesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const [beginning, ...ends] = line.split(' ')
    return ends.map((end) => beginning + end)
  })

/** @param code of a letter; what is none weighs nothing */
export const weightOf = (code: number): number =>
  code > SMALL ? code - SMALL : code > CAPITAL ? CAPITAL - code : 0
