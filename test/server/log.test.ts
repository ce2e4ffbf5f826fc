import { expect, it } from 'vitest'
import { placesOf } from '../../src/server/log.ts'

it('says where a failure was, and nothing of its message, even when that looks like a place', () => {
  const places = placesOf(new Error('bad value\n    at home, 06 12 34 56 78 ($&)'))
  expect(places).toContain('log.test.ts')
  expect(places).not.toContain('home')
})
