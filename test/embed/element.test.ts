// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { define, TAG } from '../../src/embed/element.ts'
import type { Panel, Stage } from '../../src/embed/program.ts'

const program = (url: string) => ({ url, integrity: `sha384-${'A'.repeat(64)}` })
const PARTNER = { website: ['https://www.banque.example'] }
const HUB = { format: 1, panel: program('panel.js'), entry: program('hub.js'), origins: PARTNER }

/** The network, written down; the panel's program, as far as the element knows it. */
const asked: string[] = []
const calls: unknown[] = []
let stages: Stage[] = []
let isDown = false
let isWithoutHub = false
let origins = PARTNER

const panel: Panel = {
  open: (place) => calls.push(['open', place]),
  sync: () => calls.push('sync'),
}
define({
  fetch: async (url) => {
    asked.push(`${url}`)
    const isLost = isDown || (isWithoutHub && `${url}`.endsWith('hub.js'))
    if (isLost) throw new TypeError('Failed to fetch')
    return Response.json({ ...HUB, origins })
  },
  load: async (url) => {
    asked.push(`import ${url}`)
    return {
      createPanel(stage) {
        stages.push(stage)
        return panel
      },
    }
  },
})

const add = (markup = '', attributes: Record<string, string> = {}) => {
  const element = document.createElement('des-questions')
  element.setAttribute('hub', 'https://aide.banque.example/hub.json')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.innerHTML = markup
  document.body.append(element)
  return element
}
const launcherOf = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part=launcher]') ?? null
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
const EVERYTHING = [
  'https://aide.banque.example/hub.json',
  'https://aide.banque.example/panel.js',
  'import https://aide.banque.example/panel.js',
]

beforeEach(() => {
  asked.length = calls.length = 0
  stages = []
  isDown = isWithoutHub = false
  origins = PARTNER
  location.hash = ''
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.lang = ''
})

describe('before a visitor acts', () => {
  it('nothing is asked for, and one button stands there, closed', async () => {
    const launcher = launcherOf(add())
    await settle()
    expect(asked).toEqual([])
    expect(launcher?.getAttribute('aria-expanded')).toBe('false')
  })

  it.each([
    { lang: '', locale: '', label: 'Des questions\u00a0?' },
    { lang: 'fr-CA', locale: '', label: 'Des questions\u00a0?' },
    { lang: 'en-GB', locale: '', label: 'Questions?' },
    { lang: 'fr', locale: 'en', label: 'Questions?' },
    { lang: 'en', locale: 'fr', label: 'Des questions\u00a0?' },
  ])('the button says “$label” on a page in “$lang” with locale “$locale”', (given) => {
    document.documentElement.lang = given.lang
    expect(launcherOf(add('', { locale: given.locale }))?.textContent).toBe(given.label)
  })

  it('the button says what the link of the page says', async () => {
    const element = add('<a href="/aide"> Besoin d’aide ? </a>')
    element.shadowRoot?.querySelector('slot')?.dispatchEvent(new Event('slotchange'))
    expect(launcherOf(element)?.textContent).toBe('Besoin d’aide ?')
  })

  it('a panel in the page has no launcher', () => {
    expect(launcherOf(add('', { mode: 'panel' }))).toBeNull()
  })
})

describe('a visitor who reaches for the launcher', () => {
  it.each(['pointerenter', 'focus'])('has it all fetched on %s, once', async (act) => {
    const launcher = launcherOf(add())!
    launcher.dispatchEvent(new Event(act))
    launcher.dispatchEvent(new Event(act))
    await settle()
    expect(asked).toEqual(EVERYTHING)
    expect(calls).toEqual([])
  })

  it('has the hub fetched beside the panel on a site of the bank, where it comes into the page', async () => {
    origins = { website: [location.origin] }
    launcherOf(add())!.dispatchEvent(new Event('pointerenter'))
    await settle()
    const [first, ...rest] = EVERYTHING
    expect(asked).toEqual([first, 'https://aide.banque.example/hub.js', ...rest])
    expect(await stages[0]?.entry).toBe('https://aide.banque.example/hub.js')
  })

  it('has no hub fetched that would come in a frame: that one fetches its own', async () => {
    origins = { website: [location.origin] }
    launcherOf(add('', { surface: 'partner' }))!.dispatchEvent(new Event('pointerenter'))
    await vi.waitFor(() => expect(stages).toHaveLength(1))
    expect(asked).toEqual(EVERYTHING)
  })

  it('asks for nothing without an address of hub.json, and is told', async () => {
    const element = add()
    element.removeAttribute('hub')
    launcherOf(element)!.click()
    const status = element.shadowRoot!.querySelector('[role=status]')!
    await vi.waitFor(() => expect(status.textContent).toBe('Service indisponible.'))
    expect(asked).toEqual([])
    expect(console.warn).toHaveBeenCalledExactlyOnceWith('des-questions', Error('No hub'))
  })

  it('has the panel when the hub could not be fetched: that one tries again, and says so', async () => {
    origins = { website: [location.origin] }
    isWithoutHub = true
    const launcher = launcherOf(add())!
    launcher.click()
    await settle()
    expect(await stages[0]?.entry).toBe('')
    expect(calls).toContainEqual(['open', undefined])
  })

  it('opens the panel by pressing it, and shuts it by pressing it again', async () => {
    const element = add()
    const launcher = launcherOf(element)!
    launcher.click()
    await settle()
    expect(element.hasAttribute('open')).toBe(true)
    expect(calls[0]).toEqual(['open', undefined])
    launcher.setAttribute('aria-expanded', 'true') // as the panel does
    launcher.click()
    expect(element.hasAttribute('open')).toBe(false)
  })

  it('opens it by pressing twice out of impatience, too', async () => {
    const element = add()
    launcherOf(element)!.click()
    launcherOf(element)!.click()
    await settle()
    expect(element.hasAttribute('open')).toBe(true)
  })

  it('is told when the service does not answer, is given a link, and may try again', async () => {
    isDown = true
    const element = add()
    launcherOf(element)!.click()
    await settle()
    const status = element.shadowRoot!.querySelector('[role=status]')!
    expect(status.textContent).toBe('Service indisponible.')
    expect(status.closest('div')!.hidden).toBe(false)
    expect(element.shadowRoot!.querySelector('a')!.href).toBe('https://aide.banque.example/')
    expect(console.warn).toHaveBeenCalledTimes(1)

    isDown = false
    launcherOf(element)!.click()
    await settle()
    expect(calls).toContainEqual(['open', undefined])
    expect(status.closest('div')!.hidden).toBe(true)
  })

  it('is not told of a failure that only concerned the preparation', async () => {
    isDown = true
    const element = add()
    launcherOf(element)!.dispatchEvent(new Event('pointerenter'))
    await settle()
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).toBe('')
    expect(console.warn).toHaveBeenCalledTimes(1) // for the developer
  })
})

