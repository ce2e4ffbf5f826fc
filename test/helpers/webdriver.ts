/**
 * A window of an engine that Playwright does not drive here: WebKitGTK, by the W3C's WebDriver, on a display of
 * its own.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { ended, startDisplay } from './display.ts'

export interface Programs {
  /** WebKitWebDriver */
  driver: string
  /** The browser that it starts. */
  browser: string
  /** Xvfb */
  display: string
}

export interface WebDriver {
  goto(url: string): Promise<void>
  /** Until the page before is there. */
  back(): Promise<void>
  /** Runs it in the page. A dialog that nobody closed rejects. */
  run<A, R>(inPage: (given: A) => R, given: A): Promise<R>
  close(): Promise<void>
}

const PATIENCE = 100
/** A command whose page goes elsewhere meanwhile is never answered, nor are those after it: its story fails. */
const FORGOTTEN_MS = 60_000

export async function launchWebDriver({ driver, browser, display }: Programs): Promise<WebDriver> {
  const screen = await startDisplay(display)
  const port = await freePort()
  const program = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: screen.env,
  })
  const stop = async () => {
    await ended(program)
    await screen.close()
  }
  try {
    const base = `http://127.0.0.1:${port}`
    await answering(`${base}/status`)
    const options = { binary: browser, args: ['--automation'] }
    const { sessionId } = await send<{ sessionId: string }>(`${base}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          unhandledPromptBehavior: 'ignore',
          acceptInsecureCerts: true, // ours are for this machine
          'webkitgtk:browserOptions': options,
        },
      },
    })
    const session = `${base}/session/${sessionId}`
    return {
      goto: (url) => send(`${session}/url`, 'POST', { url }),
      back: () => send(`${session}/back`, 'POST', {}),
      run: (inPage, given) =>
        send(`${session}/execute/sync`, 'POST', {
          script: `return (${inPage})(...arguments)`,
          args: [given],
        }),
      async close() {
        await send(session, 'DELETE').catch(() => {}) // it may be gone: the programs end below
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function send<T>(url: string, method: 'POST' | 'DELETE', body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(FORGOTTEN_MS),
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
  return value
}

async function answering(url: string): Promise<void> {
  for (let left = PATIENCE; ; left--) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (left === 0) throw error
      await wait(100)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
