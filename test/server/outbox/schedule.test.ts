import { describe, expect, it } from 'vitest'
import { waitAfter } from '../../../src/server/outbox/schedule.ts'

const HOUR = 3_600_000

describe('the schedule', () => {
  const story = (chance: number) => {
    const waits: number[] = []
    for (let age = 0, wait: number | null = 0; ; age += wait) {
      wait = waitAfter({ attempts: waits.length + 1, age, chance })
      if (wait === null) return waits
      waits.push(wait)
    }
  }

  it.each([0, 0.25, 0.5, 0.999])('lasts three days whatever chance says: %d', (chance) => {
    const waits = story(chance)
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / HOUR
    expect(hours).toBeGreaterThanOrEqual(72)
    expect(hours).toBeLessThan(74.5)
    expect(Math.max(...waits)).toBeLessThanOrEqual(2.4 * HOUR)
    expect(waits[0]).toBeLessThanOrEqual(6_000)
    expect(waits.filter((_, index) => index < 4).reduce((sum, wait) => sum + wait)).toBeLessThan(
      600_000,
    )
  })

  it('gives what was put back after weeks another day', () => {
    const weeks = 21 * 24 * HOUR
    let [age, attempts] = [weeks, 0]
    for (let wait: number | null = 0; wait !== null; age += wait ?? 0) {
      wait = waitAfter({ attempts: ++attempts, age, chance: 0.5 })
    }
    expect((age - weeks) / HOUR).toBeGreaterThan(20)
    expect((age - weeks) / HOUR).toBeLessThan(26)
  })
})
