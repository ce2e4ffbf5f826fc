/**
 * How long does a key press keep the page busy with search, on a slow phone?
 *
 *   node bench/typing.mjs [rate]     after `npm run build`; rate: how many times slower, 4 when left out
 *
 * A real Chromium, throttled by its own devtools, types questions into the demo's website. Its profiler
 * takes a sample every 0.1 ms; a slice is a run of samples in the chunk that understands questions and
 * draws its answers, or in what that calls. A thread that waits for a processor is not sampled: a longer
 * gap counts no more than `LONGEST_US`, so that other programs on the machine are not measured.
 */
import { startDemo } from '../examples/demo/demo.mjs'
import { launchChromium } from '../test/helpers/browser.ts'
import { field, openHub } from '../test/helpers/surfaces.ts'

const QUESTIONS = [
  'plafont de ma carte',
  'j ai perdu ma cb a l etranger',
  'comment renegossier mon credit immobilier',
  'a qui dois je ecrire pour cloturer le compte de ma mere decedee',
]
const OURS = /\/(asking|classify\.\w+)-[\w-]+\.js$/
const SAMPLE_US = 100
/** Nine gaps in ten are shorter at 4×, on a machine with nothing else to do. */
const LONGEST_US = 1_000
/** The collector of garbage, and the browser's own code when a function of ours calls it. */
const BETWEEN = new Set(['(garbage collector)', '(program)'])

/** Microseconds of each run of samples that has our chunk in its stack. */
function slicesOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const isOurs = (id) =>
    id !== undefined && (OURS.test(frames.get(id).url) || isOurs(parents.get(id)))
  const slices = []
  let length = 0
  let between = 0
  for (const [at, sample] of samples.entries()) {
    const took = Math.min(LONGEST_US, timeDeltas[at + 1] ?? 0)
    if (isOurs(sample)) {
      length += between + took
      between = 0
    } else if (length > 0 && took < LONGEST_US && BETWEEN.has(frames.get(sample).functionName))
      between += took
    else {
      if (length > 0) slices.push(length)
      length = 0
      between = 0
    }
  }
  return length > 0 ? [...slices, length] : slices
}

const rate = Number(process.argv[2] ?? 4)
const [demo, browser] = await Promise.all([startDemo({ port: 0, quiet: true }), launchChromium()])
try {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const hub = await openHub({ page }, demo.urls)
  await page.waitForLoadState('networkidle')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US })
  console.log(
    `slices of search at ${rate}×, ms: median, 95th percentile, worst; how many over 8 ms`,
  )
  for (const question of QUESTIONS) {
    await field(hub).fill('')
    await devtools.send('Profiler.start')
    await field(hub).pressSequentially(question, { delay: 120 })
    await page.waitForTimeout(1500)
    const { profile } = await devtools.send('Profiler.stop')
    const slices = slicesOf(profile).sort((a, b) => a - b)
    const at = (share) => ((slices[Math.floor(share * (slices.length - 1))] ?? 0) / 1000).toFixed(1)
    const over = slices.filter((slice) => slice > 8000).length
    console.log(`${at(0.5)} ${at(0.95)} ${at(1)}  ${over} of ${slices.length}  “${question}”`)
  }
} finally {
  await browser.close()
  await demo.close()
}
