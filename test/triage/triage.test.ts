import { describe, expect, it } from 'vitest'
import type { Surface } from '../../src/surfaces.ts'
import { explainTriage, triage } from '../../src/triage/index.ts'
import type { FullSituation as Situation } from '../../src/triage/situation.ts'
import {
  CHANNELS,
  COMPLAINT,
  COMPLEX,
  first,
  GENERAL,
  LABOUR_DAY,
  LOST,
  order,
  PERSONAL,
  situation,
  TUESDAY_EVENING,
  TUESDAY_MORNING,
  TUESDAY_NIGHT,
} from './bank.ts'

const SURE = { id: 'answer', confidence: 0.8 }
const UNSURE = { id: 'answer', confidence: 0.4, actions: true }
const DO_IT = { ...SURE, actions: true }

const night = { now: TUESDAY_NIGHT }

describe('the default policy', () => {
  it.each<[expected: string, question: string | undefined, where: Partial<Situation>]>([
    ['phone:opposition', LOST, {}],
    ['phone:opposition', LOST, night],
    ['phone:opposition', LOST, { surface: 'facebook' }],
    ['phone:opposition', LOST, { surface: 'partner', now: LABOUR_DAY }],
    ['phone:opposition', LOST, { surface: 'in-app', visitor: 'prospect' }],
    ['phone:opposition', LOST, { found: DO_IT }],
    ['phone:opposition', LOST, { tried: ['phone'] }],
    ['phone:opposition', 'I lost my card', {}],
    ['phone:opposition', 'bonjour', { found: { ...SURE, needs: 'urgent' } }],
    ['complaint', COMPLAINT, {}],
    ['complaint', COMPLAINT, night],
    ['complaint', COMPLAINT, { surface: 'facebook' }],
    ['complaint', COMPLAINT, { visitor: 'prospect' }],
    ['complaint', 'bonjour', { found: { ...SURE, needs: 'complaint' } }],
    ['message', COMPLAINT, { tried: ['complaint'] }],
    ['message', PERSONAL, {}],
    ['message', PERSONAL, night],
    ['message', PERSONAL, { surface: 'facebook' }],
    ['message', PERSONAL, { found: SURE }],
    ['message', PERSONAL, { found: UNSURE }],
    ['action', PERSONAL, { found: DO_IT }],
    ['action', PERSONAL, { found: DO_IT, surface: 'partner' }],
    ['message', PERSONAL, { found: DO_IT, tried: ['action'] }],
    ['callback', PERSONAL, { visitor: 'prospect' }],
    ['callback', PERSONAL, { visitor: 'prospect', now: TUESDAY_EVENING }],
    ['message', GENERAL, { secrets: ['iban'], found: SURE }],
    ['message', COMPLEX, { secrets: ['pan'] }],
    ['agency', COMPLEX, {}],
    ['agency', COMPLEX, { surface: 'facebook' }],
    ['agency', COMPLEX, { visitor: 'prospect' }],
    ['callback', COMPLEX, { tried: ['agency'] }],
    ['agency', 'bonjour', { found: { ...SURE, needs: 'adviser' } }],
    ['answer', GENERAL, { found: SURE }],
    ['answer', GENERAL, { found: DO_IT, ...night }],
    ['answer', GENERAL, { found: { ...DO_IT, needs: 'account' } }],
    ['answer', GENERAL, { found: SURE, surface: 'facebook' }],
    ['answer', undefined, { found: SURE }],
    ['callback', GENERAL, {}],
    ['message', GENERAL, night],
    ['message', GENERAL, { now: LABOUR_DAY }],
    ['callback', GENERAL, { found: UNSURE }],
    ['callback', GENERAL, { visitor: 'prospect', ...night }],
    ['callback', undefined, {}],
    ['message', undefined, night],
  ])('leads first to %s: %s', (expected, question, where) => {
    const asked = question === undefined ? {} : { question }
    expect(first(triage(situation({ ...asked, ...where })))).toBe(expected)
  })

  it('flags the emergency number, and what can be done alone comes right after it', () => {
    const [number, action] = triage(situation({ question: LOST, found: DO_IT, ...night }))
    expect(number).toEqual({
      channel: 'phone',
      id: 'opposition',
      reasons: ['urgent', 'block-first', 'open-now'],
      opening: { open: true },
      continues: 'here',
      urgent: true,
    })
    expect(action).toMatchObject({ channel: 'action', reasons: ['urgent', 'self-service'] })
  })

  it('lists every way of the bank once, whatever was asked, less a public one for what is private', () => {
    const all = ['agency', 'callback', 'complaint', 'link', 'message', 'phone', 'phone']
    for (const question of [COMPLAINT, COMPLEX, GENERAL, '']) {
      expect(order(triage(situation({ question }))).sort()).toEqual(all)
    }
    for (const question of [LOST, PERSONAL]) {
      const { offers, barred } = explainTriage(situation({ question }))
      expect(barred).toEqual([{ channel: 'link', id: 'whatsapp' }])
      expect([...order(offers), 'link'].sort()).toEqual(all)
    }
  })

  it.each<[string, Partial<Situation>]>([
    ['a secret in the question', { question: GENERAL, secrets: ['iban'] }],
    ['an answer that is about the account', { found: { ...SURE, needs: 'account' } }],
  ])('bars WhatsApp for %s', (_, where) => {
    expect(explainTriage(situation(where)).barred).toEqual([{ channel: 'link', id: 'whatsapp' }])
  })

  it('shows when a closed way opens, after those that are open', () => {
    const offers = triage(situation({ question: GENERAL, ...night }))
    const callback = offers.find(({ channel }) => channel === 'callback')!
    expect(callback.opening).toEqual({ open: false, opensAt: new Date('2026-03-04T07:00:00Z') })
    expect(callback.reasons).toEqual(['no-answer', 'closed-now'])
    expect(order(offers).indexOf('message')).toBeLessThan(order(offers).indexOf('callback'))
  })

  it('offers only what the bank has set up', () => {
    expect(triage(situation({ question: LOST, channels: { links: [] } }))).toEqual([])
    const { phone: _, ...withoutPhone } = CHANNELS
    expect(first(triage(situation({ question: LOST, channels: withoutPhone })))).toBe('message')
  })

  it('puts what was tried last', () => {
    const offers = triage(situation({ question: PERSONAL, tried: ['message', 'callback'] }))
    expect(order(offers).slice(-2)).toEqual(['message', 'callback'])
  })
})

