import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES, Rule } from '../../src/content/routing.ts'
import { SURFACES, type Surface } from '../../src/surfaces.ts'
import { DEFAULT_POLICY, explainTriage, type Offer, triage } from '../../src/triage/index.ts'
import type { FullSituation as Situation } from '../../src/triage/situation.ts'
import {
  CHANNELS,
  HOURS,
  LABOUR_DAY,
  situation,
  TUESDAY_EVENING,
  TUESDAY_MORNING,
  TUESDAY_NIGHT,
} from './bank.ts'

const SURE = { id: 'answer', confidence: 0.8 }
const UNSURE = { id: 'answer', confidence: 0.4, actions: true }
const DO_IT = { ...SURE, actions: true }

const LOST = 'on m’a volé ma carte'
const COMPLAINT = 'je veux faire une réclamation'
const PERSONAL = 'pourquoi mon virement n’est pas arrivé'
const COMPLEX = 'je veux acheter une maison'
const GENERAL = 'combien de temps prend un virement'

const first = (offers: Offer[]) =>
  `${offers[0]!.channel}${offers[0]!.channel === 'phone' ? `:${offers[0]!.id}` : ''}`
const order = (offers: Offer[]) => offers.map(({ channel }) => channel)
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

describe('the bank’s own rules', () => {
  const rule = (more: object) => Rule.parse({ name: 'ours', when: {}, offer: ['agency'], ...more })

  it('come before the default ones', () => {
    const policy = [rule({ when: { topic: 'cards', surface: ['website'] } })]
    const asked = { question: GENERAL, topic: 'cards' }
    const ours = explainTriage(situation(asked), policy)
    expect([ours.rule, first(ours.offers)]).toEqual(['ours', 'agency'])
    expect(explainTriage(situation({ ...asked, surface: 'partner' }), policy).rule).toBe(
      'unanswered',
    )
  })

  it('about a topic do not bury the emergency number', () => {
    const asked = situation({ question: LOST, topic: 'cards' })
    expect(first(triage(asked, [rule({ when: { topic: 'cards' } })]))).toBe('phone:opposition')
    const ours = explainTriage(asked, [rule({ when: { kind: 'urgent' } })])
    expect(ours.rule).toBe('ours')
    expect(order(ours.offers).slice(0, 2)).toEqual(['phone', 'agency'])
  })

  it('take the place of a default rule by its name, and leave the rest of it as it was', () => {
    const [first, ...others] = explainTriage(situation({ question: COMPLEX }), [
      Rule.parse({ name: 'complex', offer: [['callback', 'phone'], 'agency'] }),
    ]).offers
    expect(first!.channel).toBe('callback')
    expect(order(others)[0]).toBe('phone')
    const early = [Rule.parse({ name: 'unanswered' }), rule({ when: { kind: 'general' } })]
    expect(explainTriage(situation({ question: GENERAL }), early).rule).toBe('unanswered')
  })

  it('switch a default rule off, and what it said falls to the next one that fits', () => {
    const asked = situation({ question: PERSONAL, visitor: 'prospect' })
    const off = (name: string) => Rule.parse({ name, off: true })
    expect(explainTriage(asked, [off('personal-prospect')]).rule).toBe('personal')
    const none = explainTriage(asked, [off('personal-prospect'), off('personal')])
    expect(none.rule).toBe('none')
    expect(none.offers.length).toBeGreaterThan(3)
    const night = situation({ question: LOST, now: TUESDAY_NIGHT })
    expect(first(triage(night, [off('urgent')]))).toBe('phone:opposition')
  })

  it.each<[visitor: Situation['visitor'], rule: string]>([
    ['anonymous', 'complex'],
    ['prospect', 'newcomers'],
    ['customer', 'complex'],
    ['signed-in', 'known'],
  ])('tell visitors apart: %s', (visitor, expected) => {
    const policy = [
      rule({ name: 'newcomers', when: { kind: ['complex', 'personal'], visitor: ['prospect'] } }),
      rule({ name: 'known', when: { visitor: ['signed-in'], topic: 'loans' }, offer: ['message'] }),
    ]
    const asked = situation({ question: COMPLEX, topic: 'loans', visitor })
    expect(explainTriage(asked, policy).rule).toBe(expected)
  })

  it('say why they were passed over', () => {
    const policy = [
      rule({ when: { topic: 'loans' } }),
      rule({ name: 'b', when: { kind: 'urgent' } }),
    ]
    expect(explainTriage(situation({ question: COMPLAINT }), policy).passed).toEqual([
      { rule: 'ours', because: 'topic' },
      { rule: 'b', because: 'kind' },
      { rule: 'urgent', because: 'kind' },
    ])
  })

  it('need channels, unless they stand for a default one', () => {
    expect(() => Rule.parse({ name: 'ours', when: {} })).toThrow(/expected channels/)
    expect(Rule.parse({ name: 'complex' })).toEqual({ name: 'complex' })
    expect(DEFAULT_POLICY.map(({ name }) => name)).toEqual([...DEFAULT_RULES])
  })

  it('are told with the words that decided', () => {
    expect(explainTriage(situation({ question: LOST }))).toMatchObject({
      kind: 'urgent',
      rule: 'urgent',
      words: { urgent: expect.arrayContaining(['vole ma carte']) },
    })
  })
})

