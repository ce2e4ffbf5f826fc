/** What the configuration says of secure messages, and what it may not. */
import { describe, expect, it } from 'vitest'
import { parseConfig, storedBy } from '../../src/content/config.ts'
import { config as bank } from '../helpers/bank.ts'
import { secureBank } from '../helpers/secure.ts'

const OPENID = { issuer: 'https://connexion.banque.example', clientId: 'messages' }
const secure = (changes: object) => ({
  origin: 'https://messages.banque.example',
  signIn: OPENID,
  ...changes,
})

describe('secure messages', () => {
  it('are asked for with defaults that a bank can live with', () => {
    const config = secureBank({ secure: secure({}) })
    expect(config.secure).toMatchObject({
      signIn: { scopes: ['profile'], algorithm: 'RS256' },
      idleMinutes: 30,
      mostHours: 12,
    })
    expect(storedBy(config)).toEqual(['message', 'complaint'])
    expect(storedBy(bank())).toEqual([])
  })

  it.each([
    ['no secure origin', undefined, /secure.*how customers sign in/s],
    ['nobody who signs in', secure({ signIn: undefined }), /how customers sign in/],
    ['the hub’s own host', secure({ origin: 'https://aide.banque.example' }), /a host of its own/],
    ['an origin in the clear', secure({ origin: 'http://messages.banque.example' }), /origin/],
    ['a path', secure({ origin: 'https://banque.example/messages' }), /no path/],
    [
      'a provider in the clear',
      secure({ signIn: { ...OPENID, issuer: 'http://a.example' } }),
      /https/,
    ],
    ['no algorithm', secure({ signIn: { ...OPENID, algorithm: 'none' } }), /an OpenID provider/],
    [
      'a shared secret as algorithm',
      secure({ signIn: { ...OPENID, algorithm: 'HS256' } }),
      /an OpenID provider/,
    ],
    ['a session without end', secure({ mostHours: 1_000 }), /mostHours/],
    ['a secret in the file', secure({ signIn: { ...OPENID, clientSecret: 'x' } }), /clientSecret/],
  ])('are refused with %s', (_, value, message) => {
    expect(() => secureBank({ secure: value })).toThrow(message)
  })

  it('go to the bank’s tools by webhook: an e-mail or nobody is not enough', () => {
    expect(() => secureBank({ delivery: {} })).toThrow(/webhook/)
    const mail = { from: 'aide@banque.example', team: ['a@banque.example'] }
    expect(() => secureBank({ delivery: { mail } })).toThrow(/webhook/)
  })

  it.each([
    [[{}], true],
    [[{ events: ['message.created', 'thread.updated'] }], true],
    [[{ events: ['message.created'] }, { events: ['thread.updated'] }], true],
    [[{ events: ['message.created'] }], false],
    [[], false],
  ])(
    'of prospects need a webhook that may tell them of an answer: of %j that is %s',
    (hooks, isEnough) => {
      const webhooks = hooks.map((hook, at) => ({
        id: `crm-${at}`,
        url: 'https://crm.banque.example/',
        ...hook,
      }))
      const mail = { from: 'aide@banque.example', team: ['a@banque.example'] }
      const desk = { origin: 'https://bureau.banque.example', signIn: OPENID }
      const open = (prospects: boolean) => () =>
        secureBank({ secure: secure({ prospects }), desk, delivery: { mail, webhooks } })
      expect(open(false)).not.toThrow()
      if (isEnough) expect(open(true)).not.toThrow()
      else expect(open(true)).toThrow(/secure.prospects: expected a webhook that hears/)
    },
  )

  it('are a link to the bank’s own page as long as nothing else is said', () => {
    const { message } = parseConfig({
      ...JSON.parse(JSON.stringify(bank())),
      channels: { message: { url: 'https://www.banque.example/messages' } },
    }).channels
    expect(message?.mode).toBe('link')
  })
})
