// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FrameWish, showFrame } from '../../src/embed/frame-host.ts'
import { HELLO } from '../../src/embed/protocol.ts'

const life = new AbortController()

/** A frame that is in no document: it loads when the test says so. */
function frameOf(wish: Partial<FrameWish> = {}) {
  const box = document.createElement('div')
  let outcome = 'waits'
  const shown = showFrame({
    hub: { brand: { name: 'Banque Exemple' } } as FrameWish['hub'],
    url: 'https://aide.banque.example/hub/',
    locale: 'fr',
    errand: () => ({ mode: 'launcher', emit: () => {} }),
    box: () => box,
    signal: life.signal,
    ...wish,
  })
  shown.then(
    () => {
      outcome = 'shown'
    },
    ({ code }) => {
      outcome = code
    },
  )
  const frame = box.querySelector('iframe')!
  const greet = () => {
    const event = new Event('message')
    const source = frame.contentWindow
    const origin = 'https://aide.banque.example'
    window.dispatchEvent(Object.assign(event, { source, origin, data: HELLO }))
  }
  return { frame, greet, load: () => frame.dispatchEvent(new Event('load')), is: () => outcome }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a frame in which nobody greets', () => {
  it('is given up soon after it has loaded, whatever that was', async () => {
    const { load, is } = frameOf()
    load()
    await vi.advanceTimersByTimeAsync(2000)
    expect(is()).toBe('waits')
    await vi.advanceTimersByTimeAsync(3000)
    expect(is()).toBe('REFUSED')
  })

  it('is waited for while it has not loaded: the network may be slow', async () => {
    const { is } = frameOf()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(is()).toBe('waits')
  })

  it.each(['before', 'after'])('a greeting %s its load keeps it', async (when) => {
    const { frame, greet, load, is } = frameOf()
    Object.defineProperty(frame, 'contentWindow', { value: { postMessage: () => {} } })
    if (when === 'before') greet()
    load()
    if (when === 'after') greet()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(is()).toBe('waits') // for “ready”, as long as the panel is patient
  })
})