describe('a page that is not the bank’s', () => {
  it('leads to the bank for what is private, and says why', () => {
    const message = triage(situation({ question: PERSONAL, surface: 'facebook' }))[0]!
    expect(message.continues).toBe('bank')
    expect(message.reasons).toEqual(['about-account', 'not-public', 'continues-at-bank'])
  })

  it('has nobody who listens for an event of the host, so the way needs an address', () => {
    const channels = { ...CHANNELS, message: { mode: 'event' as const } }
    const shown = (surface: Surface) =>
      triage(situation({ question: PERSONAL, surface, channels })).find(
        ({ channel }) => channel === 'message',
      )
    expect(shown('website')?.continues).toBe('here')
    expect(shown('partner')).toBeUndefined()
  })
})

describe('a situation of which little is said', () => {
  const now = TUESDAY_MORNING
  it.each([
    { now },
    { now, question: GENERAL },
    { now, question: LOST, locale: 'fr', surface: 'website' as const },
    { now, found: SURE },
    { now, channels: {} },
  ])('gets an answer and no error: %j', (little) => {
    expect(triage(little).every(({ channel }) => channel === 'answer')).toBe(true)
  })

  it('is on a page of somebody else, and of a visitor whom nobody knows', () => {
    const { locale, surface, visitor, ...rest } = situation({ question: PERSONAL })
    const assumed = { locale: 'fr', surface: 'partner', visitor: 'anonymous' } as const
    expect(triage(rest)).toEqual(triage({ ...rest, ...assumed }))
    expect(triage(rest)).not.toEqual(triage({ ...rest, ...assumed, surface: 'website' }))
  })

  it('takes a desk without hours as one that is always there', () => {
    const { hours, ...rest } = situation({ now: TUESDAY_NIGHT })
    expect(triage(rest).every(({ opening }) => opening.open)).toBe(true)
  })

  it.each([undefined, null, '2026-03-03T10:00:00Z', 0, new Date('never')])(
    'says what is missing when the hour is %s',
    (hour) => {
      const wrong = { question: GENERAL, now: hour as unknown as Date }
      expect(() => triage(wrong)).toThrow(/^situation\.now is not a valid Date/)
      expect(() => triage(wrong)).toThrow(TypeError)
    },
  )
})
