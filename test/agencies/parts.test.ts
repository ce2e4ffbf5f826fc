/** Agencies in parts: whatever somebody asks for, they find what they would find among all. */
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
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

const bytesOf = (file: unknown) => brotliCompressSync(JSON.stringify(file)).length

it('1,000 agencies weigh less than 60 kB on the wire, all of their parts together', () => {
  const { index, parts, words } = inParts(MANY, fold)
  const files = [index, ...parts.values(), ...words.values()]
  expect(files.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(60_000)
})

it.each<[string, Wanted]>([
  ['a postcode', { text: '69002' }],
  ['a département', { text: '13' }],
  ['a postcode and a street', { text: '13005 rue Nationale' }],
])('of ten times as many, %s takes less than that', async (_, wanted) => {
  const many = agenciesOfAFullBank(10_000)
  const { index, parts, words } = inParts(many, fold)
  const { asked } = await partly(many)(wanted)
  const files = asked.map((name) => parts.get(name) ?? words.get(name.slice('words-'.length)))
  expect([index, ...files].reduce<number>((sum, file) => sum + bytesOf(file), 0)).toBeLessThan(
    60_000,
  )
})
