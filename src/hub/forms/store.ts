/**
 * What the forms of one hub share: the server, their words, what a tab remembers, and the word from
 * other tabs. It is kept by the element that the hub fills, so that it outlives a change of language.
 */
import { type Signal, signal } from '@preact/signals'
import type { Following } from '../../channels/follow-up/following.ts'
import type { Asked, Asking } from '../../channels/request/asking.ts'
import type { RequestKind } from '../../contract/request.ts'
import { QuestionsError } from '../../errors.ts'
import { SURFACES } from '../../surfaces.ts'
import form from '../../ui/form.css?inline'
import request from '../../ui/request.css?inline'
import type { Desk } from '../../ui/sending.tsx'
import { createSpeech, type Speech } from '../../ui/speech.ts'
import { adoptStyles } from '../../ui/styles.ts'
import type { Model } from '../model.ts'
import type { Routes } from './routes.ts'

export interface Store {
  /** The model of now: another language makes another one. */
  model: Model
  speech: Speech
  /** Of the hub and its forms. */
  words: Record<string, string>
  /** A page of the bank's own: only there is anything kept, and told to other tabs. */
  own: boolean
  routes(): Promise<Routes>
  keep(name: string): { read(): unknown; write(value: unknown): void }
  elsewhere: Signal<Asked | undefined>
  /** Tells the other tabs. */
  tell(asked: Asked): void
  asking?: Asking
  following?: Following
  settledFor?: Model
}

const stores = new WeakMap<HTMLElement, Store>()

/** @throws QuestionsError when the words do not come */
export async function storeOf(model: Model): Promise<Store> {
  const { container } = model.visit
  const { locale, dir } = model.speech
  const words = { ...model.content.start.words, ...(await wordsOf(model)) }
  const speech = createSpeech(locale, words, dir)
  let store = stores.get(container)
  if (!store) {
    store = createStore(model, speech, words)
    stores.set(container, store)
  }
  Object.assign(store, { model, speech, words })
  if (store.settledFor !== model) settle(store, model)
  return store
}

/** Their address holds a hash of them: the browser keeps them. */
async function wordsOf({ content, visit, fetch }: Model): Promise<Record<string, string>> {
  const url = new URL(content.start.forms ?? '', visit.base)
  const response = await fetch(url, { credentials: 'omit' })
  if (!response.ok) throw new QuestionsError('REFUSED', `${response.status} from ${url}`)
  return response.json()
}

/** What lasts as long as one model: the style sheet, and an ear for other tabs and for the page. */
function settle(store: Store, model: Model): void {
  const { visit, left } = model
  store.settledFor = model
  left.addEventListener(
    'abort',
    adoptStyles(visit.container.getRootNode() as Document | ShadowRoot, form + request),
  )
  const forget = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    store.asking?.forget()
    store.following?.forget()
  }
  // Kept by the browser for Back: nothing private lies in it, and nothing that a sign-out took comes back.
  for (const name of ['pagehide', 'pageshow'] as const) {
    addEventListener(name, forget, { signal: left })
  }
  if (!store.own || typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  left.addEventListener('abort', () => {
    channel.close()
    store.tell = () => {} // what is answered after that concerns nobody here
  })
  store.tell = (asked) => channel.postMessage(asked)
  channel.onmessage = ({ data }) => {
    const take = ({ followUp }: Routes) => {
      const receipt = followUp.receiptIn(data?.receipt)
      if (!receipt) return
      store.elsewhere.value = { receipt, phone: String(data.phone), when: String(data.when) }
    }
    store.routes().then(take, () => {})
  }
}

const NAME = 'des-questions'

function createStore(model: Model, speech: Speech, words: Store['words']): Store {
  const { own } = SURFACES[model.visit.surface]
  let routes: Promise<Routes> | undefined
  const store: Store = {
    model,
    speech,
    words,
    own,
    elsewhere: signal(),
    tell: () => {},
    keep: (name) => (own ? inSession(`${NAME}/${name}`) : NOWHERE),
    routes: () => {
      routes ??= import('./routes.ts').then(({ openRoutes }) =>
        openRoutes(store.model.visit.hub.server!, store.model.fetch),
      )
      routes.catch(() => {
        routes = undefined
      })
      return routes
    },
  }
  return store
}

const NOWHERE = { read: () => undefined, write: () => {} }

/** Until the tab is closed. A browser that forbids it only forgets. */
const inSession = (name: string) => ({
  read(): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? 'null')
    } catch {
      return undefined
    }
  },
  write(value: unknown): void {
    try {
      if (value === undefined) sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, JSON.stringify(value))
    } catch {} // full, or not allowed
  },
})

/**
 * Where a kind of request says something otherwise than a call: `appointment.callback.when` stands for
 * `callback.when`. So no form asks what it is about.
 */
export function speechFor({ model, words }: Store, kind: RequestKind): Speech {
  const prefix = `${kind}.`
  const own = Object.entries(words).flatMap(([key, text]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
  )
  const { locale, dir } = model.speech
  return createSpeech(locale, { ...words, ...Object.fromEntries(own) }, dir)
}

export const newKey = (): string => crypto.randomUUID()

/** Whom to ring instead: the first number that is not for emergencies. */
export function deskOf({ content }: Model): Desk | undefined {
  const number = content.start.channels.phone?.numbers.find(({ urgent }) => !urgent)
  return number && { number: number.shown, href: `tel:${number.number}` }
}
