/**
 * Who is signed in, until when, and how it ends. When it ends, by an act, by the clock or in another
 * tab, everything that was read goes from the page: `onEnd`. What was written goes too, unless the last
 * end came upon somebody who was there: then it waits an hour for the same person to sign in again.
 */
import { computed, signal } from '@preact/signals'
import type { SessionView, SignedOut } from '../contract/session.ts'
import type { Ask, Outcome, Reader } from './answer.ts'
import type { Keep } from './keep.ts'

export type Who =
  | { is: 'asked' }
  /** The server does not answer. */
  | { is: 'unknown' }
  | { is: 'out'; signIn: string; why: 'never' | 'left' | 'idle' | 'over' }
  | {
      is: 'in'
      name: string | undefined
      prospect: boolean
      signIn: string
      idleAt: number
      endsAt: number
    }

/** Warned so long before, as people need who read slowly. */
const WARNING_MS = 2 * 60_000
/** An act moves the end at most so often. */
const EXTEND_MS = 60_000
const HOUR_MS = 3_600_000
/** Of a session of the bank's own, whose ends only the bank knows. */
const LONGEST_MS = 12 * HOUR_MS

interface Readers {
  view: Reader<SessionView>
  signedOut: Reader<SignedOut>
}

/** What is asked about the session, of whichever origin the page is of. */
export function sessionRoutes(
  { ask }: { ask<T>(ask: Ask<T>): Promise<Outcome<T>> },
  newKey: () => string,
  { view, signedOut }: Readers,
) {
  const post = <T>(path: string, schema: Reader<T>) =>
    ask({ path, method: 'POST', body: {}, headers: { 'idempotency-key': newKey() }, schema })
  return {
    session: () => ask({ path: 'v1/session', schema: view }),
    extend: () => post('v1/session/extension', view),
    signOut: () => post('v1/session/sign-out', signedOut),
  }
}

export interface SessionDeps {
  routes: ReturnType<typeof sessionRoutes>
  /** The visitor's own clock, in milliseconds. */
  now(): number
  /** Tells the other tabs of this origin. */
  others: { say(what: 'left'): void; hear(hear: () => void): void }
  keep: Pick<Keep, 'isOf' | 'hold'>
  /** Nothing that was read may stay; drafts, when whoever wrote them did not mean to go. */
  onEnd(keepsDrafts: boolean): void
}

export function createSession({ routes, now, others, keep, onEnd }: SessionDeps) {
  const who = signal<Who>({ is: 'asked' })
  /** When the warning is shown: the time at which it is over, by the visitor's clock, and whether no act helps. */
  const warning = signal<{ at: number; isLast: boolean }>()
  /** The last end was told of. */
  let isTold = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let extendedAt = 0

  function take(view: SessionView): void {
    const { signedIn, signIn, name, prospect = false, member } = view
    if (!signedIn) {
      const why = who.value.is === 'in' ? 'over' : 'never'
      end(why, signIn)
      return
    }
    const ahead = now() - Date.parse(view.now)
    const by = (at: string | undefined) => (at ? Date.parse(at) + ahead : Number.POSITIVE_INFINITY)
    const until = { idleAt: by(view.idleAt), endsAt: by(view.endsAt) }
    if (!keep.isOf(member)) onEnd(false)
    keep.hold(Math.min(until.idleAt, until.endsAt, now() + LONGEST_MS), member)
    who.value = { is: 'in', name, prospect, signIn, ...until }
    extendedAt = now()
    tick()
  }

  function tick(): void {
    clearTimeout(timer)
    const { value } = who
    if (value.is !== 'in') return
    const { idleAt, endsAt, signIn } = value
    const over = Math.min(idleAt, endsAt)
    const left = over - now()
    // No act puts off the last end: none is asked for. Whoever acted since the idle end before it is there.
    const isLast = endsAt < idleAt
    if (left <= 0) {
      end(isLast ? 'over' : 'idle', signIn)
      return
    }
    const isNear = left <= WARNING_MS && !(isLast && isTold)
    warning.value = isNear ? { at: over, isLast } : undefined
    const next = left > WARNING_MS ? left - WARNING_MS : left
    timer = setTimeout(tick, Math.min(next, 2 ** 31 - 1))
  }

  function end(why: 'never' | 'left' | 'idle' | 'over', signIn: string): void {
    clearTimeout(timer)
    warning.value = undefined
    isTold = false
    // Whoever was signed out in the middle of a sentence finds it again; whoever left does not want to.
    if (why === 'over') keep.hold(now())
    onEnd(why === 'over' || why === 'never')
    timer = setTimeout(onEnd, HOUR_MS, false)
    who.value = { is: 'out', signIn, why }
  }

  const signInOf = () => ('signIn' in who.value ? who.value.signIn : '/')

  async function look(): Promise<void> {
    const answer = await routes.session()
    if (answer.is === 'done') take(answer.value)
    else if (who.value.is !== 'in') who.value = { is: 'unknown' }
  }

  others.hear(() => end('left', signInOf()))

  return {
    who,
    warning,
    isIn: computed(() => who.value.is === 'in'),
    isProspect: computed(() => who.value.is === 'in' && who.value.prospect),
    look,
    /** The clock may have stood still, with the device. */
    tick,
    /** Another answer said so. */
    lost: () => end('over', signInOf()),
    /** Typing is an act; the server is told of one a minute. */
    acted(): void {
      if (who.value.is === 'in' && now() - extendedAt > EXTEND_MS) void this.stay()
    },
    async stay(): Promise<void> {
      if (warning.value?.isLast) {
        isTold = true
        warning.value = undefined
        return
      }
      extendedAt = now()
      const answer = await routes.extend()
      if (answer.is === 'done') take(answer.value)
    },
    /** @returns where the bank's sign-in ends its own session */
    async leave(): Promise<string | undefined> {
      const signIn = signInOf()
      const answer = await routes.signOut()
      end('left', signIn)
      others.say('left')
      return answer.is === 'done' ? answer.value.next : undefined
    },
  }
}
export type Session = ReturnType<typeof createSession>
