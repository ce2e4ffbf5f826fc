/** What the configuration says of the desk, and what it may not. */
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { rightIn } from '../../src/server/desk/rights.ts'
import { CONFIG } from '../helpers/bank.ts'
import { DESK, deskBank, ROLES } from '../helpers/desk.ts'
import { SECURE, secureBank } from '../helpers/secure.ts'

const SIGN_IN = { issuer: 'https://connexion.banque.example', clientId: 'bureau' }
const desk = (changes: object = {}) => ({ origin: DESK, signIn: SIGN_IN, ...changes })

describe('the desk', () => {
  it('is asked for with defaults that a bank can live with, and needs no other tool', () => {
    expect(deskBank({ desk: desk(), delivery: { webhooks: [] } }).desk).toMatchObject({
      roles: { claim: 'roles', answer: ['des-questions:answer'] },
      idleMinutes: 30,
      mostHours: 10,
    })
    expect(() => secureBank({ delivery: { webhooks: [] } })).toThrow(/webhook/)
  })

  it.each([
    ['the hub’s own host', desk({ origin: 'https://aide.banque.example' }), /a host of its own/],
    ['that of secure messages', desk({ origin: SECURE }), /a host of its own/],
    ['an origin in the clear', desk({ origin: 'http://bureau.banque.example' }), /origin/],
    ['nobody who signs in', desk({ signIn: undefined }), /signIn/],
    ['roles of nobody', desk({ roles: { claim: 'groups' } }), /nobody would be let in/],
    ['a secret in the file', desk({ signIn: { ...SIGN_IN, clientSecret: 'x' } }), /clientSecret/],
  ])('is refused with %s', (_, value, message) => {
    expect(() => deskBank({ desk: value })).toThrow(message)
  })
})

it.each(['desk', 'secure'] as const)(
  'the host of the hub is nobody else’s, also while nothing is stored: not that of “%s”',
  (site) => {
    const at = (origin: string) => () =>
      parseConfig({ ...CONFIG, [site]: { origin, signIn: SIGN_IN } })[site]?.origin
    expect(at(CONFIG.hub)).toThrow(new RegExp(`${site}.origin: expected a host of its own`))
    expect(at('https://autre.banque.example')()).toBe('https://autre.banque.example')
  },
)

it.each([
  [{ groups: ['lecture'] }, 'read'],
  [{ groups: 'conseil' }, 'answer'],
  [{ groups: ['lecture', 'encadrement', 'agence'] }, 'transfer'],
  [{ groups: ['autre'] }, undefined],
  [{ groups: { conseil: true } }, undefined],
  [{ groups: [['conseil']] }, undefined],
  [{ roles: ['conseil'] }, undefined],
  [{}, undefined],
])('a claim %j gives the right to %s', (claims, right) => {
  expect(rightIn(claims, ROLES)).toBe(right)
})
