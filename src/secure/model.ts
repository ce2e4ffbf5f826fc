/**
 * One visit of the secure pages: who is signed in, where one is, what is read and what is written.
 * Screens are functions of this. All of it goes at once when the session ends (`wipe`).
 */
import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Api } from '../api/client.ts'
import { exchange, type Line, type Outcome } from '../api/exchange.ts'
import type { Keep } from '../api/keep.ts'
import { createSession, type Session, type SessionDeps } from '../api/session.ts'
import { type WatchDeps, watch } from '../api/watch.ts'
import { type ThreadBrief, Threads, ThreadView } from '../channels/message/contract.ts'
import type { SecureStart } from '../content/own-start.ts'
import { handoffIn } from '../contract/handoff.ts'
import { createSpeech, type Speech } from '../ui/speech.ts'
import { createTimes, type Times } from '../ui/times.ts'
import type { SecureKey } from '../words/index.ts'
import { createDraft, type Draft, OTHER } from './draft.ts'
import type { EntryDeps } from './entry.ts'
import { nameOf, type Place, placeIn } from './place.ts'
import { createRoutes, upload } from './routes.ts'

export interface Surroundings extends Pick<SessionDeps, 'others'> {
  api: Api
  line: Line
  now(): number
  newKey(): string
  keep: Keep
  address: {
    read(): string
    /** A new step, so that Back leads here. */
    go(name: string): void
    /** In the place of what is there. */
    replace(name: string): void
  }
  isSeen(): boolean
  wait: WatchDeps<unknown>['wait']
}

/** What was carried here, before it is asked for by an act. */
type Carried = 'none' | 'offered' | 'gone'

export interface Model extends Times {
  start: SecureStart
  speech: Speech
  session: Session
  place: ReadonlySignal<Place>
  carried: ReadonlySignal<Carried>
  /** Whoever is here says that they are no customer. */
  isProspect: ReadonlySignal<boolean>
  /** What their way in needs, which is loaded then. */
  door: EntryDeps
  /** The bank’s sign-in sent the customer back without success. */
  refused: ReadonlySignal<boolean>
  threads: Signal<Threads | undefined>
  /** What a search found, while it is shown. */
  found: Signal<readonly ThreadBrief[] | undefined>
  thread: Signal<ThreadView | undefined>
  /** What is open cannot be had: it is not there, or the server does not answer. */
  failed: Signal<boolean>
  /** Said aloud, once. */
  said: Signal<string>
  /** What has just been sent. */
  sent: Signal<ThreadView | undefined>
  now: ReadonlySignal<number>
  api: Api
  keep: Keep
  newKey(): string
  draft(): Draft
  go(place: Place): void
  follow(): void
  takeCarried(): Promise<void>
  more(): Promise<void>
  earlier(): Promise<void>
  search(text: string): Promise<void>
  seen(): Promise<void>
  t(key: SecureKey, values?: Record<string, string | number>): string
  /** A page that comes back from the browser’s memory shows nothing until the session was asked for. */
  comeBack(): void
  stop(): void
}

