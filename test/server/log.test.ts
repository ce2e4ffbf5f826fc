import { expect, it } from 'vitest'
import { inBursts, placesOf } from '../../src/server/log.ts'

it('says where a failure was, and nothing of its message, even when that looks like a place', () => {
  const places = placesOf(new Error('bad value\n    at home, 06 12 34 56 78 ($&)'))
  expect(places).toContain('log.test.ts')
  expect(places).not.toContain('home')
})

it('lines of one turn are written together, at its end or when asked, each once', async () => {
  const written: string[] = []
  const { write, flush } = inBursts((lines) => written.push(lines))
  write('one')
  write('two')
  expect(written).toEqual([])
  await new Promise((resolve) => setImmediate(resolve))
  expect(written).toEqual(['one\ntwo'])
  write('three')
  flush()
  flush()
  await new Promise((resolve) => setImmediate(resolve))
  expect(written).toEqual(['one\ntwo', 'three'])
})
