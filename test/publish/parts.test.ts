import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../src/publish/parts.ts'

const things = fc.array(fc.record({ id: fc.string({ minLength: 1 }), text: fc.string() }))
const weigh = (part: unknown) => Buffer.byteLength(JSON.stringify(part))

describe('a long list in parts', () => {
  it('loses nothing, keeps its order and has no empty part', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 9 }), (list, count) => {
        const parts = cut(list, { count }).map(({ things: part }) => part)
        expect(parts.flat()).toEqual(list)
        expect(parts.every((part) => part.length > 0 && part.length <= count)).toBe(true)
        expect(parts).toHaveLength(Math.ceil(list.length / count))
      }),
    )
  })

  it('stays below its weight, unless one thing alone weighs more: things are never cut', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 20, max: 200 }), (list, bytes) => {
        const parts = cut(list, { bytes }).map(({ things: part }) => part)
        expect(parts.flat()).toEqual(list)
        expect(parts.every((part) => part.length === 1 || weigh(part) <= bytes + 1)).toBe(true)
      }),
    )
  })
})
