/**
 * Loads on a server, in short turns, one after the other, and ratios within each turn, of which the middle one is
 * told: what else the machine does is then done to all of them.
 */
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { SITE } from '../test/helpers/server.ts'

export const JSON_HEADERS = { 'content-type': 'application/json', origin: SITE }

/** @param {() => object} body of the next one */
export const writeOf = (path, body) => ({
  method: 'POST',
  path,
  setupRequest: (request) => ({
    ...request,
    headers: { ...JSON_HEADERS, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body()),
  }),
})

export const read = (path, headers = {}) => ({
  method: 'GET',
  path,
  headers: { origin: SITE, ...headers },
})

/** What a server could do at most, in a process of its own. @param {string} database its URL */
export async function startBare(database) {
  const bare = fork(new URL('bare.mjs', import.meta.url), { env: { DATABASE_URL: database } })
  const [{ port }] = await once(bare, 'message')
  return { url: `http://127.0.0.1:${port}`, stop: () => bare.disconnect() }
}

/** @param {{ seconds: number, turns: number, connections: number }} options */
export function createLoads({ seconds, turns, connections }) {
  /** @returns per second, p50 and p99 in ms, and how many were refused */
  async function load(url, requests, { duration = seconds, rate } = {}) {
    const result = await autocannon({
      url,
      connections,
      duration,
      requests: [requests].flat(),
      ...(rate && { overallRate: rate }),
    })
    const { requests: done, latency, non2xx, errors } = result
    return { rate: done.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors }
  }

  /** Each load in turns, several times. @returns the results of each, in the order of the turns */
  async function inTurns(loads) {
    const results = loads.map(() => [])
    for (let turn = 0; turn < turns; turn++) {
      for (const [at, run] of loads.entries()) results[at].push(await run())
    }
    return results
  }

  const table = {}
  function report(name, results, bare, goal = '') {
    table[name] = {
      'per second': Math.round(median(results.map(rateOf))),
      'p50 ms': median(results.map(({ p50 }) => p50)),
      'p99 ms': median(results.map(p99Of)),
      refused: results.reduce((sum, { failed }) => sum + failed, 0),
      'of bare': bare ? percent(beside(results, bare, rateOf)) : '',
      'p99 to bare': bare ? `${beside(results, bare, p99Of).toFixed(1)}×` : '',
      goal,
    }
  }

  return { load, inTurns, report, table }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
export const rateOf = ({ rate }) => rate
const p99Of = ({ p99 }) => Math.max(1, p99)
export const percent = (share) => `${Math.round(100 * share)} %`

/** Of each turn beside the same turn of the other; the middle one. */
export const beside = (results, others, number) =>
  median(results.map((result, turn) => number(result) / number(others[turn])))
