/**
 * What was asked and read goes along to the secure pages, so that nobody types it twice: it is stored at
 * the bank when a way there is shown, and the link gets an id that is good once. Without a server, or
 * when it does not answer, the link leads there all the same.
 *
 * Nothing that looks like a secret is sent; what travels in the link says nothing by itself.
 */
import { computed, effect, signal } from '@preact/signals'
import { exchange, lineTo } from '../api/exchange.ts'
import { HANDOFF_MS, type Handoff, HandoffTicket, handoffLink } from '../contract/handoff.ts'
import type { Model } from './model.ts'

/** Whoever still types asks something else. */
const SETTLE_MS = 800
const PATIENCE_MS = 10_000
/** By the visitor's own clock, whatever it says; the page behind the link has to come meanwhile. */
const GOOD_MS = HANDOFF_MS - 30_000
const MOST_READ = 20
const MOST_ASKED = 500

interface Ticket {
  /** What it carries. */
  of: string
  /** Nothing yet: it was asked for. */
  id?: string
  since: number
}

export function carryQuestions(model: Model): void {
  const { visit, content, search, ways, topic, trail, fetch, left } = model
  const { server, secure } = visit.hub
  if (!server || !secure || left.aborted) return
  const line = lineTo(server, fetch)
  const places = new Map<string, Handoff['intent']>([
    [`${secure}/#new`, 'message'],
    [`${secure}/#complaint`, 'complaint'],
  ])
  /** Ids of answers, the last one at the end. */
  const read = signal<readonly string[]>([])
  const tickets = new Map<Handoff['intent'], Ticket>()
  /** Links that lead somewhere else than they say, and where they say. */
  const aimed = new WeakMap<Element, { plain: string; href: string }>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const intents = computed(() => ways.value.flatMap(({ href = '' }) => places.get(href) ?? []))

  /** @returns nothing when there is nothing to carry */
  function contentOf(intent: Handoff['intent']): Handoff | undefined {
    const asked = search.question.value.trim()
    const hidden = search.found.value.step === 'secret' || asked.length > MOST_ASKED
    const question = hidden || !asked ? {} : { question: asked }
    if (!('question' in question) && read.value.length === 0) return undefined
    const about = topic.value ? { topic: topic.value } : {}
    const { locale } = content.start
    return { intent, locale, ...about, ...question, read: read.value.slice(-MOST_READ) }
  }

  const isGood = (ticket: Ticket | undefined, of: string | undefined): ticket is Ticket =>
    ticket !== undefined && ticket.of === of && Date.now() - ticket.since < GOOD_MS

  async function store(intent: Handoff['intent']): Promise<void> {
    const body = contentOf(intent)
    if (!body) return
    const of = JSON.stringify(body)
    if (isGood(tickets.get(intent), of)) return
    const ticket: Ticket = { of, since: Date.now() }
    tickets.set(intent, ticket) // asked for once
    const ask = {
      path: 'v1/handoffs',
      method: 'POST' as const,
      schema: HandoffTicket,
      headers: { 'idempotency-key': crypto.randomUUID() },
    }
    const signal = AbortSignal.any([left, AbortSignal.timeout(PATIENCE_MS)])
    const outcome = await exchange(line, { ...ask, body }, signal).catch(() => undefined)
    if (tickets.get(intent) !== ticket) return // something else is asked by now
    if (outcome?.is === 'done') ticket.id = outcome.value.id
    else tickets.delete(intent)
  }

  const intentOf = (link: Element | null | undefined) => {
    if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(`${secure}/#`))
      return undefined
    const was = aimed.get(link)
    const plain = was?.href === link.href ? was.plain : link.href
    const intent = places.get(plain)
    return intent && { link, plain, intent }
  }

  /** The link leads where the ticket says, from the moment somebody reaches for it. */
  function aim(event: Event): void {
    const reached = intentOf((event.target as Element).closest?.('a[href]'))
    if (!reached) return
    const { link, plain, intent } = reached
    const ticket = tickets.get(intent)
    const of: string | undefined = JSON.stringify(contentOf(intent))
    const id = isGood(ticket, of) ? ticket.id : undefined
    link.href = id ? handoffLink(secure!, id) : plain
    aimed.set(link, { plain, href: link.href })
    if (!id) void store(intent)
    else if (event.type === 'click' || event.type === 'auxclick') tickets.delete(intent) // good once
  }

  const stopReading = effect(() => {
    const place = trail.place.value
    if (place.at !== 'answer') return
    const before = read.peek().filter((id) => id !== place.id)
    read.value = [...before, place.id]
  })
  /** What would be carried from which screen, as one text: it is stored once it has stood still. */
  const carried = computed(() => JSON.stringify([trail.place.value, intents.value.map(contentOf)]))
  const isShown = (intent: Handoff['intent']) =>
    [...visit.container.querySelectorAll('a')].some((link) => intentOf(link)?.intent === intent)
  const stopStoring = effect(() => {
    clearTimeout(timer)
    if (!carried.value || intents.value.length === 0) return
    timer = setTimeout(() => {
      for (const intent of intents.peek()) if (isShown(intent)) void store(intent)
    }, SETTLE_MS)
  })
  for (const name of ['pointerover', 'focusin', 'contextmenu', 'click', 'auxclick']) {
    visit.container.addEventListener(name, aim, { capture: true, signal: left })
  }
  left.addEventListener('abort', () => {
    clearTimeout(timer)
    stopReading()
    stopStoring()
  })
}
