import { describe, expect, it } from 'vitest'
import { type Around, connectToPage } from '../../src/embed/frame-guest.ts'
import { HELLO, type ToFrame } from '../../src/embed/protocol.ts'
import table from '../fixtures/messaging/hostile-messages.json' with { type: 'json' }

const { hostOrigin, widgetOrigin } = table
const ORIGINS = {
  website: [hostOrigin],
  partner: ['https://partenaire.example'],
  facebook: ['https://www.facebook.com'],
}

/** A frame's window, whose parent writes down what it is sent. */
function framedBy(ancestors: readonly string[] | undefined, referrer = '') {
  const sent: unknown[][] = []
  const parent = { postMessage: (...message: unknown[]) => sent.push(message) }
  const frame = Object.assign(new EventTarget(), {
    parent,
    location: { ancestorOrigins: ancestors },
    document: { referrer },
  })
  const hear = (
    data: unknown,
    { source = parent as unknown, origin = ancestors?.[0], ports = [] as unknown[] },
  ) => frame.dispatchEvent(Object.assign(new Event('message'), { data, source, origin, ports }))
  const around = connectToPage({ window: frame as unknown as Window, origins: ORIGINS })
  return { around, sent, hear }
}
const portOf = (around: Around) => {
  if (around.parent !== 'listed') throw new Error(`the parent is ${around.parent}`)
  return around.port
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the page around the frame', () => {
  it.each([
    { who: 'the bank', ancestors: [hostOrigin], surface: 'partner' },
    { who: 'a partner', ancestors: ['https://partenaire.example'], surface: 'partner' },
    { who: 'a page tab', ancestors: ['https://www.facebook.com'], surface: 'facebook' },
  ])('is greeted by name: $who', ({ ancestors, surface }) => {
    const { around, sent } = framedBy(ancestors)
    expect(around).toMatchObject({ parent: 'listed', surface })
    expect(sent).toEqual([[HELLO, ancestors[0]]])
  })

  it.each([
    { who: 'on no list', ancestors: ['https://evil.example'] },
    { who: 'of no origin', ancestors: ['null'] },
    { who: 'listed, inside one on no list', ancestors: [hostOrigin, 'https://evil.example'] },
    { who: 'unknown', ancestors: undefined },
    {
      who: 'unknown, after a reload of ours',
      ancestors: undefined,
      referrer: `${widgetOrigin}/hub/`,
    },
  ])('is sent nothing: $who', ({ ancestors, referrer }) => {
    const { around, sent } = framedBy(ancestors, referrer)
    expect(around).toEqual({ parent: 'stranger' })
    expect(sent).toEqual([])
  })

  it('is known by its referrer where the browser lists no ancestors', () => {
    expect(framedBy(undefined, `${hostOrigin}/`).sent).toEqual([[HELLO, hostOrigin]])
  })

  it('is nobody for a page in a tab', () => {
    const tab = { location: {} } as Window
    Object.assign(tab, { parent: tab })
    expect(connectToPage({ window: tab, origins: ORIGINS })).toEqual({ parent: 'none' })
  })
})

describe('what the page says to the frame', () => {
  const connected = () => {
    const { around, hear } = framedBy([hostOrigin])
    const heard: ToFrame[] = []
    portOf(around).onMessage((message) => heard.push(message))
    const { port1, port2 } = new MessageChannel()
    return { around, hear, heard, port1, port2 }
  }

  const toWidget = table.cases.filter(({ to }) => to === 'widget')
  it.each(toWidget)('$id: $expect ($why)', async ({ id, source, origin, data }) => {
    const { hear, heard, port1, port2 } = connected()
    hear(HELLO, { origin, ports: [port2], ...(source !== 'parent' && { source: {} }) })
    const { type, payload = {} } = data as { type: string; payload?: Record<string, unknown> }
    const { lang, ...rest } = payload
    const message = { type, mode: 'panel', ...(lang ? { locale: lang } : {}), ...rest }
    port1.postMessage(message)
    if (id === 'pm-37') port1.postMessage(message)
    await settle()
    port1.close()

    const started = { type: 'init', mode: 'panel' }
    const accepted: Record<string, unknown> = {
      'pm-28': { ...started, locale: 'fr' }, // a theme is not written so
      'pm-34': started, // the language is left to us
      'pm-35': started, // no style sheet
      'pm-36': started, // no colour either
      'pm-37': { ...started, locale: 'en' }, // once
    }
    expect(heard).toEqual(id in accepted ? [accepted[id]] : [])
  })

  it('is heard on the channel only', async () => {
    const { hear, heard } = connected()
    hear({ type: 'init', mode: 'panel' }, {})
    await settle()
    expect(heard).toEqual([])
  })

  it.each([
    [{ type: 'go', place: 'answer/carte-perdue' }, true],
    [{ type: 'go', place: 'ask?q=j%20ai%20perdu' }, true],
    [{ type: 'go', place: 'x'.repeat(2000) }, false],
    [{ type: 'go', place: 'javascript:alert(1)' }, false],
    [{ type: 'go', place: '<img src=x>' }, false],
    [{ type: 'go' }, false],
    [{ type: 'shown', shown: true }, true],
    [{ type: 'shown', shown: 'yes' }, false],
    [{ type: 'init', mode: 'fullscreen' }, false],
    [{ type: 'init', mode: 'panel', theme: '#7a1fa2 #ffffff #f5e6fa #17212b #ffffff' }, true],
    [{ type: ['go'], place: 'home' }, false],
    [{ type: 'toString' }, false],
    [[{ type: 'shown', shown: true }], false],
    ['{"type":"go","place":"home"}', false],
    [null, false],
  ])('%j is heard: %s', async (message, isHeard) => {
    const { hear, heard, port1, port2 } = connected()
    hear(HELLO, { ports: [port2] })
    port1.postMessage(message)
    await settle()
    port1.close()
    expect(heard).toEqual(isHeard ? [message] : [])
  })
})

describe('what the frame says to the page', () => {
  it('is kept until the page has greeted it, then all of it is sent, in order', async () => {
    const { around, hear } = framedBy([hostOrigin])
    const { post } = portOf(around)
    post({ type: 'ready' })
    post({ type: 'size', height: 10 })
    const { port1, port2 } = new MessageChannel()
    const got: unknown[] = []
    port1.onmessage = ({ data }) => got.push(data)
    hear(HELLO, { ports: [port2] })
    post({ type: 'close' })
    await settle()
    port1.close()
    expect(got).toEqual([{ type: 'ready' }, { type: 'size', height: 10 }, { type: 'close' }])
  })
})
