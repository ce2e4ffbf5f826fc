import { describe, expect, it } from 'vitest'
import { addDays, instantOf, wallClock } from '../../src/triage/local-time.ts'
import paris from '../fixtures/time/europe-paris.json' with { type: 'json' }

const PARIS = 'Europe/Paris'
const iso = (instant: Date) => instant.toISOString().replace('.000', '')
const of = <K extends string>(kind: K) => paris.cases.filter((each) => each.kind === kind)

describe('the instant of a wall clock', () => {
  it.each(of('normal'))('$id: $local in Paris is $utc', ({ local, utc }) => {
    expect(iso(instantOf(local!, PARIS))).toBe(utc)
    expect(wallClock(new Date(utc as string), PARIS)).toBe(local)
  })

  it.each(of('overlap'))(
    '$id: $local comes twice, and the first one is meant',
    ({ local, utc }) => {
      expect(iso(instantOf(local!, PARIS))).toBe(utc![0])
      for (const one of utc!) expect(wallClock(new Date(one), PARIS)).toBe(local)
    },
  )

  it.each(of('gap'))('$id: $local never comes, and is moved on by an hour', ({ local }) => {
    expect(wallClock(instantOf(local!, PARIS), PARIS)).toBe(local!.replace('T02', 'T03'))
  })

  it.each(of('invalid'))('$id: $local is refused ($expect)', ({ local }) => {
    expect(() => instantOf(local!, PARIS)).toThrow(RangeError)
  })

  it.each(of('span'))(
    '$id: $durationMinutes minutes from $localStart end at the right time',
    (span) => {
      const start = instantOf(span.localStart!, PARIS)
      expect([iso(start), iso(new Date(start.getTime() + span.durationMinutes! * 60_000))]).toEqual(
        span.utc,
      )
    },
  )

  it.each([...of('viewer'), ...of('branch')])(
    '$id: $branchLocal in $branchZone is $utc',
    (each) => {
      const instant = instantOf(each.branchLocal!, each.branchZone!)
      expect(iso(instant)).toBe(each.utc)
      if (each.viewerZone) {
        expect(wallClock(instant, each.viewerZone)).toBe(each.viewerLocal!.slice(0, 19))
      }
    },
  )

  it.each(of('relative'))('$id: $days days from $now is $localDate', ({ now, days, localDate }) => {
    expect(addDays(wallClock(new Date(now!), PARIS).slice(0, 10), days!)).toBe(localDate)
  })

  it.each(paris.transitions.flatMap(({ transitions }) => transitions))(
    'changes its clock at $utc',
    (change) => {
      const at = Date.parse(change.utc)
      const offset = (time: number) => Date.parse(`${wallClock(new Date(time), PARIS)}Z`) - time
      expect(offset(at - 1000) / 3_600_000).toBe(Number(change.before[0]))
      expect(offset(at) / 3_600_000).toBe(Number(change.after[0]))
    },
  )

  it('is found again from any hour of ten years, but for the second ones of an overlap', () => {
    const second = new Set(
      paris.cases.filter(({ kind }) => kind === 'overlap').map(({ utc }) => utc![1]),
    )
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2034, 0, 1); time += 3_600_000 * 5) {
      const instant = new Date(time)
      const back = instantOf(wallClock(instant, PARIS), PARIS)
      if (!second.has(iso(instant))) expect([0, 3_600_000]).toContain(time - back.getTime())
      expect(wallClock(back, PARIS)).toBe(wallClock(instant, PARIS))
    }
  })
})