describe('any situation', () => {
  const word = fc.constantFrom(
    'ma carte',
    'volée',
    'virement',
    'pas',
    'arrivé',
    'réclamation',
    'maison',
    'comment',
    'iban',
    '€',
    '?',
  )
  const question = fc.oneof(
    fc.array(word).map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme' }),
  )
  const channel = fc.constantFrom(
    'answer',
    'action',
    'phone',
    'callback',
    'message',
    'agency',
    'complaint',
    'link',
  )
  const any: fc.Arbitrary<Situation> = fc
    .record(
      {
        question,
        surface: fc.constantFrom(...(Object.keys(SURFACES) as Surface[])),
        now: fc.date({
          min: new Date('2026-01-01'),
          max: new Date('2027-01-01'),
          noInvalidDate: true,
        }),
        visitor: fc.constantFrom('anonymous', 'prospect', 'customer', 'signed-in'),
        found: fc.record(
          {
            id: fc.constant('a'),
            confidence: fc.double({ min: 0, max: 1, noNaN: true }),
            actions: fc.boolean(),
          },
          { requiredKeys: ['id', 'confidence'] },
        ),
        secrets: fc.subarray(['iban', 'password'] as const),
        tried: fc.uniqueArray(channel) as fc.Arbitrary<Offer['channel'][]>,
      },
      { requiredKeys: ['surface', 'now', 'visitor'] },
    )
    .map((more) => situation(more as Partial<Situation>))

  it('gets the same offers each time, each way once', () => {
    fc.assert(
      fc.property(any, (each) => {
        const offers = triage(each)
        expect(triage(each)).toEqual(offers)
        const ways = offers.map(({ channel, id }) => `${channel} ${id}`)
        expect(new Set(ways).size).toBe(ways.length)
      }),
    )
  })

  it('never goes on with a private matter on a page that is not the bank’s', () => {
    fc.assert(
      fc.property(any, (each) => {
        if (SURFACES[each.surface].privateMatters) return
        for (const { channel, continues, reasons } of triage(each)) {
          if (channel !== 'message') continue
          expect(continues).toBe('bank')
          expect(reasons).toContain('not-public')
        }
      }),
    )
  })

  it('never takes what is private to a public channel', () => {
    fc.assert(
      fc.property(any, (each) => {
        const { kind, words, offers } = explainTriage(each)
        const isPrivate =
          ['urgent', 'personal'].includes(kind) || words.personal.length || each.secrets?.length
        if (isPrivate) expect(order(offers)).not.toContain('link')
      }),
    )
  })

  it('gets on Facebook what it gets on the website, with the same delays', () => {
    const same = (each: Situation, surface: Surface) =>
      triage({ ...each, surface }).map(({ channel, id, delay, opening }) => ({
        channel,
        id,
        delay,
        opening,
      }))
    fc.assert(
      fc.property(any, (each) => {
        expect(same(each, 'facebook')).toEqual(same(each, 'website'))
      }),
    )
  })

  it('gets on every surface what the website gives, less what that one forbids, with the same delays', () => {
    const same = (each: Situation, surface: Surface) =>
      triage({ ...each, surface }).map(({ channel, id, delay, opening }) => ({
        channel,
        id,
        delay,
        opening,
      }))
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('partner', 'facebook', 'in-app', 'webview'),
        (each, surface) => {
          const channels = { ...CHANNELS, message: { mode: 'event' as const } }
          const asked = { ...each, channels }
          const forbidden = surface === 'webview' ? [] : ['message']
          expect(same(asked, surface)).toEqual(
            same(asked, 'website').filter(({ channel }) => !forbidden.includes(channel)),
          )
        },
      ),
    )
  })

  it('never shows a prospect the secure message first', () => {
    fc.assert(
      fc.property(any, (each) => {
        if (each.tried?.length || each.question === COMPLAINT) return
        expect(triage({ ...each, visitor: 'prospect' })[0]!.channel).not.toBe('message')
      }),
    )
  })

  it('offers a way no later when it opens longer', () => {
    const place = (each: Situation, hours: Situation['hours']) =>
      order(triage({ ...each, hours })).indexOf('callback')
    fc.assert(
      fc.property(any, (each) => {
        const longer = { ...HOURS, advisers: HOURS.always }
        expect(place(each, longer)).toBeLessThanOrEqual(place(each, HOURS))
      }),
    )
  })

  it('is asked at an hour that decides nothing but what is open', () => {
    const kinds = [TUESDAY_MORNING, TUESDAY_NIGHT].map(
      (now) => explainTriage(situation({ question: LOST, now })).kind,
    )
    expect(kinds).toEqual(['urgent', 'urgent'])
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
