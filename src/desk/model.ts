/**
 * One visit of the desk: who is signed in, what waits, what is open, and what became of the last act.
 * Screens are functions of this. All of it goes at once when the session ends.
 */
import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { exchangeWith, type Line, type Outcome } from '../api/answer.ts'
import type { Keep } from '../api/keep.ts'
import { createSession, type Session, type SessionDeps, sessionRoutes } from '../api/session.ts'
import { type WatchDeps, watch } from '../api/watch.ts'
import type { DeskStart } from '../content/own-start.ts'
import type { DeskActName, DeskBrief, DeskItem, DeskItems, DeskKind } from '../contract/desk.ts'
import { createSpeech, type Speech } from '../ui/speech.ts'
import { createTimes, type Times } from '../ui/times.ts'
import type { DeskKey } from '../words/index.ts'
import { type Asking, createActing } from './acting.ts'
import { byServer } from './clock.ts'
import { createDrafts, type Draft } from './drafts.ts'
import { nameOf, type Place, placeIn } from './place.ts'
import { readers } from './readers.ts'

export interface Surroundings extends Pick<SessionDeps, 'others'> {
  line: Line
  now(): number
  newKey(): string
  keep: Keep
  address: { read(): string; go(name: string): void; replace(name: string): void }
  isSeen(): boolean
  wait: WatchDeps<unknown>['wait']
}

export interface Filters {
  kind?: DeskKind
  mine?: boolean
  service?: string
}

/** What became of the last act, or of somebody else's. */
export interface Note {
  tone: 'good' | 'bad'
  text: string
}

/** What is unfolded below the buttons. */
export type Panel = 'none' | 'transfer' | 'extend' | 'close'

export interface Model extends Times {
  start: DeskStart
  speech: Speech
  session: Session
  place: ReadonlySignal<Place>
  /** The sign-in came back without success. */
  refused: ReadonlySignal<'sign-in-failed' | 'no-role' | undefined>
  filters: Signal<Filters>
  items: ReadonlySignal<DeskItems | undefined>
  item: ReadonlySignal<DeskItem | undefined>
  /** What is open cannot be had. */
  gone: ReadonlySignal<boolean>
  failed: ReadonlySignal<boolean>
  note: ReadonlySignal<Note | undefined>
  panel: Signal<Panel>
  sending: ReadonlySignal<boolean>
  /** Said aloud, once. */
  said: Signal<string>
  /** By the server's clock. */
  now: ReadonlySignal<number>
  /** Looks at the clock. */
  tick(): void
  /** What is being written to the customer of the open item. */
  draft: Draft
  /** Why its answer is put off. */
  reason: Draft
  isLate(item: Pick<DeskBrief, 'due'>): boolean
  go(place: Place): void
  follow(): void
  more(): Promise<void>
  earlier(): Promise<void>
  /** @returns whether it was done */
  act(name: DeskActName, body?: object): Promise<boolean>
  t(key: DeskKey, values?: Record<string, string | number>): string
  comeBack(): void
  stop(): void
}

const LONGEST_MS = 20_000

