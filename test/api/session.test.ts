import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  const asked: string[] = []
  const view = (): SessionView => ({
    signedIn,
    signIn: '/v1/session/sign-in',
    now: at(server()),
    ...(signedIn && {
      name: 'Camille Martin',
      idleAt: at(Math.min(server() + 30 * MINUTE, endsAt)),
      endsAt: at(endsAt),
    }),
  })
  const answer = (name: string) => async () => {
    asked.push(name)
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
  const session = createSession({
    routes,
    now: () => Date.now(),
    others: {
      say: (what) => void told.push(what),
      hear: (heard) => {
        hear = heard
      },
    },
    onEnd: (keepsDrafts) => void ended.push(keepsDrafts),
  })
  return {
    ...{ session, asked, ended, told },
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
    expect(session.warning.value).toBe(START + 30 * MINUTE)
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

it('whoever writes on to the last end of a session finds the draft again, and is asked for no act in vain', async () => {
  const { session, ended } = open(1)
  await session.look()
  const warned = new Set<number | undefined>()
  for (let minute = 0; minute < 60; minute++) {
    session.acted()
    await vi.advanceTimersByTimeAsync(MINUTE)
    warned.add(session.warning.value)
  }
  expect(session.who.value).toMatchObject({ is: 'out', why: 'over' })
  expect({ ended, warned: [...warned] }).toEqual({ ended: [true], warned: [undefined] })
})
