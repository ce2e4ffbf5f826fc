/**
 * A visit to the hub without a network: the example bank's answers, published in memory, shown by
 * the hub's own program in happy-dom. What a file is asked for is written down.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { vi } from 'vitest'
import { type Answer, parseAnswers } from '../../src/content/answers.ts'
import { parseConfig } from '../../src/content/config.ts'
import type { PublishedHub } from '../../src/content/published.ts'
import type { Visit } from '../../src/embed/program.ts'
import { mount } from '../../src/hub/main.tsx'
import { buildHub, type PublishedFiles } from '../../src/publish/index.ts'

const example = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/website', path), 'utf8'))

/** A Tuesday afternoon: the desk is open. */
export const TUESDAY_15H = new Date('2026-11-24T14:00:00Z')
/** A Saturday night: only the emergency line is there. */
export const SATURDAY_23H = new Date('2026-11-21T22:00:00Z')

export const config = parseConfig(example('des-questions.json'))
export const answers = ['fr', 'en'].flatMap((locale) =>
  parseAnswers(example(`content/answers.${locale}.json`)),
)
const bytes = new TextEncoder().encode('export {}')
const programs = {
  embed: bytes,
  secure: new Map(),
  desk: new Map(),
  hub: new Map(['hub.js', 'frame.js', 'panel.js', 'offline.js'].map((name) => [name, bytes])),
}
let published: Promise<PublishedFiles> | undefined
/** The example bank, published. */
export const publishBank = (): Promise<PublishedFiles> => {
  published ??= buildHub(config, answers, { programs, version: '0.0.0', now: TUESDAY_15H })
  return published
}

/** The same bank with other settings, or other answers. */
export const publishOther = (
  changes: Record<string, unknown>,
  list: readonly Answer[] = answers,
): Promise<PublishedFiles> =>
  buildHub(parseConfig({ ...example('des-questions.json'), ...changes }), list, {
    ...{ programs, version: '0.0.0', now: TUESDAY_15H },
  })

export interface VisitOptions
  extends Partial<
    Pick<Visit, 'surface' | 'mode' | 'locale' | 'place' | 'topic' | 'entity' | 'origin'>
  > {
  /** Of another bank than the example; served where that is. */
  files?: PublishedFiles
  now?: Date
  zone?: string
  /** Answers what is asked under `/v1/`; left out: there is no server. */
  server?: (request: Request) => Promise<Response>
}

export async function visitHub({
  now = TUESDAY_15H,
  zone = 'Europe/Paris',
  server,
  files: given,
  ...options
}: VisitOptions = {}) {
  const files = given ?? (await publishBank())
  const base = `${config.hub}/hub.json`
  const asked: string[] = []
  let online = true
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { pathname } = new URL(request.url)
    asked.push(pathname)
    if (!online) throw new TypeError('Failed to fetch')
    if (server && pathname.startsWith('/v1/')) return server(request)
    const file = files.get(pathname.slice(1))
    return file
      ? new Response(file.body as BodyInit, { headers: { 'content-type': file.type } })
      : new Response('', { status: 404 })
  }
  const hub: PublishedHub = JSON.parse(String(files.get('hub.json')!.body))
  const events: { name: string; detail: unknown }[] = []
  const container = document.createElement('div')
  document.body.append(container)
  const mounted = mount(
    {
      container,
      hub,
      base,
      surface: 'website',
      mode: 'launcher',
      emit: (name, detail) => events.push({ name, detail }),
      ...options,
    },
    { fetch, now: () => now, zone },
  )
  const text = () =>
    container.textContent?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') ?? ''
  /** Waits for words on the screen. */
  const see = (words: string | RegExp) =>
    vi.waitFor(
      () => {
        const found = typeof words === 'string' ? text().includes(words) : words.test(text())
        if (!found) throw new Error(`“${words}” is not in: ${text()}`)
      },
      { timeout: 4000 },
    )
  const find = (words: string) => {
    const all = [...container.querySelectorAll<HTMLElement>('a, button')]
    const named = (node: HTMLElement) =>
      (node.getAttribute('aria-label') ?? node.textContent ?? '').replaceAll('\u00a0', ' ')
    return all.find((node) => named(node).includes(words))
  }
  const press = (words: string) => {
    const target = find(words)
    if (!target) throw new Error(`nothing to press says “${words}” in: ${text()}`)
    target.click()
  }
  const fill = (selector: string, text: string) => {
    const field = container.querySelector<HTMLInputElement>(selector)!
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const type = (question: string) => fill('input[type=search]', question)
  await see(
    /Votre question|Your question|Nous contacter|Réponse officielle|rappel|Suivre|Contact us|Ville, code postal/,
  )
  return {
    container,
    hub: mounted,
    asked,
    /** Bytes on the wire, brotli, of the files that were asked for, each once. */
    weight: () =>
      [...new Set(asked)].reduce((sum, path) => {
        const file = files.get(path.slice(1))
        return sum + (file ? brotliCompressSync(file.body).length : 0)
      }, 0),
    events,
    text,
    see,
    find,
    press,
    type,
    fill,
    goOffline: () => {
      online = false
    },
    goOnline: () => {
      online = true
    },
  }
}
