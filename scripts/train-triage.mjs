/**
 * Counts the weights of the second opinion (`src/triage/opinion.ts`) on the questions of
 * `test/fixtures/triage/voices/`, and says how good both opinions are together.
 *
 *   node scripts/train-triage.mjs            writes src/triage/weights.<locale>.ts
 *   node scripts/train-triage.mjs --measure  each voice judged by weights that never heard it
 *
 * A logistic regression for each kind, on the questions that no stronger kind has: lasso chooses the
 * words, ridge weighs them. No chance in it: the same questions give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { english } from '../src/triage/classify.en.ts'
import { french } from '../src/triage/classify.fr.ts'
import { BY_WEIGHT, kindOf } from '../src/triage/kinds.ts'
import { features } from '../src/triage/opinion.ts'
import { listener, recogniser } from '../src/triage/phrases.ts'

/** How hard the lasso is: fewer words, fewer bytes. */
const CHOOSE = { fr: 0.7, en: 0.4 }
/** How much a weight is held down. */
const HOLD = 0.4
/** How often the questions count that a test asks one by one. */
const FIRM = 3
/** A word of a single question proves nothing. */
const SEEN = 2
const QUARTERS = 4
/** Towards an emergency, in quarters: one that is missed costs more than a false alarm. */
const LEAN = { fr: 2, en: 0 }

const root = new URL('..', import.meta.url)
const fixtures = new URL('test/fixtures/triage/', root)
const read = (name) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
const spread = (voice, kinds) =>
  Object.entries(kinds).flatMap(([kind, questions]) =>
    questions.map((question) => ({ voice, kind, question })),
  )

function questionsIn(locale) {
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

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum))

/** Proximal gradient steps, each weight at the pace that its own curvature allows. */
function regress(rows, size, { lasso = 0, ridge = 0, steps = 200 }) {
  const weights = new Float64Array(size + 1) // the last one is for every question
  const curve = new Float64Array(size + 1)
  for (const { ids } of rows) for (const id of [...ids, size]) curve[id] += (ids.length + 1) / 4
  const slope = new Float64Array(size + 1)
  for (let step = 0; step < steps; step++) {
    slope.fill(0)
    for (const { ids, is } of rows) {
      const off = sigmoid(ids.reduce((sum, id) => sum + weights[id], weights[size])) - is
      for (const id of ids) slope[id] += off
      slope[size] += off
    }
    for (let id = 0; id <= size; id++) {
      if (!curve[id]) continue
      const pace = 3 / (curve[id] + ridge)
      const held = id === size ? 0 : ridge
      const next = weights[id] - pace * (slope[id] + held * weights[id])
      const cut = id === size ? 0 : pace * lasso
      weights[id] = Math.sign(next) * Math.max(0, Math.abs(next) - cut)
    }
  }
  return weights
}

/** @returns for each kind a map from feature to weight in quarters; `*` is for every question */
function train(rows, { choose, lean }) {
  const seen = new Map()
  for (const { names } of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const known = rows.map((row) => ({
    ...row,
    ids: row.names.map((name) => idOf.get(name)).filter((id) => id !== undefined),
  }))
  let left = known
  return Object.fromEntries(
    BY_WEIGHT.map((kind) => {
      const asked = left.map((row) => ({ ids: row.ids, is: Number(row.kind === kind) }))
      left = left.filter((row) => row.kind !== kind)
      const chosen = regress(asked, names.length, { lasso: choose })
      const kept = asked.map(({ ids, is }) => ({ ids: ids.filter((id) => chosen[id]), is }))
      const weights = regress(kept, names.length, { ridge: HOLD, steps: 400 })
      const table = new Map([
        ['*', Math.round(weights[names.length] * QUARTERS) + (kind === 'urgent' ? lean : 0)],
      ])
      for (const [name, id] of idOf) {
        const weight = Math.round(weights[id] * QUARTERS)
        if (chosen[id] && weight) table.set(name, weight)
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

const textsOf = (tables) =>
  Object.fromEntries(Object.entries(tables).map(([kind, table]) => [kind, textOf(table)]))

function measure(counted, verdict) {
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
    const { read: readingOf, concepts } = listener(lexicon)
    const rows = questionsIn(locale).map((row) => ({
      ...row,
      names: features(readingOf(row.question), concepts).map(({ name }) => name),
    }))
    const judge = (texts) => {
      const recognise = recogniser({ ...lexicon, weights: texts })
      return ({ question }) => kindOf(recognise(question))
    }
    if (process.argv.includes('--measure')) {
      const verdicts = new Map()
      for (const voice of new Set(rows.map((row) => row.voice))) {
        const verdict = judge(
          textsOf(
            train(
              rows.filter((row) => row.voice !== voice),
              { choose: CHOOSE[locale], lean: LEAN[locale] },
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
    const learnt = process.argv.includes('--blind') ? rows.filter((row) => !row.heldOut) : rows
    const texts = textsOf(train(learnt, { choose: CHOOSE[locale], lean: LEAN[locale] }))
    writeFileSync(new URL(`src/triage/weights.${locale}.ts`, root), file(texts))
    const verdict = judge(texts)
    console.log(`${locale} learnt   ${measure(learnt, verdict)}`)
    const unheard = rows.filter((row) => row.heldOut)
    if (learnt !== rows) console.log(`${locale} held out ${measure(unheard, verdict)}`)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main()
