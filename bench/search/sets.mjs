/**
 * What search is measured on: answers, judged questions, and questions that nothing answers.
 *
 * The queries of the shared data were read while the search was written, and the example bank's were
 * written by its author: others do worse. Queries kept apart are the real judges.
 */
import { readFileSync } from 'node:fs'
import { shared } from '../../test/helpers/shared.ts'

const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
const here = (path) => new URL(`../../${path}`, import.meta.url)

/** Example questions an answer gets; the rest of Banking77 asks. */
export const EXAMPLES = [0, 5, 20, Number.POSITIVE_INFINITY]

/** One question in five is held out. */
const HELD_OUT = 5

/** @typedef {{ q: string, type: string, right: string[] }} Query */

export function loadSets() {
  const [faqPath, devPath, bankingPath] = [
    'faq-fr.json',
    'queries-fr.dev.json',
    'banking77-train.json',
  ].map(shared)
  const faq = faqPath && devPath ? faqSets(json(faqPath), json(devPath)) : undefined
  return {
    ...(faq
      ? {
          ...faq,
          ...secondJudge(faq),
          ...drawnJudge(faq),
          ...voicesJudge(faq),
          ...pairJudge(faq),
          ...lateJudges(faq),
        }
      : {}),
    example: exampleSet(),
    ...(bankingPath ? bankingSets(json(bankingPath)) : {}),
  }
}

function faqSets(faq, dev) {
  const answers = faq.map(({ id, title, answerText, keywords = [], abbr = [], theme, bank }) => ({
    id,
    question: title,
    answer: answerText,
    keywords: [...keywords, ...abbr],
    topic: theme,
    isBank: bank === 1,
  }))
  const queries = dev.queries.map(({ q, type, rel, bank }) => ({ q, type, right: rel, bank }))
  const none = dev.noAnswer.map(({ q }) => q)
  return {
    bank: {
      locale: 'fr',
      answers: answers.filter(({ isBank }) => isBank),
      queries: queries.filter(({ bank }) => bank),
      none,
    },
    all: { locale: 'fr', answers, queries, none },
  }
}

/**
 * Queries of five voices that were written and judged before any of them was asked. Every other one
 * may be read while search is worked on; the rest is for numbers only.
 */
function secondJudge({ bank, all }) {
  const { queries, none } = json(here('bench/search/second-judge.json'))
  const half = (list, which) => list.filter((_, at) => at % 2 === which)
  const set = (from, which, asked) => ({
    ...from,
    queries: half(queries, which).filter(asked),
    none: half(none, which),
  })
  return {
    'bank, read': set(bank, 0, isAnsweredBy(bank)),
    'all, read': set(all, 0, () => true),
    'bank, unread': set(bank, 1, isAnsweredBy(bank)),
    'all, unread': set(all, 1, () => true),
  }
}

/**
 * Eight more voices over the bank slice (a message, an old hand, anger, a letter, dictation, a foreign speaker,
 * the young, keywords), written with its titles in sight and before any was asked. Halves as above.
 */
function voicesJudge({ bank, all }) {
  const { queries, none } = json(here('bench/search/voices-judge.json'))
  const half = (list, which) => list.filter((_, at) => at % 2 === which)
  const asked = queries.map(({ q, right }) => ({ q, right, type: 'held out' }))
  return Object.fromEntries(
    ['read', 'unread'].flatMap((name, which) =>
      Object.entries({ bank, all }).map(([key, set]) => [
        `${key}, voices ${name}`,
        { ...set, queries: half(asked, which), none: half(none, which) },
      ]),
    ),
  )
}

/** Whose misses were read. */
const VOICES = { rider: 'rider read', shop: 'shopkeeper unread' }

/**
 * Two people unlike each other, a rider who types with a thumb and a shopkeeper of another age: a question for each of
 * 200 pages of the bank slice and 60 others, written before any was asked. The rider's misses were read since.
 */
