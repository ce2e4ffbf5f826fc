import { describe, expect, it } from 'vitest'
import { parseAnswers } from '../../src/content/answers.ts'
import { parseConfig } from '../../src/content/config.ts'
import { configJsonSchema } from '../../src/content/json-schema.ts'
import { CONFIG } from '../helpers/bank.ts'
import { callbackConfig } from '../helpers/server.ts'

const messageOf = (work: () => unknown): string => {
  try {
    work()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
const with_ = (change: object) => ({ ...structuredClone(CONFIG), ...change })

describe('a fault in des-questions.json names the place, what was expected and what to do', () => {
  it.each([
    [
      'a key that is misspelt',
      { chanels: {} },
      '“chanels” is not known here: did you mean “channels”?',
    ],
    [
      'a key that is nothing like any other',
      { fax: {} },
      '“fax” is not known here: remove it, or check its spelling',
    ],
    [
      'a key that is misspelt deep inside',
      { hours: { desk: { zone: 'Europe/Paris', weak: {} } } },
      'hours.desk: “weak” is not known here: did you mean “week”?',
    ],
    ['no brand', { brand: undefined }, 'brand: is missing; expected an object { … }'],
    [
      'a list in the place of an object',
      { brand: [] },
      'brand: expected an object { … }, not a list',
    ],
    [
      'an address that is not given',
      { brand: { name: 'Banque' } },
      'brand.url: is missing; expected an absolute http(s) address',
    ],
    [
      'an empty name',
      { notices: [{ id: 'a', text: '' }] },
      'notices[0].text: expected at least 1 character',
    ],
    ['no language', { locales: [] }, 'locales: expected at least 1 entry'],
    [
      'an hour without its zone',
      { notices: [{ id: 'a', text: 'x', from: '2026-12-24' }] },
      'expected a date and time such as 2026-12-24T09:00:00+01:00',
    ],
    [
      'an origin with a path',
      { hub: 'https://aide.banque.example/hub' },
      'hub: expected an origin such as https://www.banque.example',
    ],
    [
      'an origin without https',
      { hub: 'http://aide.banque.example' },
      'https; http only for this machine',
    ],
    ['a host that begins like this machine', { hub: 'http://localhost.example' }, 'hub: expected'],
    ['every origin', { origins: { website: ['*'] } }, 'origins.website[0]: expected an origin'],
    [
      'a colour that is a word',
      { theme: { light: { accent: 'green' } } },
      'theme.light.accent: expected a colour such as #00695c',
    ],
    ['colours too close to read', { theme: { light: { accent: '#99cccc' } } }, 'people need 4.5:1'],
    [
      'hours that end before they begin',
      { hours: { desk: { zone: 'Europe/Paris', week: { mon: ['18:00-09:00'] } } } },
      'hours.desk.week.mon[0]: expected an end after the start',
    ],
    [
      'a time zone that is not one',
      { hours: { desk: { zone: 'Paris', week: {} } } },
      'hours.desk.zone: expected a time zone such as Europe/Paris',
    ],
    ['hours that nobody defined', { hours: {} }, 'is not a key of “hours”'],
    [
      'a link without an address',
      { channels: { callback: { mode: 'link' }, links: [] } },
      'channels.callback.url: expected an address, since the mode is “link”',
    ],
    [
      'a channel that does not exist',
      { routing: { rules: [{ name: 'a', when: {}, offer: ['fax'] }] } },
      'routing.rules[0].offer[0]: expected "answer" or',
    ],
  ])('%s', (_, change, words) => {
    expect(() => parseConfig(with_(change))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(words) }),
    )
  })

  const faultsOf = (value: unknown): string[] => {
    try {
      parseConfig(value)
      return []
    } catch (error) {
      return (error as Error).message.split('\n').slice(1)
    }
  }

  it('says each thing once', () => {
    for (const value of [
      {},
      [],
      3,
      null,
      { brand: {}, chanels: 1, hours: { a: [] }, locales: 'fr' },
    ]) {
      for (const line of faultsOf(value))
        expect(line).not.toMatch(/received|(expected .*){2}|Invalid/)
    }
  })

  it('speaks of a misspelt key before what it left missing', () => {
    const { channels, ...rest } = CONFIG
    expect(faultsOf({ ...rest, chanels: channels })).toEqual([
      expect.stringContaining('did you mean “channels”?'),
      expect.stringContaining('channels: is missing'),
    ])
  })

  it.each([
    ['#99cccc', 1], // too close to three others
    ['green', 1], // and has no contrast at all
    ['#00695c', 0],
  ])('has a line at most for a colour: %s', (accent, count) => {
    expect(faultsOf(with_({ theme: { light: { accent } } }))).toHaveLength(count)
  })

  it('says how many faults there are, and shows ten at most', () => {
    const formats = Array.from({ length: 14 }, () => ({ kind: 'fax', pattern: '' }))
    expect(() => parseConfig(with_({ secrets: { formats } }), 'bank.json')).toThrow(
      /^bank\.json: 14 faults\n[\s\S]* … and 4 more$/,
    )
  })
})

it.each([
  'http://localhost:4300',
  'http://aide.banque.localhost:4300',
  'http://127.0.0.1:8123',
  'http://[::1]:8123',
  'https://aide.banque.example',
])('a hub may stand at %s', (hub) => {
  expect(parseConfig(with_({ hub })).hub).toBe(hub)
})

it('the schema for editors explains every key of the first level', () => {
  const { properties } = configJsonSchema() as {
    properties: Record<string, { description?: string }>
  }
  const silent = Object.keys(properties).filter((key) => !properties[key]!.description)
  expect(silent).toEqual(['$schema'])
})

describe('a fault in an answers file', () => {
  const answer = {
    id: 'rib',
    question: 'Où est mon RIB ?',
    answer: '<p>Ici.</p>',
    url: 'https://www.banque.example/',
    locale: 'fr',
    hash: 'x',
  }
  it.each([
    ['an id twice', [answer, answer], '[1].id: “rib” is already the id of answer 0'],
    ['an id with capitals', [{ ...answer, id: 'RIB' }], '[0].id'],
    ['a script for an address', [{ ...answer, url: 'javascript:alert(1)' }], '[0].url'],
    ['a short answer that is long', [{ ...answer, short: 'a'.repeat(141) }], '[0].short'],
    ['another format', { format: 2, locale: 'fr', answers: [] }, 'format: expected 1'],
    ['no list', 'answers', '(the whole file)'],
  ])('%s', (_, value, words) => {
    expect(() => parseAnswers(value, 'answers.fr.json')).toThrow(
      expect.objectContaining({ code: 'CONTENT_INVALID', message: expect.stringContaining(words) }),
    )
  })

  it('is none when the file is the bare list, or the file that harvest writes', () => {
    expect(parseAnswers([answer])).toHaveLength(1)
    expect(parseAnswers({ format: 1, locale: 'fr', answers: [answer] })).toHaveLength(1)
  })
})

describe('what a server that stores requests lacks', () => {
  const { server, privacy, delivery, ...rest } = callbackConfig()

  it.each([['server'], ['privacy'], ['delivery']])(
    'is said with an example of “%s” that can be pasted as it stands',
    (key) => {
      const whole = { ...rest, server, privacy, delivery } as Record<string, unknown>
      delete whole[key]
      const message = messageOf(() => parseConfig(whole))
      const [, example] = /such as:\n +("[^\n]+)$/m.exec(message) ?? []
      expect(Object.keys(JSON.parse(`{${example}}`))).toEqual([key])
      expect(() => parseConfig({ ...whole, ...JSON.parse(`{${example}}`) })).not.toThrow()
    },
  )
})
