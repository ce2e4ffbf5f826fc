/**
 * The coefficients of src/search/confidence.ts, and what they are worth on questions that were not
 * fitted: ten times a tenth of the questions, each with all the corpora where it is asked.
 *
 *   node bench/search/fit.mjs
 *
 * Right is an answer that was judged so. Wrong is any other, and any at all to a question that
 * nothing answers, or whose answers were taken away: those count little, since a neighbour may do.
 */
import { OWN_FILE } from '../../src/search/confidence.ts'
import { viewOf } from '../../src/search/memory.ts'
import { createRank } from '../../src/search/score.ts'
import { auc, percent } from './judge.mjs'
import { loadSets } from './sets.mjs'

const FOLDS = 10
const SHRINKS = 0.3
const WEIGHTS = { answered: 1, unanswered: 1.2, 'taken away': 0.1 }
/** Taking answers away from more than these takes minutes. */
const MANY = 1_000

const FEATURES = ['covered', 'question', 'said']

/** Tells of a query what the scorer saw in its first answer, and the id of that. */
function observer(answers, locale) {
  let seen
  const rank = createRank(viewOf(answers, { locale }), (found) => {
    seen ??= {
      x: [1, ...FEATURES.map((name) => found[name])],
      isOwnFile: found.isOwnFile,
    }
    return 0
  })
  return (q) => {
    seen = undefined
    const [first] = rank(q).found
    return { ...seen, id: first?.id }
  }
}

function* observations(sets) {
  for (const [key, { answers, queries, none, locale }] of sets) {
    const observe = observer(answers, locale)
    for (const { q, right } of queries) {
      const { x, isOwnFile, id } = observe(q)
      yield { key, q, kind: 'answered', x, isOwnFile, y: right.includes(id) ? 1 : 0 }
      if (answers.length > MANY) continue
      const others = answers.filter((answer) => !right.includes(answer.id))
      yield { key, q, kind: 'taken away', ...observer(others, locale)(q), y: 0 }
    }
    for (const q of none) yield { key, q, kind: 'unanswered', ...observe(q), y: 0 }
  }
}

const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0)
const curve = (b, x) => 1 / (1 + Math.exp(-dot(b, x)))
const chance = (b, { x, isOwnFile }) => (x ? (isOwnFile ? OWN_FILE : 1) * curve(b, x) : 0)

/** Logistic regression by Newton's method; coefficients shrink a little, the first does not. */
function fit(rows) {
  let b = FEATURES.map(() => 0).concat(0)
  for (let round = 0; round < 20; round++) {
    const slope = b.map((value, at) => (at === 0 ? 0 : -SHRINKS * value))
    const bend = b.map((_, i) => b.map((_, j) => (i === j && i > 0 ? SHRINKS : 0)))
    for (const { x, y, kind, isOwnFile } of rows) {
      if (!x || isOwnFile) continue
      const p = curve(b, x)
      for (const i of b.keys()) {
        slope[i] += WEIGHTS[kind] * (y - p) * x[i]
        for (const j of b.keys()) bend[i][j] += WEIGHTS[kind] * p * (1 - p) * x[i] * x[j]
      }
    }
    const step = solve(bend, slope)
    b = b.map((value, at) => value + step[at])
  }
  return b
}

/** Gauss and Jordan; the matrix is small and its diagonal large. */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]])
  for (const i of rows.keys())
    for (const j of rows.keys()) {
      if (i === j) continue
      const factor = rows[j][i] / rows[i][i]
      for (const k of rows[j].keys()) rows[j][k] -= factor * rows[i][k]
    }
  return rows.map((row, i) => row.at(-1) / row[i])
}

/** The same for the same question, whatever the order. */
const foldOf = (q) =>
  [...q].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS

/** What nobody reads is no ground for a fit. */
const isFitted = ([key, { none }]) => none.length > 0 && !key.endsWith('unread')

const sets = Object.entries(loadSets()).filter(isFitted)
const rows = [...observations(sets)]
for (let fold = 0; fold < FOLDS; fold++) {
  const b = fit(rows.filter(({ q }) => foldOf(q) !== fold))
  for (const row of rows) if (foldOf(row.q) === fold) row.confidence = chance(b, row)
}
console.log(
  'coefficients',
  ['1', ...FEATURES].join(', '),
  fit(rows).map((value) => value.toFixed(2)),
)
console.table(
  Object.fromEntries(
    sets.map(([key]) => {
      const of = (kind) => rows.filter((row) => row.key === key && row.kind === kind)
      const none = of('unanswered').map(({ confidence }) => confidence)
      return [
        key,
        {
          AUC: auc({ rows: of('answered'), none }),
          'false confidence %': percent(none.filter((c) => c >= 0.5).length, none.length),
          'refused %': percent(
            of('answered').filter(({ confidence }) => confidence < 0.5).length,
            of('answered').length,
          ),
        },
      ]
    }),
  ),
)
