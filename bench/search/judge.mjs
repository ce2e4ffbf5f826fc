/** How good is a search, does it know when it does not know, and how long does it take? */

export const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

export const quantile = (list, part = 0.5) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))]

/** Each query with what was found and the place of the first right answer, -1 when it is not there. */
export function asked(search, { queries, none }) {
  const rows = queries.map((query) => {
    const found = search.find(query.q, { limit: 10 })
    const at = found.findIndex(({ id }) => query.right.includes(id))
    return { ...query, at, found, confidence: found[0]?.confidence ?? 0 }
  })
  return { rows, none: none.map((q) => search.find(q, { limit: 1 })[0]?.confidence ?? 0) }
}

const isFirst = ({ at }) => at === 0

export function quality({ rows }) {
  const reciprocal = rows.reduce((sum, { at }) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0)
  return {
    'S@1': percent(rows.filter(isFirst).length, rows.length),
    'S@3': percent(rows.filter(({ at }) => at >= 0 && at < 3).length, rows.length),
    'MRR@10': percent(reciprocal, rows.length),
  }
}

export const byKind = ({ rows }) =>
  Object.fromEntries(
    [...Map.groupBy(rows, ({ type }) => type)].map(([type, own]) => [
      type,
      percent(own.filter(isFirst).length, own.length),
    ]),
  )

/** The chance that an answerable question is surer than one that nothing answers. */
export function auc({ rows, none }) {
  let wins = 0
  for (const { confidence } of rows)
    for (const other of none) wins += confidence > other ? 1 : confidence === other ? 0.5 : 0
  return none.length === 0 ? '–' : (wins / rows.length / none.length).toFixed(3)
}

export const sureness = ({ rows, none }) => ({
  AUC: auc({ rows, none }),
  'false confidence %': percent(none.filter((c) => c >= 0.5).length, none.length),
  'refused %': percent(rows.filter(({ confidence }) => confidence < 0.5).length, rows.length),
  'sure and wrong %': percent(
    rows.filter((row) => row.confidence >= 0.5 && !isFirst(row)).length,
    rows.length,
  ),
})

/** Of the questions answered with this confidence, how many were answered rightly? */
export function reliability(results) {
  const all = results.flatMap(({ rows, none }) => [
    ...rows.map((row) => ({ confidence: row.confidence, isRight: isFirst(row) })),
    ...none.map((confidence) => ({ confidence, isRight: false })),
  ])
  return Array.from({ length: 5 }, (_, at) => {
    const [from, to] = [at / 5, (at + 1) / 5]
    const own = all.filter(({ confidence: c }) => c >= from && (c < to || to === 1))
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / (own.length || 1)
    return {
      confidence: `${from.toFixed(1)} to ${to.toFixed(1)}`,
      questions: own.length,
      'said %': percent(mean, 1),
      'right %': percent(own.filter(({ isRight }) => isRight).length, own.length),
    }
  })
}

const RUNS = 3
const MOST_TIMED = 100

/** Milliseconds that each query takes: the median of its runs, after all have run once. */
export function timed(search, { queries }) {
  const some = queries.slice(0, MOST_TIMED)
  for (const { q } of some) search.find(q, { limit: 10 })
  return some.map(({ q }) =>
    quantile(
      Array.from({ length: RUNS }, () => {
        const start = performance.now()
        search.find(q, { limit: 10 })
        return performance.now() - start
      }),
    ),
  )
}
