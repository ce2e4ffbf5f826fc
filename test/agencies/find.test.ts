import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder, haversine } from '../../src/agencies/find.ts'
import { narrowings, traitsOf } from '../../src/agencies/traits.ts'
import type { Agency } from '../../src/content/directory.ts'
import { fold } from '../../src/language/fold.ts'

const agency = (
  id: string,
  city: string,
  postcode: string,
  position?: [number, number],
  more: Partial<Agency> = {},
): Agency => ({
  id,
  name: `Agence ${city}`,
  city,
  postcode,
  ...(position && { position }),
  ...more,
})

const AGENCIES = [
  agency('lyon-bellecour', 'Lyon', '69002', [45.7578, 4.832], {
    name: 'Agence Bellecour',
    street: '10 place Bellecour',
  }),
  agency('lyon-part-dieu', 'Lyon', '69003', [45.7605, 4.859], { name: 'Agence Part-Dieu' }),
  agency('villeurbanne', 'Villeurbanne', '69100', [45.7667, 4.8795]),
  agency('saint-etienne', 'Saint-Étienne', '42000', [45.4397, 4.3872]),
  agency('paris-lyon', 'Paris', '75012', [48.8443, 2.3744], { name: 'Agence Gare de Lyon' }),
  agency('troyes', 'Troyes', '10000', [48.2973, 4.0744]),
  agency('nowhere', 'Lyonnais', '69620'),
]
const find = createFinder(AGENCIES, fold)
const ids = (wanted: Parameters<typeof find>[0], limit = 10) =>
  find(wanted, limit).first.map((found) => found.agency.id)

describe('an agency is found', () => {
  it.each([
    [
      'by its town, before those that have it in their name',
      'Lyon',
      ['lyon-bellecour', 'lyon-part-dieu', 'nowhere', 'paris-lyon'],
    ],
    ['by the beginning of a word', 'villeur', ['villeurbanne']],
    ['without its accents, and abbreviated', 'st etienne', ['saint-etienne']],
    ['by its name', 'agence part dieu', ['lyon-part-dieu']],
    ['by its street, whose number is no postcode', '10 place Bellecour', ['lyon-bellecour']],
    ['by its postcode', '69002', ['lyon-bellecour']],
    ['by its postcode and its town', '69003 Lyon', ['lyon-part-dieu']],
    [
      'by a postcode beside it: the nearest figures of the département',
      '69101',
      ['villeurbanne', 'lyon-part-dieu', 'lyon-bellecour', 'nowhere'],
    ],
    ['by a département', '69', ['lyon-bellecour', 'lyon-part-dieu', 'nowhere', 'villeurbanne']],
    [
      'by figures and a town that do not agree: the figures are surer',
      '42000 Lyon',
      ['saint-etienne'],
    ],
    ['by no word of another language', 'Berlin', []],
    ['by no postcode of another département', '33000', []],
  ])('%s', (_, text, expected) => {
    expect(ids({ text }).slice(0, expected.length)).toEqual(expected)
    if (expected.length === 0) expect(ids({ text })).toEqual([])
  })

  it('by a position: the nearest first, those of unknown place last', () => {
    const near = find({ near: [45.758, 4.833] }, 10).first
    expect(near.map((found) => found.agency.id)).toEqual([
      'lyon-bellecour',
      'lyon-part-dieu',
      'villeurbanne',
      'saint-etienne',
      'troyes',
      'paris-lyon',
      'nowhere',
    ])
    expect(near[0]!.metres).toBeLessThan(200)
    expect(near.at(-1)!.metres).toBeUndefined()
  })

  it('by a word and a position: only those, the nearest first', () => {
    expect(ids({ text: 'Lyon', near: [48.85, 2.35] })).toEqual([
      'paris-lyon',
      'lyon-bellecour',
      'lyon-part-dieu',
      'nowhere',
    ])
  })
})

