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
const FEATURES = {
  covered: ({ covered }) => covered,
  question: ({ question }) => question,
  said: ({ said }) => said,
  asked: ({ asked }) => asked,
  'one of asked': ({ asked }) => 1 / asked,
  'log size': ({ size }) => Math.log(size),
}

/** Tells of a query what the scorer saw in its first answer, those taken away left out, and the id of that. */
function observer({ answers, locale }) {
  let seen
  const rank = createRank(viewOf(answers, { locale }), (found) => {
    seen.push(found)
    return 0
  })
  return (q, takenAway = []) => {
    seen = []
    const { found } = rank(q)
    const at = found.findIndex(({ id }) => !takenAway.includes(id))
    if (at < 0) return {}
    const { [at]: first } = seen
    const x = [1, ...Object.values(FEATURES).map((read) => read(first))]
    return { x, isOwnFile: first.isOwnFile, id: found[at].id }
  }
}

function* observations(sets) {
  for (const [key, set] of sets) {
    const observe = observer(set)
    for (const { q, right } of set.queries) {
      const seen = observe(q)
      yield { key, q, kind: 'answered', ...seen, y: right.includes(seen.id) ? 1 : 0 }
      yield { key, q, kind: 'taken away', ...observe(q, right), y: 0 }
    }
    for (const q of set.none) yield { key, q, kind: 'unanswered', ...observe(q), y: 0 }
  }
}

const dot = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0)
const curve = (b, x) => 1 / (1 + Math.exp(-dot(b, x)))
const chance = (b, { x, isOwnFile }) => (x ? (isOwnFile ? OWN_FILE : 1) * curve(b, x) : 0)

/** Logistic regression by Newton's method; coefficients shrink a little, the first does not. */
function fit(rows) {
  let b = rows.find(({ x }) => x).x.map(() => 0)
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

/**
 * First what tells questions that have an answer from others, then how sure that makes of the first answer
 * found. To fit the latter at once looks most at how one page differs from the next, and mistakes more
 * questions that nothing answers for others.
 */
function fitTwice(rows) {
  const b = fit(rows.map((row) => ({ ...row, y: row.kind === 'answered' ? 1 : 0 })))
  const sums = rows.map((row) => ({ ...row, x: row.x && [1, dot(b, row.x)] }))
  const [from, slope] = fit(sums)
  return b.map((value, at) => slope * value + (at === 0 ? from : 0))
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
  const b = fitTwice(rows.filter(({ q }) => foldOf(q) !== fold))
  for (const row of rows) if (foldOf(row.q) === fold) row.confidence = chance(b, row)
}
console.log(
  'coefficients',
  ['1', ...Object.keys(FEATURES)].join(', '),
  fitTwice(rows).map((value) => value.toFixed(2)),
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
