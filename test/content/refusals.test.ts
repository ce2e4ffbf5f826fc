/** A33: settings that would turn the hub or its server against somebody, refused with a reason. */
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { CONFIG } from '../helpers/bank.ts'

const reasonOf = (changes: Record<string, unknown>): string => {
  try {
    parseConfig({ ...CONFIG, ...changes })
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
const origins = (changes: Record<string, unknown>) => ({
  origins: { ...CONFIG.origins, ...changes },
})
const webhook = (url: string, more: Record<string, unknown> = {}) => ({
  delivery: { webhooks: [{ id: 'crm', url, ...more }] },
})

describe('A33: what a configuration may not say', () => {
  it.each([
    ['everybody’s frame', origins({ partner: ['*'] }), 'origins.partner[0]: expected an origin'],
    ['the frame of any name of a domain', origins({ partner: ['https://*.example'] }), 'no “*”'],
    [
      'a frame in the clear',
      origins({ partner: ['http://partenaire.example'] }),
      'https; http only for this machine',
    ],
    [
      'a second rule inside an origin',
      origins({ website: ['https://a.example; script-src *'] }),
      'origins.website[0]',
    ],
    ['a hub in the clear', { hub: 'http://aide.banque.example' }, 'hub: expected an origin'],
    [
      'a server in the clear',
      { server: 'http://api.banque.example' },
      'server: expected an https address',
    ],
    [
      'a program for a link',
      { notices: [{ id: 'x', text: 'x', url: 'javascript:alert(1)' }] },
      'notices[0].url',
    ],
    [
      'an address in a colour',
      { theme: { light: { accent: 'url(https://evil.example/x)' } } },
      'theme.light.accent: expected a colour such as #00695c',
    ],
    [
      'a template in a colour',
      { theme: { light: { accent: '{{constructor}}' } } },
      'theme.light.accent: expected a colour',
    ],
    [
      'a rule in a colour',
      { theme: { dark: { paper: '#fff;background:red' } } },
      'theme.dark.paper: expected a colour',
    ],
    [
      'a picture with a program in it',
      { theme: { logo: `<svg onload="alert(1)">${'x'.repeat(1_000_000)}` } },
      'theme: “logo” is not known here',
    ],
    [
      'a second line in a sender',
      { delivery: { mail: { from: 'a@b.example\r\nBcc: x@evil.example', team: ['t@b.example'] } } },
      'delivery.mail.from: expected one line',
    ],
    [
      'a proxy that is no address',
      { limits: { trustedProxies: ['*'] } },
      'limits.trustedProxies[0]: expected an IP address or a block',
    ],
  ])('%s', (_, changes, reason) => {
    expect(reasonOf(changes)).toContain(reason)
  })
})

describe('A33: where requests may not be sent', () => {
  const inside = 'is this machine or a private network'

  it.each([
    ['this machine', 'https://127.0.0.1/hook', inside],
    ['this machine, by another of its numbers', 'https://127.8.9.10/', inside],
    ['this machine, as one number', 'https://2130706433/', inside],
    ['this machine, in hexadecimal', 'https://0x7f.1/', inside],
    ['this machine, in octal', 'https://0177.0.0.1/', inside],
    ['this machine, in IPv6', 'https://[::1]/', inside],
    ['this machine, as IPv4 in IPv6', 'https://[::ffff:127.0.0.1]/', inside],
    ['any address', 'https://0.0.0.0/', inside],
    ['this machine by its name', 'https://localhost/', inside],
    ['a name of this machine', 'https://crm.localhost/', inside],
    [
      'the machine that tells a cloud’s secrets',
      'https://169.254.169.254/latest/meta-data/',
      inside,
    ],
    ['a private network', 'https://10.1.2.3/', inside],
    ['a private network', 'https://172.16.0.1/', inside],
    ['a private network', 'https://192.168.1.1/', inside],
    ['a carrier’s own network', 'https://100.64.0.1/', inside],
    ['a private network in IPv6', 'https://[fd00::1]/', inside],
    ['a neighbour in IPv6', 'https://[fe80::1]/', inside],
    ['a name of the house', 'https://crm/', inside],
    ['a name of the house, with its suffix', 'https://crm.internal/', inside],
    ['the clear', 'http://crm.banque.example/', 'expected https'],
    [
      'an address with a password',
      'https://user:secret@crm.banque.example/',
      'expected an address without a password',
    ],
    ['a file', 'file:///etc/passwd', 'expected an absolute http(s) address'],
  ])('%s: %s', (_, url, reason) => {
    const message = reasonOf(webhook(url))
    expect(message).toContain('delivery.webhooks[0].url')
    expect(message).toContain(reason)
    expect(message).not.toContain('secret')
  })

  it.each([
    ['a public name', webhook('https://crm.banque.example/hooks')],
    ['a public address', webhook('https://93.184.215.14/')],
    [
      'this machine, where the bank says so',
      webhook('http://127.0.0.1:9/', { allowPrivate: true }),
    ],
    [
      'a name of the house, where the bank says so',
      webhook('http://crm.internal/', { allowPrivate: true }),
    ],
  ])('but %s', (_, changes) => {
    expect(reasonOf(changes)).toBe('')
  })

  it('nor the ticketing', () => {
    expect(reasonOf({ delivery: { zendesk: { url: 'https://169.254.169.254/' } } })).toContain(
      `delivery.zendesk.url: 169.254.169.254 ${inside}`,
    )
  })
})
