/**
 * Following a request: the one that was just made, one that a link leads to, or one that is looked up
 * by its reference. What its owner does with it, and what the server said of it last.
 */
import { signal } from '@preact/signals'
import type { Outcome } from '../../api/exchange.ts'
import type { Progress, Way } from '../../api/sending.ts'
import type { Receipt, RequestView } from '../../contract/request.ts'
import type { FormKey } from '../../words/index.ts'
import type { FollowUpRoutes, Owned } from './routes.ts'

export interface Followed extends Receipt {
  /** The number, as far as this visit knows it whole. */
  phone?: string
  /** `noted`: made a moment ago · `changed`: moved a moment ago. */
  news?: 'noted' | 'changed'
}

export type Step =
  | { at: 'lookup' }
  | { at: 'loading' }
  | { at: 'shown'; followed: Followed }
  | { at: 'gone' | 'erased' | 'unreached' }

export type LookupFault = { field: 'reference' | 'digits'; key: FormKey }

export interface FollowingDeps {
  routes: FollowUpRoutes
  newKey(): string
  /** What a tab remembers, on the bank's own pages only. */
  keep: { read(): unknown; write(value: unknown): void }
  onFailed(code: string): void
}

export function createFollowing({ routes, newKey, keep, onFailed }: FollowingDeps) {
  const remembered = (): Step => {
    const kept = routes.receiptIn(keep.read())
    return kept ? { at: 'shown', followed: kept } : { at: 'lookup' }
  }
  const step = signal<Step>(remembered())
  const progress = signal<Progress>()
  const said = signal<FormKey>()
  /** Asked again before it is done. */
  const sure = signal<'cancel' | 'erase'>()
  const moving = signal(false)
  const faults = signal<readonly LookupFault[]>([])
  const attempt = signal(0)
  let stop = new AbortController()
  /** One act, one key: pressed again after a cut line, it is the same one. */
  let pending: { act: string; key: string } | undefined
  let last: Owned | undefined

  function show(followed: Followed): void {
    step.value = { at: 'shown', followed }
    moving.value = false
    sure.value = undefined
    said.value = undefined
    keep.write({ manage: followed.manage, request: followed.request })
  }

  async function read(owned: Owned): Promise<void> {
    last = owned
    step.value = { at: 'loading' }
    const outcome = await routes.read(owned)
    if (outcome.is === 'done') return show({ manage: owned.manage, request: outcome.value })
    const isGone = outcome.is === 'refused' && outcome.type === 'not-found'
    if (isGone) keep.write(undefined)
    step.value = { at: isGone ? 'gone' : 'unreached' }
  }

  async function write<T>(act: string, send: (way: Way) => Promise<Outcome<T>>) {
    said.value = undefined
    progress.value = { step: 'sending', patience: 'short' }
    if (pending?.act !== act) pending = { act, key: newKey() }
    stop = new AbortController()
    const outcome = await send({
      key: pending.key,
      say: (shown) => {
        progress.value = shown
      },
      stop: stop.signal,
    })
    progress.value = undefined
    if (outcome.is === 'unknown') {
      said.value = 'form.unsure.text'
      onFailed(outcome.why)
    } else {
      pending = undefined
      if (outcome.is === 'refused') onFailed(outcome.type)
    }
    return outcome
  }

  async function lookUp(typedReference: string, typedDigits: string): Promise<void> {
    if (progress.value) return
    const body = {
      reference: typedReference.trim().toUpperCase(),
      digits: typedDigits.replace(/\s/g, ''),
    }
    const wrong = routes.faultsIn(body)
    faults.value = LOOKUP_FAULTS.filter(({ field }) => wrong.includes(field))
    if (wrong.length > 0) {
      attempt.value++
      return
    }
    const act = `lookup ${body.reference} ${body.digits}`
    const outcome = await write(act, (way) => routes.lookUp(body, way))
    if (outcome.is === 'done') show(outcome.value)
    else if (outcome.is === 'refused')
      said.value = LOOKUP_REFUSALS.get(outcome.type) ?? 'form.refused'
  }

  async function act(what: 'cancel' | 'erase', { manage, request }: Followed): Promise<void> {
    if (progress.value) return
    const owned = { reference: request.reference, manage }
    const outcome: Outcome<RequestView | undefined> = await write(
      `${what} ${owned.reference}`,
      (way) => routes[what](owned, way),
    )
    if (outcome.is === 'done') {
      if (outcome.value) return show({ manage, request: outcome.value })
      keep.write(undefined)
      step.value = { at: 'erased' }
      return
    }
    if (outcome.is !== 'refused') return
    if (outcome.type === 'state-refused' || outcome.type === 'not-found') {
      await read(owned)
      said.value = 'follow.stateRefused'
    } else said.value = 'form.notSent.text'
  }

  return {
    step,
    progress,
    said,
    sure,
    moving,
    faults,
    attempt,
    show,
    read,
    retry: () => void (last && read(last)),
    lookUp,
    act,
    stop: () => stop.abort(),
    /** The page was put away, or comes back: what the tab remembers is all that there is. */
    forget(): void {
      if (progress.value) return
      pending = undefined
      last = undefined
      step.value = remembered()
      sure.value = undefined
      moving.value = false
      said.value = undefined
      faults.value = []
    },
    /** Somebody else’s reference, or another one. */
    lookAgain: () => {
      step.value = { at: 'lookup' }
    },
  }
}
export type Following = ReturnType<typeof createFollowing>

const LOOKUP_FAULTS: readonly LookupFault[] = [
  { field: 'reference', key: 'follow.fault.reference' },
  { field: 'digits', key: 'follow.fault.digits' },
]

const LOOKUP_REFUSALS = new Map<string, FormKey>([
  ['not-found', 'follow.notFound'],
  ['too-many', 'form.tooManyTries'],
  ['unavailable', 'form.notSent.text'],
  ['internal', 'form.notSent.text'],
])
