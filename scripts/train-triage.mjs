/**
 * Counts the weights of triage (`src/triage/recogniser.ts`) on the questions of
 * `test/fixtures/triage/voices/`, and says how good they are.
 *
 *   node scripts/train-triage.mjs --write    writes src/triage/weights.<locale>.ts
 *   node scripts/train-triage.mjs --measure  each voice judged by weights that never heard it;
 *                                            --wrong lists the questions
 *   node scripts/train-triage.mjs --why "…"  what was weighed in a question, in words
 *
 * `--only en` is for one language. Anything else says this, and writes nothing.
 *
 * One logistic regression of all kinds. Lasso drops what says nothing, and then, round by round, what
 * costs least to forget is forgotten and the rest is weighed again. No chance in it: the same questions
 * give the same weights. A voice whose `split` is `held-out` is never learnt from: it says how others
 * will fare.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { english } from '../src/triage/classify.en.ts'
import { french } from '../src/triage/classify.fr.ts'
import { evidenceIn, ideasOf } from '../src/triage/evidence.ts'
import { kindOf, signalOf, WEIGHED } from '../src/triage/kinds.ts'
import { reader } from '../src/triage/reading.ts'
import { namesOf, recogniser, weightOf } from '../src/triage/recogniser.ts'
import { shortened, textsOf } from './lexicons.mjs'

/** How hard the lasso is. */
const CHOOSE = 0.3
/** How much a weight is held down. */
const HOLD = 1
/** How much is left in the end: names, and weights to a name. */
const NAMES = { fr: 780, en: 940 }
const WEIGHTS_TO_A_NAME = 2.2
/** In a round this share of the names stays, and at least that share of their weights. */
const STAYS = { names: 0.75, weights: 0.75 }
/** How often the questions count that a test asks one by one. */
const FIRM = 7
/** A word of a single question proves nothing. */
const SEEN = 2
/** Weights are letters: this many to one, and none beyond `z`. */
const PARTS_OF_ONE = 3
const LAST_LETTER = 26
/** Which share of the weights that still move becomes whole letters, time after time. */
const ROUNDED = [0.4, 0.4, 0.5, 0.5, 1]
/** Of the steps that find the weights: more is faster, and too much goes astray. */
const PACE = 3
const STEPS = { choose: 140, round: 50, weigh: 200 }
/** How often an emergency counts: one that is missed costs more than a false alarm. */
const EMERGENCY = { fr: 1, en: 2 }
/** For the same reason, in letters towards every emergency once all is weighed. */
const LEAN = { fr: 2, en: 1 }
/** Of a weight in the course of the steps. */
const [GONE, MOVES, STAYS_PUT] = [0, 1, 2]
/** How many parts the voices are put into to be judged. */
const PARTS = 8
const KINDS = WEIGHED.length

const root = new URL('..', import.meta.url)
const fixtures = new URL('test/fixtures/triage/', root)
const read = (name) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))
const spread = (voice, kinds) =>
  Object.entries(kinds).flatMap(([kind, questions]) =>
    questions.map((question) => ({ voice, weighed: kind, kind: signalOf(kind), question })),
  )

export function questionsIn(locale) {
  const voices = readdirSync(new URL('voices/', fixtures))
    .map((name) => read(`voices/${name}`))
    .filter((each) => each.locale === locale)
    .flatMap(({ voice, questions, split }) =>
      spread(voice, questions).map((row) => ({ ...row, heldOut: split === 'held-out' })),
    )
  const unheard = new Set(voices.flatMap(({ question, heldOut }) => (heldOut ? question : [])))
  const table = locale === 'fr' ? read('routing-fr.dev.json') : []
  const others = [
    ...spread('routing', read('routing.json')[locale]),
    ...table.map((row) => ({ voice: 'dev', weighed: row.kind, ...row })),
  ]
    .filter(({ question }) => !unheard.has(question))
    .flatMap((row) => Array(FIRM).fill(row))
  return [...voices, ...others]
}

/**
 * All kinds against each other, `general` against none: proximal gradient steps, each weight at the
 * pace that its own curvature allows.
 * @param kept which weights are `GONE`, and which stay as `start` has them
 * @param start where the steps begin
 * @returns the weights of all kinds for the first name, then for the second, last for every question
 */
function regress(rows, size, { lasso = 0, ridge = 0, steps, kept, start }) {
  const curve = new Float64Array(size + 1)
  for (const { ids } of rows) for (const id of ids) curve[id] += ids.length / 4
  const weights = Float64Array.from(start ?? new Float64Array((size + 1) * KINDS))
  const slopes = new Float64Array(weights.length)
  for (let step = 0; step < steps; step++) {
    slopes.fill(0)
    for (const { ids, kind } of rows) {
      const off = oddsOf(ids, weights)
      if (kind >= 0) off[kind] -= 1
      for (const id of ids) for (let k = 0; k < KINDS; k++) slopes[id * KINDS + k] += off[k]
    }
    for (const [at, slope] of slopes.entries()) {
      const id = Math.floor(at / KINDS)
      const isFree = id === size // what is for every question
      if (kept && !isFree && kept[at] !== MOVES) {
        if (kept[at] === GONE) weights[at] = 0
        continue
      }
      const pace = PACE / (curve[id] + ridge)
      const next = weights[at] - pace * (slope + (isFree ? 0 : ridge * weights[at]))
      weights[at] = Math.sign(next) * Math.max(0, Math.abs(next) - (isFree ? 0 : pace * lasso))
    }
  }
  return weights
}

