/**
 * How much of what real pages say does the harvest find, and how much does it invent?
 *
 * Per encoding of the shared catalogue: questions expected, found, with the right answer; extra ones on
 * pages whose questions are all annotated. `--verbose` names each miss.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { textOfHtml } from '../src/content/html.ts'
import { harvestPage } from '../src/harvest/page.ts'
import { scoreHarvest } from '../test/helpers/harvest-score.ts'
import { shared } from '../test/helpers/shared.ts'

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } })
const manifest = shared('harvest/manifest.json')
if (!manifest) {
  console.log('bench/harvest: no shared data here, nothing measured')
  process.exit(0)
}
const { entries } = JSON.parse(readFileSync(manifest, 'utf8'))
const pages = entries.filter(({ file }) => file.endsWith('.html'))
const byFile = Map.groupBy(pages, ({ file }) => file)

const results = new Map()
let bytes = 0
const start = performance.now()
for (const file of byFile.keys()) {
  const html = readFileSync(shared(`harvest/${file}`))
  bytes += html.length
  results.set(file, harvestPage(html, { url: `https://site.example/${file}` }))
}
const seconds = (performance.now() - start) / 1000

const rows = new Map()
for (const [file, sharing] of byFile) {
  const found = results.get(file).answers.map((x) => ({ q: x.question, a: textOfHtml(x.answer) }))
  const all = sharing.flatMap(({ pairs }) => pairs ?? [])
  const { extra } = scoreHarvest(found, all)
  for (const [index, entry] of sharing.entries()) {
    const score = scoreHarvest(found, entry.pairs ?? [], all)
    const row = rows.get(entry.encoding) ?? { pages: 0, expected: 0, found: 0, right: 0, extra: 0 }
    const duplicates = extra.filter(({ q }) => !all.some((pair) => pair.q === q))
    row.pages++
    row.expected += score.expected
    row.found += score.questions
    row.right += score.answers
    row.extra += index === 0 ? duplicates.length : 0
    rows.set(entry.encoding, row)
    if (!values.verbose) continue
    for (const q of score.missing) console.log(`${entry.id}  missing  ${q}`)
    for (const line of score.wrong) console.log(`${entry.id}  wrong    ${line}`)
    if (index === 0) for (const { q } of duplicates) console.log(`${entry.id}  extra    ${q}`)
  }
}

const total = { pages: 0, expected: 0, found: 0, right: 0, extra: 0 }
for (const row of rows.values()) for (const key of Object.keys(total)) total[key] += row[key]
console.table({ ...Object.fromEntries(rows), total })
const share = (part) => `${((100 * part) / total.expected).toFixed(1)} %`
console.log(`questions ${share(total.found)}, with the right answer ${share(total.right)}`)
console.log(`${byFile.size} pages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s`)
