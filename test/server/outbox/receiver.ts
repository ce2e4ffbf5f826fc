/** A server on this machine that receives what is told, and behaves as a test wants. */
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface Received {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Receiver {
  url: string
  port: number
  received: Received[]
  /** How it answers from now on; the request was read. */
  answer: (got: Received, ...rest: Parameters<RequestListener>) => void
  close(): Promise<void>
}

const ok: Receiver['answer'] = (_, __, response) => void response.writeHead(204).end()

export const status =
  (code: number, headers: Record<string, string> = {}): Receiver['answer'] =>
  (_, __, response) =>
    void response.writeHead(code, headers).end('told in detail what is wrong: Marie +33612345678')

interface Tls {
  key: string
  cert: string
}

/** @param port of one that was closed before */
export async function openReceiver(answer = ok, { tls, port }: { tls?: Tls; port?: number } = {}) {
  const listener: RequestListener = async (message, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const got = {
      method: message.method ?? '',
      path: message.url ?? '',
      headers: message.headers,
      body: Buffer.concat(chunks).toString(),
    }
    receiver.received.push(got)
    receiver.answer(got, message, response)
  }
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(port ?? 0, '127.0.0.1', resolve))
  const at = (server.address() as AddressInfo).port
  const receiver: Receiver = {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${at}/hook`,
    port: at,
    received: [],
    answer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return receiver
}
