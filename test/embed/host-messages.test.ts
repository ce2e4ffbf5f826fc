// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hearFrame } from '../../src/embed/frame-host.ts'
import { openPorts } from '../../src/embed/ports.ts'
import { EVENTS, HELLO, type Mode } from '../../src/embed/protocol.ts'
import table from '../fixtures/messaging/hostile-messages.json' with { type: 'json' }

const { hostOrigin, widgetOrigin } = table
const toHost = table.cases.filter(({ to }) => to === 'host')

/** The shared table speaks another dialect: its attacks, in our words. */
function inOurWords(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  const { type, payload } = data as { type: unknown; payload?: object }
  const ours = JSON.parse(JSON.stringify(type).replace('"resize"', '"size"'))
  const pad = payload && 'pad' in payload && { pad: String(payload.pad).repeat(10) } // as it asks
  return { type: ours, ...payload, ...pad }
}

describe('the greeting of a frame, on the window that anybody may post to', () => {
  const windows = new Map<string | null, unknown>()
  let sent: unknown[][]
  let ports: MessagePort[]
  let life: AbortController

  beforeEach(() => {
    sent = []
    ports = []
    life = new AbortController()
    const contentWindow = { postMessage: (...message: unknown[]) => sent.push(message) }
    windows.set('widget-frame', contentWindow).set('other-frame', {}).set('opener', {})
    windows.set('self', window).set(null, null)
    const frame = { contentWindow } as unknown as HTMLIFrameElement
    openPorts(frame, widgetOrigin, (port) => ports.push(port), life.signal)
    return () => life.abort()
  })

  const hear = (source: string | null, origin: string, data: unknown) => {
    const event = new Event('message')
    window.dispatchEvent(Object.assign(event, { source: windows.get(source), origin, data }))
  }

  it.each(toHost)('$id is not heard there, whatever it says ($why)', ({ source, origin, data }) => {
    hear(source, origin, inOurWords(data))
    expect([ports, sent]).toEqual([[], []])
  })

  it.each(toHost)('$id: HELLO from $origin, $source', ({ source, origin }) => {
    hear(source, origin, HELLO)
    const isOurs = source === 'widget-frame' && origin === widgetOrigin
    expect(ports).toHaveLength(isOurs ? 1 : 0)
    expect(sent.map(([data, target]) => [data, target])).toEqual(
      isOurs ? [[HELLO, widgetOrigin]] : [],
    )
  })

  it('of another version is not answered', () => {
    hear('widget-frame', widgetOrigin, 'des-questions/2')
    expect(ports).toEqual([])
  })

  it('said again after a reload gets a fresh port, and the one before is closed', () => {
    hear('widget-frame', widgetOrigin, HELLO)
    const closed = vi.spyOn(ports[0]!, 'close')
    hear('widget-frame', widgetOrigin, HELLO)
    expect(ports).toHaveLength(2)
    expect(closed).toHaveBeenCalled()
  })

  it('is not heard once the element has left', () => {
    life.abort()
    hear('widget-frame', widgetOrigin, HELLO)
    expect(ports).toEqual([])
  })

  it('comes from the hub, not from the page', () => {
    expect(hostOrigin).not.toBe(widgetOrigin)
  })
})

describe('what a frame says on its port', () => {
  const said = async (messages: readonly unknown[], mode: Mode = 'panel') => {
    const heard = { heights: [] as string[], closed: 0, ready: 0, events: [] as unknown[] }
    const style = {
      set height(height: string) {
        heard.heights.push(height)
      },
    } as CSSStyleDeclaration
    const errand = {
      mode,
      emit: (...event: unknown[]) => heard.events.push(event),
      close: () => heard.closed++,
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = hearFrame(errand as never, { style }, () => heard.ready++)
    const last = new Promise<void>((resolve) => {
      port1.addEventListener('message', ({ data }) => data === 'end' && resolve())
    })
    for (const message of [...messages, 'end']) port2.postMessage(message)
    await last
    await new Promise((resolve) => requestAnimationFrame(resolve))
    port1.close()
    return heard
  }
  const NOTHING = { heights: [], closed: 0, ready: 0, events: [] }

  // What is right about these is their origin and source; pm-14's version is in our greeting.
  const onPort = toHost.filter(
    ({ id, source, origin }) =>
      source === 'widget-frame' && origin === widgetOrigin && id !== 'pm-14' && id !== 'pm-26',
  )
  it.each(onPort)('$id: $expect ($why)', async ({ data, expect: outcome }) => {
    const height = { accept: '420px', clamp: '10000px' }[outcome]
    const heard = await said([inOurWords(data)])
    expect(heard).toEqual(height ? { ...NOTHING, heights: [height] } : NOTHING)
  })

  it('pm-26: ten thousand sizes are few layouts, and the last one wins', async () => {
    const sizes = Array.from({ length: 10_000 }, (_, i) => ({ type: 'size', height: 100 + i }))
    const { heights } = await said(sizes)
    expect(heights.length).toBeLessThan(100)
    expect(heights.at(-1)).toBe('10000px')
  })

  it('a launcher’s panel keeps its own height', async () => {
    expect(await said([{ type: 'size', height: 420 }], 'launcher')).toEqual(NOTHING)
  })

  it('its good messages work', async () => {
    const detail = { id: 'a', helpful: true, results: 3, channels: ['phone', 'callback'] }
    expect(
      await said([
        { type: 'ready' },
        { type: 'close' },
        { type: 'event', name: 'dq:offer', detail },
      ]),
    ).toEqual({ heights: [], closed: 1, ready: 1, events: [['dq:offer', detail]] })
  })

  it.each(EVENTS.map((name) => ({ name })))('$name is passed on', async ({ name }) => {
    expect((await said([{ type: 'event', name }])).events).toEqual([[name, {}]])
  })

  it.each([
    { why: 'an event of nobody’s', name: 'click', detail: {}, events: [] },
    { why: 'a name of the prototype', name: 'constructor', detail: {}, events: [] },
    { why: 'no name', name: undefined, detail: {}, events: [] },
    { why: 'things in things', name: 'dq:search', detail: { a: { b: 1 } }, events: [{}] },
    { why: 'a sentence', name: 'dq:search', detail: { q: 'x'.repeat(101) }, events: [{}] },
    { why: 'no number', name: 'dq:search', detail: { results: Number.NaN }, events: [{}] },
    { why: 'an odd key', name: 'dq:search', detail: { 'on click': 1 }, events: [{}] },
    { why: 'no detail', name: 'dq:search', detail: null, events: [{}] },
  ])('an event with $why is ignored, or loses it', async ({ name, detail, events }) => {
    const heard = await said([{ type: 'event', name, detail }])
    expect(heard.events.map((event) => (event as unknown[])[1])).toEqual(events)
  })

  it.each([
    ['in a circle', Object.assign({ type: 'close' }, { self: {} })],
    ['with a big number', { type: 'close', n: 1n }],
  ])('a message %s is ignored, without a throw', async (_, message) => {
    Object.assign(message, 'self' in message && { self: message })
    expect(await said([message])).toEqual(NOTHING)
  })

  it('a flood of events is cut', async () => {
    const flood = Array.from({ length: 1000 }, () => ({ type: 'event', name: 'dq:search' }))
    const { events } = await said(flood)
    expect(events.length).toBeGreaterThan(0)
    expect(events.length).toBeLessThanOrEqual(150)
  })
})
