/** A visitor with nothing but a socket: headers and bodies that no browser would send. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

export interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** One connection, kept from request to request. */
export function openConnection(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    send: (path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Reply> =>
      new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
        const asking = request(
          { agent, host: '127.0.0.1', port, path, method, headers: { ...length, ...headers } },
          async (response) => {
            const chunks: Buffer[] = []
            for await (const chunk of response) chunks.push(chunk)
            const { statusCode: status = 0, headers: answered } = response
            resolve({ status, headers: answered, text: Buffer.concat(chunks).toString() })
          },
        )
        asking.on('error', reject)
        asking.end(body)
      }),
    close: () => agent.destroy(),
  }
}
