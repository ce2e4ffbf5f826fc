/**
 * Asking for something that takes place later (a call, an appointment), from the first look at the free times to the receipt: what was typed, where the
 * sending stands, what came of it. It outlives the screen that draws it, so that nothing is lost by
 * going back or by another language.
 *
 * One thought is one key: the same request sent again, by a double click, by Back or after a cut
 * line, goes out under the key that it had, and the server stores it once.
 */
import { type Signal, signal } from '@preact/signals'
import type { Outcome } from '../../api/exchange.ts'
import type { Progress, Way } from '../../api/sending.ts'
import type { ProblemType, Slot } from '../../contract/problem.ts'
import type { Receipt } from '../../contract/request.ts'
import type { Slots } from '../../contract/slots.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import type { FormKey } from '../../words/index.ts'
import { clocksOf } from './days.ts'
import {
  type Draft,
  EMPTY,
  type Fault,
  faultsOf,
  requestOf,
  type SecretsIn,
  type Visitor,
  type Wish,
} from './form.ts'
import { createFreeTimes } from './free-times.ts'
import type { PhoneCheck } from './phone.ts'
import { faultsFrom, type Notice, noticeFrom, type Refusal } from './refusals.ts'

export type Step =
  | { at: 'form' }
  | { at: 'sending'; progress: Progress }
  /** Not stored, or nobody knows: what was typed is still there. */
  | { at: 'failed'; stored: 'no' | 'unknown'; text: FormKey; wait?: number | undefined }

/** A request that was made, with the number as it was typed. */
export interface Asked {
  receipt: Receipt
  phone: string
  when: string
}

/** Of the kind of request. */
export interface AskingRoutes {
  slots(topic: string): Promise<Outcome<Slots>>
  ask(body: Wish, way: Way): Promise<Outcome<Receipt>>
}

export interface AskingDeps {
  routes(): Promise<AskingRoutes>
  phone(): Promise<(text: string) => PhoneCheck>
  secrets(): Promise<SecretsIn>
  /** Whatever shows the receipt: it has to be there before anything is sent. */
  ready(): Promise<unknown>
  newKey(): string
  /** What a request of this kind says besides. */
  about?(): object
  /** In which agency; none: where the visitor is. */
  place?(): { zone: string } | undefined
  visitor: Visitor
  /** Where drafts are kept over a reload: the tab's memory, on the bank's own pages only. */
  keep: { read(): unknown; write(value: unknown): void }
  /** Made in another tab. */
  elsewhere: Signal<Asked | undefined>
  /** @param here in this tab, not in another one */
  onAsked(asked: Asked, here: boolean): void
  onFailed(code: string): void
}

interface Kept {
  draft: Draft
  /** The last thing that was sent, and under which key. */
  sent?: { key: string; body: string } | undefined
}

