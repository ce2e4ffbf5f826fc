/**
 * Does search find the answer, does it know when it does not, and what does that cost?
 *
 * Dev queries of the shared data over its bank slice and over all of it, beside plain BM25. The
 * queries were read while the search was written: queries kept apart will do worse. `--missed`
 * names what was not found.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { createSearch, openSearch, publishSearch } from '../src/search/index.ts'
import { shared } from '../test/helpers/shared.ts'

const { values } = parseArgs({ options: { missed: { type: 'boolean', default: false } } })
const files = ['faq-fr.json', 'queries-fr.dev.json'].map(shared)
if (files.includes(null)) {
  console.log('bench/search: no shared data here, nothing measured')
  process.exit(0)
}
const [faq, dev] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
const answers = faq.map((fiche) => ({
  id: fiche.id,
  question: fiche.title,
  answer: fiche.answerText,
  keywords: [...(fiche.keywords ?? []), ...(fiche.abbr ?? [])],
  topic: fiche.theme,
  isBank: fiche.bank === 1,
}))
const unanswered = dev.noAnswer.map(({ q }) => q)
const corpora = {
  bank: [answers.filter(({ isBank }) => isBank), dev.queries.filter(({ bank }) => bank)],
  all: [answers, dev.queries],
}
const locale = 'fr'
const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
const middle = (list, part = 0.5) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)]
const percent = (part, whole) => ((100 * part) / whole).toFixed(1)

/** BM25 in 30 lines: split, lower case, k1 1.2, b 0.75; what a developer writes in an hour. */
function plainBm25(docs) {
  const split = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const texts = docs.map((doc) =>
    split([doc.question, doc.answer, ...doc.keywords, doc.topic].join(' ')),
  )
  const average = texts.reduce((sum, text) => sum + text.length, 0) / docs.length
  const terms = new Map()
  for (const [at, text] of texts.entries())
    for (const word of text) {
      if (!terms.has(word)) terms.set(word, new Map())
      terms.get(word).set(at, (terms.get(word).get(at) ?? 0) + 1)
    }
  return {
    find(query) {
      const scores = new Map()
      for (const word of split(query)) {
        const found = terms.get(word) ?? new Map()
        const idf = Math.log(1 + (docs.length - found.size + 0.5) / (found.size + 0.5))
        for (const [at, count] of found) {
          const length = 0.25 + (0.75 * texts[at].length) / average
          scores.set(at, (scores.get(at) ?? 0) + (idf * count * 2.2) / (count + 1.2 * length))
        }
      }
      const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 10)
      return best.map(([at, score]) => ({ id: docs[at].id, score, confidence: score }))
    },
  }
}

function judge(search, queries) {
  const rows = queries.map(({ q, rel, type }) => {
    const found = search.find(q, { limit: 10 })
    const at = found.findIndex(({ id }) => rel.includes(id))
    return { q, rel, type, at, found, confidence: found[0]?.confidence ?? 0 }
  })
  const none = unanswered.map((q) => search.find(q)[0]?.confidence ?? 0)
  let wins = 0
  for (const { confidence } of rows)
    for (const other of none) wins += confidence > other ? 1 : confidence === other ? 0.5 : 0
  const first = ({ at }) => at === 0
  const byType = Object.entries(Object.groupBy(rows, ({ type }) => type))
  return {
    rows,
    quality: {
      'S@1': percent(rows.filter(first).length, rows.length),
      'S@3': percent(rows.filter(({ at }) => at >= 0 && at < 3).length, rows.length),
      'MRR@10': percent(
        rows.reduce((sum, { at }) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0),
        rows.length,
      ),
      ...Object.fromEntries(
        byType.map(([type, own]) => [type, percent(own.filter(first).length, own.length)]),
      ),
      AUC: (wins / rows.length / none.length).toFixed(3),
    },
    sure: {
      'false confidence %': percent(none.filter((c) => c >= 0.5).length, none.length),
      'refused %': percent(rows.filter(({ confidence }) => confidence < 0.5).length, rows.length),
      'right but refused %': percent(
        rows.filter((r) => first(r) && r.confidence < 0.5).length,
        rows.length,
      ),
    },
  }
}

/** Each query 11 times after a warm-up; the median of its runs. */
function timed(search, queries) {
  for (const { q } of queries) search.find(q)
  return queries.map(({ q }) => {
    const runs = Array.from({ length: 11 }, () => {
      const start = performance.now()
      search.find(q)
      return performance.now() - start
    })
    return middle(runs)
  })
}

async function published(docs, queries) {
  const parts = publishSearch(docs, { locale })
  const sizes = new Map([...parts].map(([name, text]) => [name, brotli(text)]))
  const needs = []
  for (const { q } of queries) {
    const asked = []
    const fetch = async (name) => {
      asked.push(name)
      return new Response(parts.get(name))
    }
    await openSearch('', { fetch }).find(q)
    needs.push(asked.reduce((sum, name) => sum + sizes.get(name), 0))
  }
  const sum = (list) => list.reduce((a, b) => a + b, 0)
  const kB = (bytes) => (bytes / 1000).toFixed(1)
  return {
    files: parts.size,
    'raw kB': kB(sum([...parts.values()].map((text) => Buffer.byteLength(text)))),
    'largest part raw kB': kB(
      Math.max(
        ...[...parts].filter(([n]) => n !== 'index.json').map(([, t]) => Buffer.byteLength(t)),
      ),
    ),
    'brotli kB': kB(sum([...sizes.values()])),
    'manifest kB': kB(sizes.get('index.json')),
    'a query needs kB': kB(middle(needs)),
    'p95 kB': kB(middle(needs, 0.95)),
  }
}

const quality = {}
const sure = {}
const cost = {}
const index = {}
for (const [name, [docs, queries]] of Object.entries(corpora)) {
  const makers = { BM25: plainBm25, ours: (all) => createSearch(all, { locale }) }
  for (const [maker, make] of Object.entries(makers)) {
    const key = `${name} ${docs.length} ${maker}`
    const start = performance.now()
    const search = make(docs)
    const build = performance.now() - start
    const result = judge(search, queries)
    const times = timed(search, queries)
    quality[key] = result.quality
    if (maker === 'ours') sure[key] = result.sure
    cost[key] = {
      'build ms': build.toFixed(0),
      'query median ms': middle(times).toFixed(3),
      'p95 ms': middle(times, 0.95).toFixed(3),
      'worst ms': Math.max(...times).toFixed(3),
    }
    if (maker === 'ours') index[key] = await published(docs, queries)
    if (values.missed && maker === 'ours')
      for (const { q, rel, at, found } of result.rows)
        if (at !== 0) console.log(`${name}: ${q} → ${found[0]?.id ?? 'nothing'}, not ${rel[0]}`)
  }
}
for (const table of [quality, sure, cost, index]) console.table(table)
