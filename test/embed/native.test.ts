import { describe, expect, it } from 'vitest'
import { connectToApp } from '../../src/embed/native.ts'
import table from '../fixtures/messaging/hostile-messages.json' with { type: 'json' }
import returns from '../fixtures/messaging/return-urls.json' with { type: 'json' }

const allowed = (url: string) => returns.allowOrigins.includes(new URL(url).origin)

const SHAPES = ['ios', 'android listener', 'android object', 'react-native'] as const
type Shape = (typeof SHAPES)[number]

/** A page in an app: what the app has put on its window, and what it was told. */
function appOf(shape: Shape) {
  const told: string[] = []
  const bridge = Object.assign(new EventTarget(), {
    postMessage(this: unknown, json: string) {
      if (this !== bridge) throw new TypeError('Illegal invocation') // as the real ones do
      told.push(json)
    },
  })
  const plain = { postMessage: (json: string) => void told.push(json) }
  const window = Object.assign(new EventTarget(), { document: new EventTarget() })
  Object.assign(window, { top: window })
  const put = {
    ios: { webkit: { messageHandlers: { desQuestions: plain } } },
    'android listener': { desQuestions: bridge },
    'android object': { DesQuestionsAndroid: plain },
    'react-native': { ReactNativeWebView: plain },
  }
  Object.assign(window, put[shape])
  const target = shape === 'android listener' ? bridge : window
  const say = (data: unknown, from = {}) =>
    target.dispatchEvent(
      Object.assign(new Event('message'), { data, source: null, origin: '', ...from }),
    )
  return { window: window as unknown as Window, told, say }
}

describe.each(SHAPES)('the app around the page, in the shape %s', (shape) => {
  it('is told what the three verbs say, as JSON', () => {
    const { window, told } = appOf(shape)
    const app = connectToApp(window, { allowed })!
    expect(app.kind).toBe(shape.split(' ')[0])
    app.post({ type: 'ready' })
    app.post({ type: 'openExternal', url: 'https://www.banque.example/cartes' })
    app.post({ type: 'close' })
    expect(told.map((json) => JSON.parse(json))).toEqual([
      { type: 'ready' },
      { type: 'openExternal', url: 'https://www.banque.example/cartes' },
      { type: 'close' },
    ])
  })

  it('starts the hub once, before or after it is listened to', () => {
    const { window, say } = appOf(shape)
    const app = connectToApp(window, { allowed })!
    say('{"type":"init","locale":"en","place":"answer/x","token":"no"}')
    const heard: unknown[] = []
    app.onInit((init) => heard.push(init))
    say('{"type":"init","locale":"fr"}')
    expect(heard).toEqual([{ locale: 'en', place: 'answer/x' }])
  })

  it.each([
    'init',
    '{"type":"prefill","text":"IBAN"}',
    '{"type":"__proto__"}',
    '[{"type":"init"}]',
    `{"type":"init","pad":"${'A'.repeat(5000)}"}`,
    { type: 'init' },
    null,
  ])('is not understood: %j', (message) => {
    const { window, say } = appOf(shape)
    const heard: unknown[] = []
    connectToApp(window, { allowed })!.onInit((init) => heard.push(init))
    say(message)
    expect(heard).toEqual([])
  })

  it('does not hear another window that speaks in its place', () => {
    if (shape === 'android listener') return // has a channel of its own, with its own rules
    const { window, say } = appOf(shape)
    const heard: unknown[] = []
    connectToApp(window, { allowed })!.onInit((init) => heard.push(init))
    say('{"type":"init"}', { source: {}, origin: 'https://evil.example' })
    expect(heard).toEqual([])
  })

  it('is captured early: a script that replaces the bridge hears nothing', () => {
    const { window, told } = appOf(shape)
    const app = connectToApp(window, { allowed })!
    for (const name of ['webkit', 'desQuestions', 'DesQuestionsAndroid', 'ReactNativeWebView']) {
      Object.assign(window, { [name]: { postMessage: () => expect.unreachable('replaced') } })
    }
    app.post({ type: 'ready' })
    expect(told).toEqual(['{"type":"ready"}'])
  })

  it('is not there for a frame inside the page', () => {
    const { window } = appOf(shape)
    Object.assign(window, { top: {} })
    expect(connectToApp(window, { allowed })).toBeNull()
  })
})

describe('a link that leaves the app', () => {
  const opens = (url: unknown) => {
    const { window, told } = appOf('ios')
    const app = connectToApp(window, { allowed })!
    const isSent = app.post({ type: 'openExternal', url: url as string })
    expect(told).toHaveLength(isSent ? 1 : 0)
    return isSent
  }
  const toNative = table.cases.filter(
    ({ to, data, origin }) =>
      to === 'native' && origin === 'app' && (data as { type: string }).type === 'openExternal',
  )
  it.each(toNative)('$id: $expect ($why)', ({ data, expect: outcome }) => {
    expect(opens((data as { payload: { url: string } }).payload.url)).toBe(outcome === 'accept')
  })

  // The hub only ever sends whole addresses, so what the table resolves against a page is left out.
  const whole = returns.cases.filter(({ url }) => URL.canParse(url))
  it.each(whole)('$id: $url is opened: $allowed ($why)', ({ url, allowed: isAllowed }) => {
    expect(opens(url)).toBe(isAllowed)
  })
})

it('there is no app around a page in a browser', () => {
  const window = Object.assign(new EventTarget(), { document: new EventTarget() })
  Object.assign(window, { top: window })
  expect(connectToApp(window as unknown as Window, { allowed })).toBeNull()
})
