/** What a bank writes in `routing.rules`, against the default policy. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES, Rule } from '../../src/content/routing.ts'
import { DEFAULT_POLICY, explainTriage, triage } from '../../src/triage/index.ts'
import type { FullSituation as Situation } from '../../src/triage/situation.ts'
import {
  COMPLAINT,
  COMPLEX,
  first,
  GENERAL,
  LOST,
  order,
  PERSONAL,
  situation,
  TUESDAY_NIGHT,
} from './bank.ts'

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
      words: { urgent: expect.arrayContaining(['carte', expect.stringMatching(/\bvole\b/)]) },
    })
  })
})
