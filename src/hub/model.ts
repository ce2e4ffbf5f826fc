/**
 * One visit of the hub: everything that a screen may read or do. Screens are functions of this and
 * hold no state of their own but what is being pressed.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Content } from '../content/load.ts'
import type { PublicChannels } from '../content/published.ts'
import type { Visit } from '../embed/program.ts'
import type { Correction } from '../search/index.ts'
import { SURFACES } from '../surfaces.ts'
import { opening } from '../triage/hours.ts'
import { CONFIDENT, type Explanation, route } from '../triage/route.ts'
import type { Situation } from '../triage/situation.ts'
import { createSpeech, type Speech } from '../ui/speech.ts'
import { createClock } from './clock.ts'
import type { Emergency } from './emergency.ts'
import { type Asking, type Listener, NO_KINDS } from './listener.ts'
import type { Known, Live } from './news.ts'
import { type Place, parsePlace, type Wanted } from './place.ts'
import { createSearchState, findingOf, type Hit, type SearchState } from './search-state.ts'
import { addressTrail, ownTrail, type Trail } from './trail.ts'
import { sayOpening, type Way, type WayContext, wayOf } from './ways.ts'

/** Screens with a form of their own, and the one on which what they made is followed. */
function formsIn(channels: PublicChannels, server?: string): readonly Place['at'][] {
  const own = (['agency', 'callback'] as const).filter((id) => channels[id]?.mode === 'api')
  return [...(server && own[0] ? [...own, 'follow-up' as const] : []), 'proof']
}

export interface Model {
  visit: Visit
  content: Content
  speech: Speech
  trail: Trail
  search: SearchState
  now: ReadonlySignal<Date>
  /** The best hit that the search is sure of. */
  answer: ReadonlySignal<Hit | undefined>
  /** What triage made of the question, and why. */
  explained: ReadonlySignal<Explanation>
  /** Ways to help with what was asked, best first. */
  ways: ReadonlySignal<readonly Way[]>
  /** The rule that fired puts a way to help before the answer, however sure the search is of it. */
  wayFirst: ReadonlySignal<boolean>
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
  forms: readonly Place['at'][]
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
  /** What the question is about, when it is an emergency. */
  emergency: ReadonlySignal<Emergency | undefined>
  /** The words that the search read as others, or would have. */
  correction: ReadonlySignal<Correction | undefined>
  /** What matches what was typed, as ranges of `text`. */
  marksIn(text: string): ReturnType<Listener['marksIn']>
  isUrgent(text: string): boolean
  open(id: string): void
  route(way: Way): void
  go(text: string): void
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
  /** Fetches what understands a question. */
  loadAsking(): Promise<Asking>
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
  loadAsking,
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
    listening ??= loadAsking()
      .then(({ openListener }) => openListener(content, fetch))
      .then(
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
  const finding = computed(() => findingOf(search.found.value))
  const hits = computed(() => shown(finding.value.hits))
  const correction = computed(() =>
    listener.value?.correctionOf(finding.value.corrections, search.question.value),
  )
  /** What is marked. The word that stands last may still be growing. */
  const read = computed(() => {
    const meant = search.exact.value ? '' : correction.value?.meant
    return `${meant ?? ''} ${search.question.value}`
  })
  const known = computed(() => live.value?.knownAbout(search.question.value, listener.value))

  const kinds = computed(() => listener.value?.kindsOf(search.question.value) ?? NO_KINDS)
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

  const explained = computed(() => route(situation.value, kinds.value, start.rules))
  const emergency = computed(() =>
    explained.value.kind === 'urgent'
      ? listener.value?.emergencyIn(search.question.value)
      : undefined,
  )
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
      contested: emergency.value?.isPayment === true,
    }),
  )
  const ways = computed(() => {
    const shown = explained.value.offers
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
    explained,
    ways,
    wayFirst: computed(() => {
      const first = explained.value.offers.find(({ urgent }) => !urgent)
      return first !== undefined && first.channel !== 'answer'
    }),
    desk,
    site: visit.hub.brand.site,
    target: rights.own ? undefined : '_blank',
    guarded: !rights.privateMatters,
    leave: rights.leave,
    pageTopic,
    ownDocument,
    reading,
    topic: computed(() => situation.value.topic),
    forms: formsIn(start.channels, visit.hub.server),
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
    emergency,
    correction,
    marksIn: (text) => listener.value?.marksIn(text, read.value) ?? [],
    isUrgent: (text) => (listener.value?.kindsOf(text).urgent.length ?? 0) > 0,
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
    stop() {
      clock.stop()
      search.stop()
      trail.stop()
      leaving.abort()
    },
  }
}
