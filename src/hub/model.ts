/**
 * One visit of the hub: everything that a screen may read or do. Screens are functions of this and
 * hold no state of their own but what is being pressed.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Content } from '../content/load.ts'
import type { Visit } from '../embed/program.ts'
import { SURFACES } from '../surfaces.ts'
import { opening } from '../triage/hours.ts'
import { type Kind, kindOf } from '../triage/kinds.ts'
import { CONFIDENT, route } from '../triage/route.ts'
import type { Situation } from '../triage/situation.ts'
import { createSpeech, type Speech } from '../ui/speech.ts'
import { createClock } from './clock.ts'
import { type Listener, NO_KINDS, openListener } from './listener.ts'
import type { Known, Live } from './news.ts'
import { formatPlace, parsePlace, type Wanted } from './place.ts'
import { createSearchState, type Hit, hitsOf, type SearchState } from './search-state.ts'
import { addressTrail, ownTrail, type Trail } from './trail.ts'
import { sayOpening, type Way, type WayContext, wayOf } from './ways.ts'

export interface Model {
  visit: Visit
  content: Content
  speech: Speech
  trail: Trail
  search: SearchState
  now: ReadonlySignal<Date>
  /** The best hit that the search is sure of. */
  answer: ReadonlySignal<Hit | undefined>
  /** What kind of question this is. */
  kind: ReadonlySignal<Kind>
  /** Ways to help with what was asked, best first. */
  ways: ReadonlySignal<readonly Way[]>
  /** « Conseillers joignables jusqu’à 20 h » */
  desk: ReadonlySignal<string>
  site: string
  /** `_blank` where a link cannot replace the page. */
  target: '_blank' | undefined
  /** Private matters lead away from here, and the visitor is told so. */
  guarded: boolean
  /** An app’s browser: “open this in your own” comes before anything private. */
  leave: boolean
  pageTopic: string | undefined
  /** The hub is the document, in a frame or a tab, and not a guest in a page. */
  ownDocument: boolean
  /** Topic of the answer on screen. */
  reading: Signal<string | undefined>
  /** What the question is about, as far as anybody knows. */
  topic: ReadonlySignal<string | undefined>
  /** Forms can be filled in here: there is a server, and words for them. */
  forms: boolean
  /** What a form calls itself, once it is there. */
  heading: Signal<string | undefined>
  /** What gives a right over a request, from the link that led here. */
  key: Signal<Wanted['key']>
  /** The hits of the search, less what the bank has withdrawn since. */
  hits: ReadonlySignal<readonly Hit[]>
  /** What changed since the build, once the server has said so. */
  live: Signal<Live | undefined>
  /** Something that is down and known, and what was asked is about it. */
  known: ReadonlySignal<Known | undefined>
  shown<T extends { id: string }>(list: readonly T[]): readonly T[]
  listen(): Promise<Listener>
  fetch: typeof globalThis.fetch
  zone: string
  /** Aborted when the hub or its language goes. */
  left: AbortSignal
  /** The emergency is about something to block: a card, a chequebook. */
  isAboutCard(): boolean
  /** What matches what was typed, as ranges of `text`. */
  marksIn(text: string): ReturnType<Listener['marksIn']>
  isUrgent(text: string): boolean
  open(id: string): void
  route(way: Way): void
  go(text: string): void
  /** Where the visitor is, for the same hub in another language. Answers differ between them. */
  placeText(): string
  stop(): void
}

export interface ModelDeps {
  visit: Visit
  content: Content
  fetch: typeof globalThis.fetch
  now: () => Date
  /** The visitor’s time zone. */
  zone: string
  /** The hub is the document, and not a guest in a page. */
  ownDocument: boolean
  window: Window
  /** What was typed before the language changed. */
  question?: string
}