/** How likely each kind is. */
function oddsOf(ids, weights) {
  const odds = new Float64Array(KINDS)
  for (const id of ids) for (let k = 0; k < KINDS; k++) odds[k] += weights[id * KINDS + k]
  let total = 1
  for (let k = 0; k < KINDS; k++) {
    odds[k] = Math.exp(Math.min(odds[k], 30))
    total += odds[k]
  }
  for (let k = 0; k < KINDS; k++) odds[k] /= total
  return odds
}

/** What it costs to forget each weight: its square, by how sharply the questions hold it in place. */
function costsOf(rows, weights) {
  const costs = new Float64Array(weights.length).fill(HOLD)
  for (const { ids } of rows) {
    const odds = oddsOf(ids, weights)
    for (const id of ids)
      for (let k = 0; k < KINDS; k++) costs[id * KINDS + k] += odds[k] * (1 - odds[k])
  }
  return costs.map((cost, at) => cost * weights[at] ** 2)
}

/** @param most how many names are left in the end */
function weigh(rows, size, most) {
  let weights = regress(rows, size, { lasso: CHOOSE, steps: STEPS.choose })
  const kept = weights.map((weight) => (weight === 0 ? GONE : MOVES)).fill(GONE, size * KINDS)
  const again = (start, steps) => {
    const isLeft = (id) => id === size || kept.subarray(id * KINDS, (id + 1) * KINDS).some(Boolean)
    const left = rows.map(({ kind, ids }) => ({ kind, ids: ids.filter(isLeft) }))
    return regress(left, size, { ridge: HOLD, steps, kept, start })
  }
  weights = again(weights, STEPS.weigh)
  for (;;) {
    const costs = costsOf(rows, weights)
    const costOfName = (id) =>
      costs.subarray(id * KINDS, (id + 1) * KINDS).reduce((sum, cost) => sum + cost)
    const byCost = (cost) => (a, b) => cost(a) - cost(b)
    const names = Array.from({ length: size }, (_, id) => id).filter((id) =>
      kept.subarray(id * KINDS, (id + 1) * KINDS).includes(MOVES),
    )
    if (names.length <= most) {
      weights = again(weights, STEPS.weigh)
      break
    }
    const stay = Math.max(most, Math.floor(names.length * STAYS.names))
    for (const id of names.sort(byCost(costOfName)).slice(0, names.length - stay))
      kept.fill(GONE, id * KINDS, (id + 1) * KINDS)
    const single = [...kept.keys()].filter((at) => kept[at] === MOVES)
    const left = Math.max(stay * WEIGHTS_TO_A_NAME, single.length * STAYS.weights)
    for (const at of single
      .sort(byCost((each) => costs[each]))
      .slice(0, Math.max(0, single.length - left)))
      kept[at] = GONE
    weights = again(weights, STEPS.round)
  }
  return inLetters(weights, kept, again)
}

/** Weights that are nearly whole letters are rounded first, and the others make up for it. */
function inLetters(weights, kept, again) {
  const off = (at) => Math.abs(weights[at] * PARTS_OF_ONE - Math.round(weights[at] * PARTS_OF_ONE))
  for (const share of ROUNDED) {
    const moving = [...kept.keys()]
      .filter((at) => kept[at] === MOVES)
      .sort((a, b) => off(a) - off(b))
    for (const at of moving.slice(0, Math.ceil(moving.length * share))) {
      weights[at] = Math.round(weights[at] * PARTS_OF_ONE) / PARTS_OF_ONE
      kept[at] = STAYS_PUT
    }
    if (share < 1) weights = again(weights, STEPS.round)
  }
  return weights
}

