import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/api/exchange.ts'
import { type Patience, type Progress, send } from '../../src/api/sending.ts'
import { PROBLEMS, type ProblemType } from '../../src/contract/problem.ts'

const done: Outcome<string> = { is: 'done', value: 'stored' }
const offline: Outcome<string> = { is: 'unknown', why: 'offline' }
const broken: Outcome<string> = { is: 'unknown', why: 'broken' }
const refused = (type: ProblemType, wait?: number): Outcome<string> => ({
  is: 'refused',
  type,
  problem: { type, title: '', status: PROBLEMS[type].status },
  ...(wait !== undefined && { wait }),
})

/** Time that passes as fast as it is waited for; an answer takes its own. */
function play(answers: readonly (Outcome<string> | 'never')[], { offlineFirst = false } = {}) {
  const said: Progress[] = []
  const waited: number[] = []
  const stop = new AbortController()
  let tries = 0
  let isOnline = !offlineFirst
  const patience: Patience = {
    async wait(ms, signal) {
      waited.push(ms)
      await new Promise((next) => setTimeout(next))
      signal.throwIfAborted()
    },
    isOnline: () => isOnline,
    async online() {
      isOnline = true
    },
  }
  const end = send(
    {
      attempt: async (_, signal) => {
        const answer = answers[Math.min(tries++, answers.length - 1)]!
        if (answer !== 'never') return answer
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        )
      },
      say: (progress) => said.push(progress),
      signal: stop.signal,
    },
    patience,
  )
  return { end, said, waited, stop, tries: () => tries }
}

const steps = (said: readonly Progress[]) =>
  said.map((one) => (one.step === 'sending' ? one.patience : one.step))

describe('something that is sent', () => {
  it('is sent once when it is answered', async () => {
    const one = play([done])
    expect(await one.end).toEqual(done)
    expect(one.tries()).toBe(1)
    expect(steps(one.said)).toEqual(['short'])
  })

  it('F02: is said to be slow at 1 s, gives a choice at 8 s, and is given up at 20 s', async () => {
    const one = play(['never', done])
    expect(await one.end).toEqual(done)
    expect(steps(one.said).slice(0, 3)).toEqual(['short', 'slow', 'long'])
    expect(one.waited.slice(0, 3)).toEqual([1_000, 7_000, 12_000])
  })

  it.each([
    ['no network', offline, 'unconfirmed'],
    ['an answer that is none', broken, 'unconfirmed'],
    ['503 with Retry-After', refused('unavailable', 7), 'busy'],
    ['500', refused('internal'), 'unconfirmed'],
    ['the same key at work', refused('in-progress'), 'unconfirmed'],
    ['429 with Retry-After', refused('too-many', 30), 'busy'],
  ])('F03: goes out again after %s, and the visitor is told', async (_, answer, step) => {
    const one = play([answer, done])
    expect(await one.end).toEqual(done)
    expect(steps(one.said)).toEqual(['short', step, 'short'])
  })

  it.each<[string, Outcome<string>]>([
    ['a slot that is taken', refused('slot-taken')],
    ['a field that is wrong', refused('invalid')],
    ['a secret', refused('sensitive-data')],
    ['another origin', refused('origin-refused')],
    ['a body that is too large', refused('too-large')],
    ['a wait of an hour', refused('too-many', 3_600)],
    ['a limit without an end', refused('too-many')],
  ])('F03: does not go out again after %s', async (_, answer) => {
    const one = play([answer, done])
    expect(await one.end).toEqual(answer)
    expect(one.tries()).toBe(1)
  })

  it('waits as long as the server asks, and no less', async () => {
    const one = play([refused('unavailable', 45), done])
    await one.end
    expect(one.waited).toContain(45_000)
  })

  it('ends after four attempts, and says that nobody knows', async () => {
    const one = play([offline])
    expect(await one.end).toEqual(offline)
    expect(one.tries()).toBe(4)
  })

  it('waits for a network before it uses up an attempt', async () => {
    const one = play([done], { offlineFirst: true })
    expect(await one.end).toEqual(done)
    expect(steps(one.said)).toEqual(['unconfirmed', 'short'])
  })

  it('stopped in the middle: nobody knows whether it was stored', async () => {
    const one = play(['never'])
    one.stop.abort()
    expect(await one.end).toEqual({ is: 'unknown', why: 'late' })
  })

  it('stopped after a refusal: it was not stored', async () => {
    const one = play([refused('unavailable', 30)])
    while (!one.said.some(({ step }) => step === 'busy')) await new Promise((n) => setTimeout(n))
    one.stop.abort()
    expect(await one.end).toMatchObject({ is: 'refused', type: 'unavailable' })
  })
})
