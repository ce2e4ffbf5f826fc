/**
 * What the review page knows: the desk as the server last gave it, which answers are in view, and which
 * one is open. Acts go out one at a time; what came of each is said.
 */
import { computed, signal } from '@preact/signals'
import { fold } from '../language/index.ts'
import type { Decision, Desk, Item, Opened, Pages, Reply } from './contract.ts'
import { type Filter, pageRows, passes } from './coverage.ts'
import { type Tongue, tongueOf } from './say.ts'

export const VIEWS = ['todo', 'alike', 'differs', 'languages', 'all', 'hidden', 'pages'] as const
export type View = (typeof VIEWS)[number]

/** Rows that are drawn at once: what a fast eye reads in a minute. */
export const PORTION = 100

export interface ReviewDeps {
  fetch: typeof globalThis.fetch
  locale: string
}

const isPut = ({ edit }: Item): boolean => edit?.hide === true || edit?.into !== undefined
const wantsEyes = (item: Item): boolean =>
  item.doubts.length > 0 ||
  item.standing === 'gone' ||
  item.stale !== undefined ||
  (!isPut(item) && (item.standing !== 'same' || item.withheld !== undefined))

const IN_VIEW: Readonly<Record<View, (item: Item) => boolean>> = {
  todo: wantsEyes,
  alike: (item) => item.alike.length > 0 && !isPut(item),
  differs: ({ differs }) => differs === true,
  languages: (item) => !isPut(item) && (item.lacks.length > 0 || item.stale !== undefined),
  all: () => true,
  hidden: isPut,
  pages: () => true,
}

export function createReview({ fetch, locale }: ReviewDeps) {
  const desk = signal<Desk>()
  const pages = signal<Pages>([])
  const filter = signal<Filter>({ by: 'all' })
  const view = signal<View>('todo')
  const query = signal('')
  const openId = signal<string>()
  const opened = signal<Opened>()
  /** What to tell: the end of the last act, or what is wrong. */
  const told = signal('')
  const isLost = signal(false)
  /** Of a long list, how much is drawn. */
  const drawn = signal(PORTION)
  const busy = signal(false)
  const wanted = signal(locale)
  const tongue = computed<Tongue>(() => tongueOf(wanted.value))

  const counts = computed(() => {
    const items = desk.value?.items ?? []
    const answers = VIEWS.map((name) => [name, items.filter(IN_VIEW[name]).length])
    return { ...Object.fromEntries(answers), pages: rows.value.length } as Record<View, number>
  })

  /** Does a text have all the words that are looked for? */
  const isWanted = computed(() => {
    const words = fold(query.value).split(/\s+/).filter(Boolean)
    return (...texts: readonly string[]): boolean => {
      const text = words.length > 0 ? fold(texts.join(' ')) : ''
      return words.every((word) => text.includes(word))
    }
  })
  const isFound = ({ question, id, url }: Item) => isWanted.value(question, id, url)
  const rows = computed(() => pageRows(desk.value?.items ?? [], pages.value))
  /** The pages in view: wanted themselves, or for an answer. */
  const sifted = computed(() =>
    rows.value
      .filter((row) => passes(row, filter.value))
      .map((row) => ({ ...row, items: row.items.filter(isFound) }))
      .filter(({ url, items }) => items.length > 0 || isWanted.value(url)),
  )
  /** The answers in view, in the order of the eye. */
  const listed = computed(() =>
    view.value === 'pages'
      ? sifted.value.flatMap(({ items }) => items)
      : (desk.value?.items ?? []).filter(IN_VIEW[view.value]).filter(isFound),
  )

  /** The open one stays open after an act, though it may have left the view. */
  const item = computed<Item | undefined>(() =>
    desk.value?.items.find(({ id }) => id === openId.value),
  )

  async function exchange(path: string, init?: RequestInit): Promise<unknown> {
    try {
      const response = await fetch(path, init)
      if (!response.ok && response.status !== 409) throw new Error(String(response.status))
      isLost.value = false
      return await response.json()
    } catch {
      isLost.value = true
      return undefined
    }
  }

  const post = (path: string, body: unknown) =>
    exchange(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  /** @param id the answer to open; the first in view when left out */
  async function load(id?: string): Promise<void> {
    const [read, covered] = (await Promise.all([
      exchange(`desks/${wanted.value}`),
      exchange(`pages/${wanted.value}`),
    ])) as [Desk | undefined, Pages | undefined]
    if (!read || !covered) return
    desk.value = read
    pages.value = covered
    await begin(id)
  }

  /** A list, from its top. */
  async function begin(id = listed.value[0]?.id): Promise<void> {
    drawn.value = PORTION
    await open(id)
  }

  /** Its words are read anew each time: an act, or a harvest, may have changed them. */
  async function open(id: string | undefined): Promise<void> {
    openId.value = id
    if (id === undefined) return
    const path = `desks/${wanted.value}/${encodeURIComponent(id)}`
    const read = (await exchange(path)) as Opened | undefined
    if (openId.value === id) opened.value = read
  }

  return {
    desk,
    view,
    query,
    openId,
    item,
    opened,
    told,
    isLost,
    busy,
    tongue,
    counts,
    listed,
    rows,
    sifted,
    filter,
    load,
    open,
    look(name: View): void {
      view.value = name
      void begin()
    },
    sift(one: Filter): void {
      filter.value = one
      void begin()
    },
    async speak(locale: string): Promise<void> {
      wanted.value = locale
      told.value = ''
      await load()
    },
    /** An answer of another language. */
    async visit(locale: string, id: string): Promise<void> {
      view.value = 'all'
      query.value = ''
      wanted.value = locale
      told.value = ''
      await load(id)
    },
    /** The open answer is drawn, wherever it stands. */
    portion<T>(rows: readonly T[], isOpen: (row: T) => boolean): readonly T[] {
      return rows.slice(0, Math.max(drawn.value, rows.findIndex(isOpen) + 2))
    },
    drawMore(): void {
      drawn.value += PORTION
    },
    /** @param said  the end of it, in a word */
    async decide(decision: Decision, said: string): Promise<boolean> {
      if (busy.value) return false
      busy.value = true
      const next = following(listed.value, openId.value)
      const reply = (await post(`desks/${wanted.value}`, decision)) as Reply | undefined
      busy.value = false
      if (!reply) return false
      desk.value = reply.desk
      const { say } = tongue.value
      if (reply.ok) told.value = say('saved', { what: said })
      else told.value = say(reply.why === 'moved-on' ? 'movedOn' : 'refused')
      // What has been seen makes room for the next.
      const isListed = listed.value.some(({ id }) => id === openId.value)
      await open(isListed ? openId.value : next)
      return reply.ok
    },
    preview: (html: string, url: string) =>
      post(`desks/${wanted.value}/preview`, { html, url }) as Promise<
        Pick<Opened, 'body' | 'html'> | undefined
      >,
  }
}
export type Review = ReturnType<typeof createReview>

const following = (items: readonly Item[], id: string | undefined): string | undefined => {
  const at = items.findIndex((item) => item.id === id)
  return (items[at + 1] ?? items[at - 1])?.id
}
