/**
 * Counts the weights of the second opinion (`src/triage/opinion.ts`) on the questions of
 * `test/fixtures/triage/voices/`, and says how good both opinions are together.
 *
 *   node scripts/train-triage.mjs            writes src/triage/weights.<locale>.ts
 *   node scripts/train-triage.mjs --measure  each voice judged by weights that never heard it
 *
 * One logistic regression of all kinds, over the words and what the phrases said: lasso chooses the
 * words, ridge weighs them. No chance in it: the same questions give the same weights. A voice whose
 * `split` is `held-out` is never learnt from: it says how others will fare.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { english } from '../src/triage/classify.en.ts'
import { french } from '../src/triage/classify.fr.ts'
import { BY_WEIGHT, kindOf } from '../src/triage/kinds.ts'
import { features } from '../src/triage/opinion.ts'
import { listener, recogniser, verdictsOf } from '../src/triage/phrases.ts'

/** How hard the lasso is: fewer words, fewer bytes. */
const CHOOSE = { fr: 1.85, en: 0.35 }
/** How much a weight is held down. */
const HOLD = 0.4
/** How often the questions count that a test asks one by one. */
const FIRM = 3
/** A word of a single question proves nothing. */
const SEEN = 2
const QUARTERS = 4
/** Of the steps that find the weights: more is faster, and too much goes astray. */
const PACE = 3
/**
 * Towards an emergency, in quarters, for every question and by what the phrases say: one that is
 * missed costs more than a false alarm, and a mention is not the thing. English has fewer questions
 * to learn from, so it leans on its phrases.
 */
const LEAN = {
  fr: { '*': 3, 'urgent:said': 8, 'urgent:mentioned': -4, 'urgent:over': -8 },
  en: { '*': -6, 'urgent:said': 14 },
}

const root = new URL('..', import.meta.url)
const fixtures = new URL('test/fixtures/triage/', root)
const read = (name) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
const spread = (voice, kinds) =>
  Object.entries(kinds).flatMap(([kind, questions]) =>
    questions.map((question) => ({ voice, kind, question })),
  )

export function questionsIn(locale) {
  const voices = readdirSync(new URL('voices/', fixtures))
    .map((name) => read(`voices/${name}`))
    .filter((each) => each.locale === locale)
    .flatMap(({ voice, questions, split }) =>
      spread(voice, questions).map((row) => ({ ...row, heldOut: split === 'held-out' })),
    )
  const seen = new Set(voices.map(({ question }) => question))
  const table = locale === 'fr' ? read('routing-fr.dev.json') : []
  const others = [
    ...spread('routing', read('routing.json')[locale]),
    ...table.map((row) => ({ voice: 'dev', ...row })),
  ]
    .filter(({ question }) => !seen.has(question))
    .flatMap((row) => Array(FIRM).fill(row))
  return [...voices, ...others]
}

/**
 * All kinds against each other, `general` against none: proximal gradient steps, each weight at the
 * pace that its own curvature allows.
 * @param kept which weights may differ from 0
 */
function regress(rows, size, { lasso = 0, ridge = 0, steps = 200, kept }) {
  const every = size // the last one is for every question
  const curve = new Float64Array(size + 1)
  for (const { ids } of rows) for (const id of [...ids, every]) curve[id] += (ids.length + 1) / 4
  const weights = BY_WEIGHT.map(() => new Float64Array(size + 1))
  const slopes = BY_WEIGHT.map(() => new Float64Array(size + 1))
  const odds = new Float64Array(BY_WEIGHT.length)
  for (let step = 0; step < steps; step++) {
    for (const slope of slopes) slope.fill(0)
    for (const { ids, kind } of rows) {
      let total = 1
      for (const [k, own] of weights.entries()) {
        let sum = own[every]
        for (const id of ids) sum += own[id]
        odds[k] = Math.exp(Math.min(sum, 30))
        total += odds[k]
      }
      for (const [k, slope] of slopes.entries()) {
        const off = odds[k] / total - (kind === k ? 1 : 0)
        for (const id of ids) slope[id] += off
        slope[every] += off
      }
    }
    for (const [k, own] of weights.entries()) {
      for (let id = 0; id <= size; id++) {
        if (!curve[id] || (kept && id !== every && !kept[k][id])) continue
        const isEvery = id === every
        const pace = PACE / (curve[id] + ridge)
        const next = own[id] - pace * (slopes[k][id] + (isEvery ? 0 : ridge * own[id]))
        const cut = isEvery ? 0 : pace * lasso
        own[id] = Math.sign(next) * Math.max(0, Math.abs(next) - cut)
      }
    }
  }
  return weights
}