it.each([
  ['Paris', 'London', [48.8566, 2.3522], [51.5074, -0.1278], 343_556],
  ['the pole', 'the pole', [90, 0], [90, 120], 0],
  ['either side of the date line', '', [0, 179.5], [0, -179.5], 111_195],
] as const)('%s and %s lie so far apart', (_, __, a, b, metres) => {
  expect(haversine(a, b)).toBeCloseTo(metres, -2)
})

it('finds among 1,000 within a few milliseconds', () => {
  const many = Array.from({ length: 1_000 }, (_, at) =>
    agency(`a-${at}`, `Ville ${at}`, String(10_000 + at * 80), [43 + (at % 70) / 10, at / 200], {
      name: `Agence du marché ${at}`,
      street: `${at} rue de la République`,
    }),
  )
  const among = createFinder(many, fold)
  const times = ['marche', '69002', 'rue republique 12', ''].map((text) => {
    const before = performance.now()
    expect(among({ text, near: [45, 3] }, 10).first).toHaveLength(10)
    return performance.now() - before
  })
  expect(Math.min(...times)).toBeLessThan(20)
})

describe('a list is narrowed', () => {
  const ways = new Map([
    ['lyon-bellecour', ['agency', 'video']],
    ['lyon-part-dieu', ['agency']],
  ])
  const among = createFinder(
    [
      { ...AGENCIES[0]!, languages: ['en'], services: ['Coffre-fort'], wheelchair: true },
      { ...AGENCIES[1]!, languages: ['en', 'pt'], wheelchair: false },
      { ...AGENCIES[2]!, wheelchair: true },
    ],
    fold,
    (one) => traitsOf(one, { languages: one.languages ?? [], ways: ways.get(one.id) ?? [] }),
  )
  const left = (traits: string[], text = '') => {
    const { first, total, traits: here } = among({ text, traits }, 1)
    return {
      first: first.map(({ agency: { id } }) => id),
      total,
      offered: narrowings(here, total, traits).map(({ trait, count }) => `${trait} ${count}`),
    }
  }

  it.each([
    {
      what: 'by nothing: what tells them apart is offered, the most common first',
      traits: [],
      first: ['lyon-bellecour'],
      total: 3,
      offered: [
        'access:wheelchair 2',
        'language:en 2',
        'way:agency 2',
        'language:pt 1',
        'service:Coffre-fort 1',
        'way:video 1',
      ],
    },
    {
      what: 'by a language: what all of those have is not offered any more',
      traits: ['language:en'],
      first: ['lyon-bellecour'],
      total: 2,
      offered: [
        'language:en 2',
        'access:wheelchair 1',
        'language:pt 1',
        'service:Coffre-fort 1',
        'way:video 1',
      ],
    },
    {
      what: 'by two that none has: both can be taken away again',
      traits: ['language:pt', 'access:wheelchair'],
      first: [],
      total: 0,
      offered: ['language:pt 0', 'access:wheelchair 0'],
    },
  ])('$what', ({ traits, first, total, offered }) => {
    expect(left(traits)).toEqual({ first, total, offered })
  })

  it('and so is what was looked for by name', () => {
    expect(left(['access:wheelchair'], 'Villeurbanne')).toMatchObject({ total: 1 })
    expect(left(['language:en'], 'Villeurbanne')).toMatchObject({ first: [], total: 0 })
  })

  it('by each of those that are offered as many are left as it says, whatever was chosen', () => {
    const Trait = fc.constantFrom('language:en', 'language:pt', 'access:wheelchair', 'way:video')
    fc.assert(
      fc.property(fc.uniqueArray(Trait, { maxLength: 3 }), (traits) => {
        const { total, traits: here } = among({ traits }, 1)
        for (const { trait, count } of narrowings(here, total, traits)) {
          expect(among({ traits: [...traits, trait] }, 1).total).toBe(count)
        }
      }),
    )
  })
})
