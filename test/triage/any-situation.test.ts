/** What holds of every question, every surface and every hour: properties, drawn by chance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hours } from '../../src/content/hours.ts'
import { SURFACES, type Surface } from '../../src/surfaces.ts'
import { explainTriage, type Offer, triage } from '../../src/triage/index.ts'
import type { FullSituation as Situation } from '../../src/triage/situation.ts'
import {
  CHANNELS,
  COMPLAINT,
  HOURS,
  LOST,
  order,
  situation,
  TUESDAY_MORNING,
  TUESDAY_NIGHT,
} from './bank.ts'

/** Somebody is there on one day, from one hour to another. */
interface Shift {
  day: string
  from: number
  until: number
}

const shift: fc.Arbitrary<Shift> = fc
  .tuple(
    fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
    fc.integer({ min: 0, max: 22 }),
    fc.integer({ min: 1, max: 23 }),
  )
  .map(([day, from, length]) => ({ day, from, until: Math.min(24, from + length) }))
const shifts = fc.array(shift, { maxLength: 8 })

const twoFigures = (hour: number) => String(hour).padStart(2, '0')

/** The ways that each desk stands behind. */
const WAYS = {
  advisers: ['callback undefined', 'phone advisers', 'link whatsapp'],
  branches: ['agency undefined'],
  chat: ['link chat'],
} as const

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

  it('offers a way no later when desks open longer', () => {
    const DESKS = ['advisers', 'branches', 'chat'] as const
    const both = {
      ...CHANNELS,
      links: [
        ...(CHANNELS.links ?? []),
        {
          id: 'chat',
          kind: 'chat' as const,
          label: 'Chat',
          url: 'https://banque.example/chat',
          hours: 'chat',
        },
      ],
    }
    /** `whole` hours in a row, from `from` on, on the days of `days`. */
    const week = (some: readonly Shift[]) => {
      const days: Record<string, string[]> = {}
      for (const [day, shifts] of Map.groupBy(some, ({ day }) => day)) {
        const [from, until] = [
          Math.min(...shifts.map(({ from }) => from)),
          Math.max(...shifts.map(({ until }) => until)),
        ]
        days[day] = [`${twoFigures(from)}:00-${twoFigures(until)}:00`]
      }
      return Hours.parse({ zone: 'Europe/Paris', week: days })
    }
    const hoursOf = (desks: readonly (readonly Shift[])[]) => ({
      always: HOURS.always,
      ...Object.fromEntries(DESKS.map((desk, at) => [desk, week(desks[at] ?? [])])),
    })
    const usingDesk = (each: Situation) => triage(each).map(({ channel, id }) => `${channel} ${id}`)
    fc.assert(
      fc.property(
        any,
        fc.array(shifts, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(0, 1, 2),
        shifts,
        (each, desks, longer, more) => {
          const asked = { ...each, channels: both }
          const before = usingDesk({ ...asked, hours: hoursOf(desks) })
          const opened = desks.map((some, at) => (at === longer ? [...some, ...more] : some))
          const after = usingDesk({ ...asked, hours: hoursOf(opened) })
          for (const way of WAYS[DESKS[longer]!]) {
            if (before.includes(way))
              expect(after.indexOf(way)).toBeLessThanOrEqual(before.indexOf(way))
          }
        },
      ),
    )
  })

  it('is asked at an hour that decides nothing but what is open', () => {
    const kinds = [TUESDAY_MORNING, TUESDAY_NIGHT].map(
      (now) => explainTriage(situation({ question: LOST, now })).kind,
    )
    expect(kinds).toEqual(['urgent', 'urgent'])
  })
})
