/** What the bank's app may keep for a time without a network: a list of what may, and of what never. */
import { describe, expect, it } from 'vitest'
import { keptHow, keyOf } from '../../src/hub/kept.ts'

const HUB = 'https://aide.banque.example'
const how = (path: string, { method = 'GET', mode = 'cors' as RequestMode } = {}) =>
  keptHow({ method, mode, url: new URL(path, HUB).href }, HUB)

describe('what is kept', () => {
  it.each([
    { path: '/assets/3f9c/answers.json', mode: 'cors', kept: 'first' },
    { path: '/assets/3f9c/hub.js', mode: 'cors', kept: 'first' },
    { path: '/hub.json', mode: 'cors', kept: 'last' },
    { path: '/hub.nord.json', mode: 'cors', kept: 'last' },
    { path: '/v1/live', mode: 'cors', kept: 'last' },
    { path: 'https://api.banque.example/v1/live', mode: 'cors', kept: 'last' },
    { path: '/hub/', mode: 'navigate', kept: 'last' },
    { path: '/hub/answer/rib/', mode: 'navigate', kept: 'last' },
  ] as const)('$path: $kept', ({ path, mode, kept }) => {
    expect(how(path, { mode })).toBe(kept)
  })

  it.each([
    '/v1/callbacks',
    '/v1/requests/R-4F7K-29',
    '/v1/calendars/plR1ZbZes35dP2eZF103Qw.ics',
    '/v1/agencies',
    '/v1/live?since=1',
    '/assets/3f9c/answers.json?q=mon+iban',
    '/',
    '/facebook/',
    '/hub/offline.js',
    'https://evil.example/assets/x.js',
    'https://evil.example/hub.json',
  ])('never: %s', (path) => {
    expect(how(path)).toBeUndefined()
  })

  it.each(['POST', 'HEAD', 'DELETE'])('never what is asked with %s', (method) => {
    expect(how('/hub.json', { method })).toBeUndefined()
  })

  it('under an address without what follows a #, where a link may hold a right', () => {
    const link = `${HUB}/hub/#des-questions/follow-up/R-4F7K-29/secret`
    expect(how(link, { mode: 'navigate' })).toBe('last')
    expect(keyOf(link)).toBe(`${HUB}/hub/`)
  })
})
