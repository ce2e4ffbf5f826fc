/**
 * A window of a native webview, as an app of the bank would have one, and its native side: what the page
 * told it, what wanted to leave. `test/webview/host.js` is that app.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ended, startDisplay } from './display.ts'

const HOST = fileURLToPath(new URL('../webview/host.js', import.meta.url))
const PATIENCE_MS = 20_000

export interface WebviewPrograms {
  gjs: string
  /** Xvfb */
  display: string
}

type Told =
  | { event: 'message'; body: string }
  | { event: 'loaded' | 'leaves' | 'window'; url: string }

export interface Webview {
  /** Everything so far, in order. */
  readonly told: readonly Told[]
  load(url: string): Promise<void>
  /** The system's own Back. @returns whether there was a way back */
  back(): Promise<boolean>
  resize(width: number, height: number): Promise<void>
  /** Runs it in the page, with JSON in and out. */
  run<A, R>(inPage: (given: A) => R, given: A): Promise<Awaited<R>>
  /** As often as needed, until it holds. */
  until<A, R>(inPage: (given: A) => R, given: A): Promise<Exclude<Awaited<R>, false | null>>
  close(): Promise<void>
}

/** @param folder for what the page stores */
export async function openWebview(
  { gjs, display }: WebviewPrograms,
  folder: string,
): Promise<Webview> {
  const screen = await startDisplay(display)
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const program = spawn(gjs, ['-m', HOST, String(port), folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: screen.env,
  })
  const [socket] = (await once(server, 'connection')) as [Socket]
  server.close()

  const told: Told[] = []
  const waiting = new Map<number, (done: { value: unknown; error?: string }) => void>()
  socket.on('error', () => {}) // it ends with us
  const lines = createInterface({ input: socket })
  lines.on('error', () => {})
  lines.on('line', (line) => {
    const said = JSON.parse(line)
    if (said.event === 'done') waiting.get(said.id)?.(said)
    else if (said.event !== 'ready') told.push(said)
  })
  let last = 0
  const send = async (command: string, given: object = {}): Promise<unknown> => {
    const id = ++last
    const answer = new Promise<{ value: unknown; error?: string }>((resolve) => {
      waiting.set(id, resolve)
    })
    socket.write(`${JSON.stringify({ id, command, ...given })}\n`)
    const { value, error } = await answer
    waiting.delete(id)
    if (error) throw new Error(error)
    return value
  }
  const run = (inPage: unknown, given: unknown) =>
    send('run', { body: `return await (${inPage})(${JSON.stringify(given ?? null)})` })
  return {
    told,
    async load(url) {
      const from = told.length
      await send('load', { url })
      await waitFor(() => told.slice(from).some(({ event }) => event === 'loaded'))
    },
    back: () => send('back') as Promise<boolean>,
    async resize(width, height) {
      await send('resize', { width, height })
    },
    run: (inPage, given) => run(inPage, given) as never,
    until: (inPage, given) => waitFor(() => run(inPage, given)) as never,
    async close() {
      socket.end()
      await ended(program)
      await screen.close()
    },
  }
}

async function waitFor<T>(look: () => T): Promise<NonNullable<Awaited<T>>> {
  const until = Date.now() + PATIENCE_MS
  let last: unknown
  while (Date.now() < until) {
    const found = await Promise.resolve(look()).catch((error: unknown) => {
      last = error // a page that is being left has nothing to run in
    })
    if (found) return found as NonNullable<Awaited<T>>
    await wait(50)
  }
  throw new Error(`still not after ${PATIENCE_MS / 1000} s: ${look} ${last ?? ''}`)
}