/** @returns for each name the weights of all kinds, in letters; `*` is for every question */
export function train(learnt, locale) {
  const rows = learnt.flatMap((row) =>
    row.kind === 'urgent' ? Array(EMERGENCY[locale]).fill(row) : [row],
  )
  const seen = new Map()
  for (const { names } of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const known = rows.map((row) => ({
    kind: WEIGHED.indexOf(row.weighed),
    ids: [
      ...row.names.map((name) => idOf.get(name)).filter((id) => id !== undefined),
      names.length,
    ],
  }))
  const weights = weigh(known, names.length, NAMES[locale])
  const lettersOf = (name, id) =>
    WEIGHED.map((kind, k) => {
      const weight = Math.round(weights[id * KINDS + k] * PARTS_OF_ONE)
      const lean = name === '*' && kind === 'urgent' ? LEAN[locale] : 0
      return Math.max(-LAST_LETTER, Math.min(LAST_LETTER, weight + lean))
    })
  return new Map(
    [...names, '*']
      .map((name, id) => [name, lettersOf(name, id)])
      .filter(([, some]) => some.some(Boolean)),
  )
}

export function measure(counted, verdict) {
  const rows = [...new Map(counted.map((row) => [row.question, row])).values()]
  const share = (some) => `${some.length} (${((100 * some.length) / rows.length).toFixed(1)} %)`
  const urgent = rows.filter(({ kind }) => kind === 'urgent')
  const right = rows.filter((row) => verdict(row) === row.kind)
  const missed = urgent.filter((row) => verdict(row) !== 'urgent')
  const alarms = rows.filter((row) => row.kind !== 'urgent' && verdict(row) === 'urgent')
  return `right ${share(right)} of ${rows.length}, emergencies missed ${missed.length} of ${urgent.length}, false ${alarms.length} of ${rows.length - urgent.length}`
}

function file({ names, ...kinds }) {
  const letters = Object.entries(kinds).map(([kind, text]) => `  ${kind}:\n    '${text}',\n`)
  return `/** Written by \`node scripts/train-triage.mjs\`; read by \`recogniser.ts\`, which says what it means. */
import type { Weights } from './recogniser.ts'

export const weights: Weights = {
  names: \`
${names}\`,
${letters.join('')}}
`
}

/** As it is shipped, without what is for readers of the source. */
const bytesOf = (lexicon, texts) =>
  brotliCompressSync(
    Object.entries(shortened({ ...lexicon, weights: texts }).weights)
      .map(([name, text]) => `${name}:\`${text}\``)
      .join(),
  ).length

/** What of a question was weighed, for each kind, the strongest first. */
function why(question, lexicon) {
  const own = reader(lexicon)
  const found = new Set(
    evidenceIn(own.read(question), ideasOf(lexicon, own)).map(({ name }) => name),
  )
  const names = namesOf(lexicon.weights.names)
  for (const kind of WEIGHED) {
    const said = names
      .map((name, at) => ({ name, weight: weightOf(lexicon.weights[kind].charCodeAt(at)) }))
      .filter(({ name, weight }) => weight && (name === '*' || found.has(name)))
      .sort((a, b) => b.weight - a.weight)
    const sum = said.reduce((total, { weight }) => total + weight, 0)
    console.log(`${kind} ${sum}: ${said.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`)
  }
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

const LEXICONS = { fr: french, en: english }

/** What this file says of itself. */
const USAGE = /^\/\*\*\n(.*?)\n \*\//s
  .exec(readFileSync(new URL(import.meta.url), 'utf8'))[1]
  .replaceAll(/^ \* ?/gm, '')

/** What was asked for; nothing when it was not understood. */
function asked() {
  try {
    const { values } = parseArgs({
      options: {
        write: { type: 'boolean' },
        measure: { type: 'boolean' },
        wrong: { type: 'boolean' },
        why: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    const tasks = ['write', 'measure', 'why'].filter((task) => values[task] !== undefined)
    const isKnown = values.only === undefined || values.only in LEXICONS
    return !values.help && tasks.length === 1 && isKnown ? values : undefined
  } catch {
    return undefined
  }
}

function main() {
  const values = asked()
  if (!values) {
    console.log(USAGE)
    process.exitCode = process.argv.includes('--help') ? 0 : 2
    return
  }
  const { only } = values
  if (values.why !== undefined) return why(values.why, LEXICONS[only ?? 'fr'])
  for (const [locale, lexicon] of Object.entries(LEXICONS)) {
    if (only !== undefined && locale !== only) continue
    const rows = rowsOf(lexicon)
    const judge = (texts) => {
      const recognise = recogniser({ ...lexicon, weights: texts })
      return ({ question }) => kindOf(recognise(question))
    }
    const learnt = rows.filter((row) => !row.heldOut)
    if (values.measure) {
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
      if (values.wrong) {
        for (const [row, verdict] of verdicts)
          if (row.kind !== verdict && !row.heldOut)
            console.log(`   ${row.kind} -> ${verdict}: ${row.question}`)
      }
      continue
    }
    const texts = textsOf(train(learnt, locale))
    const program = file(texts)
    writeFileSync(new URL(`src/triage/weights.${locale}.ts`, root), program)
    console.log(`${locale} weighs   ${bytesOf(lexicon, texts)} bytes in brotli`)
    const verdict = judge(texts)
    console.log(`${locale} learnt   ${measure(learnt, verdict)}`)
    const unheard = rows.filter((row) => row.heldOut)
    console.log(`${locale} held out ${measure(unheard, verdict)}`)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main()
