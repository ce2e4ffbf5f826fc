// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPanel } from '../../src/embed/panel.ts'
import type { Stage, Visit } from '../../src/embed/program.ts'

const integrity = `sha384-${'A'.repeat(64)}`

interface Setting {
  mode?: string
  topic?: string
  website?: string[]
  isDown?: boolean
}

/** The panel on a page of the bank, with a hub that writes down what it is told. */
function stage({
  mode = 'launcher',
  topic,
  website = [location.origin],
  isDown = false,
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
  const events: unknown[] = []
  for (const name of ['dq:open', 'dq:close', 'dq:failed'] as const) {
    element.addEventListener(name, ({ type, detail }) => events.push([type, detail]))
  }
  const life = new AbortController()
  lives.push(life)
  const network = { isDown }
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
  }
  const panel = createPanel(
    {
      element,
      root,
      launcher,
      hub,
      base: new URL('https://aide.banque.example/hub.json'),
      get: async () => {
        if (network.isDown) throw new TypeError('Failed to fetch')
        return new Response()
      },
      signal: life.signal,
      identify: () => undefined,
    } as unknown as Stage,
    async () => ({
      mount(visit) {
        visits.push(visit)
        visit.container.append(Object.assign(document.createElement('input'), { id: 'field' }))
        return {
          go: (place) => told.push(['go', place]),
          focus: () => told.push('focus'),
          destroy: () => told.push('destroy'),
        }
      },
    }),
  )
  const box = root.querySelector<HTMLElement>('[part=panel]')!
  return { element, root, launcher, panel, box, visits, told, events, life, network }
}
const lives: AbortController[] = []
afterEach(() => {
  for (const life of lives.splice(0)) life.abort()
})
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('the panel', () => {
  it('is shut at first, and the hub is fetched but not started', async () => {
    const { box, visits, launcher } = stage()
    await settle()
    expect([box.hasAttribute('open'), visits]).toEqual([false, []])
    expect(launcher.getAttribute('aria-controls')).toBe(box.id)
  })

  it('opens, shuts and says so', async () => {
    const { panel, element, box, launcher, events } = stage()
    panel.toggle()
    await settle()
    expect(box.hasAttribute('open')).toBe(true)
    expect(element.hasAttribute('open')).toBe(true)
    expect(launcher.getAttribute('aria-expanded')).toBe('true')
    expect(box.getAttribute('aria-label')).toBe('Des questions ?')
    panel.toggle()
    expect(box.hasAttribute('open')).toBe(false)
    expect(element.hasAttribute('open')).toBe(false)
    expect(launcher.getAttribute('aria-expanded')).toBe('false')
    expect(events).toEqual([
      ['dq:open', {}],
      ['dq:close', {}],
    ])
  })

  it('starts the hub once, and keeps it', async () => {
    const { panel, visits, told } = stage({ topic: 'cartes' })
    panel.open()
    await settle()
    panel.toggle()
    panel.open('callback')
    await settle()
    expect(visits).toHaveLength(1)
    expect(visits[0]).toMatchObject({
      mode: 'launcher',
      surface: 'website',
      locale: 'fr',
      topic: 'cartes',
      base: 'https://aide.banque.example/hub.json',
      followAddress: false,
    })
    expect(told).toContainEqual(['go', 'callback'])
  })

  it('starts the hub at the place that was asked for while it came', async () => {
    const { panel, visits } = stage()
    panel.open('callback')
    await settle()
    expect(visits[0]?.place).toBe('callback')
  })

  it('follows the attribute, as a page or a framework sets it', async () => {
    const { panel, element, box } = stage()
    element.setAttribute('open', '')
    panel.sync()
    expect(box.hasAttribute('open')).toBe(true)
    element.removeAttribute('open')
    panel.sync()
    expect(box.hasAttribute('open')).toBe(false)
  })

  it('shuts on Escape, unless something inside took it', async () => {
    const { panel, root, box } = stage()
    panel.open()
    await settle()
    const press = (isTaken: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true })
      if (isTaken) event.preventDefault()
      root.dispatchEvent(event)
      return event
    }
    press(true)
    expect(box.hasAttribute('open')).toBe(true)
    expect(press(false).defaultPrevented).toBe(true)
    expect(box.hasAttribute('open')).toBe(false)
  })

  it('takes everything away with the element', async () => {
    const { panel, life, told } = stage()
    panel.open()
    await settle()
    life.abort()
    expect(told.at(-1)).toBe('destroy')
  })

  it('in the page has no dialog, starts by itself and follows the address in page mode', async () => {
    const { box, visits, root } = stage({ mode: 'page' })
    await settle()
    expect(box.localName).toBe('section')
    expect(root.querySelector('dialog')).toBeNull()
    expect(visits[0]).toMatchObject({ mode: 'page', followAddress: true })
    expect(visits[0]).not.toHaveProperty('close')
  })
})

