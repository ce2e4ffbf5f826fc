import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Phone } from '../../src/contract/fields.ts'
import { phoneToRing } from '../../src/server/requests/phone-policy.ts'
import { shared } from '../helpers/shared.ts'

const table = shared('security/phone/fr-callback.json')
describe.skipIf(!table)('the shared table of numbers (needs the shared data)', () => {
  interface Case {
    id: string
    input: string
    valid: boolean | null
    e164: string | null
    why: string
    library: { valid: boolean; e164: string | null }
  }
  const cases: Case[] = table ? JSON.parse(readFileSync(table, 'utf8')).cases : []

  it.each(cases.filter(({ valid }) => valid))('$id: $why', ({ e164, why }) => {
    const expected = why.includes('premium')
      ? { ok: false, code: 'premium' }
      : { ok: true, phone: e164 }
    expect(phoneToRing(e164!)).toEqual(expected)
  })

  it.each(cases.filter(({ valid, library }) => !valid && !library.valid && library.e164))(
    '$id: $why, refused also as the library writes it',
    ({ library }) => {
      expect(phoneToRing(library.e164!).ok).toBe(false)
    },
  )

  it('on the wire only E.164 is a number, whatever people type', () => {
    const typed = cases.map(({ input }) => input).filter((input) => !/^\+\d{7,15}$/.test(input))
    expect(typed.length).toBeGreaterThan(30)
    expect(typed.filter((input) => z.safeParse(Phone, input).success)).toEqual([])
  })
})

describe('a number to ring', () => {
  it.each([
    ['+33800123456', 'not-rung'],
    ['+33820123456', 'premium'],
    ['+447012345678', 'premium'],
    ['+881612345678', 'premium'],
    ['+80012345678', 'not-rung'],
    ['+19005551234', 'premium'],
    ['+33112', 'too-short'],
    ['+33999999999999', 'too-long'],
    ['+33000000000', 'unknown'],
    ['+999123456789', 'unknown'],
  ])('%s is refused: %s', (text, code) => {
    expect(phoneToRing(text)).toEqual({ ok: false, code })
  })

  it('a very long one is refused', () => {
    expect(phoneToRing(`+${'9'.repeat(1_000_000)}`).ok).toBe(false)
  })
})