export function createModel({
  visit,
  content,
  fetch,
  now,
  zone,
  ownDocument,
  window,
  question = '',
}: ModelDeps): Model {
  const { start } = content
  const { emit, surface } = visit
  const rights = SURFACES[surface]
  const dir = visit.hub.locales.find(({ id }) => id === start.locale)?.dir ?? 'ltr'
  const speech = createSpeech(start.locale, start.words, dir)
  const clock = createClock(now)
  const wanted = parsePlace(visit.place ?? '')
  const trail = visit.followAddress
    ? addressTrail(window, wanted.place, (next) => take(next))
    : ownTrail(wanted.place)
  /** The visitor asked for a channel by name, in a link. */
  const asked = signal<Wanted['channel']>(wanted.channel)
  const reading = signal<string>()
  const key = signal(wanted.key)
  const heading = signal<string>()
  const live = signal<Live>()
  const leaving = new AbortController()
  const pageTopic = start.topics.some(({ id }) => id === visit.topic) ? visit.topic : undefined

  /** There once something was typed or the chunk came by itself; asked for again when it did not. */
  const listener = signal<Listener>()
  let listening: Promise<Listener> | undefined
  const listen = () => {
    listening ??= openListener(content, fetch).then(
      (opened) => {
        listener.value = opened
        return opened
      },
      (error: unknown) => {
        listening = undefined
        throw error
      },
    )
    return listening
  }
  listen().catch(() => {}) // said when it is needed

  const search = createSearchState({
    content,
    listen,
    onSettled: (results) => emit('dq:search', { results }),
  })
  search.question.value = wanted.question ?? question

  const take = (next: Wanted) => {
    if (next.question) search.question.value = next.question
    if (next.key) key.value = next.key
  }
  const shown: Model['shown'] = (list) => list.filter(({ id }) => !live.value?.withdrawn.has(id))
  const hits = computed(() => shown(hitsOf(search.found.value)))
  const known = computed(() => live.value?.knownAbout(search.question.value, listener.value))

  const kinds = computed(() => listener.value?.kindsOf(search.question.value) ?? NO_KINDS)
  const kind = computed(() => kindOf(kinds.value))
  const answer = computed(() => {
    const best = hits.value[0]
    return best && best.confidence >= CONFIDENT ? best : undefined
  })

  const situation = computed((): Situation => {
    const text = search.question.value.trim()
    const found = answer.value ?? hits.value[0]
    const state = search.found.value
    const topic = pageTopic ?? found?.topic
    return {
      locale: start.locale,
      surface,
      now: clock.time.value,
      visitor: 'anonymous',
      channels: live.value?.measured(start.channels) ?? start.channels,
      hours: start.hours,
      ...(text ? { question: text } : {}),
      ...(topic ? { topic } : {}),
      ...(text && found
        ? {
            found: {
              id: found.id,
              confidence: found.confidence,
              ...(found.needs ? { needs: found.needs } : {}),
              ...(found.actions ? { actions: true } : {}),
            },
          }
        : {}),
      ...(state.step === 'secret' ? { secrets: state.secrets.map((secret) => secret.kind) } : {}),
    }
  })

  const context = computed(
    (): WayContext => ({
      start,
      speech,
      now: clock.time.value,
      zone,
      site: visit.hub.brand.site,
      ownDocument,
      topic: situation.value.topic,
      answered: answer.value?.question,
    }),
  )
  const ways = computed(() => {
    const { offers } = route(situation.value, kinds.value, start.rules)
    const shown = offers
      .map((offer) => wayOf(offer, context.value))
      .filter((way) => way !== undefined)
    const first = shown.findIndex(({ offer }) => offer.channel === asked.value)
    return first > 0 ? [shown[first]!, ...shown.filter((_, index) => index !== first)] : shown
  })

  const desk = computed(() => {
    const number = start.channels.phone?.numbers.find(({ urgent }) => !urgent)
    const hours = number && start.hours[number.hours]
    if (!hours) return ''
    const state = opening(hours, clock.time.value)
    return state.open && state.closesAt
      ? speech.t('hours.until', { time: speech.time(state.closesAt, zone) })
      : sayOpening(state, number.hours, context.value)
  })

  return {
    visit,
    content,
    speech,
    trail,
    search,
    now: clock.time,
    answer,
    kind,
    ways,
    desk,
    site: visit.hub.brand.site,
    target: rights.own ? undefined : '_blank',
    guarded: !rights.privateMatters,
    leave: rights.leave,
    pageTopic,
    ownDocument,
    reading,
    topic: computed(() => situation.value.topic),
    forms: start.channels.callback?.mode === 'api' && visit.hub.server !== undefined,
    heading,
    key,
    hits,
    live,
    known,
    shown,
    listen,
    fetch,
    zone,
    left: leaving.signal,
    isAboutCard() {
      const typed = listener.value?.fold(search.question.value).split(/\W+/) ?? []
      const starts = speech.t('urgent.cards').split(' ')
      return typed.some((word) => starts.some((start) => word.startsWith(start)))
    },
    marksIn: (text) => listener.value?.marksIn(text, search.question.value) ?? [],
    isUrgent: (text) => kindOf(listener.value?.kindsOf(text) ?? NO_KINDS) === 'urgent',
    open(id) {
      reading.value = undefined
      emit('dq:answer', { id })
      trail.go({ at: 'answer', id })
    },
    route(way) {
      const { topic } = situation.value
      emit('dq:route', { channel: way.offer.channel, ...(topic ? { topic } : {}) })
      if (way.place) trail.go(way.place)
    },
    go(text) {
      const next = parsePlace(text)
      asked.value = next.channel
      take(next)
      trail.go(next.place)
    },
    placeText: () => {
      const place = trail.place.value
      return place.at === 'answer' ? '' : formatPlace(place)
    },
    stop() {
      clock.stop()
      search.stop()
      trail.stop()
      leaving.abort()
    },
  }
}