describe('when the hub does not come', () => {
  it('there are words, the page that works without it, and another try', async () => {
    const { panel, box, events, visits, network } = stage({ isDown: true })
    panel.open()
    await settle()
    expect(visits).toEqual([])
    expect(box.querySelector('[role=status]')?.textContent).toBe('Le service ne répond pas.')
    expect(box.querySelector('a')?.href).toBe('https://aide.banque.example/fr/')
    expect(events).toContainEqual(['dq:failed', { channel: 'hub', code: 'NOT_FOUND' }])

    network.isDown = false
    const retry = [...box.querySelectorAll('button')].find((b) => b.textContent === 'Réessayer')
    retry!.click()
    await settle()
    expect(visits).toHaveLength(1)
    expect(box.querySelector('[role=status]')).toBeNull()
  })

  it('on a page of no list there is a link, and no other try', async () => {
    const { panel, box, visits, events } = stage({ website: ['https://www.banque.example'] })
    panel.open()
    await settle()
    expect(visits).toEqual([])
    expect(box.querySelector('[role=status]')?.textContent).toMatch(/site de la banque/)
    expect(box.querySelector('a')?.href).toBe('https://aide.banque.example/fr/')
    expect([...box.querySelectorAll('button')].map((b) => [b.textContent, b.hidden])).toEqual([
      ['Réessayer', true],
      ['Fermer', false],
    ])
    expect(events).toContainEqual(['dq:failed', { channel: 'hub', code: 'HOST_NOT_ALLOWED' }])
  })
})

describe('a place in the address', () => {
  const follow = (hash: string) => {
    history.replaceState(null, '', `/${hash}`)
    window.dispatchEvent(new Event('hashchange'))
  }

  it('opens the panel there, and the address follows the hub from then on', async () => {
    const { box, visits } = stage()
    follow('#des-questions/answer/x')
    await settle()
    expect(box.hasAttribute('open')).toBe(true)
    expect(visits[0]).toMatchObject({ place: 'answer/x', followAddress: true })
  })

  it('gives its question away once', async () => {
    const { visits } = stage()
    follow('#des-questions/ask?q=perdu%20ma%20cb')
    await settle()
    expect(visits[0]?.place).toBe('ask?q=perdu%20ma%20cb')
    expect(location.hash).toBe('#des-questions/ask')
  })

  it('goes when the panel shuts, and takes the panel along when it goes', async () => {
    const { panel, box } = stage()
    follow('#des-questions/callback')
    panel.toggle()
    expect(location.hash).toBe('')
    follow('#des-questions/callback')
    expect(box.hasAttribute('open')).toBe(true)
    follow('')
    expect(box.hasAttribute('open')).toBe(false)
  })

  it('is left alone by a panel that was opened by hand', async () => {
    history.replaceState(null, '', '/#section')
    const { panel } = stage()
    panel.toggle()
    await settle()
    panel.toggle()
    expect(location.hash).toBe('#section')
  })
})
