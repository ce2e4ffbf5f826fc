/** Agencies in parts: whatever somebody asks for, they find what they would find among all. */
import { brotliCompressSync, constants } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder, type Wanted } from '../../src/agencies/find.ts'
import { findInParts, inParts } from '../../src/agencies/parts.ts'
import type { Agency } from '../../src/content/directory.ts'
import { fold } from '../../src/language/fold.ts'
import { agenciesOfAFullBank } from '../helpers/full-bank.ts'

/** Asks the parts, and says which were asked for. */
function partly(agencies: readonly Agency[]) {
  const { index, parts, words } = inParts(agencies, fold)
  return async (wanted: Wanted) => {
    const asked = new Set<string>()
    const found = await findInParts<Agency>(
      index,
      {
        async part(name) {
          asked.add(name)
          return parts.get(name)!
        },
        async words(letter) {
          asked.add(`words-${letter}`)
          return words.get(letter) ?? {}
        },
      },
      fold,
      wanted,
    )
    return { found, asked: [...asked] }
  }
}

const MANY = agenciesOfAFullBank(1_000)
const among = createFinder(MANY, fold)
const inThem = partly(MANY)
const shown = ({ first, total }: ReturnType<typeof among>) => ({
  total,
  first: first.map(({ agency: { id }, metres }) => [id, metres]),
})

const any = <T>(list: readonly T[]) => fc.constantFrom(...list)
const Typed = fc.oneof(
  any(MANY).map(({ city = '' }) => city),
  any(MANY).map(({ name = '' }) => name),
  any(MANY).map(({ street = '' }) => street),
  any(MANY).map(({ postcode = '' }) => postcode),
  any(MANY).map(({ postcode = '', city = '' }) => `${postcode} ${city}`),
  fc.tuple(any(MANY), any(MANY)).map(([a, b]) => `${a.city} ${b.name}`),
  fc.tuple(any(MANY), fc.integer({ min: 1, max: 6 })).map(([{ city = '' }, n]) => city.slice(0, n)),
  fc.integer({ min: 0, max: 99_999 }).map((figures) => String(figures).padStart(5, '0')),
  any(['69', '2A', '97', '974', '1', 'agence', 'rue', 'de la', '!!', '  ', 'st', 'Œuvre', 'Łódź']),
)
const Near = fc.oneof(
  any(MANY).map(({ position }) => position),
  fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  ),
)

it('finds the same as among all, in the same order, whatever is typed and wherever one is', async () => {
  const Asked = fc.record({
    text: fc.option(Typed, { nil: undefined }),
    near: fc.option(Near, { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(Asked, async (wanted) => {
      expect(shown((await inThem(wanted)).found)).toEqual(shown(among(wanted, 10)))
    }),
    { numRuns: 120 },
  )
})

it('and does so with agencies of which little is known', async () => {
  const Sparse = fc.record(
    {
      name: any(['Agence', 'Le Marché', 'Gare', 'Œuvre']),
      city: any(['Lyon', 'Lille', 'Łódź', 'Le Mans']),
      postcode: any(['69002', '59000', '6', '2A004', '97400']),
      position: fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -179, max: 179 })),
    },
    { requiredKeys: [] },
  )
  const Few = fc.array(Sparse, { maxLength: 25 })
  const Asked = fc.record(
    { text: any(['', 'lyon', 'l', 'le', 'łódź', '69', '69002 Lille', 'gare']), near: Near },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(Few, Asked, async (few, wanted) => {
      const all = few.map((one, at): Agency => ({ ...one, id: `a${at}` }) as Agency)
      expect(shown((await partly(all)(wanted)).found)).toEqual(
        shown(createFinder(all, fold)(wanted, 10)),
      )
    }),
    { numRuns: 150 },
  )
})

/** As a host compresses that does it with each request. */
const AT_ONCE = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** What somebody downloads who asks for this, on the wire. */
function weighed(count: number) {
  const agencies = agenciesOfAFullBank(count)
  const { index, parts, words } = inParts(agencies, fold)
  const asking = partly(agencies)
  const known = new Map<unknown, number>()
  const bytesOf = (file: unknown) => {
    const bytes = known.get(file) ?? brotliCompressSync(JSON.stringify(file), AT_ONCE).length
    known.set(file, bytes)
    return bytes
  }
  return {
    towns: [...new Set(agencies.map(({ city = '' }) => city))],
    async bytes(wanted: Wanted) {
      const { asked } = await asking(wanted)
      const files = asked.map((name) => parts.get(name) ?? words.get(name.slice('words-'.length)))
      return [index, ...files].reduce<number>(
        (sum, file) => sum + (file === undefined ? 0 : bytesOf(file)),
        0,
      )
    },
  }
}

it('among 1,000 agencies no town takes more than half of what all of them may weigh', async () => {
  const { towns, bytes } = weighed(1_000)
  const each = await Promise.all(towns.map((text) => bytes({ text })))
  expect(Math.max(...each)).toBeLessThan(30_000)
  expect(median(each)).toBeLessThan(8_000)
})

describe('among ten times as many', () => {
  const { towns, bytes } = weighed(10_000)

  it.each<[string, Wanted, number]>([
    ['nothing yet', {}, 4_000],
    ['a postcode', { text: '69002' }, 10_000],
    ['a département', { text: '13' }, 12_000],
    ['a postcode and a street', { text: '13005 rue Nationale' }, 12_000],
    ['a position', { near: [45.75, 4.85] }, 30_000],
  ])('%s takes a few parts', async (_, wanted, most) => {
    expect(await bytes(wanted)).toBeLessThan(most)
  })

  it('a town takes those of its area, and of its namesakes', async () => {
    const some = towns.filter((_, at) => at % 40 === 0)
    const each = await Promise.all(some.map((text) => bytes({ text })))
    expect(each.length).toBeGreaterThan(100)
    expect(median(each)).toBeLessThan(20_000)
    expect(each.filter((one) => one < 60_000).length / each.length).toBeGreaterThan(0.95)
  })
})

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
