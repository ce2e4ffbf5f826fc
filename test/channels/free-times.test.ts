import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/api/exchange.ts'
import type { Slots } from '../../src/channels/callback/contract.ts'
import { createFreeTimes } from '../../src/channels/request/free-times.ts'

const at = (time: string) => `2026-11-24T${time}:00Z`
const slot = (time: string) => ({ start: at(time), end: at(time) })
const read = (now: string, times: readonly string[], soonest = false): Outcome<Slots> => ({
  is: 'done',
  value: {
    zone: 'Europe/Paris',
    now: at(now),
    days: [{ day: '2026-11-24', slots: times.map(slot) }],
    ...(soonest && { soonest: { from: at(now), by: at('19:00') } }),
  },
})
const FAILED: Outcome<Slots> = { is: 'unknown', why: 'offline' }

/** @param outcomes of one reading after the other */
async function open(outcomes: Outcome<Slots>[]) {
  const clock = { ms: 5_000 }
  const times = createFreeTimes(
    async () => outcomes.shift()!,
    () => clock.ms,
  )
  await times.load()
  return { times, clock }
}

describe('the free times of a form that stays open', () => {
  it.each([
    { lost: 'the chosen one, taken', before: ['15:00', '15:30'], after: ['15:30'], is: 'choice' },
    { lost: 'another one', before: ['15:00', '15:30'], after: ['15:00'], is: 'some' },
    { lost: 'nothing', before: ['15:00', '15:30'], after: ['15:00', '15:30'], is: undefined },
    { lost: 'nothing, and one more is free', before: ['15:00'], after: ['15:00', '16:00'] },
    { lost: 'all: the desk closes', before: ['15:00'], after: [], is: 'choice' },
  ])('lose $lost', async ({ before, after, is }) => {
    const { times } = await open([read('14:00', before), read('14:01', after)])
    expect((await times.again())?.(at('15:00'))).toBe(is)
  })

  it.each([
    { when: 'it is still offered', now: '14:59', is: undefined },
    { when: 'it has begun by the server’s clock', now: '15:00', is: 'choice' },
  ])('a chosen time whose slot is listed counts as long as $when', async ({ now, is }) => {
    const both = ['15:00', '16:00']
    const { times } = await open([read('14:00', both), read(now, both)])
    expect((await times.again())?.(at('15:00'))).toBe(is)
  })

  it('nothing was chosen: what goes is no choice', async () => {
    const { times } = await open([read('14:00', ['15:00']), read('14:01', [])])
    expect((await times.again())?.('')).toBe('some')
  })

  it('“as soon as possible” goes when the desk closes', async () => {
    const { times } = await open([read('14:00', ['15:00'], true), read('14:01', ['15:00'])])
    expect((await times.again())?.('soonest')).toBe('choice')
  })

  it('stay as they are until they are shown, and when none come', async () => {
    const { times } = await open([read('14:00', ['15:00']), read('14:01', []), FAILED])
    await times.again()
    expect(times.slots.value?.days[0]?.slots).toHaveLength(1)
    expect(await times.again()).toBeUndefined()
    expect(times.slots.value?.days[0]?.slots).toHaveLength(1)
  })

  it('go by the server’s clock, whatever the device’s says', async () => {
    const { times, clock } = await open([read('14:00', ['14:10', '15:00'])])
    expect(times.untilNext()).toBe(600_000)
    clock.ms += 601_000
    expect(times.now().toISOString()).toBe('2026-11-24T14:10:01.000Z')
    expect(times.isGone(at('14:10'))).toBe(true)
    expect(times.untilNext()).toBe(49 * 60_000 + 59_000)
  })

  it('that do not come are an error, not an empty list', async () => {
    await expect(open([FAILED])).rejects.toMatchObject({ code: 'OFFLINE' })
  })
})
