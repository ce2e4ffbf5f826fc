/**
 * What a story hears of a browser context, whatever page or frame it happens in: requests with their
 * headers and bodies, refusals of a policy, errors, messages between windows and over channels, the
 * element's events, and whatever is stored. It changes nothing and knows no page.
 */
import type { BrowserContext, Request } from 'playwright'
import { EVENTS } from '../../src/embed/protocol.ts'

export interface Heard {
  kind: 'violation' | 'message' | 'channel' | 'broadcast' | 'event'
  /** Origin of the document that it was heard in. */
  origin: string
  text: string
}

export interface SentRequest {
  url: string
  method: string
  resourceType: string
  headers: Record<string, string>
  body: string
}

/** What was asked goes along to the bank, and to nobody else, when a way there is shown. */
export const isHandoff = ({ method, url }: SentRequest): boolean =>
  method === 'POST' && url.endsWith('/v1/handoffs')

export class Spies {
  readonly heard: Heard[] = []
  readonly errors: string[] = []
  readonly console: string[] = []
  readonly #urls: string[] = []
  readonly #requests: Promise<SentRequest>[] = []
  readonly #context: BrowserContext

  private constructor(context: BrowserContext) {
    this.#context = context
  }

  static async on(context: BrowserContext): Promise<Spies> {
    const spies = new Spies(context)
    await context.exposeBinding('__heard', (_, heard: Heard) => void spies.heard.push(heard))
    await context.addInitScript(listen, [...EVENTS])
    context.on('weberror', (error) => void spies.errors.push(error.error().message))
    context.on('console', (message) => {
      spies.console.push(message.text())
      if (message.type() === 'error') spies.errors.push(message.text())
    })
    context.on('request', (request) => {
      spies.#urls.push(request.url())
      spies.#requests.push(read(request))
    })
    return spies
  }

  of(kind: Heard['kind']): string[] {
    return this.heard.filter((heard) => heard.kind === kind).map(({ text }) => text)
  }

  requests(): Promise<SentRequest[]> {
    return Promise.all(this.#requests)
  }

  /** Addresses asked for so far, in order. */
  urls(): readonly string[] {
    return [...this.#urls]
  }

  /** Everything kept in the browser, in every document and frame. */
  async stored(): Promise<string[]> {
    const cookies = (await this.#context.cookies()).map(({ name, value }) => `${name}=${value}`)
    const frames = this.#context.pages().flatMap((page) => page.frames())
    const kept = await Promise.all(frames.map((frame) => frame.evaluate(storage)))
    return [...cookies, ...kept.flat()]
  }

  /**
   * Where `word` appears outside of the screen: the list that should be empty.
   *
   * @param isMeant a request whose body may hold it; its address and its headers may not
   */
  async leaksOf(word: string, isMeant = (_: SentRequest) => false): Promise<string[]> {
    const frames = this.#context.pages().flatMap((page) => page.frames())
    const named = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(
          () => `${document.title} ${window.name} ${JSON.stringify(history.state) ?? ''}`,
        ),
      ),
    )
    const seen = (await this.requests()).map((request) =>
      isMeant(request) ? { ...request, body: '' } : request,
    )
    const places: Record<string, string[]> = {
      address: frames.map((frame) => frame.url()),
      name: named,
      request: seen.map((request) => JSON.stringify(request)),
      console: this.console,
      storage: await this.stored(),
    }
    const spellings = [word, encodeURIComponent(word), base64(word)]
    const shows = (text: string) =>
      spellings.some((spelling) =>
        text.toLowerCase().replace(/\s/g, ' ').includes(spelling.toLowerCase()),
      )
    const said = Object.entries(places).flatMap(([place, texts]) =>
      texts.map((text) => ({ kind: place, text })),
    )
    return [...said, ...this.heard]
      .filter(({ text }) => shows(text))
      .map(({ kind, text }) => `${kind}: ${text}`)
  }
}

/** As it stands at the start of what was written so: its last sign depends on what follows. */
const base64 = (word: string) => Buffer.from(word).toString('base64').replace(/.?=+$/, '')

/** Of a request that is given up on, the headers that the browser adds may never be told. */
const HEADERS_MS = 5_000

async function read(request: Request): Promise<SentRequest> {
  const headers = await Promise.race([
    request.allHeaders().catch(() => request.headers()),
    new Promise<Record<string, string>>((tell) =>
      setTimeout(() => tell(request.headers()), HEADERS_MS).unref(),
    ),
  ])
  return {
    url: request.url(),
    method: request.method(),
    resourceType: request.resourceType(),
    headers,
    body: request.postData() ?? '',
  }
}

/** Runs in each document, before its own scripts. */
function listen(events: string[]): void {
  const { __heard } = window as unknown as { __heard: (heard: unknown) => void }
  const { origin } = location
  const say = (kind: string, text: string) => __heard({ kind, origin, text })
  addEventListener('securitypolicyviolation', (event) =>
    say('violation', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  )
  addEventListener('message', ({ data }) => say('message', JSON.stringify(data) ?? ''), true)
  for (const name of events) {
    addEventListener(name, (event) =>
      say('event', `${name} ${JSON.stringify((event as CustomEvent).detail)}`),
    )
  }
  for (const [kind, { prototype }] of [
    ['channel', MessagePort],
    ['broadcast', BroadcastChannel],
  ] as const) {
    const { postMessage } = prototype
    prototype.postMessage = function (this: object, ...message: unknown[]) {
      say(kind, JSON.stringify(message[0]) ?? '')
      return Reflect.apply(postMessage, this, message)
    }
  }
}

/** Runs in each document. */
async function storage(): Promise<string[]> {
  const kept: string[] = []
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      kept.push(...Object.entries(window[name]).map(([key, value]) => `${name} ${key}=${value}`))
    } catch {} // a document that may not store
  }
  const databases = await indexedDB.databases().catch(() => [])
  kept.push(...databases.map(({ name }) => `indexedDB ${name}`))
  const caches = await window.caches?.keys().catch(() => [])
  kept.push(...(caches ?? []).map((name) => `caches ${name}`))
  return kept
}
