import { describe, expect, it } from 'vitest'
import { allows, type Kind, parsePolicies } from '../../src/doctor/policy.ts'

const PAGE = new URL('https://www.banque.example/aide/')
const HUB = 'https://aide.banque.example/hub.json'

const verdict = (header: string, kind: Kind, url = HUB, tag = {}) =>
  parsePolicies(header).every((policy) => allows(policy, kind, new URL(url), PAGE, tag))

describe('a policy', () => {
  it.each<[string, Kind, string, boolean]>([
    ['', 'connect', HUB, true],
    ["default-src 'none'", 'connect', HUB, false],
    ["default-src 'none'; connect-src https://aide.banque.example", 'connect', HUB, true],
    ["connect-src 'self'", 'connect', HUB, false],
    ["connect-src 'self'", 'connect', 'https://www.banque.example/x', true],
    ['connect-src *', 'connect', HUB, true],
    ['connect-src *', 'connect', 'blob:https://www.banque.example/1', false],
    ['connect-src https:', 'connect', HUB, true],
    ['connect-src http:', 'connect', HUB, true],
    ['connect-src https:', 'connect', 'http://aide.banque.example/', false],
    ['connect-src *.banque.example', 'connect', HUB, true],
    ['connect-src *.banque.example', 'connect', 'https://banque.example/', false],
    ['connect-src *.banque.example', 'connect', 'https://evilbanque.example/', false],
    ['connect-src aide.banque.example', 'connect', HUB, true],
    ['connect-src aide.banque.example:8443', 'connect', HUB, false],
    ['connect-src aide.banque.example:443', 'connect', HUB, true],
    ['connect-src aide.banque.example:*', 'connect', 'https://aide.banque.example:81/', true],
    ['connect-src aide.banque.example/hub.json', 'connect', HUB, true],
    ['connect-src aide.banque.example/assets/', 'connect', HUB, false],
    ['CONNECT-SRC HTTPS://AIDE.BANQUE.EXAMPLE', 'connect', HUB, true],
    ["connect-src 'none'; connect-src *", 'connect', HUB, false],
    ["connect-src *, connect-src 'none'", 'connect', HUB, false],
    ["frame-src 'none'", 'frame', HUB, false],
    ["child-src 'none'", 'frame', HUB, false],
    ['frame-src https://aide.banque.example', 'frame', HUB, true],
    ["script-src 'self'; script-src-elem https://aide.banque.example", 'script', HUB, true],
    ["script-src 'self'", 'img', HUB, true],
  ])('“%s” for %s of %s: %s', (header, kind, url, allowed) => {
    expect(verdict(header, kind, url)).toBe(allowed)
  })

  it.each([
    ["script-src 'nonce-abc'", { nonce: 'abc' }, true],
    ["script-src 'nonce-abc'", { nonce: 'ABC' }, false],
    ["script-src 'nonce-abc'", {}, false],
    ["script-src 'nonce-abc' 'strict-dynamic' https:", {}, false],
    ["script-src 'nonce-abc' 'strict-dynamic' https:", { nonce: 'abc' }, true],
    ["script-src 'sha384-x'", { integrity: 'sha384-x' }, true],
    ["script-src 'sha384-x'", { integrity: 'sha384-x sha384-y' }, false],
    ["default-src 'self' 'nonce-abc'", { nonce: 'abc' }, true],
  ])('“%s” for a script with %j: %s', (header, tag, allowed) => {
    expect(verdict(header, 'script', HUB, tag)).toBe(allowed)
  })
})
