/**
 * The small grammar in which the word lists of `classify.*.ts` are written, and how it is matched.
 *
 *   perdre          this word in any form, as `language/` sees it: perdu, perdues, pairdu
 *   carte|cb        one of these; `carte_bleue` is two words in a row
 *   <means>         one of a named set
 *   …               up to six words; `… …` is up to twelve
 *   #               a number
 *   ^               the beginning of a clause
 *   !               at the start of a line: what follows `unless` does not weaken it
 *
 * Knows no kind of question and no language of its own.
 */
import { words } from '../language/index.ts'
import { BY_WEIGHT, type Kinds, type Signal } from './kinds.ts'
import { conceptsOf, secondOpinion, type Weights } from './opinion.ts'
import { lines, type Reading, reader, type Writing } from './reading.ts'

export interface Lexicon extends Writing {
  sets: Record<string, string>
  /** A kind without phrases is left to the weights. */
  kinds: Partial<Record<Signal, Signals>>
  /** The sets whose words are one and the same to the weights. */
  concepts: string
  weights: Weights
}

/** One phrase a line in each. */
export interface Signals {
  says: string
  /** In the same clause, it is a mention and not the thing. */
  unless: string
  /** Anywhere in the question, it is over… */
  over?: string
  /** …but this says that it goes on. */
  still?: string
}

export type Recogniser = (question: string) => Kinds

interface Finding {
  verdict: Verdict
  words: string[]
}

/** Said; said in a clause that takes it back; said of what is over; not said. */
type Verdict = 'said' | 'mentioned' | 'over' | 'silent'

/** A weaker kind beside the one that decides must be well above doubt. */
const BESIDE = 2

export function recogniser(lexicon: Lexicon): Recogniser {
  const { read, opinions, spoken } = listener(lexicon)
  return (question) => {
    const reading = read(question)
    const said = spoken(reading)
    const opinion = opinions(reading, verdictsOf(said))
    const found: Kinds = { urgent: [], complaint: [], personal: [], complex: [] }
    const best = Math.max(0, ...BY_WEIGHT.map((kind) => opinion[kind].score))
    let isBeside = false
    for (const kind of BY_WEIGHT) {
      const { score, words } = opinion[kind]
      if (isBeside ? score <= BESIDE : score <= 0 || score < best) continue
      const phrases = said[kind]
      found[kind] = phrases?.words.length ? phrases.words : words
      isBeside = true
    }
    return found
  }
}

/** As the weights know them: `urgent:said`. */
export const verdictsOf = (said: Partial<Record<Signal, Finding>>): string[] =>
  Object.entries(said).flatMap(([kind, { verdict }]) =>
    verdict === 'silent' ? [] : `${kind}:${verdict}`,
  )

/** Both opinions on a question, apart: for `recogniser`, and for the script that weighs them. */
export function listener(lexicon: Lexicon) {
  const own = reader(lexicon)
  const spread = (text: string): string[] =>
    text
      .split(/[\s|]+/)
      .flatMap((each) => (each.startsWith('<') ? spread(lexicon.sets[each.slice(1, -1)]!) : each))
  const concepts = conceptsOf(
    lexicon.concepts.split(' ').map((name) => [name, spread(lexicon.sets[name]!)] as const),
    own,
  )
  return {
    read: own.read,
    concepts,
    opinions: secondOpinion(lexicon.weights, concepts),
    spoken: phraseFinder(lexicon, (text) =>
      text.startsWith('=') ? text : words(text).map(own.key).join(' '),
    ),
  }
}

function phraseFinder({ sets, kinds }: Lexicon, keysOf: (text: string) => string) {
  const compile = compiler(sets, keysOf)
  const rules = Object.entries(kinds).map(([signal, { says, unless, over = '', still = '' }]) => ({
    signal: signal as Signal,
    says: lines(says).map((line) => ({
      firm: line.startsWith('! '),
      pattern: new RegExp(compile(line.replace('! ', '')), 'g'),
    })),
    unless: oneOf(lines(unless).map(compile)),
    over: oneOf(lines(over).map(compile)),
    still: oneOf(lines(still).map(compile)),
  }))

  return (reading: Reading): Partial<Record<Signal, Finding>> => {
    const text = reading.keys.map((each) => ` ${each}`).join('')
    return Object.fromEntries(
      rules.map(({ signal, says, unless, over, still }): [Signal, Finding] => {
        const some: string[] = []
        let verdict: Verdict = over.test(text) && !still.test(text) ? 'over' : 'silent'
        for (const { firm, pattern } of says) {
          if (verdict === 'over') break
          for (const { index, 0: hit } of text.matchAll(pattern)) {
            if (!firm && unless.test(clauseAround(text, index, index + hit.length))) {
              if (verdict === 'silent') verdict = 'mentioned'
              continue
            }
            verdict = 'said'
            const from = text.slice(0, index).split(' ').length - 1
            some.push(reading.words.slice(from, from + hit.split(' ').length - 1).join(' '))
          }
        }
        return [signal, { verdict, words: [...new Set(some)] }]
      }),
    )
  }
}

/** Matches nothing when there is nothing to match. */
const oneOf = (patterns: string[]): RegExp => new RegExp(patterns.join('|') || '(?!)')

function compiler(sets: Record<string, string>, keysOf: (text: string) => string) {
  const alternatives = (text: string): string =>
    `(?:${text
      .split(/[\s|]+/)
      .map((each) =>
        each.startsWith('<')
          ? alternatives(sets[each.slice(1, -1)]!)
          : each === '#'
            ? '#'
            : keysOf(each.replaceAll('_', ' ')),
      )
      .join('|')})`
  return (phrase: string): string =>
    phrase
      .split(' ')
      .map((token) =>
        token === '…'
          ? '(?: [^ .]\\S*){0,6}?'
          : token === '^'
            ? '(?:^|(?<= [,.?]))'
            : ` ${alternatives(token)}`,
      )
      .concat('(?= |$)')
      .join('')
}

function clauseAround(text: string, start: number, end: number): string {
  const head = text.slice(0, start)
  const before = Math.max(head.lastIndexOf(' ,'), head.lastIndexOf(' .'))
  const after = text.slice(end).search(/ [,.](?= |$)/)
  return text.slice(before < 0 ? 0 : before + 2, after < 0 ? text.length : end + after)
}