export function createModel(start: SecureStart, around: Surroundings): Model {
  const { api, line, keep, address, now, newKey } = around
  const routes = createRoutes(api, newKey)
  const speech = createSpeech(start.locale, start.words, start.dir)
  const handoff = handoffIn(address.read())
  const refused = signal(address.read() === '#sign-in-failed')
  if (handoff || refused.value) address.replace(placeBefore(keep) ?? 'threads')
  const place = signal(placeIn(address.read()))
  const isProspect = signal(address.read() === PROSPECT)
  const carried = signal<Carried>(handoff ? 'offered' : 'none')
  const threads = signal<Threads>()
  const found = signal<readonly ThreadBrief[]>()
  const thread = signal<ThreadView>()
  const failed = signal(false)
  const said = signal('')
  const sent = signal<ThreadView>()
  const clock = signal(now())
  const drafts = new Map<string, Draft>()
  let watching = new AbortController()

  const session = createSession({ routes, now, others: around.others, keep, onEnd: wipe })

  function wipe(keepsDrafts: boolean): void {
    watching.abort()
    batch(() => {
      threads.value = undefined
      found.value = undefined
      thread.value = undefined
      sent.value = undefined
      said.value = ''
      if (keepsDrafts) return
      drop()
      go({ at: 'threads' }, true)
    })
  }

  function drop(): void {
    for (const draft of drafts.values()) draft.forget()
    drafts.clear()
    keep.clear()
  }

  function go(next: Place, replace = false): void {
    const name = nameOf(next)
    if (replace) address.replace(name)
    else address.go(name)
    place.value = next
  }

  /** @returns whether the answer was one */
  function settle<T>(outcome: Outcome<T>, take: (value: T) => void): boolean {
    clock.value = now()
    if (outcome.is === 'done') {
      failed.value = false
      take(outcome.value)
      return true
    }
    if (outcome.is === 'refused' && outcome.type === 'signed-out') session.lost()
    else failed.value = true
    return false
  }

  /** What is on the screen is looked at again while it is there. */
  const stopFollowing = effect(() => {
    const at = place.value
    watching.abort()
    watching = new AbortController()
    if (!session.isIn.value || (at.at !== 'threads' && at.at !== 'thread')) return
    const { signal } = watching
    const { isSeen, wait } = around
    const common = { exchange, line, isSeen, wait, signal }
    if (at.at === 'threads') {
      const ask = { path: 'v1/threads', schema: Threads }
      void watch({ ...common, ask, onAnswer: (outcome) => settle(outcome, takeThreads) })
    } else {
      const ask = { path: `v1/threads/${at.reference}`, schema: ThreadView }
      void watch({ ...common, ask, onAnswer: (outcome) => settle(outcome, takeThread) })
    }
  })

  function takeThreads(next: Threads): void {
    const older = threads.value?.threads.slice(next.threads.length) ?? []
    threads.value =
      older.length > 0 ? { ...threads.value, ...next, threads: [...next.threads, ...older] } : next
  }

  function takeThread(next: ThreadView): void {
    const before = thread.value?.reference === next.reference ? thread.value.messages : undefined
    const known = new Set(next.messages.map(({ id }) => id))
    const older =
      before?.filter(({ id, at }) => !known.has(id) && at < (next.messages[0]?.at ?? '')) ?? []
    const news = before
      ? next.messages.filter(
          ({ id, from }) => from === 'bank' && !before.some((one) => one.id === id),
        )
      : []
    if (news.length > 0) {
      const who = news[0]?.adviser ?? speech.t('secure.from.bank')
      said.value = speech.count('secure.news', news.length, { who })
    }
    const earlier = older.length > 0 ? thread.value?.earlier : next.earlier
    thread.value = { ...next, messages: [...older, ...next.messages], ...(earlier && { earlier }) }
  }

  function takeSent(next: ThreadView): void {
    batch(() => {
      thread.value = undefined
      takeThread(next)
      sent.value = next
      const { reference, due } = next
      said.value = due
        ? speech.t('secure.sent', { reference, when: times.when(due) })
        : speech.t('secure.sent.noDate', { reference })
      go({ at: 'thread', reference }, place.value.at === 'write')
    })
  }

  function draft(): Draft {
    const at = place.value
    const name = nameOf(at)
    const there = drafts.get(name)
    if (there) return there
    const made = createDraft({
      ...(at.at === 'write' && { kind: at.kind }),
      locale: start.locale,
      keep: keep.of(name),
      newKey,
      send: (body, way) =>
        at.at === 'thread'
          ? routes.answer(at.reference, body, way)
          : routes.begin(body as Parameters<typeof routes.begin>[0], way),
      upload: (file, key, stop) =>
        upload(line, file, key, AbortSignal.any([stop, AbortSignal.timeout(120_000)])),
      onSent: takeSent,
      onSignedOut: session.lost,
      isProspect: () => session.isProspect.value,
    })
    drafts.set(name, made)
    return made
  }

  const times = createTimes(start, speech, clock)
  const redemptionKey = newKey()
  const follow = () => {
    isProspect.value = address.read() === PROSPECT
    place.value = placeIn(address.read())
  }

  return {
    ...{
      start,
      speech,
      session,
      place,
      isProspect,
      carried,
      refused,
      threads,
      found,
      thread,
      failed,
      said,
      sent,
    },
    ...{ now: clock, api, newKey, keep },
    door: {
      ...{ api, now, newKey },
      locale: start.locale,
      keep: keep.of('e-mail'),
      onIn() {
        address.replace(placeBefore(keep) ?? 'threads')
        follow()
        void session.look()
      },
    },
    draft,
    go: (next) => {
      sent.value = undefined
      if (next.at !== 'thread' || next.reference !== thread.value?.reference)
        thread.value = undefined
      go(next)
    },
    follow,
    async takeCarried() {
      const outcome = await routes.redeem(handoff!, redemptionKey)
      if (outcome.is === 'unknown') {
        failed.value = true
        return
      }
      failed.value = false
      if (outcome.is === 'refused') {
        carried.value = 'gone'
        go({ at: 'write', kind: 'message' }, true)
        return
      }
      const { intent, topic, question = '', read } = outcome.value
      go({ at: 'write', kind: intent }, true)
      // Nothing of a draft that was interrupted before goes along; of whose it was, nobody knows yet.
      if (session.isIn.value) draft().forget()
      else drop()
      draft().change({
        subject: question.replace(/\s+/gu, ' ').trim().slice(0, 120),
        text: question,
        topic: start.topics.some(({ id }) => id === topic) ? topic! : OTHER,
        read,
      })
      carried.value = 'none'
    },
    async more() {
      const before = threads.value?.next
      if (!before) return
      settle(await routes.threads(before), (page) => {
        const { next: _, ...rest } = threads.value!
        threads.value = {
          ...rest,
          ...(page.next && { next: page.next }),
          threads: [...rest.threads, ...page.threads],
        }
      })
    },
    async earlier() {
      const { value } = thread
      if (!value?.earlier) return
      settle(await routes.earlier(value.reference, value.earlier), (page) => {
        const { earlier: _, ...rest } = thread.value!
        thread.value = {
          ...rest,
          ...(page.earlier && { earlier: page.earlier }),
          messages: [...page.messages, ...rest.messages],
        }
      })
    },
    async search(text) {
      const words = text.trim()
      if (!words) {
        found.value = undefined
        return
      }
      settle(await routes.search(words.slice(0, 100)), (page) => {
        found.value = page.threads
        said.value =
          page.threads.length > 0
            ? speech.count('secure.search.found', page.threads.length)
            : speech.t('secure.search.none')
      })
    },
    async seen() {
      const { value } = thread
      const last = value?.messages.findLast(
        ({ from, state }) => from === 'bank' && state !== 'read',
      )
      if (!value || !last || !around.isSeen()) return
      const outcome = await routes.seen(value.reference, last.id)
      if (outcome.is === 'done' && thread.value?.reference === value.reference)
        takeThread(outcome.value)
    },
    t: (key, values) => speech.t(key, values),
    ...times,
    comeBack() {
      batch(() => {
        thread.value = undefined
        threads.value = undefined
        found.value = undefined
      })
      void session.look()
    },
    stop() {
      stopFollowing()
      watching.abort()
    },
  }
}

/** Where they prove their e-mail address. */
export const PROSPECT = '#e-mail'

/** Where the draft is that the sign-in interrupted. */
function placeBefore(keep: Keep): string | undefined {
  return ['new', 'complaint'].find((name) => keep.of(name).read() !== null)
}
