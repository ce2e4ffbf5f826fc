/**
 * How much of what real pages say does the harvest find, how much does it invent, and how fast?
 *
 *   node bench/harvest.mjs               per encoding of the shared catalogue, and our own fixtures
 *   node bench/harvest.mjs --libraries   the same beside other libraries (npm ci --prefix bench)
 *   node bench/harvest.mjs --pages 10000 pages from disk; fails over 3 minutes of processor or 500 MB
 *   node bench/harvest.mjs --verbose     names each miss
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { textOfHtml } from '../src/content/html.ts'
import { harvestPage } from '../src/harvest/page.ts'
import { harvestFixtures } from '../test/helpers/harvest-fixtures.ts'
import { scoreHarvest } from '../test/helpers/harvest-score.ts'
import { shared } from '../test/helpers/shared.ts'

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    libraries: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
})

/** A page of the catalogue may stand for several encodings; what any of them says is right. */
function catalogue() {
  const manifest = shared('harvest/manifest.json')
  if (!manifest) return []
  const { entries } = JSON.parse(readFileSync(manifest, 'utf8'))
  const pages = Map.groupBy(
    entries.filter(({ file }) => file.endsWith('.html')),
    ({ file }) => file,
  )
  return [...pages].map(([file, sharing]) => ({
    file: shared(`harvest/${file}`),
    bytes: readFileSync(shared(`harvest/${file}`)),
    entries: sharing.map(({ id, encoding, pairs }) => ({ id, encoding, pairs: pairs ?? [] })),
  }))
}

const fixtures = () =>
  harvestFixtures().map(({ name, html, expected }) => ({
    bytes: Buffer.from(html),
    entries: [{ id: name, encoding: name.split('/')[0], pairs: expected }],
  }))

const ours = (bytes, name) =>
  harvestPage(bytes, { url: `https://site.example/${name}` }).answers.map(
    ({ question, answer }) => ({
      q: question,
      a: textOfHtml(answer),
    }),
  )

async function measure(pages, read) {
  const rows = new Map()
  for (const { bytes, entries } of pages) {
    const found = await read(bytes, entries[0].id)
    const all = entries.flatMap(({ pairs }) => pairs)
    const { extra } = scoreHarvest(found, all)
    for (const [index, { id, encoding, pairs }] of entries.entries()) {
      const score = scoreHarvest(found, pairs, all)
      const row = rows.get(encoding) ?? {
        pages: 0,
        expected: 0,
        found: 0,
        right: 0,
        extra: 0,
        silent: 0,
      }
      row.pages++
      row.expected += score.expected
      row.found += score.questions
      row.right += score.answers
      row.extra +=
        index === 0 ? extra.filter(({ q }) => !all.some((pair) => pair.q === q)).length : 0
      row.silent += all.length === 0 && index === 0 ? found.length : 0
      rows.set(encoding, row)
      if (!values.verbose) continue
      for (const q of score.missing) console.log(`${id}  missing  ${q}`)
      for (const line of score.wrong) console.log(`${id}  wrong    ${line}`)
      if (index === 0) for (const { q } of extra) console.log(`${id}  extra    ${q}`)
    }
  }
  const total = { pages: 0, expected: 0, found: 0, right: 0, extra: 0, silent: 0 }
  for (const row of rows.values()) for (const key of Object.keys(total)) total[key] += row[key]
  return { rows, total }
}

const share = (part, of) => `${((100 * part) / of).toFixed(1)} %`
const summary = ({ expected, found, right, extra, silent }) => ({
  questions: share(found, expected),
  'right answer': share(right, expected),
  extra,
  'on pages without any': silent,
})

const sets = { 'shared pages': catalogue(), 'our fixtures': fixtures() }
if (values.pages) {
  const files = sets['shared pages'].map(({ file }) => file)
  const script = fileURLToPath(new URL('harvest/throughput.mjs', import.meta.url))
  const args = ['--max-old-space-size=400', script, values.pages, ...files]
  const said = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const { pages, questions, bytes, seconds, most } = said
  console.log(
    `${pages} pages, ${(bytes / 1e6).toFixed(0)} MB, ${questions} questions: ${seconds.toFixed(0)} s of processor, ` +
      `${(pages / seconds).toFixed(0)} pages a second, ${(most / 1e6).toFixed(0)} MB of memory`,
  )
  if ((seconds * 10_000) / pages > 180 || most > 500e6) process.exitCode = 1
} else {
  for (const [name, pages] of Object.entries(sets)) {
    if (pages.length === 0) {
      console.log(`${name}: not here, not measured`)
      continue
    }
    const { rows, total } = await measure(pages, ours)
    console.log(name)
    console.table({ ...Object.fromEntries(rows), total })
    const table = { 'des-questions': summary(total) }
    if (values.libraries) {
      const { LIBRARIES } = await import('./harvest/libraries.mjs')
      for (const [library, read] of Object.entries(LIBRARIES)) {
        let failed = 0
        const gently = async (bytes) => {
          try {
            return await read(new TextDecoder().decode(bytes))
          } catch {
            failed++
            return []
          }
        }
        table[library] = { ...summary((await measure(pages, gently)).total), failed }
      }
    }
    console.table(table)
  }
}
