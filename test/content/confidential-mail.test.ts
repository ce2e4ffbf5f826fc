/** Where what customers write on the secure origin may leave as e-mail, and where never. */
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/content/config.ts'
import { secureBank } from '../helpers/secure.ts'

const MAIL = {
  from: 'Messagerie <messages@banque.example>',
  to: 'cartes@banque.example',
  ownDomains: ['banque.example'],
}
const withMail = (changes: object = {}, more: object = {}): Config =>
  secureBank({ delivery: { confidentialMail: { ...MAIL, ...changes }, ...more } })

describe('delivery.confidentialMail', () => {
  it('is off unless it is written, and then needs no webhook', () => {
    expect(secureBank().delivery.confidentialMail).toBeUndefined()
    expect(withMail().delivery.confidentialMail).toEqual({ ...MAIL, attachments: 'link' })
    expect(() =>
      secureBank({ delivery: { mail: { from: 'a@b.example', team: ['t@b.example'] } } }),
    ).toThrow(/“delivery.mail” is told no word of what is confidential/)
    expect(() =>
      secureBank({ delivery: { zendesk: { url: 'https://banque.zendesk.com' } } }),
    ).toThrow(/delivery.webhooks: expected a webhook/)
  })

  it('listens on this machine, to this machine, unless it is told more', () => {
    const { replies } = withMail({ replies: { address: 'r@banque.example', listen: {} } }).delivery
      .confidentialMail!
    expect(replies?.listen).toEqual({
      host: '127.0.0.1',
      port: 2525,
      relays: ['127.0.0.1', '::1'],
    })
  })

  it.each([
    ['a mailbox elsewhere', { to: 'banque@ticketing.example' }, 'confidentialMail.to: expected'],
    ['a mailbox of a name below', { to: 'a@evil.banque.example' }, 'confidentialMail.to'],
    ['a sender elsewhere', { from: 'Banque <a@ailleurs.example>' }, 'confidentialMail.from'],
    ['two lines', { from: 'a@banque.example\r\nBcc: x@evil.example' }, 'expected one line'],
    ['everybody’s domain', { ownDomains: ['gmail.com'] }, 'anybody has a mailbox at this one'],
    ['any domain', { ownDomains: ['*'] }, 'expected a domain'],
    ['no domain', { ownDomains: [] }, 'ownDomains'],
    ['answers elsewhere', { replies: { address: 'r@ailleurs.example' } }, 'replies.address'],
    [
      'a service elsewhere',
      { replies: { address: 'r@banque.example', services: { 'a@ailleurs.example': 'A' } } },
      'replies.services',
    ],
    ['an address with a tag', { replies: { address: 'r+x@banque.example' } }, 'without “+”'],
    [
      'a name that leaves no room for the token',
      { replies: { address: `${'r'.repeat(23)}@banque.example` } },
      'at most 22 signs',
    ],
    [
      'anybody as a relay',
      { replies: { address: 'r@banque.example', listen: { relays: ['*'] } } },
      'relays[0]: expected an IP address or a block',
    ],
  ])('may not have %s', (_, changes, reason) => {
    expect(() => withMail(changes)).toThrow(reason)
  })
})
