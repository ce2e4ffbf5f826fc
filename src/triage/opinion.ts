/**
 * The second opinion on a question: a sum of weights over its words and pairs of neighbours, one sum
 * a kind. The weights are data (`weights.*.ts`), counted by `scripts/train-triage.mjs` on questions
 * written for this project; the phrases of `classify.*.ts` are the first opinion.
 */
import { BY_WEIGHT, type Signal } from './kinds.ts'
import type { Reader, Reading } from './reading.ts'

/**
 * For each kind, lines such as `5 vol+<card> pas+moi`: a weight in quarters, then what it is for. `*`
 * is for every question. Each kind was counted on the questions that no stronger kind has.
 */
export type Weights = Record<Signal, string>

export interface Opinion {
  /** In natural logarithms of odds: above 0 it is more likely than not. */
  score: number
  /** What speaks for it, the strongest first. */
  words: string[]
}

/** What the weights are for: a word, or two that stand together, by its place in the question. */
interface Feature {
  name: string
  from: number
  to: number
}

/** Small words that part no pair: `payé avec la carte` has `avec` and `carte` together. */
const PASSED_OVER = new Set(
  'n ne l le la les un une d de du des c est et a au the of to is'.split(' '),
)

/** The beginning of a question says much: `comment`, `je`, `votre`. */
const BEGINNING = '^'

/**
 * @param concepts words that mean the same here, by the name that stands for them: `<card>`
 * @param spoken what the phrases say: `urgent:said`
 */
export function features(
  reading: Reading,
  concepts: ReadonlyMap<string, string>,
  spoken: readonly string[],
): Feature[] {
  const found: Feature[] = spoken.map((name) => ({ name, from: 0, to: 0 }))
  let before: Feature = { name: BEGINNING, from: 0, to: 0 }
  let mine = false
  for (const [at, key] of reading.keys.entries()) {
    const name = concepts.get(key) ?? key
    const feature = { name, from: at, to: at + 1 }
    found.push(feature)
    if (PASSED_OVER.has(key)) continue
    if (!/[,.]/.test(before.name)) {
      found.push({ name: `${before.name}+${name}`, from: before.from, to: at + 1 })
    }
    before = feature
    mine ||= FIRST_PERSON.test(name)
  }
  found.push({ name: mine ? 'ME' : 'NOBODY', from: 0, to: 0 })
  const second = reading.keys[1]
  if (second) found.push({ name: `^^+${concepts.get(second) ?? second}`, from: 0, to: 2 })
  if (reading.keys.length < SHORT) found.push({ name: 'SHORT', from: 0, to: 0 })
  return [...new Map(found.map((each) => [each.name, each])).values()]
}

const FIRST_PERSON = /^(?:<mine>|je?|m|me|moi|suis|ai|nous|i|we)$/
/** In words: what people type into a search field. */
const SHORT = 5

const QUARTER = 0.25

/** How many words say why. */
const TELLING = 3

export function secondOpinion(
  weights: Weights,
  concepts: ReadonlyMap<string, string>,
): (reading: Reading, spoken: readonly string[]) => Record<Signal, Opinion> {
  const tables = BY_WEIGHT.map((kind) => [kind, tableOf(weights[kind])] as const)
  return (reading, spoken) => {
    const seen = features(reading, concepts, spoken)
    const opinions = tables.map(([kind, table]): [Signal, Opinion] => {
      const known = seen.flatMap((feature) => {
        const weight = table.get(feature.name)
        return weight ? [{ ...feature, weight }] : []
      })
      const sum = known.reduce((total, { weight }) => total + weight, table.get('*') ?? 0)
      const telling = known
        .filter(({ weight, to }) => weight > 0 && to > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, TELLING)
      const words = telling.map(({ from, to }) => reading.words.slice(from, to).join(' ').trim())
      return [kind, { score: sum * QUARTER, words: [...new Set(words.filter(Boolean))] }]
    })
    return Object.fromEntries(opinions) as Record<Signal, Opinion>
  }
}

const tableOf = (text: string): Map<string, number> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [weight, ...names] = line.trim().split(' ')
      return names.map((name): [string, number] => [name, Number(weight)])
    }),
  )

/** @param named the sets of a lexicon, their words spread out; a word is in the first that has it */
export const conceptsOf = (
  named: readonly (readonly [name: string, words: readonly string[]])[],
  { key }: Reader,
): Map<string, string> =>
  new Map(
    [...named]
      .reverse()
      .flatMap(([name, some]) =>
        some.map((word): [string, string] => [
          word.startsWith('=') ? word : key(word),
          `<${name}>`,
        ]),
      ),
  )
