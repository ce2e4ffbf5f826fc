import { describe, expect, it } from 'vitest'
import { headersFor } from '../../src/content/delivery.ts'
import { headerRules } from '../../src/publish/headers.ts'
import { config } from '../helpers/bank.ts'

const rules = headerRules(config())
const header = (path: string, name: string) => headersFor(rules, path)[name]

/** A policy as a table: directive → values. */
const policyOf = (path: string): Record<string, string[]> =>
  Object.fromEntries(
    header(path, 'Content-Security-Policy')!
      .split('; ')
      .map((line) => line.split(' '))
      .map(([name, ...values]) => [name, values]),
  )

describe('headers.json', () => {
  it.each([
    { path: '/hub.json', cache: 'public, max-age=60' },
    { path: '/embed/1.2.3/embed.js', cache: 'public, max-age=31536000, immutable' },
    { path: '/assets/abc/hub.js', cache: 'public, max-age=31536000, immutable' },
    { path: '/', cache: 'public, max-age=30' },
    { path: '/hub/', cache: 'public, max-age=30' },
  ])('lets $path be kept for “$cache”', ({ path, cache }) => {
    expect(header(path, 'Cache-Control')).toBe(cache)
  })

  it.each(['/hub.json', '/embed/1.2.3/embed.js', '/assets/abc/start.fr.json'])(
    'lets any page read %s',
    (path) => {
      expect(header(path, 'Access-Control-Allow-Origin')).toBe('*')
      expect(header(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin')
    },
  )

  it.each(['/hub/', '/facebook', '/facebook/', '/', '/en/', '/topic/cartes/'])(
    'lets nobody but the listed origins frame %s (A18)',
    (path) => {
      expect(policyOf(path)['frame-ancestors']).toEqual([
        "'self'",
        'https://www.banque.example',
        'https://partenaire.example',
        'https://www.facebook.com',
      ])
    },
  )

  it('lets the frame run its own program and nothing else', () => {
    const policy = policyOf('/hub/')
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
    })
    expect(header('/hub/', 'Cross-Origin-Embedder-Policy')).toBe('require-corp')
  })

  it.each(['/hub/', '/facebook', '/'])('lets %s load pictures of the hub alone', (path) => {
    expect(policyOf(path)['img-src']).toEqual(["'self'"])
  })

  it('lets the frame reach the server, when there is one', () => {
    const withServer = headerRules(config({ server: 'https://api.banque.example/hub' }))
    expect(headersFor(withServer, '/hub/')['Content-Security-Policy']).toContain(
      "connect-src 'self' https://api.banque.example;",
    )
  })

  it('runs no script at all on the static page', () => {
    expect(policyOf('/')['default-src']).toEqual(["'none'"])
    expect(policyOf('/')['script-src']).toBeUndefined()
  })

  it('never sends X-Frame-Options, which cannot name several origins, nor anything unsafe', () => {
    const everything = JSON.stringify(rules)
    expect(everything).not.toMatch(/x-frame-options/i)
    expect(everything).not.toMatch(/unsafe-|frame-ancestors[^;"]*\*/)
  })

  it.each([
    '*',
    'https://*',
    'https://*.banque.example',
    "https://a;script-src'unsafe-inline'",
    'https://a,b.example',
    'http://banque.example',
    'https://banque.example/',
    'null',
  ])('cannot be built from an origin that is none: %s (A33)', (origin) => {
    expect(() => config({ origins: { website: [origin] } })).toThrow(/origins\.website\[0\]/)
  })

  it('counts the first row that matches and no other', () => {
    const table = [
      { path: '/a/b', headers: { X: 'exact' } },
      { path: '/a/*', headers: { X: 'below' } },
      { path: '/*', headers: { X: 'any', Y: 'any' } },
    ]
    expect(headersFor(table, '/a/b')).toEqual({ X: 'exact' })
    expect(headersFor(table, '/a/c')).toEqual({ X: 'below' })
    expect(headersFor(table, '/a')).toEqual({ X: 'any', Y: 'any' })
    expect(headersFor([], '/a')).toEqual({})
  })
})
