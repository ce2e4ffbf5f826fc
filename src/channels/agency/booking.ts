/**
 * From “which agency” to “who are you”: the place, the reason and the time that were chosen, and the
 * time that is held meanwhile. What is typed about a person, and the sending, is `request/asking.ts`.
 */
import { signal } from '@preact/signals'
import type { Progress } from '../../api/sending.ts'
import type { MeetingWay } from '../../contract/meeting.ts'
import type { Asking } from '../request/asking.ts'
import type { Agencies, Agency, Reasons } from './contract.ts'
import type { AgencyRoutes, Position } from './routes.ts'

export type Reason = Reasons['reasons'][number]

export type Finding =
  | { step: 'looking' }
  | ({ step: 'found' } & Agencies)
  | { step: 'failed'; why: 'server' | 'position' }

/** Whom by name. Made by the chunk that knows advisers. */
export interface Person {
  id: string
  name: string
  takes(reason: Reason, agency: string | undefined): boolean
}

export interface BookingDeps {
  routes: AgencyRoutes
  reasons: readonly Reason[]
  /** Of whoever asks, who allows it or not. @throws when it is not to be had */
  position(): Promise<Position>
  newKey(): string
  /** 128 bits, base64url: whoever knows it has the time that is held. */
  holder: string
}

export type Booking = ReturnType<typeof createBooking>

export function createBooking({ routes, reasons, position, newKey, holder }: BookingDeps) {
  const text = signal('')
  /** Traits that an agency has to have. */
  const filters = signal<readonly string[]>([])
  const finding = signal<Finding>({ step: 'looking' })
  const agency = signal<Agency>()
  const reason = signal(reasons[0]!)
  const way = signal<MeetingWay>('agency')
  /** Whom by name; none: whoever is free. */
  const adviser = signal<Person>()
  /** Tell me when an earlier time is free. */
  const earlier = signal(false)
  /** A time is chosen first, then who comes is asked. */
  const stage = signal<'when' | 'who'>('when')
  const heldUntil = signal<string>()
  const progress = signal<Progress>()
  let stop = new AbortController()
  let asking: Asking
  let asked = 0
  let here: Position | undefined

  async function look(near?: Position): Promise<void> {
    const turn = ++asked
    here = near
    finding.value = { step: 'looking' }
    const outcome = await routes.search(text.value, near, reason.value.id, filters.value)
    if (turn !== asked) return
    finding.value =
      outcome.is === 'done'
        ? { step: 'found', ...outcome.value }
        : { step: 'failed', why: 'server' }
  }

  /** Other times: those of another place, or of another length. */
  function readTimes(): void {
    if (!adviser.value?.takes(reason.value, agency.value?.id)) adviser.value = undefined
    asking.times.slots.value = undefined
    asking.nearest.value = []
    asking.change({ when: '' })
    stage.value = 'when'
    asking.times.load().catch(() => {}) // asked for again by whoever waits
  }

  /** How they may be received, for this reason in this agency. */
  const ways = () => reason.value.ways.filter((one) => agency.value?.ways?.includes(one) ?? true)

  function settleWay(): void {
    const possible = ways()
    if (!possible.includes(way.value)) way.value = possible[0]!
  }

  function take(chosen: Agency): Agency {
    agency.value = chosen
    settleWay()
    if (chosen.bookable) readTimes()
    return chosen
  }

  /** What is asked for, and whose hold it takes up. */
  const meeting = () => ({
    agency: agency.value?.id ?? '',
    reason: reason.value.id,
    adviser: adviser.value?.id,
    holder,
  })

  return {
    reasons,
    text,
    filters,
    finding,
    agency,
    reason,
    way,
    ways,
    adviser,
    earlier,
    stage,
    heldUntil,
    progress,
    /** The form that takes over. */
    attach(form: Asking): void {
      asking = form
    },
    look: () => look(),
    /** The same search again, among those that have each trait. */
    narrow(traits: readonly string[]): Promise<void> {
      filters.value = traits
      return look(here)
    },
    async near(): Promise<void> {
      finding.value = { step: 'looking' }
      const here = await position().catch(() => undefined)
      if (here) return look(here)
      finding.value = { step: 'failed', why: 'position' }
    },
    take,
    /** @returns nothing when there is no such agency */
    async open(id: string): Promise<Agency | undefined> {
      if (agency.value?.id === id) return agency.value
      const outcome = await routes.agency(id)
      return outcome.is === 'done' ? take(outcome.value) : undefined
    },
    choose(next: Reason): void {
      reason.value = next
      settleWay()
      if (agency.value) readTimes()
    },
    readTimes,
    about: () => ({
      ...meeting(),
      way: way.value,
      earlier: earlier.value && asking.draft.value.confirms,
    }),
    back(): void {
      stage.value = 'when'
    },
    /** Keeps the time for five minutes. Where that fails for another reason than the time, it goes on without. */
    async hold(): Promise<void> {
      const { when } = asking.draft.value
      if (!when || progress.value) return
      stop = new AbortController()
      const body = { ...meeting(), when }
      const outcome = await routes.hold(body, {
        key: newKey(),
        say: (shown) => {
          progress.value = shown
        },
        stop: stop.signal,
      })
      progress.value = undefined
      if (outcome.is === 'refused' && outcome.type === 'slot-taken') {
        return asking.lose(outcome.problem.alternatives ?? [])
      }
      heldUntil.value = outcome.is === 'done' ? outcome.value.until : undefined
      stage.value = 'who'
    },
    stop: () => stop.abort(),
  }
}
