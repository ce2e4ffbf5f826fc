import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Manage, Reference } from '../../src/contract/fields.ts'
import { calendarToken, newId, newSecret } from '../../src/server/requests/ids.ts'
import { isReference, newReference } from '../../src/server/requests/reference.ts'

const references = Array.from({ length: 200 }, () => newReference(randomBytes))

describe('a reference', () => {
  it('is what the contract says, and sound', () => {
    for (const reference of references) {
      expect(z.safeParse(Reference, reference).success).toBe(true)
      expect(isReference(reference)).toBe(true)
    }
  })

  it('is no other one after one wrong sign', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    for (const reference of references.slice(0, 50)) {
      for (const at of [0, 2, 3, 4, 5, 7, 8]) {
        for (const sign of at < 6 ? signs : '0123456789') {
          const wrong = reference.slice(0, at) + sign + reference.slice(at + 1)
          expect([wrong, isReference(wrong)]).toEqual([wrong, wrong === reference])
        }
      }
    }
  })

  it('is no other one after two signs changed places', () => {
    for (const reference of references) {
      for (const [a, b] of [
        [0, 2],
        [2, 3],
        [3, 4],
        [4, 5],
        [2, 5],
        [7, 8],
      ] as const) {
        const signs = [...reference]
        ;[signs[a], signs[b]] = [signs[b]!, signs[a]!]
        const swapped = signs.join('')
        expect(isReference(swapped)).toBe(swapped === reference)
      }
    }
  })

  it.each([
    '',
    'R-4F7K',
    'r-4f7k-29',
    'R-4FIK-29',
    'R-4F7K-291',
    'I-0000-00',
    'R-0000-46',
    'R-0000-47 ',
  ])('“%s” is none', (text) => {
    expect(isReference(text)).toBe(false)
  })
})

describe('ids and secrets', () => {
  it('ids sort by time, and are unique also when the clock steps back (F12)', () => {
    const at = Date.parse('2026-11-24T09:00:00Z')
    const ids = Array.from({ length: 1_000 }, (_, tick) => newId(new Date(at + tick), randomBytes))
    expect(ids.toSorted()).toEqual(ids)
    const again = Array.from({ length: 1_000 }, (_, tick) =>
      newId(new Date(at + tick), randomBytes),
    )
    expect(new Set([...ids, ...again]).size).toBe(2_000)
    expect(z.safeParse(z.uuidv7(), ids[0]).success).toBe(true)
  })

  it('secrets have 128 bits, as the contract wants them', () => {
    const secrets = Array.from({ length: 100 }, () => newSecret(randomBytes))
    expect(secrets.every((secret) => z.safeParse(Manage, secret).success)).toBe(true)
    expect(new Set(secrets).size).toBe(100)
  })

  it('the name of a calendar is the same each time, and another for each request and server', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    expect(calendarToken(key, 'a')).toBe(calendarToken(key, 'a'))
    expect(
      new Set([calendarToken(key, 'a'), calendarToken(key, 'b'), calendarToken(other, 'a')]).size,
    ).toBe(3)
    expect(calendarToken(key, 'a')).toMatch(/^[\w-]{22}$/)
  })
})
