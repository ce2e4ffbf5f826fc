/**
 * Counts the weights of triage (`src/triage/recogniser.ts`) on the questions of
 * `test/fixtures/triage/voices/`, and says how good they are.
 *
 *   node scripts/train-triage.mjs            writes src/triage/weights.<locale>.ts
 *   node scripts/train-triage.mjs --measure  each voice judged by weights that never heard it;
 *                                            --wrong lists the questions, --only fr one language
 *
 * One logistic regression of all kinds: lasso chooses what is weighed, ridge weighs it. No chance in
 * it: the same questions give the same weights. A voice whose `split` is `held-out` is never learnt
 * from: it says how others will fare.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { english } from '../src/triage/classify.en.ts'
import { french } from '../src/triage/classify.fr.ts'
import { evidenceIn, ideasOf } from '../src/triage/evidence.ts'
import { BY_WEIGHT, kindOf } from '../src/triage/kinds.ts'
import { reader } from '../src/triage/reading.ts'
import { recogniser } from '../src/triage/recogniser.ts'

/** How hard the lasso is: fewer words, fewer bytes. */
const CHOOSE = { fr: 2.1, en: 0.8 }
/** How much a weight is held down. */
const HOLD = 0.4
/** How often the questions count that a test asks one by one. */
const FIRM = 3
/** A word of a single question proves nothing. */
const SEEN = 2
const QUARTERS = 4
/** Of the steps that find the weights: more is faster, and too much goes astray. */
const PACE = 3
const STEPS = { choose: 140, weigh: 300 }
/** Towards an emergency, in quarters: one that is missed costs more than a false alarm. */
const LEAN = { fr: 3, en: 0 }
/** How many parts the voices are put into to be judged. */
const PARTS = 8

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
function regress(rows, size, { lasso = 0, ridge = 0, steps, kept }) {
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
  const seen = new Map()
  for (const { names } of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const known = rows.map((row) => ({
    kind: BY_WEIGHT.indexOf(row.kind),
    ids: row.names.map((name) => idOf.get(name)).filter((id) => id !== undefined),
  }))
  const kept = regress(known, names.length, { lasso: CHOOSE[locale], steps: STEPS.choose })
  const weights = regress(known, names.length, { ridge: HOLD, steps: STEPS.weigh, kept })
  return Object.fromEntries(
    BY_WEIGHT.map((kind, k) => {
      const table = new Map()
      for (const [name, id] of [['*', names.length], ...idOf]) {
        const lean = kind === 'urgent' && name === '*' ? LEAN[locale] : 0
        const weight = Math.round(weights[k][id] * QUARTERS) + lean
        if (weight && !(FRUGAL.has(locale) && isFaint(kind, name, weight))) table.set(name, weight)
      }
      return [kind, table]
    }),
  )
}

/** What a visitor types first is at its budget with these. */
const FRUGAL = new Set(['fr'])
/** A bare word that hardly tells a kind from another, none of them an emergency, is not worth its bytes. */
const isFaint = (kind, name, weight) =>
  kind !== 'urgent' && Math.abs(weight) === 1 && name !== '*' && !/[<~!]/.test(name)

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
  return `/** Written by \`node scripts/train-triage.mjs\`; read by \`recogniser.ts\`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
${kinds}}
`
}

/** Whole voices, so that none is judged by weights that heard it. */
const partsOf = (voices) =>
  Array.from({ length: PARTS }, (_, part) => voices.filter((_, at) => at % PARTS === part))

export function rowsOf(lexicon) {
  const own = reader(lexicon)
  const ideas = ideasOf(lexicon, own)
  return questionsIn(lexicon.locale).map((row) => ({
    ...row,
    names: evidenceIn(own.read(row.question), ideas).map(({ name }) => name),
  }))
}

function main() {
  const only = process.argv[process.argv.indexOf('--only') + 1]
  for (const [locale, lexicon] of Object.entries({ fr: french, en: english })) {
    if (process.argv.includes('--only') && locale !== only) continue
    const rows = rowsOf(lexicon)
    const judge = (texts) => {
      const recognise = recogniser({ ...lexicon, weights: texts })
      return ({ question }) => kindOf(recognise(question))
    }
    const learnt = rows.filter((row) => !row.heldOut)
    if (process.argv.includes('--measure')) {
      const verdicts = new Map()
      for (const part of partsOf([...new Set(rows.map(({ voice }) => voice))])) {
        const others = learnt.filter(({ voice }) => !part.includes(voice))
        const verdict = judge(textsOf(train(others, locale)))
        for (const voice of part) {
          const own = rows.filter((row) => row.voice === voice)
          for (const row of own) verdicts.set(row, verdict(row))
          console.log(`${locale} ${voice.padEnd(12)} ${measure(own, (row) => verdicts.get(row))}`)
        }
      }
      console.log(`${locale} together     ${measure(rows, (row) => verdicts.get(row))}`)
      if (process.argv.includes('--wrong')) {
        for (const [row, verdict] of verdicts)
          if (row.kind !== verdict && !row.heldOut)
            console.log(`   ${row.kind} -> ${verdict}: ${row.question}`)
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