/** @returns for each kind a map from feature to weight in quarters; `*` is for every question */
export function train(rows, locale) {
  const lean = LEAN[locale]
  const seen = new Map()
  for (const { names } of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const known = rows.map((row) => ({
    kind: BY_WEIGHT.indexOf(row.kind),
    ids: row.names.map((name) => idOf.get(name)).filter((id) => id !== undefined),
  }))
  const kept = regress(known, names.length, { lasso: CHOOSE[locale] })
  const weights = regress(known, names.length, { ridge: HOLD, steps: 300, kept })
  return Object.fromEntries(
    BY_WEIGHT.map((kind, k) => {
      const table = new Map()
      for (const [name, id] of [['*', names.length], ...idOf]) {
        const weight =
          Math.round(weights[k][id] * QUARTERS) + ((kind === 'urgent' && lean[name]) || 0)
        if (weight) table.set(name, weight)
      }
      return [kind, table]
    }),
  )
}

const textOf = (table) =>
  [...Map.groupBy(table, ([, weight]) => weight)]
    .sort(([a], [b]) => b - a)
    .map(
      ([weight, some]) =>
        `${weight} ${some
          .map(([name]) => name)
          .sort()
          .join(' ')}`,
    )
    .join('\n')

export const textsOf = (tables) =>
  Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, textOf(table)]))

export function measure(counted, verdict) {
  const rows = [...new Map(counted.map((row) => [row.question, row])).values()]
  const share = (some) => `${some.length} (${((100 * some.length) / rows.length).toFixed(1)} %)`
  const urgent = rows.filter(({ kind }) => kind === 'urgent')
  const right = rows.filter((row) => verdict(row) === row.kind)
  const missed = urgent.filter((row) => verdict(row) !== 'urgent')
  const alarms = rows.filter((row) => row.kind !== 'urgent' && verdict(row) === 'urgent')
  return `right ${share(right)} of ${rows.length}, emergencies missed ${missed.length} of ${urgent.length}, false ${alarms.length} of ${rows.length - urgent.length}`
}

function file(texts) {
  const kinds = BY_WEIGHT.map((kind) => `  ${kind}: \`\n${texts[kind]}\`,\n`).join('')
  return `/** Written by \`node scripts/train-triage.mjs\`; read by \`opinion.ts\`, which says what it means. */
import type { Weights } from './opinion.ts'

export const weights: Weights = {
${kinds}}
`
}

function main() {
  for (const [locale, lexicon] of Object.entries({ fr: french, en: english })) {
    const { read: readingOf, concepts, spoken } = listener(lexicon)
    const rows = questionsIn(locale).map((row) => {
      const reading = readingOf(row.question)
      const seen = features(reading, concepts, verdictsOf(spoken(reading)))
      return { ...row, names: seen.map(({ name }) => name) }
    })
    const judge = (texts) => {
      const recognise = recogniser({ ...lexicon, weights: texts })
      return ({ question }) => kindOf(recognise(question))
    }
    const learnt = rows.filter((row) => !row.heldOut)
    if (process.argv.includes('--measure')) {
      const verdicts = new Map()
      for (const voice of new Set(rows.map((row) => row.voice))) {
        const verdict = judge(
          textsOf(
            train(
              learnt.filter((row) => row.voice !== voice),
              locale,
            ),
          ),
        )
        const own = rows.filter((row) => row.voice === voice)
        for (const row of own) verdicts.set(row, verdict(row))
        console.log(`${locale} ${voice.padEnd(12)} ${measure(own, (row) => verdicts.get(row))}`)
      }
      console.log(`${locale} together     ${measure(rows, (row) => verdicts.get(row))}`)
      if (process.argv.includes('--wrong')) {
        for (const [row, verdict] of verdicts)
          if (row.kind !== verdict) console.log(`   ${row.kind} -> ${verdict}: ${row.question}`)
      }
      continue
    }
    const texts = textsOf(train(learnt, locale))
    writeFileSync(new URL(`src/triage/weights.${locale}.ts`, root), file(texts))
    const verdict = judge(texts)
    console.log(`${locale} learnt   ${measure(learnt, verdict)}`)
    const unheard = rows.filter((row) => row.heldOut)
    console.log(`${locale} held out ${measure(unheard, verdict)}`)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main()