export function createModel(start: DeskStart, around: Surroundings): Model {
  const { line, address, newKey, keep } = around
  const exchange = exchangeWith(readers.problem)
  const ask: Asking = (wanted) =>
    exchange(line, wanted, AbortSignal.timeout(LONGEST_MS)).catch(() => ({
      is: 'unknown',
      why: 'late',
    }))
  const speech = createSpeech(start.locale, start.words, start.dir)
  const t = (key: DeskKey, values?: Record<string, string | number>) => speech.t(key, values)
  const { now, routes } = byServer(around.now, sessionRoutes({ ask }, newKey, readers))
  let acting = createActing(ask, newKey, now)
  const fragment = address.read().slice(1)
  const refused = signal<'sign-in-failed' | 'no-role' | undefined>(
    fragment === 'sign-in-failed' || fragment === 'no-role' ? fragment : undefined,
  )
  if (refused.value) address.replace('items')
  const place = signal(placeIn(address.read()))
  const filters = signal<Filters>({})
  const items = signal<DeskItems>()
  const item = signal<DeskItem>()
  const gone = signal(false)
  const failed = signal(false)
  const note = signal<Note>()
  const panel = signal<Panel>('none')
  const sending = signal(false)
  const said = signal('')
  const clock = signal(now())
  /** Moved on to look at the list at once. */
  const turn = signal(0)

  const session = createSession({
    ...{ routes, now: around.now, others: around.others, keep, onEnd: wipe },
  })

  function wipe(keepsDrafts: boolean): void {
    batch(() => {
      items.value = undefined
      item.value = undefined
      note.value = undefined
      panel.value = 'none'
      said.value = ''
      if (keepsDrafts) return
      keep.clear()
      acting = createActing(ask, newKey, now)
      go({ at: 'items' }, true)
    })
  }

  function go(next: Place, replace = false): void {
    const name = nameOf(next)
    if (replace) address.replace(name)
    else address.go(name)
    if (name === nameOf(place.value)) return
    batch(() => {
      place.value = next
      item.value = undefined
      gone.value = false
      note.value = undefined
      panel.value = 'none'
    })
  }

  function tick(): void {
    clock.value = now()
  }

  /** @returns whether the answer was one */
  function settle<T>(outcome: Outcome<T>, take: (value: T) => void): boolean {
    tick()
    if (outcome.is === 'done') {
      batch(() => {
        failed.value = false
        take(outcome.value)
      })
      return true
    }
    if (outcome.is === 'refused' && outcome.type === 'signed-out') session.lost()
    else failed.value = outcome.is === 'unknown'
    return false
  }

  const pathOf = ({ kind, mine, service }: Filters, after?: string) => {
    const asked = new URLSearchParams({
      ...(kind && { kind }),
      ...(mine && { mine: '1' }),
      ...(service && { service }),
      ...(after && { after }),
    })
    return `v1/desk/items${asked.size > 0 ? `?${asked}` : ''}`
  }

  /** Of the filters that are on: what was there before is no news. */
  let known: Set<string> | undefined
  /** Where what is listed is from. */
  let listed = pathOf(filters.peek())

  function takeItems(next: DeskItems): void {
    const older = items.value?.items.slice(next.items.length) ?? []
    const here = new Set(next.items.map(({ reference }) => reference))
    const rest = next.next ? older.filter(({ reference }) => !here.has(reference)) : []
    const fresh = known && next.items.filter(({ reference }) => !known?.has(reference)).length
    known = new Set([...(known ?? []), ...here])
    if (fresh) said.value = speech.count('desk.news', fresh)
    items.value = { ...next, items: [...next.items, ...rest] }
  }

  function takeItem(next: DeskItem): void {
    const before = item.value?.reference === next.reference ? item.value : undefined
    const newer = next.messages?.filter(
      ({ id, from }) => from === 'customer' && !before?.messages?.some((one) => one.id === id),
    )
    if (before && newer && newer.length > 0)
      said.value = speech.count('desk.said.message', newer.length)
    const ids = new Set(next.messages?.map(({ id }) => id))
    const first = next.messages?.[0]?.at ?? ''
    const older = before?.messages?.filter(({ id, at }) => !ids.has(id) && at < first) ?? []
    const { earlier, ...rest } = next
    const edge = older.length > 0 ? before?.earlier : earlier
    // It is told once, and good for some minutes.
    const proof = next.proof ?? before?.proof
    // What was unfolded cannot be done any more: a colleague did it.
    if (panel.value !== 'none' && !next.may.includes(panel.value)) panel.value = 'none'
    item.value = {
      ...rest,
      ...(next.messages && { messages: [...older, ...next.messages] }),
      ...(edge && { earlier: edge }),
      ...(proof && { proof }),
    }
  }

  const common = { exchange, line, isSeen: around.isSeen, wait: around.wait }

  const stopList = effect(() => {
    void turn.value
    const path = pathOf(filters.value)
    if (path !== listed) {
      listed = path
      known = undefined
      items.value = undefined
    }
    if (!session.isIn.value) return undefined
    const watching = new AbortController()
    void watch({
      ...common,
      ask: { path, schema: readers.items },
      signal: watching.signal,
      onAnswer: (outcome) => settle(outcome, takeItems),
    })
    return () => watching.abort()
  })

  const stopItem = effect(() => {
    const at = place.value
    if (!session.isIn.value || at.at === 'items') return undefined
    const watching = new AbortController()
    void watch({
      ...common,
      ask: { path: `v1/desk/items/${at.reference}`, schema: readers.item },
      signal: watching.signal,
      onAnswer: (outcome) => {
        const isThere = settle(outcome, takeItem)
        gone.value = !isThere && outcome.is === 'refused' && outcome.type === 'not-found'
      },
    })
    return () => watching.abort()
  })

  async function open(reference: string, before?: string): Promise<DeskItem | undefined> {
    const path = `v1/desk/items/${reference}${before ? `?before=${before}` : ''}`
    const outcome = await ask({ path, schema: readers.item })
    let found: DeskItem | undefined
    settle(outcome, (value) => {
      found = value
    })
    return found
  }

  const tell = (tone: Note['tone'], text: string): void => {
    note.value = { tone, text }
    said.value = text
  }

  /** Who was faster, as the item says it: a colleague, or the customer. */
  async function explainOutrun(reference: string): Promise<void> {
    const next = await open(reference)
    if (!next || item.value?.reference !== reference) return
    takeItem(next)
    const last = next.past.find(({ by }) => by !== undefined)
    const name = next.taken && !next.taken.mine ? next.taken.by : undefined
    const what = last && last.by === name ? last.what : 'taken'
    tell(
      'bad',
      name === undefined
        ? t('desk.faster.customer')
        : t('desk.faster', { name, what: t(`desk.past.${what}`) }),
    )
  }

  const { draft, reason, done } = createDrafts(keep, () => item.value?.reference ?? '')
  return {
    ...{ start, speech, session, place, refused, filters, items, item, gone, failed, note },
    ...{ panel, sending, said, draft, reason, tick, t },
    ...createTimes(start, speech, clock),
    now: clock,
    isLate: ({ due }) => Date.parse(due) < clock.value,
    go,
    follow: () => go(placeIn(address.read()), true),
    async more() {
      const after = items.value?.next
      if (!after) return
      const path = pathOf(filters.value, after)
      settle(await ask({ path, schema: readers.items }), (page) => {
        if (items.value?.next !== after) return
        const { next: _, ...before } = items.value
        for (const { reference } of page.items) known?.add(reference)
        items.value = {
          ...before,
          ...(page.next && { next: page.next }),
          items: [...before.items, ...page.items],
        }
      })
    },
    async earlier() {
      const { value } = item
      const page = value?.earlier && (await open(value.reference, value.earlier))
      if (!page || item.value?.reference !== page.reference) return
      const { earlier: _, ...rest } = item.value
      item.value = {
        ...rest,
        ...(page.earlier && { earlier: page.earlier }),
        messages: [...(page.messages ?? []), ...(rest.messages ?? [])],
      }
    },
    async act(name, body = {}) {
      const { value } = item
      if (!value || sending.value) return false
      sending.value = true
      note.value = undefined
      const { reference, sequence } = value
      const acted = await acting(reference, name, body, name === 'take' ? {} : { sequence })
      sending.value = false
      if (acted.is === 'signed-out') session.lost()
      if (acted.is === 'outrun') await explainOutrun(reference)
      if (acted.is === 'failed') tell('bad', t(acted.say))
      if (acted.is !== 'done') return false
      done(reference, name)
      batch(() => {
        tick()
        turn.value += 1
        if (item.value?.reference !== reference) return
        if (panel.value === name) panel.value = 'none'
        takeItem(acted.item)
        // A code speaks for itself, as long as it is good.
        if (name !== 'prove') tell('good', t(`desk.done.${name}`))
      })
      return true
    },
    comeBack() {
      batch(() => {
        items.value = undefined
        item.value = undefined
      })
      void session.look()
    },
    stop() {
      stopList()
      stopItem()
    },
  }
}
