import { expect, it } from 'vitest'
import { deskPlaceOf } from '../../src/contract/session.ts'
import { nameOf, placeIn } from '../../src/desk/place.ts'

it.each([
  ['#item/R-4F7K-29', 'item/R-4F7K-29'],
  ['#items', 'items'],
  ['', 'items'],
  ['#item/../session', 'items'],
  ['#https://mechant.example', 'items'],
])('%s is the place %s, also after a sign-in', (fragment, name) => {
  expect(nameOf(placeIn(fragment))).toBe(name)
  expect(deskPlaceOf(fragment.slice(1))).toBe(name)
})
