import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKeep } from '../../src/api/keep.ts'
import { createSession, type SessionDeps } from '../../src/api/session.ts'
import type { SessionView } from '../../src/contract/session.ts'

const START = Date.parse('2026-11-24T14:00:00Z')
const MINUTE = 60_000

beforeEach(() => vi.useFakeTimers({ now: START }))
afterEach(() => vi.useRealTimers())

/** A server whose clock is an hour ahead of the visitor’s, with sessions of half an hour. */
function open(mostHours = 12) {
  const endsAt = Date.now() + (1 + mostHours) * 60 * MINUTE
  const server = () => Date.now() + 60 * MINUTE
  const at = (ms: number) => new Date(ms).toISOString()
  let signedIn = true
  let member = 'camille'
  let idleAt = Date.now() + 30 * MINUTE
  const asked: string[] = []
  const view = (): SessionView => ({
    signedIn,
    signIn: '/v1/session/sign-in',
    now: at(server()),
    ...(signedIn && {
      name: 'Camille Martin',
      member,
      idleAt: at(idleAt + 60 * MINUTE),
      endsAt: at(endsAt),
    }),
  })
  const answer = (name: string) => async () => {
    asked.push(name)
    if (name === 'extend') idleAt = Date.now() + 30 * MINUTE
    return { is: 'done' as const, value: view() }
  }
  const routes = {
    session: answer('look'),
    extend: answer('extend'),
    async signOut() {
      asked.push('leave')
      return { is: 'done' as const, value: { next: 'https://connexion.banque.example/fin' } }
    },
  } as unknown as SessionDeps['routes']
  const ended: boolean[] = []
  const told: string[] = []
  let hear = () => {}
  const keep = createKeep(
    () => {
      throw new Error('no storage')
    },
    () => Date.now(),
  )
  const session = createSession({
    routes,
    now: () => Date.now(),
    others: {
      say: (what) => void told.push(what),
      hear: (heard) => {
        hear = heard
      },
    },
    keep,
    onEnd(keepsDrafts) {
      ended.push(keepsDrafts)
      if (!keepsDrafts) keep.clear()
    },
  })
  return {
    ...{ session, asked, ended, told, keep },
    comeAs: (next: string) => {
      member = next
      signedIn = true
    },
    hearOthers: () => hear(),
    signOutThere: () => {
      signedIn = false
    },
  }
}

describe('a session that nothing is done in', () => {
  it('is warned of two minutes before its end, by the visitor’s own clock', async () => {
    const { session } = open()
    await session.look()
    await vi.advanceTimersByTimeAsync(28 * MINUTE - 1)
    expect(session.warning.value).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(session.warning.value).toEqual({ at: START + 30 * MINUTE, isLast: false })
  })

  it('ends on time, and leaves no word behind, drafts included', async () => {
    const { session, ended } = open()
    await session.look()
    await vi.advanceTimersByTimeAsync(30 * MINUTE)
    expect(session.who.value).toMatchObject({ is: 'out', why: 'idle' })
    expect(ended).toEqual([false])
  })

  it('ends at once when the device slept past its end', async () => {
    const { session } = open()
    await session.look()
    vi.setSystemTime(START + 45 * MINUTE)
    session.tick()
    expect(session.who.value).toMatchObject({ is: 'out', why: 'idle' })
  })
})

describe('an act', () => {
  it('moves the end, and takes the warning away', async () => {
    const { session } = open()
    await session.look()
    await vi.advanceTimersByTimeAsync(29 * MINUTE)
    await session.stay()
    expect(session.warning.value).toBeUndefined()
    await vi.advanceTimersByTimeAsync(20 * MINUTE)
    expect(session.isIn.value).toBe(true)
  })

  it('is told to the server once a minute, however fast one types', async () => {
    const { session, asked } = open()
    await session.look()
    for (let key = 0; key < 300; key++) {
      await vi.advanceTimersByTimeAsync(500)
      session.acted()
    }
    expect(asked.filter((one) => one === 'extend')).toHaveLength(2)
  })
})

describe('who signs out', () => {
  it('is out here and in the other tabs, with nothing left', async () => {
    const { session, ended, told } = open()
    await session.look()
    expect(await session.leave()).toBe('https://connexion.banque.example/fin')
    expect(session.who.value).toMatchObject({ is: 'out', why: 'left' })
    expect({ ended, told }).toEqual({ ended: [false], told: ['left'] })
  })

  it('in another tab is out here too', async () => {
    const { session, ended, hearOthers } = open()
    await session.look()
    hearOthers()
    expect(session.who.value).toMatchObject({ is: 'out', why: 'left' })
    expect(ended).toEqual([false])
  })
})

it('whose session the server ended finds the draft again', async () => {
  const { session, ended, signOutThere } = open()
  await session.look()
  signOutThere()
  await session.look()
  expect(session.who.value).toMatchObject({ is: 'out', why: 'over' })
  expect(ended).toEqual([true])
})

describe('the last end of a session', () => {
  it('is told once to whoever writes on, who is asked for no act in vain and finds the draft again', async () => {
    const { session, ended, asked } = open(1)
    await session.look()
    const warned: [number, unknown][] = []
    for (let minute = 0; minute < 60; minute++) {
      session.acted()
      await vi.advanceTimersByTimeAsync(MINUTE)
      const { value } = session.warning
      if (!value) continue
      warned.push([minute + 1, value])
      const before = asked.length
      await session.stay()
      expect([session.warning.value, asked.length]).toEqual([undefined, before])
    }
    expect(warned).toEqual([[58, { at: START + 60 * MINUTE, isLast: true }]])
    expect(session.who.value).toMatchObject({ is: 'out', why: 'over' })
    expect(ended).toEqual([true])
  })

  it('leaves nothing of whoever did nothing since the idle end before it', async () => {
    const { session, ended } = open(0.5) // both at once
    await session.look()
    await vi.advanceTimersByTimeAsync(30 * MINUTE)
    expect(session.who.value).toMatchObject({ is: 'out', why: 'idle' })
    expect(ended).toEqual([false])
  })

  it('leaves nothing when nobody signed in again within the hour', async () => {
    const { session, ended } = open(0.25)
    await session.look()
    await vi.advanceTimersByTimeAsync(75 * MINUTE - 1)
    expect(ended).toEqual([true])
    await vi.advanceTimersByTimeAsync(1)
    expect(ended).toEqual([true, false])
  })

  it.each([
    ['the same person', 'camille', [true]],
    ['another one', 'sacha', [true, false]],
  ])('leaves to %s who signs in next what is theirs', async (_, next, expected) => {
    const { session, ended, keep, comeAs } = open(0.25)
    await session.look()
    keep.of('new').write('Mon loyer')
    await vi.advanceTimersByTimeAsync(16 * MINUTE)
    comeAs(next)
    await session.look()
    expect(ended.slice(0, expected.length)).toEqual(expected)
    expect(keep.of('new').read()).toBe(next === 'camille' ? 'Mon loyer' : null)
  })
})

it('somebody else’s session in the middle of one shows nothing of the one before', async () => {
  const { session, ended, comeAs } = open()
  await session.look()
  comeAs('sacha')
  await session.look()
  expect(ended).toEqual([false])
  expect(session.isIn.value).toBe(true)
})
