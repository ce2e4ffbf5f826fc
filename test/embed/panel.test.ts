// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { freshPage, START, settle, stage } from './panel-stage.ts'

freshPage()

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

  it('gives the hub what it needs first, so that it asks for nothing', async () => {
    const { open, visits, asked } = stage()
    open()
    await settle()
    expect(visits[0]?.start).toEqual(START)
    expect(asked).toEqual(['/fr.json', '/hub.js'])
  })

  it.each([
    { what: 'takes the program that the launcher has fetched', has: '/hub.js', asks: ['/fr.json'] },
    { what: 'fetches the one that it could not', has: '', asks: ['/fr.json', '/hub.js'] },
  ])('$what', async ({ has, asks }) => {
    const { open, visits, asked } = stage({ entry: Promise.resolve(has) })
    open()
    await settle()
    expect(visits).toHaveLength(1)
    expect(asked).toEqual(asks)
  })

  it.each([
    { what: 'an answer that is an error', setting: { isUnwell: true }, asks: ['/fr.json'] },
    { what: 'nothing while the entity is not known', setting: { hasEntities: true }, asks: [] },
  ])('does not hand over as the first file: $what', async ({ setting, asks }) => {
    const { open, visits, asked } = stage({ ...setting, entry: Promise.resolve('/hub.js') })
    open()
    await vi.waitFor(() => expect(visits).toHaveLength(1))
    expect(visits[0]?.start).toBeUndefined()
    expect(asked).toEqual(asks)
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
    expect(box.querySelector('[role=status]')?.textContent).toBe('Service indisponible.')
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

  it('because nothing comes for long, the page is told TIMED_OUT', async () => {
    vi.useFakeTimers()
    const { open, events } = stage({ isSilent: true })
    open()
    await vi.advanceTimersByTimeAsync(25_000)
    vi.useRealTimers()
    expect(events).toContainEqual(['dq:failed', { channel: 'hub', code: 'TIMED_OUT' }])
  })

  it('another try does without a program that the launcher never got', async () => {
    vi.useFakeTimers()
    const { open, box, visits, asked, events } = stage({ entry: new Promise(() => {}) })
    open()
    await vi.advanceTimersByTimeAsync(25_000)
    vi.useRealTimers()
    expect(events).toContainEqual(['dq:failed', { channel: 'hub', code: 'TIMED_OUT' }])
    expect(asked).not.toContain('/hub.js')
    box.querySelector('button')!.click()
    await vi.waitFor(() => expect(visits).toHaveLength(1))
    expect(asked).toContain('/hub.js')
  })

  it('another try checks the program anew, where what was checked could not be imported', async () => {
    const { open, box, visits, asked, events, network } = stage({
      hasNoProgram: true,
      entry: Promise.resolve('/hub.js'),
    })
    open()
    await vi.waitFor(() => expect(events).toHaveLength(2))
    expect(asked).not.toContain('/hub.js')
    network.hasNoProgram = false
    box.querySelector('button')!.click()
    await vi.waitFor(() => expect(visits).toHaveLength(1))
    expect(asked).toContain('/hub.js')
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
