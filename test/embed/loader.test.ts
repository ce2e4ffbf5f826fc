// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount, QuestionsError } from '../../src/index.ts'

const HUB = 'https://aide.banque.example/hub.json'

/** Runs the script anew, as a page would. */
const run = async () => {
  vi.resetModules()
  await import('../../src/embed/loader.ts')
}
const scriptTag = (data: Record<string, string>) => {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  document.head.append(script)
}
const elements = () => [...document.querySelectorAll('des-questions')]

beforeEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
})

describe('the script tag', () => {
  it('adds one launcher at the end of the page, with what the tag says', async () => {
    document.body.append(document.createElement('main'))
    scriptTag({ hub: HUB, locale: 'en', position: 'start', topic: 'cartes', onclick: 'alert(1)' })
    await run()
    const [added, ...others] = elements()
    expect(others).toEqual([])
    expect(document.body.lastElementChild).toBe(added)
    expect(
      Object.fromEntries([...added!.attributes].map(({ name, value }) => [name, value])),
    ).toEqual({ hub: HUB, locale: 'en', position: 'start', topic: 'cartes' })
  })

  it('adds none where the page has the element, or where it runs twice', async () => {
    scriptTag({ hub: HUB })
    document.body.append(document.createElement('des-questions'))
    await run()
    await run()
    expect(elements()).toHaveLength(1)
  })

  it('adds none when no tag names a hub', async () => {
    scriptTag({ other: 'x' })
    await run()
    expect(elements()).toEqual([])
  })

  it('waits until the page is read', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    scriptTag({ hub: HUB })
    await run()
    expect(elements()).toEqual([])
    state.mockRestore()
    window.dispatchEvent(new Event('DOMContentLoaded'))
    expect(elements()).toHaveLength(1)
  })

  it('that fails is one warning, and the page goes on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const query = vi.spyOn(document, 'querySelector').mockImplementation(() => {
      throw new Error('patched by the page')
    })
    await expect(run()).resolves.toBeUndefined()
    expect(warn).toHaveBeenCalledTimes(1)
    query.mockRestore()
  })
})

describe('mount()', () => {
  it('adds the element to its target, and takes it away', () => {
    document.body.append(Object.assign(document.createElement('main'), { id: 'aide' }))
    const mounted = mount('#aide', { hub: HUB, mode: 'panel', open: false })
    expect(document.querySelector('#aide')!.firstChild).toBe(mounted.element)
    expect(mounted.element.getAttribute('mode')).toBe('panel')
    expect(mounted.element.hasAttribute('open')).toBe(false)
    mounted.destroy()
    expect(elements()).toEqual([])
  })

  it('says what is missing', () => {
    expect(() => mount('#nowhere', { hub: HUB })).toThrow(QuestionsError)
    expect(() => mount('#nowhere', { hub: HUB })).toThrow('#nowhere')
  })
})
