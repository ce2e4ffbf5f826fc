import { describe, expect, it } from 'vitest'
import { createKeep } from '../../src/api/keep.ts'
import { tabStorage } from '../helpers/tab.ts'

const START = Date.parse('2026-11-24T14:00:00Z')
const MINUTE = 60_000

function tab() {
  const { held, storage } = tabStorage()
  let minutes = 0
  return {
    held,
    later: (more: number) => {
      minutes += more
    },
    /** A page of this tab; the one that comes after begins anew. */
    load: () =>
      createKeep(
        () => storage,
        () => START + minutes * MINUTE,
      ),
  }
}

describe('what a tab keeps', () => {
  it('is there for the page that comes after, and is of whoever wrote it alone', () => {
    const { load } = tab()
    const before = load()
    before.hold(START + 30 * MINUTE, 'camille')
    before.of('new').write('Mon loyer')
    const after = load()
    expect(after.of('new').read()).toBe('Mon loyer')
    expect([after.isOf('camille'), after.isOf('sacha'), after.isOf(undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is gone for the page that comes an hour after the session’s end', () => {
    const { load, later, held } = tab()
    const before = load()
    before.hold(START + 30 * MINUTE, 'camille')
    before.of('new').write('Mon loyer')
    later(89)
    expect(load().of('new').read()).toBe('Mon loyer')
    later(1)
    expect(load().of('new').read()).toBeNull()
    expect(held.size).toBe(0)
  })

  it('before anybody signed in is of whoever does, within an hour', () => {
    const { load, later } = tab()
    load().of('new').write('Mon loyer')
    later(59)
    expect(load().of('new').read()).toBe('Mon loyer')
    expect(load().isOf('camille')).toBe(true)
    later(1)
    expect(load().of('new').read()).toBeNull()
  })

  it('is of nobody once it was cleared', () => {
    const keep = tab().load()
    keep.hold(START, 'camille')
    keep.clear()
    expect(keep.isOf('sacha')).toBe(true)
  })

  it('is kept by the page itself where the browser keeps nothing', () => {
    const keep = createKeep(
      () => {
        throw new Error('not allowed')
      },
      () => START,
    )
    keep.hold(START, 'camille')
    keep.of('new').write('Mon loyer')
    expect(keep.of('new').read()).toBe('Mon loyer')
    expect(keep.isOf('sacha')).toBe(false)
  })
})
