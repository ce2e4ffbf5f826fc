// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { HOME } from '../../src/hub/place.ts'
import { ownTrail } from '../../src/hub/trail.ts'

const answer = (id: string) => ({ at: 'answer', id }) as const

describe('Back in a panel', () => {
  it('goes the way that was come, and ends at home', () => {
    const trail = ownTrail(HOME)
    trail.go(answer('a'))
    trail.go(answer('b'))
    trail.back()
    expect(trail.place.value).toEqual(answer('a'))
    trail.back()
    expect(trail.place.value).toEqual(HOME)
    expect(trail.canGoBack.value).toBe(false)
    trail.back()
    expect(trail.place.value).toEqual(HOME)
  })

  it('leads home from a place that a link opened', () => {
    const trail = ownTrail(answer('a'))
    expect(trail.canGoBack.value).toBe(true)
    trail.back()
    expect(trail.place.value).toEqual(HOME)
  })

  it('does not count the same place twice', () => {
    const trail = ownTrail(HOME)
    trail.go(answer('a'))
    trail.go(answer('a'))
    trail.back()
    expect(trail.place.value).toEqual(HOME)
  })

  it('never touches the history of the page', () => {
    const before = window.history.length
    ownTrail(HOME).go(answer('a'))
    expect(window.history.length).toBe(before)
    expect(window.location.hash).toBe('')
  })
})
