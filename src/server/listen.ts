/** A port of this machine for a Fetch handler, and a stop that lets what has begun end. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { QuestionsError } from '../errors.ts'

export interface Listening {
  port: number
  /** Takes no new request, waits for those that run, at most `graceMs`. */
  close(): Promise<void>
}

const GRACE_MS = 10_000

/** @param port 0 for any that is free; a QuestionsError `REFUSED` when it is taken */
export const listen = (
  fetch: (request: Request) => Response | Promise<Response>,
  { port, hostname }: { port: number; hostname?: string },
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(getRequestListener(fetch))
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
    server.close(() => {
      clearTimeout(late)
      done()
    })
    server.closeIdleConnections()
  })
