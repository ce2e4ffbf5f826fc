/** A port of this machine for a Fetch handler, and a stop that lets what has begun end. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { QuestionsError } from '../errors.ts'
import type { Peer } from './deps.ts'

export interface Listening {
  port: number
  /** Takes no new request, waits for those that run, at most `graceMs`. */
  close(): Promise<void>
}

const GRACE_MS = 25_000
/** A form of ours is on its way for a second or two; who is slower than this only holds a place. */
const SLOWEST = { headersTimeout: 10_000, requestTimeout: 30_000 }

/** @param port 0 for any that is free; a QuestionsError `REFUSED` when it is taken */
export const listen = (
  fetch: (request: Request, peer: Peer) => Response | Promise<Response>,
  { port, hostname }: { port: number; hostname?: string },
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(
      SLOWEST,
      getRequestListener((request, { incoming }) => {
        const address = incoming.socket.remoteAddress
        return fetch(request, address === undefined ? {} : { address })
      }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken ? new QuestionsError('REFUSED', `port ${port} is taken`, { cause: error }) : error,
      )
    })
    server.listen(port, hostname, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ port: taken, close: () => stop(server) })
    })
  })

const stop = (server: Server): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    // A connection that was kept for the next request becomes idle when this one is answered.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      done()
    })
    server.closeIdleConnections()
  })
