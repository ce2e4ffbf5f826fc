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
  partner?: string[]
  /** The program itself is refused: another hash, or another status. */
  isRefused?: boolean
  hasNoProgram?: boolean
}

/** The panel on a page of the bank, with a hub that writes down what it is told. */
function stage({
  mode = 'launcher',
  topic,
  website = [location.origin],
  isDown = false,
  partner = [],
  isRefused = false,
  hasNoProgram = false,
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
    origins: { website, partner, facebook: [] },
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
      get: async (_: string, init?: RequestInit) => {
        const isBad = network.isDown || (isRefused && init?.integrity)
        if (isBad) throw new TypeError('Failed to fetch')
        return new Response()
      },
      signal: life.signal,
    } as unknown as Stage,
    async () => {
      if (hasNoProgram) throw new TypeError('Failed to fetch dynamically imported module')
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
  return { element, root, launcher, panel, open, shut, box, visits, told, events, life, network }
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
    const { open, shut, element, box, launcher, events } = stage()
    open()
    await settle()
    expect(box.hasAttribute('open')).toBe(true)
    expect(element.hasAttribute('open')).toBe(true)
    expect(launcher.getAttribute('aria-expanded')).toBe('true')
    expect(box.getAttribute('aria-label')).toBe('Des questions ?')
    shut()
    expect(box.hasAttribute('open')).toBe(false)
    expect(element.hasAttribute('open')).toBe(false)
    expect(launcher.getAttribute('aria-expanded')).toBe('false')
    expect(events).toEqual([
      ['dq:open', {}],
      ['dq:close', {}],
    ])
  })

  it('starts the hub once, and keeps it', async () => {
    const { open, shut, visits, told } = stage({ topic: 'cartes' })
    open()
    await settle()
    shut()
    open('callback')
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
    const { open, visits } = stage()
    open('callback')
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
    const { open, root, box } = stage()
    open()
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

  it('stays shut when the page has changed its mind meanwhile', async () => {
    const { panel, box, events } = stage()
    panel.open('callback')
    await settle()
    expect(box.hasAttribute('open')).toBe(false)
    expect(events).toEqual([])
  })

  it('opened by the page leaves the focus alone, and takes it when a visitor opens it', async () => {
    const { element, panel, open, box, root } = stage()
    element.setAttribute('open', '')
    panel.sync()
    await settle()
    expect(document.activeElement).toBe(document.body)
    open()
    await settle()
    expect(box.hasAttribute('open')).toBe(true)
    expect(box.contains(root.activeElement)).toBe(true)
  })

  it('moves the focus into the hub when it was on the page’s own link, which waited with us', async () => {
    const { element, root, open, box, told } = stage()
    const link = document.createElement('a')
    link.href = '/aide'
    element.append(link)
    open()
    expect(box.contains(root.querySelector('slot'))).toBe(true)
    link.focus() // browsers do it by themselves: the first thing in the box
    await settle()
    expect(told).toContain('focus')
    expect(document.activeElement).toBe(element)
  })

  it('leaves the focus where it is when that is elsewhere in the page', async () => {
    const { element, panel, told } = stage()
    const field = document.createElement('input')
    document.body.append(field)
    element.setAttribute('open', '')
    panel.sync()
    field.focus()
    await settle()
    expect(told).not.toContain('focus')
    expect(document.activeElement).toBe(field)
  })

  it('takes everything away with the element', async () => {
    const { open, life, told } = stage()
    open()
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
    const { open, box, visits, network } = stage({ isDown: true })
    open()
    await settle()
    expect(visits).toEqual([])
    expect(box.querySelector('[role=status]')?.textContent).toBe('Le service ne répond pas.')
    expect(box.querySelector('a')?.href).toBe('https://aide.banque.example/fr/')

    network.isDown = false
    const retry = [...box.querySelectorAll('button')].find((b) => b.textContent === 'Réessayer')
    retry!.click()
    await settle()
    expect(visits).toHaveLength(1)
    expect(box.querySelector('[role=status]')).toBeNull()
  })

  it.each([
    { why: 'nobody answers', setting: { isDown: true }, code: 'OFFLINE' },
    { why: 'it is not the published one', setting: { isRefused: true }, code: 'REFUSED' },
    { why: 'there is no program', setting: { hasNoProgram: true }, code: 'NOT_FOUND' },
    { why: 'the page is on no list', setting: { website: [] }, code: 'HOST_NOT_ALLOWED' },
  ])('because $why, the page is told $code', async ({ setting, code }) => {
    const { open, events } = stage(setting)
    open()
    await settle()
    expect(events).toContainEqual(['dq:failed', { channel: 'hub', code }])
  })

  it.each(['panel', 'page'])('a %s has another try as well', async (mode) => {
    const { box, visits, network } = stage({ mode, isDown: true })
    await settle()
    const [retry, ...others] = box.querySelectorAll('button')
    expect([retry?.textContent, retry?.hidden, others]).toEqual(['Réessayer', false, []])
    network.isDown = false
    retry!.click()
    await settle()
    expect(visits).toHaveLength(1)
  })

  it('on a page of no list there is a link, and no other try', async () => {
    const { open, box, visits, events } = stage({ website: ['https://www.banque.example'] })
    open()
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
    const { shut, box } = stage()
    follow('#des-questions/callback')
    shut()
    expect(location.hash).toBe('')
    follow('#des-questions/callback')
    expect(box.hasAttribute('open')).toBe(true)
    follow('')
    expect(box.hasAttribute('open')).toBe(false)
  })

  it('is left alone by a panel that was opened by hand', async () => {
    history.replaceState(null, '', '/#section')
    const { open, shut, visits } = stage()
    open()
    await settle()
    expect(visits[0]).toMatchObject({ followAddress: false })
    shut()
    expect(location.hash).toBe('#section')
  })

  it('was for one visit: the launcher then opens a hub that leaves the address alone', async () => {
    const { open, shut, box, visits, told } = stage()
    follow('#des-questions/callback')
    await settle()
    shut()
    expect(told.at(-1)).toBe('destroy')
    open()
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true, false])
    expect(visits[1]).not.toHaveProperty('place')
    expect(box.querySelectorAll('.box')).toHaveLength(1)
    expect(box.querySelector('[role=status]')).toBeNull()
  })

  it('leaves a hub alone that was there before the link, with what was typed in it', async () => {
    const { open, shut, visits, told } = stage()
    open()
    await settle()
    follow('#des-questions/callback')
    shut()
    open()
    await settle()
    expect(visits).toHaveLength(1)
    expect(told).not.toContain('destroy')
    expect(location.hash).toBe('')
  })

  it('that goes from a panel in the page takes along the hub that followed it', async () => {
    history.replaceState(null, '', '/#des-questions/callback')
    const { visits } = stage({ mode: 'panel' })
    await settle()
    follow('#section')
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true, false])
    expect(location.hash).toBe('#section')
  })

  it('is followed for good where the page is the hub', async () => {
    history.replaceState(null, '', '/#des-questions/callback')
    const { visits } = stage({ mode: 'page' })
    await settle()
    follow('#section')
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true])
  })
})