export function createAsking(deps: AskingDeps) {
  const kept: Kept = { draft: EMPTY, ...readKept(deps.keep.read()) }
  const draft = signal(kept.draft)
  const step = signal<Step>({ at: 'form' })
  const faults = signal<readonly Fault[]>([])
  const attempt = signal(0)
  const notice = signal<Notice>()
  const nearest = signal<readonly Slot[]>([])
  const phone = signal<PhoneCheck>({ is: 'empty' })
  const times = createFreeTimes(async () =>
    (await deps.routes()).slots(draft.value.topic || OTHER_TOPIC),
  )
  let { sent } = kept
  let stop = new AbortController()

  const remember = () => deps.keep.write({ draft: draft.value, sent } satisfies Kept)

  function change(part: Partial<Draft>): void {
    draft.value = { ...draft.value, ...part }
    faults.value = faults.value.filter(({ field }) => !(field in part))
    if ('when' in part) notice.value = undefined
    if ('phone' in part) phone.value = { is: 'empty' }
    remember()
  }

  /** The number was typed: is it one? */
  async function lookAtPhone(): Promise<void> {
    const typed = draft.value.phone
    if (!typed.trim()) return
    const check = await deps.phone().catch(() => undefined)
    if (!check || draft.value.phone !== typed) return
    phone.value = check(typed)
    const found = faultsOf({ ...draft.value, when: '-' }, phone.value, () => [])
    faults.value = [
      ...faults.value.filter(({ field }) => field !== 'phone'),
      ...found.filter(({ field }) => field === 'phone'),
    ]
  }

  async function submit(): Promise<void> {
    if (step.value.at === 'sending') return
    step.value = { at: 'sending', progress: { step: 'sending', patience: 'short' } }
    notice.value = undefined
    let parts: [AskingRoutes, (text: string) => PhoneCheck, SecretsIn, unknown]
    try {
      parts = await Promise.all([deps.routes(), deps.phone(), deps.secrets(), deps.ready()])
    } catch {
      return fail('offline', { at: 'failed', stored: 'no', text: 'form.notSent.text' })
    }
    const [routes, check, secretsIn] = parts
    const checked = check(draft.value.phone)
    phone.value = checked
    faults.value = [...closedFaults(), ...faultsOf(draft.value, checked, secretsIn)]
    if (faults.value.length > 0 || checked.is !== 'good') return backToForm()
    const request = { ...requestOf(draft.value, checked.e164, deps.visitor), ...deps.about?.() }
    const other = deps.elsewhere.value
    if (other && other.phone === checked.shown && other.when === request.when) {
      return end(other)
    }
    const outcome = await sendOnce(routes, request)
    if (outcome.is === 'done') {
      return end({ receipt: outcome.value, phone: checked.shown, when: request.when }, true)
    }
    if (outcome.is === 'unknown') {
      return fail(outcome.why, { at: 'failed', stored: 'unknown', text: 'form.unsure.text' })
    }
    if (outcome.type === 'already-asked' && other?.phone === checked.shown) return end(other)
    takeRefusal(outcome)
  }

  const closedFaults = (): Fault[] =>
    times.isGone(draft.value.when) ? [{ field: 'when', key: 'callback.closed' }] : []

  function sendOnce(routes: AskingRoutes, request: Wish): Promise<Outcome<Receipt>> {
    const body = JSON.stringify(request)
    if (sent?.body !== body) sent = { key: deps.newKey(), body }
    remember()
    stop = new AbortController()
    return routes.ask(request, {
      key: sent.key,
      say: (progress) => {
        step.value = { at: 'sending', progress }
      },
      stop: stop.signal,
    })
  }

  /** What the server said instead of yes. */
  function takeRefusal(refusal: Refusal): void {
    const { type, problem, wait } = refusal
    deps.onFailed(type)
    if (type === 'key-reused') sent = undefined
    faults.value = faultsFrom(refusal)
    notice.value = noticeFrom(refusal)
    if (type === 'slot-taken') lose(problem.alternatives ?? [])
    if (faults.value.length > 0 || notice.value) backToForm(faults.value.length > 0)
    else step.value = { at: 'failed', stored: 'no', text: textOf(type), wait }
  }

  /** Somebody else has the time: others, the nearest first. */
  function lose(others: readonly Slot[]): void {
    notice.value = { key: 'callback.taken' }
    nearest.value = others
    draft.value = { ...draft.value, when: '' }
    times.load().catch(() => {}) // the old ones stay
  }

  function fail(code: string, failed: Step): void {
    step.value = failed
    deps.onFailed(code)
  }

  function backToForm(leadFocus = true): void {
    step.value = { at: 'form' }
    if (leadFocus) attempt.value++
  }

  function end(asked: Asked, here = false): void {
    draft.value = { ...EMPTY, topic: draft.value.topic }
    phone.value = { is: 'empty' }
    nearest.value = []
    step.value = { at: 'form' }
    deps.keep.write({ draft: draft.value } satisfies Kept) // told: only this page still knows its key
    deps.onAsked(asked, here)
  }

  return {
    draft,
    step,
    faults,
    /** Counts the sendings that came back to the form. */
    attempt,
    notice,
    nearest,
    phone,
    times,
    elsewhere: deps.elsewhere,
    get clocks() {
      return clocksOf(deps.visitor.zone, deps.place?.())
    },
    change,
    /** The chosen time is gone: said, and the rest stays as it is. */
    loseChoice(): void {
      change({ when: '' })
      notice.value = { key: 'callback.closed' }
    },
    lose,
    warmPhone: () => void deps.phone().catch(() => {}),
    lookAtPhone,
    submit,
    edit: () => backToForm(false),
    /** The page was put away, or comes back: what the tab remembers is all that there is. */
    forget(): void {
      if (step.value.at === 'sending') return
      const left = { draft: EMPTY, sent: undefined, ...readKept(deps.keep.read()) }
      draft.value = left.draft
      sent = left.sent
      step.value = { at: 'form' }
      faults.value = []
      nearest.value = []
      notice.value = undefined
      phone.value = { is: 'empty' }
      deps.elsewhere.value = undefined
    },
    stop: () => stop.abort(),
    /** Another tab has made it. */
    takeElsewhere: () => {
      const other = deps.elsewhere.value
      if (other) end(other)
    },
  }
}
export type Asking = ReturnType<typeof createAsking>

const TEXTS: Partial<Record<ProblemType, FormKey>> = {
  'too-many': 'form.tooMany',
  internal: 'form.notSent.text',
  unavailable: 'form.notSent.text',
}
const textOf = (type: ProblemType): FormKey => TEXTS[type] ?? 'form.refused'

/** What a tab kept may be of another version, or of another program. */
function readKept(value: unknown): Partial<Kept> {
  if (typeof value !== 'object' || value === null || !('draft' in value)) return {}
  const { draft, sent } = value as { draft: Record<string, unknown>; sent?: Kept['sent'] }
  const fields = Object.entries(EMPTY).map(([name, empty]) => [
    name,
    typeof draft?.[name] === typeof empty ? draft[name] : empty,
  ])
  return {
    draft: Object.fromEntries(fields) as unknown as Draft,
    ...(typeof sent?.key === 'string' && typeof sent.body === 'string' && { sent }),
  }
}
