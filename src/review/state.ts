/**
 * What the review page knows: the desk as the server last gave it, which answers are in view, and which
 * one is open. Acts go out one at a time; what came of each is said.
 */
import { computed, signal } from '@preact/signals'
import { fold } from '../language/index.ts'
import type { Decision, Desk, Item, Opened, Reply } from './contract.ts'
import { type Tongue, tongueOf } from './say.ts'

export const VIEWS = ['todo', 'alike', 'all', 'hidden', 'pages'] as const
export type View = (typeof VIEWS)[number]

export interface ReviewDeps {
  fetch: typeof globalThis.fetch
  /** Where the desks are: `desks/`, from the page. */
  base: string
  locale: string
}

const isPut = ({ edit }: Item): boolean => edit?.hide === true || edit?.into !== undefined
const wantsEyes = (item: Item): boolean =>
  item.doubtful === true ||
  item.stray === true ||
  item.standing === 'gone' ||
  (!isPut(item) && (item.standing !== 'same' || item.withheld !== undefined))

const IN_VIEW: Readonly<Record<View, (item: Item) => boolean>> = {
  todo: wantsEyes,
  alike: (item) => item.alike.length > 0 && !isPut(item),
  all: () => true,
  hidden: isPut,
  pages: () => true,
}

export function createReview({ fetch, base, locale }: ReviewDeps) {
  const desk = signal<Desk>()
  const view = signal<View>('todo')
  const query = signal('')
  const openId = signal<string>()
  const opened = signal<Opened>()
  /** What to tell: the end of the last act, or what is wrong. */
  const told = signal('')
  const isLost = signal(false)
  const busy = signal(false)
  const wanted = signal(locale)
  const tongue = computed<Tongue>(() => tongueOf(wanted.value))

  const counts = computed(() => {
    const items = desk.value?.items ?? []
    return Object.fromEntries(
      VIEWS.map((name) => [name, items.filter(IN_VIEW[name]).length]),
    ) as Record<View, number>
  })

  const listed = computed(() => {
    const words = fold(query.value).split(/\s+/).filter(Boolean)
    return (desk.value?.items ?? []).filter(IN_VIEW[view.value]).filter(({ question, id, url }) => {
      const text = fold(`${question} ${id} ${url}`)
      return words.every((word) => text.includes(word))
    })
  })

  /** The open one stays open after an act, though it may have left the view. */
  const item = computed<Item | undefined>(() =>
    desk.value?.items.find(({ id }) => id === openId.value),
  )

  async function exchange(path: string, init?: RequestInit): Promise<unknown> {
    try {
      const response = await fetch(`${base}${path}`, init)
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

  async function load(): Promise<void> {
    const read = (await exchange(wanted.value)) as Desk | undefined
    if (!read) return
    desk.value = read
    await open(listed.value[0]?.id)
  }

  /** Its words are read anew each time: an act, or a harvest, may have changed them. */
  async function open(id: string | undefined): Promise<void> {
    openId.value = id
    if (id === undefined) return
    const read = (await exchange(`${wanted.value}/${encodeURIComponent(id)}`)) as Opened | undefined
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
    load,
    open,
    look(name: View): void {
      view.value = name
      void open(listed.value[0]?.id)
    },
    async speak(locale: string): Promise<void> {
      wanted.value = locale
      told.value = ''
      await load()
    },
    /** @param said  the end of it, in a word */
    async decide(decision: Decision, said: string): Promise<boolean> {
      if (busy.value) return false
      busy.value = true
      const next = following(listed.value, openId.value)
      const reply = (await post(wanted.value, decision)) as Reply | undefined
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
      post(`${wanted.value}/preview`, { html, url }) as Promise<
        Pick<Opened, 'body' | 'html'> | undefined
      >,
  }
}
export type Review = ReturnType<typeof createReview>

const following = (items: readonly Item[], id: string | undefined): string | undefined => {
  const at = items.findIndex((item) => item.id === id)
  return (items[at + 1] ?? items[at - 1])?.id
}
