import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phoneMetadata } from '../../scripts/phone-metadata.mjs'
import { checkPhone, countryOf } from '../../src/channels/request/phone.ts'
import { METADATA } from '../../src/channels/request/phone-metadata.ts'
import { shared } from '../helpers/shared.ts'

interface Case {
  id: string
  input: string
  valid: boolean | null
  e164: string | null
  why: string
}

const file = shared('security/phone/fr-callback.json')
const cases: Case[] = file ? JSON.parse(readFileSync(file, 'utf8')).cases : []

describe.skipIf(!file)('the table of numbers', () => {
  it.each(cases.filter(({ valid }) => valid === true))('$input is $e164 ($why)', (one) => {
    const checked = checkPhone(one.input, 'FR')
    if (one.why.includes('refused for a call-back')) expect(checked).toEqual({ is: 'special' })
    else expect(checked).toMatchObject({ is: 'good', e164: one.e164 })
  })

  it.each(cases.filter(({ valid }) => valid === false))('“$input” cannot be rung ($why)', (one) => {
    expect(checkPhone(one.input, 'FR').is).not.toBe('good')
  })

  it.each(['ph-31', 'ph-36', 'ph-37'])('%s is refused for its characters', (id) => {
    const { input } = cases.find((one) => one.id === id)!
    expect(checkPhone(input, 'FR')).toEqual({ is: 'letters' })
  })
})

describe('a number that is not whole', () => {
  it.each([
    ['06 12 34 56', { is: 'missing', count: 2 }],
    ['06 12 34 56 7', { is: 'missing', count: 1 }],
    ['+33 6 12 34 56 7', { is: 'missing', count: 1 }],
    ['06 12 34 56 789', { is: 'extra', count: 1 }],
    ['+41 78 123 45', { is: 'missing', count: 2 }],
    ['3639', { is: 'special' }],
    ['08 92 70 57 05', { is: 'special' }],
    ['0000000000', { is: 'unknown' }],
  ])('%s: %o', (typed, said) => {
    expect(checkPhone(typed, 'FR')).toEqual(said)
  })
})

describe('a number that is good', () => {
  it.each([
    ['0612345678', '06 12 34 56 78'],
    ['+32 470 12 34 56', '+32 470 12 34 56'],
    ['0262 12 34 56', '02 62 12 34 56'],
    ['+61 412 345 678', '+61 412 345 678'],
  ])('%s is shown back as %s', (typed, shown) => {
    const checked = checkPhone(typed, 'FR')
    expect(checked.is === 'good' && checked.shown.replaceAll('\u00a0', ' ')).toBe(shown)
  })

  it.each([
    ['0470 12 34 56', 'BE', '+32470123456'],
    ['0692 12 34 56', 'RE', '+262692123456'],
  ] as const)('%s, at home in %s, is %s', (typed, home, e164) => {
    expect(checkPhone(typed, home)).toMatchObject({ e164 })
  })
})

it.each([
  ['+33199003939', 'FR'],
  ['+3225550000', 'BE'],
  ['+999', undefined],
])('the bank’s own number %s is of %s', (number, country) => {
  expect(countryOf(number)).toBe(country)
})

it('knows what the installed libphonenumber knows', () => {
  expect(METADATA).toEqual(JSON.parse(phoneMetadata()))
})
