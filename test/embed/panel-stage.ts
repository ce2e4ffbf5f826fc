/** A page of the bank around the panel, for the tests of the panel. */
import { afterEach, beforeEach, vi } from 'vitest'
import { createPanel } from '../../src/embed/panel.ts'
import type { Stage, Visit } from '../../src/embed/program.ts'

const integrity = `sha384-${'A'.repeat(64)}`

interface Setting {
  mode?: string
  topic?: string
  website?: string[]
  isDown?: boolean
  /** The program itself is refused: another hash, or another status. */
  isRefused?: boolean
  /** The first file of a language is answered with an error, in JSON. */
  isUnwell?: boolean
  /** The bank has regional entities, and nothing says which one it is. */
  hasEntities?: boolean
  hasNoProgram?: boolean
  isSilent?: boolean
  /** What the launcher has of the program by now. */
  entry?: Promise<string>
}

/** The first file of a language, as far as the panel knows it. */
export const START = { format: 1, locale: 'fr' }

/** The panel on a page of the bank, with a hub that writes down what it is told. */
export function stage({
  mode = 'launcher',
  topic,
  website = [location.origin],
  isDown = false,
  isRefused = false,
  isUnwell = false,
  hasEntities = false,
  hasNoProgram = false,
  isSilent = false,
  entry,
}: Setting = {}) {
  const element = document.createElement('div')
  element.setAttribute('mode', mode)
  if (topic) element.setAttribute('topic', topic)
  const root = element.attachShadow({ mode: 'open' })
  const launcher = document.createElement('button')
  launcher.textContent = 'Des questions ?'
  root.append(launcher, document.createElement('slot'))
  document.body.append(element)

  const visits: Visit[] = []
  const told: unknown[] = []
  const asked: string[] = []
  const events: unknown[] = []
  for (const name of ['dq:open', 'dq:close', 'dq:failed'] as const) {
    element.addEventListener(name, ({ type, detail }) => events.push([type, detail]))
  }
  const life = new AbortController()
  lives.push(life)
  const network = { isDown, hasNoProgram }
  const hub = {
    format: 1,
    brand: { name: 'Banque Exemple' },
    entry: { url: 'hub.js', integrity },
    page: 'fr/',
    frame: 'hub/',
    origins: { website, partner: [], facebook: [] },
    locales: [
      { id: 'fr', start: 'fr.json' },
      { id: 'en', start: 'en.json' },
    ],
    ...(hasEntities && { entities: [] }),
  }
  const panel = createPanel(
    {
      element,
      root,
      launcher,
      hub,
      base: new URL('https://aide.banque.example/hub.json'),
      get: async (url: string, init?: RequestInit) => {
        asked.push(new URL(url).pathname)
        const isBad = network.isDown || (isRefused && init?.integrity)
        if (isBad) throw new TypeError('Failed to fetch')
        if (isSilent) await new Promise(() => {})
        return Response.json(START, { status: isUnwell ? 503 : 200 })
      },
      signal: life.signal,
      ...(entry && { entry }),
    } as unknown as Stage,
    async () => {
      if (network.hasNoProgram) throw new TypeError('Failed to fetch dynamically imported module')
      return {
        mount(visit) {
          visits.push(visit)
          const field = document.createElement('input')
          visit.container.append(field)
          return {
            go: (place) => told.push(['go', place]),
            focus: () => {
              told.push('focus')
              field.focus()
            },
            destroy: () => {
              told.push('destroy')
              field.remove()
            },
          }
        },
      }
    },
  )
  const box = root.querySelector<HTMLElement>('[part=panel]')!
  /** As the element does it. */
  const open = (place?: string) => {
    element.setAttribute('open', '')
    panel.open(place)
  }
  const shut = () => {
    element.removeAttribute('open')
    panel.sync()
  }
  return {
    ...{ element, root, launcher, panel, open, shut, box },
    ...{ visits, told, events, asked, life, network },
  }
}
const lives: AbortController[] = []
export const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

/** A fresh page before each test of a file, and nothing left of it after. */
export function freshPage() {
  beforeEach(() => {
    document.body.replaceChildren()
    history.replaceState(null, '', '/')
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    for (const life of lives.splice(0)) life.abort()
  })
}
