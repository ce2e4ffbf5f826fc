/**
 * What does each file that we ship weigh, and what does a visitor pay before the first answer?
 *
 *   node bench/size.mjs       after `npm run build`; fails on a broken budget
 *
 * Sizes are bytes; brotli at its best level, which is what a web server sends. A budget fails the
 * build, a goal is where we want to be. rollup.config.mjs enforces the same table while it builds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'

/** In brotli bytes. A program is its entry file with everything that it imports statically. */
export const BUDGETS = {
  /** On every page view of the bank and of its partners. */
  'embed.js': { budget: 2_048, goal: 1_200 },
  /** When somebody reaches for the launcher. */
  'programs/hub/panel.js': { budget: 4_096, goal: 3_500 },
  /** On the first click. */
  'programs/hub/hub.js': { budget: 30_000, goal: 20_800 },
  /** On the secure origin, with all that a customer needs there. */
  'programs/secure/secure.js': { budget: 35_000, goal: 35_000 },
  /** On the desk's origin, for advisers, with all that it may show. */
  'programs/desk/desk.js': { budget: 24_000, goal: 24_000 },
}

/** What a visitor downloads in code from the page view to the first answer on the screen, two ways. */
const OPENING = ['embed.js', 'programs/hub/panel.js', 'programs/hub/hub.js']
const JOURNEYS = [
  { name: 'code until an answer that is pressed', files: OPENING, budget: 30_000, goal: 22_000 },
  {
    // The search and the words of one language come while the first screen is being looked at.
    name: 'code until an answer that is typed for',
    files: [...OPENING, /^programs\/hub\/asking-/, /^programs\/hub\/classify\.fr-/],
    budget: 51_200,
    goal: 30_000,
  },
]

/** What a hub with a server downloads beside itself, in the order in which it is asked for. */
const FORMS = [
  {
    // As soon as the hub stands: with zod/mini and the contracts, which check every answer.
    name: 'what changed since the build',
    files: [/^programs\/hub\/live-/],
    budget: 10_550,
    goal: 8_500,
  },
  {
    // With the parts that every form is made of, and the note, which the bank's own pages alone ask for.
    name: 'the form to be rung back',
    files: [/^programs\/hub\/callback-/, /^programs\/hub\/note-/],
    budget: 10_400,
    goal: 12_000,
  },
  {
    // At the same time; what checks is there.
    name: 'what asks and sends',
    files: [/^programs\/hub\/routes-/],
    without: [/^programs\/hub\/(?:live|callback)-/],
    budget: 1_830,
    goal: 1_800,
  },
  {
    // The receipt and what follows; while the form is filled in.
    name: 'following a request',
    files: [/^programs\/hub\/follow-up-/],
    without: [/^programs\/hub\/callback-/],
    budget: 4_250,
    goal: 4_100,
  },
  {
    // Agencies, reasons and times, with the form of every request.
    name: 'an appointment in an agency',
    files: [/^programs\/hub\/agency-/],
    without: [/^programs\/hub\/live-/],
    budget: 14_000,
    goal: 13_500,
  },
  {
    // Filters, advisers, closures, the waiting list: with the first agency that is opened, or list to narrow.
    name: 'what a list of agencies does without',
    files: [/^programs\/hub\/there-/],
    without: [/^programs\/hub\/(?:live|agency)-/],
    budget: 2_700,
    goal: 2_500,
  },
  {
    // Found in the browser; with the search, which is there.
    name: 'agencies while the server is away',
    files: [/^programs\/hub\/away-/],
    without: [/^programs\/hub\/(?:live|agency|asking)-/],
    budget: 2_600,
    goal: 2_400,
  },
  {
    // When the field gets the focus.
    name: 'the check of phone numbers',
    files: [/^programs\/hub\/phone-/],
    budget: 11_000,
    goal: 10_600,
  },
]

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 11 } }).length

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const read = (file) => readFileSync(join(dist, file))

/** The file and all that the browser must have before it runs; `import()` is loaded later. */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = read(file).toString()
  for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withStaticImports(join(dirname(file), path), seen)
  }
  return seen
}

const weigh = (files) => {
  const contents = files.map(read)
  const total = (size) => contents.reduce((sum, bytes) => sum + size(bytes), 0)
  return {
    raw: total((bytes) => bytes.length),
    gzip: total((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: total(brotli),
  }
}

function rows() {
  const shipped = readdirSync(dist, { recursive: true })
    .filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('types'))
    .sort()
  const programs = Object.entries(BUDGETS).map(([file, limits]) => ({
    name: `${file} + its static imports`,
    ...weigh([...withStaticImports(file)]),
    ...limits,
  }))
  const needed = (files) => {
    const named = files.flatMap((file) => shipped.filter((one) => one === file || file.test?.(one)))
    return new Set(named.flatMap((file) => [...withStaticImports(file)]))
  }
  const journeys = JOURNEYS.map(({ name, files, ...limits }) => {
    return { name, ...weigh([...needed(files)]), ...limits }
  })
  const forms = FORMS.map(({ name, files, without = [], ...limits }) => {
    const there = needed(['programs/hub/hub.js', ...without])
    return { name, ...weigh([...needed(files).difference(there)]), ...limits }
  })
  return {
    files: shipped.map((file) => ({ name: file, ...weigh([file]) })),
    totals: [...programs, ...journeys, ...forms],
  }
}

const NUMBERS = ['raw', 'gzip', 'brotli', 'budget', 'goal']

function print(list) {
  for (const row of list) {
    const cells = NUMBERS.map((key) => (row[key]?.toLocaleString('en') ?? '').padStart(9))
    const over = row.brotli > row.budget ? '  OVER BUDGET' : ''
    console.log(`${row.name.padEnd(40)}${cells.join('')}${over}`)
  }
}

function main() {
  const missing = Object.keys(BUDGETS).filter((file) => !existsSync(join(dist, file)))
  if (missing.length > 0) {
    console.log(`dist/ has no ${missing.join(', ')}: run "npm run build" first.`)
    return 1
  }
  const { files, totals } = rows()
  console.log(`${'bytes'.padEnd(40)}${NUMBERS.map((key) => key.padStart(9)).join('')}`)
  print(files)
  console.log()
  print(totals)
  return totals.some((row) => row.brotli > row.budget) ? 1 : 0
}

if (import.meta.main) process.exitCode = main()
