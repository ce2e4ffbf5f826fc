/**
 * Does search find the answer, does it know when it does not, and what does that cost?
 *
 *   node bench/search.mjs            prints the tables, beside other libraries; fails on a broken budget
 *   node bench/search.mjs --quick    ours alone, without the large corpus
 *   node bench/search.mjs --missed   names what was not found first
 *   node bench/search.mjs --write    writes docs/search.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { others, ours, plainBm25 } from './search/engines.mjs'
import * as judge from './search/judge.mjs'
import { brotli, published, weigh } from './search/published.mjs'
import { loadSets, tenfold } from './search/sets.mjs'

/** By number of answers: milliseconds of a query, and bytes of the index before the first answer. */
const BUDGETS = [
  { upTo: 300, median: 0.3, p95: 1.5, bytes: 48_000 },
  { upTo: 3_000, median: 0.8, p95: 4, bytes: 90_000 },
  { upTo: 30_000, median: 2, p95: 8, bytes: 150_000, build: 30_000, heap: 1_000 },
]
const CODE = 6_000

const PROGRAMS = {
  ours: "export { openSearch } from '../../src/search/open.ts'",
  'MiniSearch, tuned': "import MiniSearch from 'minisearch'; export const search = MiniSearch",
  'Lunr + French':
    "import 'lunr'; import 'lunr-languages/lunr.stemmer.support.js'; import 'lunr-languages/lunr.fr.js'",
  FlexSearch: "export { Document, Charset } from 'flexsearch'",
  'Orama, tuned': "export { create, load, search } from '@orama/orama'",
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const heap = () => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
const kB = (bytes) => (bytes / 1000).toFixed(1)

const tables = new Map()
const row = (table, name, cells) => {
  const rows = tables.get(table) ?? {}
  tables.set(table, rows)
  rows[name] = { ...rows[name], ...cells }
}
const broken = []
const check = (name, value, most) => {
  if (most !== undefined && value > most) broken.push(`${name}: ${value} is over ${most}`)
}

async function measure(name, make, key, set, { isOurs = false, isMissed = false }) {
  const before = isOurs ? heap() : 0
  const start = performance.now()
  const search = make(set.answers, set.locale)
  const build = performance.now() - start
  const grown = isOurs ? heap() - before : 0
  const result = judge.asked(search, set)
  console.log(key, name)
  const id = `${key}, ${set.answers.length}: ${name}`
  row('Quality', id, { ...judge.quality(result), ...judge.byKind(result) })
  if (set.none.length > 0)
    row('Sureness', id, isOurs ? judge.sureness(result) : { AUC: judge.auc(result) })
  const times = judge.timed(search, set)
  const [median, p95] = [judge.quantile(times), judge.quantile(times, 0.95)]
  row('Cost', id, {
    'build ms': build.toFixed(0),
    'median ms': median.toFixed(3),
    'p95 ms': p95.toFixed(3),
    ...(isOurs ? { 'heap MB': grown.toFixed(0) } : {}),
  })
  if (search.index && set.none.length > 0)
    row('Cost', id, { 'kB before the first answer': kB(brotli(search.index(), 9)) })
  if (!isOurs) return result
  const budget = BUDGETS.find(({ upTo }) => set.answers.length < upTo)
  check(`${id}, median ms`, median, budget.median)
  check(`${id}, p95 ms`, p95, budget.p95)
  check(`${id}, build ms`, build, budget.build)
  check(`${id}, heap MB`, grown, budget.heap)
  if (set.none.length > 0) {
    const parts = await published(search, set)
    row('Cost', id, { 'kB before the first answer': kB(parts.need) })
    row('Index', id, {
      files: parts.files,
      'raw kB': kB(parts.raw),
      'manifest kB': kB(parts.manifest),
      'files a query': parts.fetched,
      'kB a query': kB(parts.need),
      'p95 kB': kB(parts.needP95),
    })
    check(`${id}, bytes`, parts.needP95, budget.bytes)
    if (parts.wrong.length > 0)
      broken.push(`${id}: published differs for ${parts.wrong.join(', ')}`)
  }
  if (isMissed)
    for (const { q, right, at, found } of result.rows)
      if (at !== 0) console.log(`${key}: ${q} → ${found[0]?.id ?? 'nothing'}, not ${right[0]}`)
  return result
}

async function main() {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['quick', 'missed', 'write'].map((name) => [name, { type: 'boolean', default: false }]),
    ),
  })
  const libraries = values.quick ? {} : await others()
  if (!libraries)
    console.log('Other libraries are not installed, and not measured: npm ci --prefix bench')
  const sets = loadSets()
  if (!sets.bank) console.log('No shared data here: only the example bank is measured.')
  const sure = []
  for (const [key, set] of Object.entries(sets)) {
    // What may be read, or counts neighbours as misses, says little about others.
    const rest = /77|voices|shopkeeper|(?<!un)read$|drawn$/.test(key) ? {} : libraries
    const makers = { 'plain BM25': plainBm25, ...rest, ours }
    for (const [name, make] of Object.entries(makers)) {
      const result = await measure(name, make, key, set, {
        isOurs: make === ours,
        isMissed: values.missed,
      })
      if (make === ours && set.none.length > 0) sure.push(result)
    }
    // Others take minutes over thousands of questions: one in ten tells enough.
    const some = { ...set, queries: set.queries.filter((_, at) => at % 10 === 0) }
    if (key.includes('77'))
      for (const [name, make] of Object.entries(libraries ?? {}))
        await measure(`${name}, one in ten`, make, key, some, {})
  }
  for (const { confidence, ...cells } of judge.reliability(sure))
    row('Reliability', confidence, cells)
  if (sets.all && !values.quick)
    await measure('ours', ours, 'tenfold', tenfold(sets.all), { isOurs: true })
  for (const [name, code] of Object.entries(PROGRAMS)) {
    if (name !== 'ours' && !libraries?.[name]) continue
    const bytes = await weigh(code)
    row('Code', name, { 'brotli bytes': bytes })
    if (name === 'ours') check('code', bytes, CODE)
  }
  for (const [name, rows] of tables) {
    console.log(name)
    console.table(rows)
  }
  if (values.write) write(tables)
  for (const line of broken) console.log(`OVER BUDGET ${line}`)
  return broken.length > 0 ? 1 : 0
}

const MARK = '<!-- Everything below is written by: node bench/search.mjs --write -->'

function write(all) {
  const path = new URL('../docs/search.md', import.meta.url)
  const [head] = readFileSync(path, 'utf8').split(MARK)
  const parts = [...all].map(([name, rows]) => `## ${name}\n\n${markdown(rows)}`)
  writeFileSync(path, `${head}${MARK}\n\n${parts.join('\n\n')}\n`)
}

function markdown(rows) {
  const names = [...new Set(Object.values(rows).flatMap(Object.keys))]
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...names]),
    line(['---', ...names.map(() => '--:')]),
    ...Object.entries(rows).map(([id, cells]) => line([id, ...names.map((n) => cells[n] ?? '')])),
  ].join('\n')
}

process.exitCode = await main()
