/**
 * Does the server keep its memory over hours? A steady load for so many minutes (30), its resident
 * memory every ten seconds; the last third beside the first.
 *
 *   npm run bench:memory -- --minutes 5
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { startPostgres } from '../test/helpers/postgres.ts'
import { callbackConfig, makeProject, SITE, startServer } from '../test/helpers/server.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, rate: { type: 'string', default: '120' } },
})
const minutes = Number(values.minutes)
const MOST_GROWTH = 1.15

const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

const postgres = await startPostgres()
const project = await makeProject(callbackConfig({ capacity: 10_000 }))
const server = await startServer(project, postgres.url)
let visitors = 0
const body = () =>
  JSON.stringify({
    phone: `+336${String(20_000_000 + visitors++)}`,
    topic: 'other',
    when: 'soonest',
    locale: 'fr',
    zone: 'Europe/Paris',
    surface: 'website',
    consent: '1',
  })
const samples = []
const watch = setInterval(() => {
  samples.push(memoryOf(server.pid))
  process.stdout.write(`${Math.round(samples.at(-1))} `)
}, 10_000)
try {
  await autocannon({
    url: server.url,
    connections: 20,
    duration: minutes * 60,
    overallRate: Number(values.rate),
    requests: [
      {
        method: 'POST',
        path: '/v1/callbacks',
        setupRequest: (request) => ({
          ...request,
          headers: {
            'content-type': 'application/json',
            origin: SITE,
            'idempotency-key': randomUUID(),
          },
          body: body(),
        }),
      },
      { method: 'GET', path: '/v1/live' },
      { method: 'GET', path: '/hub.json' },
      { method: 'GET', path: '/v1/callbacks/slots?topic=other' },
    ],
  })
  const third = Math.floor(samples.length / 3)
  const [first, last] = [median(samples.slice(third, 2 * third)), median(samples.slice(-third))]
  console.log(
    `\n${visitors} writes in ${minutes} minutes: ${Math.round(first)} MB in the middle third, ${Math.round(last)} MB in the last`,
  )
  process.exitCode = last <= first * MOST_GROWTH ? 0 : 1
} finally {
  clearInterval(watch)
  await server.stop()
  await postgres.remove()
  await project.remove()
}