describe('a deep link', () => {
  it('brings the first element’s panel, when the page loads', async () => {
    location.hash = '#des-questions/answer/x'
    const first = add()
    add()
    await settle()
    expect(stages.map(({ element }) => element)).toEqual([first])
  })

  it('brings it later as well, and any other link does not', async () => {
    add()
    location.hash = '#autre'
    await settle()
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    expect(stages).toEqual([])
    location.hash = '#des-questions'
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    expect(stages).toHaveLength(1)
  })
})

describe('the methods and attributes of the element', () => {
  it('open() at a place, close()', async () => {
    const element = add()
    element.open('callback')
    await settle()
    expect(calls[0]).toEqual(['open', 'callback'])
    element.close()
    expect(element.hasAttribute('open')).toBe(false)
  })

  it('open() is the attribute at once, and close() takes it back before the panel is here', async () => {
    const element = add()
    element.open('callback')
    expect(element.hasAttribute('open')).toBe(true)
    element.close()
    await settle()
    expect(element.hasAttribute('open')).toBe(false)
  })

  it.each([
    [true, true],
    ['', true],
    [false, false],
    [null, false],
    [undefined, false],
  ])('open = %j, as frameworks assign, is the attribute: %s', (value, isThere) => {
    const element = add()
    element.open = value
    expect(element.hasAttribute('open')).toBe(isThere)
    expect(element.open).toBeTypeOf('function')
  })

  it('identify() asks for nothing', async () => {
    const element = add()
    element.identify(() => expect.unreachable('nothing needs it yet'))
    element.open()
    await settle()
    expect(stages).toHaveLength(1)
  })

  it('another address or language starts afresh', async () => {
    const element = add()
    element.open()
    await settle()
    element.setAttribute('locale', 'en')
    expect(stages[0]!.signal.aborted).toBe(true)
    expect(launcherOf(element)?.textContent).toBe('Questions?')
    expect(element.shadowRoot!.querySelectorAll('[part=launcher]')).toHaveLength(1)
    expect(element.shadowRoot!.adoptedStyleSheets).toHaveLength(1)
  })
})

describe('a page that changes the element under an open hub', () => {
  const change = async (name: string) => {
    const element = add()
    element.open()
    await settle()
    element.setAttribute(name, 'start')
    await settle()
    return stages
  }

  it.each(['topic', 'position', 'class'])('by its %s loses nothing of it', async (name) => {
    const [stage, ...others] = await change(name)
    expect([stage!.signal.aborted, others]).toEqual([false, []])
  })

  it.each(['hub', 'mode', 'surface', 'locale'])('by its %s starts afresh', async (name) => {
    expect((await change(name)).map(({ signal }) => signal.aborted)).toEqual([true, false])
  })
})

describe('an element that leaves', () => {
  it('leaves nothing behind: no node, no listener, no request', async () => {
    const element = add()
    const launcher = launcherOf(element)!
    element.open()
    await settle()
    element.remove()
    asked.length = calls.length = 0
    launcher.click()
    location.hash = '#des-questions'
    window.dispatchEvent(new Event('hashchange'))
    element.open()
    await settle()
    expect(stages.every(({ signal }) => signal.aborted)).toBe(true)
    expect([asked, calls]).toEqual([[], []])
    expect(element.shadowRoot!.childNodes).toHaveLength(0)
  })

  it('may come back', async () => {
    const element = add()
    element.remove()
    document.body.append(element)
    launcherOf(element)!.click()
    await settle()
    expect(calls).toContainEqual(['open', undefined])
  })
})

it('a second script, or another version, stays out', () => {
  const first = customElements.get(TAG)
  expect(() => define()).not.toThrow()
  expect(customElements.get(TAG)).toBe(first)
})
