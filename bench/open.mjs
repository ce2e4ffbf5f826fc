/**
 * What does a page pay for the hub, beside other widgets, on a slow phone?
 *
 *   node bench/open.mjs [--runs 3] [--only Sentry] [--write]
 *
 * After `npm run build` and `npm ci --prefix bench`. All in one run, in turn, each visit in a fresh browser context:
 * medians are compared, never a number of another day. `--write` puts the table into docs/design.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { listen } from '../dist/server.js'
import { launchChromium } from '../test/helpers/browser.ts'
import { visit } from './open/measure.mjs'
import { WIDGETS } from './open/widgets.mjs'

const DOCS = new URL('../docs/design.md', import.meta.url)
const [START, END] = ['<!-- bench/open.mjs -->', '<!-- /bench/open.mjs -->']

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})

/** In milliseconds, of a pointer on the launcher before it presses (`open/measure.mjs`). */
const RESTS = { cold: 0, warm: 300 }

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' }

/** Each widget on a site of its own, every body at the best that brotli can do. */
async function serve() {
  const sites = new Map()
  const small = new Map()
  const encoded = (key, body) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    if (!small.has(key)) small.set(key, brotliCompressSync(body, { params }))
    return small.get(key)
  }
  const answer = async (request) => {
    const url = new URL(request.url)
    const site = sites.get(url.host)
    if (!site) return new Response(null, { status: 404 })
    if (url.pathname === '/page') {
      return new Response(pageOf(site), { headers: { 'content-type': 'text/html; charset=utf-8' } })
    }
    const file = site.files?.get(url.pathname)
    if (!file) return site.fetch?.(request) ?? new Response(null, { status: 404 })
    return new Response(encoded(request.url, file), {
      headers: {
        'content-type': TYPES[url.pathname.split('.').at(-1)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'cache-control': 'max-age=600',
      },
    })
  }
  const { port, close } = await listen(answer, { port: 0, hostname: '127.0.0.1' })
  const open = async (name, make) => {
    const origin = `http://${name}.localhost:${port}`
    sites.set(new URL(origin).host, await make(origin))
    return `${origin}/page`
  }
  return { open, close }
}

const pageOf = ({ head = '', body = '' }) => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Une page</title>
<link rel="icon" href="data:,">
${head}
<body><main><h1>Une page</h1><p>Elle a son propre texte.</p></main>${body}`

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const kB = (bytes) => (bytes / 1000).toFixed(bytes < 99_500 ? 1 : 0)
const MINUS = (a, b) => Math.max(0, a - b)

const COLUMNS = [
  ['launcher, kB', ({ cold, at }) => kB(at(cold, (run) => run.before.bytes))],
  ['panel, kB', ({ cold, at }) => kB(at(cold, (run) => run.opened.bytes))],
  ['requests', ({ cold, at }) => at(cold, (run) => run.opened.requests)],
  ['launcher, s', ({ cold, at }) => (at(cold, (run) => run.launcherMs) / 1000).toFixed(2)],
  ['press → panel, ms', ({ warm, at }) => Math.round(at(warm, (run) => run.clickToPanelMs))],
  ['the same, cold', ({ cold, at }) => Math.round(at(cold, (run) => run.clickToPanelMs))],
  [
    'busy before, ms',
    ({ cold, at, empty }) =>
      Math.round(
        MINUS(
          at(cold, (run) => run.before.busyMs),
          at(empty, (run) => run.before.busyMs),
        ),
      ),
  ],
  ['INP, ms', ({ warm, at }) => at(warm, (run) => run.inpMs)],
  [
    'heap, MB',
    ({ cold, at, empty }) =>
      (
        MINUS(
          at(cold, (run) => run.opened.heap),
          at(empty, (run) => run.opened.heap),
        ) / 1e6
      ).toFixed(1),
  ],
  [
    'nodes',
    ({ cold, at, empty }) =>
      MINUS(
        at(cold, (run) => run.opened.nodes),
        at(empty, (run) => run.opened.nodes),
      ),
  ],
  ['stored before', ({ cold, at }) => at(cold, (run) => run.before.stored)],
]

function tableOf(rows, empty) {
  const at = (runs, read) => median(runs.map(read))
  const lines = rows.map(({ widget, cold, warm }) => [
    widget.name,
    widget.shows,
    ...COLUMNS.map(([, read]) => (cold.length > 0 ? read({ cold, warm, empty, at }) : 'failed')),
  ])
  const names = ['', 'its panel shows', ...COLUMNS.map(([name]) => name)]
  return [names, ['---', '---', ...COLUMNS.map(() => '--:')], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function write(table) {
  const text = readFileSync(DOCS, 'utf8')
  const [head, rest] = text.split(START)
  if (rest === undefined) throw new Error(`docs/design.md has no ${START}`)
  writeFileSync(DOCS, `${head}${START}\n\n${table}\n\n${END}${rest.split(END)[1]}`)
}

const runs = Number(values.runs)
const [server, browser] = await Promise.all([serve(), launchChromium()])
try {
  const emptyUrl = await server.open('empty', async () => ({}))
  const rows = []
  for (const widget of WIDGETS.filter(({ name }) => name.includes(values.only))) {
    const host = `w${rows.length}`
    rows.push({ widget, url: await server.open(host, widget.site), cold: [], warm: [] })
  }
  const empty = []
  for (let run = 0; run < runs; run++) {
    empty.push(await visit(browser, emptyUrl, {}, { rest: RESTS.cold }))
    for (const row of rows) {
      for (const [how, rest] of Object.entries(RESTS)) {
        try {
          row[how].push(await visit(browser, row.url, row.widget, { rest }))
        } catch (error) {
          console.error(`${row.widget.name}, ${how}: ${error.message.split('\n')[0]}`)
        }
      }
    }
  }
  const table = tableOf(rows, empty)
  console.log(table)
  if (values.write) write(table)
} finally {
  await browser.close()
  await server.close()
}
