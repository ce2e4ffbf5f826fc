import { describe, expect, it } from 'vitest'
import { surfaceFor } from '../../src/embed/arrive.ts'
import { readHub, verify, within } from '../../src/embed/hub-file.ts'
import type { Get } from '../../src/embed/program.ts'
import origins from '../fixtures/messaging/origins.json' with { type: 'json' }

const BASE = new URL('https://aide.banque.example/v/hub.json')
const answering =
  (body: unknown): Get =>
  async () =>
    Response.json(body)

describe('an address in hub.json', () => {
  it.each([
    ['assets/x.js', 'https://aide.banque.example/v/assets/x.js'],
    ['/assets/x.js', 'https://aide.banque.example/assets/x.js'],
    ['https://aide.banque.example/x.js', 'https://aide.banque.example/x.js'],
  ])('%s is used as %s', (path, address) => {
    expect(within(BASE, path)).toBe(address)
  })

  it.each([
    'https://evil.example/x.js',
    '//evil.example/x.js',
    '/\\evil.example/x.js',
    'http://aide.banque.example/x.js',
    'https://aide.banque.example.evil.example/x.js',
    'https://aide.banque.example@evil.example/x.js',
    'https://aide.banque.example:8443/x.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
  ])('%s is refused: it is elsewhere', (path) => {
    expect(() => within(BASE, path)).toThrow('Elsewhere')
  })
})

describe('a program named in hub.json', () => {
  const integrity = `sha384-${'A'.repeat(64)}`

  it('is asked for with its hash, on the origin of hub.json', async () => {
    const asked: unknown[] = []
    const get: Get = async (url, init) => {
      asked.push([url, init])
      return new Response()
    }
    const address = await verify(get, BASE, { url: 'panel.js', integrity })
    expect(address).toBe('https://aide.banque.example/v/panel.js')
    expect(asked).toEqual([[address, { integrity }]])
  })

  it('is asked for past the caches when the copy was bad, once', async () => {
    const caches: unknown[] = []
    const get: Get = async (_, init) => {
      caches.push(init?.cache)
      throw new TypeError('Failed to fetch')
    }
    await expect(verify(get, BASE, { url: 'panel.js', integrity })).rejects.toThrow(TypeError)
    expect(caches).toEqual([undefined, 'reload'])
  })

  it.each(['', 'sha384-', 'md5-AAAA', 'none'])('does not run with the hash %j', async (hash) => {
    const get: Get = async () => expect.unreachable('nothing may be fetched')
    await expect(verify(get, BASE, { url: 'panel.js', integrity: hash })).rejects.toThrow(
      'panel.js',
    )
  })

  it('does not run when hub.json is of another format', async () => {
    await expect(readHub(answering({ format: 2 }), BASE)).rejects.toThrow('Unknown format')
    await expect(readHub(answering({ format: 1 }), BASE)).resolves.toEqual({ format: 1 })
  })
})

describe('the place where the hub is shown', () => {
  const lists = {
    website: ['https://www.banque.example'],
    partner: ['https://partenaire.example:8443'],
    facebook: ['https://www.facebook.com'],
  }

  it.each([
    ['https://www.banque.example', null, 'website'],
    ['https://www.banque.example', 'website', 'website'],
    ['https://www.banque.example', 'partner', 'partner'],
    ['https://www.banque.example', 'webview', 'partner'],
    ['https://partenaire.example:8443', null, 'partner'],
    ['https://partenaire.example:8443', 'website', 'partner'],
    ['https://www.facebook.com', null, undefined],
  ])('on %s, surface=%s, is %s', (origin, asked, surface) => {
    expect(surfaceFor(lists, origin, asked)).toBe(surface)
  })

  // Our lists hold whole origins only: a star is refused when the configuration is read.
  const exact = origins.cases.filter(({ id }) => id !== 'or-03' && id !== 'or-34')
  it.each(exact)('$id: $origin ($why)', ({ origin, allowed }) => {
    const found = surfaceFor(lists, origin as string, null)
    expect(found !== undefined).toBe(allowed)
  })
})