function pairJudge({ bank, all }) {
  const voices = Object.entries(json(here('bench/search/pair-judge.json')))
  return Object.fromEntries(
    voices.flatMap(([voice, { queries, none }]) => [
      [`bank, ${VOICES[voice]}`, { ...bank, queries: queries.filter(isAnsweredBy(bank)), none }],
      [`all, ${VOICES[voice]}`, { ...all, queries, none }],
    ]),
  )
}

/**
 * Two authors who knew nothing of the search, each of several people: six whose misses were read after the first time they
 * were asked, and three (a nurse, a clerk, a father) whom nobody reads.
 */
function lateJudges({ bank, all }) {
  const sets = { 'six read': 'six', 'three unread': 'three' }
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, file]) => {
      const people = Object.values(json(here(`bench/search/${file}-judge.json`)))
      const queries = people.flatMap((one) => one.queries)
      const none = people.flatMap((one) => one.none)
      return [
        [`bank, ${name}`, { ...bank, queries: queries.filter(isAnsweredBy(bank)), none }],
        [`all, ${name}`, { ...all, queries, none }],
      ]
    }),
  )
}

const isAnsweredBy = ({ answers }) => {
  const ids = new Set(answers.map(({ id }) => id))
  return ({ right }) => right.some((id) => ids.has(id))
}

/**
 * A question for each of 175 pages drawn by lot, and 30 that nothing answers, by the author of the
 * thesaurus, after it. Only the page that was drawn is right, or the two that say the same: a
 * neighbour that would do counts as a miss. Half were read since.
 */
function drawnJudge({ bank, all }) {
  const { queries, none } = json(here('bench/search/drawn-judge.json'))
  return {
    'bank, drawn': { ...bank, queries: queries.filter(isAnsweredBy(bank)), none },
    'all, drawn': { ...all, queries, none },
  }
}

function exampleSet() {
  const { answers } = json(here('examples/website/content/answers.fr.json'))
  const all = json(here('test/fixtures/search/example-queries.json'))
  const judged = all.filter(({ right }) => right.length > 0)
  return {
    locale: 'fr',
    answers,
    queries: judged.map(({ query, kind, right }) => ({ q: query, type: kind, right })),
    none: all.filter(({ right }) => right.length === 0).map(({ query }) => query),
  }
}

const bankingSets = (intents) =>
  Object.fromEntries(
    EXAMPLES.map((count) => {
      const rows = Object.entries(intents)
      return [
        `banking77, ${count === Number.POSITIVE_INFINITY ? 'all' : count} examples`,
        {
          locale: 'en',
          answers: rows.map(([intent, asked]) => ({
            id: intent,
            question: intent.replaceAll('_', ' '),
            answer: '',
            alternates: asked.filter((_, at) => at % HELD_OUT !== 0).slice(0, count),
          })),
          queries: rows.flatMap(([intent, asked]) =>
            asked
              .filter((_, at) => at % HELD_OUT === 0)
              .map((q) => ({ q, type: 'held out', right: [intent] })),
          ),
          none: [],
        },
      ]
    }),
  )

/**
 * Ten times as many answers, each of its own words: a copy says a tenth of its words in another
 * spelling, so that the vocabulary grows as it would. Any copy of a right answer is right.
 */
export function tenfold({ answers, queries, ...set }) {
  const copies = [...Array(10).keys()]
  return {
    ...set,
    answers: copies.flatMap((copy) =>
      answers.map((answer, at) => ({
        ...answer,
        id: `${answer.id}-${copy}`,
        answer: copy === 0 ? answer.answer : disguise(answer.answer, at * 10 + copy),
        question: copy === 0 ? answer.question : disguise(answer.question, at * 10 + copy),
      })),
    ),
    queries: queries.map((query) => ({
      ...query,
      right: query.right.flatMap((id) => copies.map((copy) => `${id}-${copy}`)),
    })),
  }
}

const disguise = (text, seed) => {
  let at = seed
  return text.replace(/\p{L}{6,}/gu, (word) =>
    at++ % 10 === 0 ? `${word.slice(0, 3)}${'aeiou'[at % 5]}${word.slice(3)}` : word,
  )
}
