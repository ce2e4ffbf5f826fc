import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edits } from '../../src/search/edits.ts'

it.each([
  ['carte', 'carte', 0],
  ['carte', 'crate', 1],
  ['carte', 'cartes', 1],
  ['carte', 'cate', 1],
  ['carte', 'corte', 1],
  ['surend', 'suran', 2],
  ['', 'ab', 2],
])('from %j to %j it takes %i', (a, b, count) => {
  expect(edits(a, b, 3)).toBe(count)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

it('takes as many back as there', () => {
  fc.assert(fc.property(word, word, (a, b) => edits(a, b, 8) === edits(b, a, 8)))
})

it('stops counting one above the most', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, most) => {
      expect(edits(a, b, most)).toBe(Math.min(edits(a, b, 20), most + 1))
    }),
  )
})
