/**
 * `npm run test:zones`: nothing depends on where a server stands. The tests of the server and of all that
 * reckons with time, in four zones; many minutes. `npm test` runs the few that reckon most (`--short`).
 *
 *   npm run test:zones -- slots     only the files whose path contains "slots"
 */
import { fail, runTool, say, setUp } from './setup.mjs'

/**
 * No hour of its own; summer in July; never summer, and a day that begins before Paris’s; summer in
 * January, and a day that ends after it.
 */
const ZONES = ['UTC', 'Europe/Paris', 'Indian/Reunion', 'America/Santiago']

const WHOLE = ['server', 'triage', 'content', 'channels', 'hub', 'publish', 'ui', 'journeys']
const SHORT = ['triage/slots', 'triage/hours', 'triage/local-time', 'server/calendar', 'ui/speech']

/** How long something takes is not the question here. */
const PATIENT = ['--testTimeout', '60000', '--hookTimeout', '120000']

const given = process.argv.slice(2).filter((word) => word !== '--short')
const isShort = process.argv.includes('--short')

try {
  await setUp(import.meta.url)
  const folders = (isShort ? SHORT : WHOLE).map((name) => `test/${name}`)
  const failed = []
  for (const zone of ZONES) {
    say(`TZ=${zone}`)
    const args = ['run', '--project', 'unit', ...PATIENT, ...(given.length > 0 ? given : folders)]
    const env = { ...process.env, TZ: zone }
    if ((await runTool('vitest', args, { env })) !== 0) failed.push(zone)
  }
  process.stdout.write(failed.length > 0 ? `failed in ${failed.join(', ')}\n` : 'the same in all\n')
  process.exitCode = failed.length > 0 ? 1 : 0
} catch (error) {
  fail(error)
}
