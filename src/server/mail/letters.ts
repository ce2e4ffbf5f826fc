/**
 * What is written to the team and to customers: plain text, whole, and nothing in a subject that
 * anybody typed. What goes to a customer holds no word of a visitor at all, since the address may be
 * somebody else's.
 */
import type { Config } from '../../content/config.ts'
import type { RequestBrief, RequestEvent, RequestFacts } from '../../contract/event.ts'
import { localise } from '../../publish/project.ts'
import { fill } from '../../words/fill.ts'
import { type MailWords, mailWords, type Tongue } from '../../words/mail.ts'
import {
  CUSTOMER_EVENTS,
  type CustomerEvent,
  type CustomerFacts,
  type OutboxEvent,
} from '../outbox/rows.ts'
import { createClock, momentOf, startOf } from './speech.ts'

export interface Letter {
  subject: string
  text: string
}

/** What the team hears of; the rest comes from its own tools. */
export type TeamEvent = Exclude<RequestEvent, 'request.updated'>

const NAME = {
  'request.created': 'created',
  'request.moved': 'moved',
  'request.cancelled': 'cancelled',
  'request.overdue': 'overdue',
  'request.erased': 'erased',
  'request.denied': 'denied',
} as const satisfies Record<TeamEvent, string>

export const isForTeam = (event: OutboxEvent): event is TeamEvent => Object.hasOwn(NAME, event)

export const isForCustomer = (event: OutboxEvent): event is CustomerEvent =>
  CUSTOMER_EVENTS.some((one) => one === event)

/** What each begins with: its subject where a time was agreed, and its first sentence. */
const SAYS = {
  'customer.confirmation': ['customer.subject.slot', 'customer.noted'],
  'customer.reminder': ['customer.subject.reminder', 'customer.soon'],
  'customer.changed': ['customer.subject.changed', 'customer.changed'],
  'customer.cancelled': ['customer.subject.cancelled', 'customer.cancelled'],
  'customer.earlier': ['customer.subject.earlier', 'customer.earlier'],
} as const satisfies Record<CustomerEvent, readonly [keyof MailWords, keyof MailWords]>

export function teamLetter(
  config: Config,
  event: TeamEvent,
  request: RequestBrief | RequestFacts,
): Letter {
  const { locale, words } = wordsFor(request, ...config.locales)
  const name = NAME[event]
  const topic = topicLabel(config, request.topic, { locale, words })
  const facts = 'phone' in request ? request : undefined
  const field = fields(words)
  return {
    subject: fill(words['team.subject'], {
      what: words[`team.${name}`],
      topic,
      reference: request.reference,
    }),
    text: paragraphs(
      [words[`team.${name}.text`]],
      [
        field('reference', request.reference),
        field('topic', topic),
        field('service', request.service),
        ...aboutMeeting(request, words),
        field('when', momentOf(request, words, createClock(locale, zoneOf(request, config)))),
        field('phone', facts?.phone),
        field('firstName', facts?.firstName),
        field('callWord', facts?.callWord),
        field('language', facts && facts.locale !== locale ? facts.locale : undefined),
      ],
      facts?.note ? [words['field.note'], quoted(facts.note)] : [],
      facts ? [words['team.callWord']] : [],
    ),
  }
}

export interface CustomerLinks {
  /** Where a request is followed. */
  follow: string
  /** Where another time is found. */
  again: string
  /** Where they say that it was not them. */
  notMe: string
}

export function customerLetter(
  config: Config,
  event: CustomerEvent,
  facts: CustomerFacts,
  { follow, again, notMe }: CustomerLinks,
): Letter {
  const { locale, words } = wordsFor(facts, facts.locale, ...config.locales)
  const clocks = clocksFor(locale, facts)
  const field = fields(words)
  const [subject, first] = SAYS[event]
  const meant = facts.earlier ?? facts.slot?.start
  const time = meant === undefined ? undefined : startOf(new Date(meant), words, ...clocks)
  const isOver = event === 'customer.cancelled'
  return {
    subject: time ? fill(words[subject], time) : words['customer.subject.soonest'],
    text: paragraphs(
      [words['customer.hello']],
      [fill(words[first], time ?? {})],
      [
        field('when', momentOf(facts, words, ...clocks)),
        field('topic', topicLabel(config, facts.topic, { locale, words })),
        field('service', facts.service),
        ...aboutMeeting(facts, words),
        field('documents', facts.meeting?.documents.join(', ') || undefined),
        field('reference', facts.reference),
        field('callWord', facts.callWord),
      ],
      isOver ? [] : [words['customer.callWord']],
      isOver
        ? [words['customer.again'], again]
        : [words['customer.follow'], follow, words['customer.followNeeds']],
      [words['customer.notMe'], notMe, words['customer.notMeThen']],
      [words['customer.never'], words['customer.automatic']],
      [config.brand.name, config.brand.url],
    ),
  }
}

/** For the bank's own way of sending text messages. */
export function customerText(config: Config, event: CustomerEvent, facts: CustomerFacts): string {
  const { locale, words } = wordsFor(facts, facts.locale, ...config.locales)
  const start = new Date(facts.earlier ?? facts.slot?.start ?? facts.madeAt)
  return fill(words[TEXTS[event]], {
    brand: config.brand.name,
    ...startOf(start, words, ...clocksFor(locale, facts)),
    callWord: facts.callWord,
    reference: facts.reference,
  })
}

const TEXTS = {
  'customer.confirmation': 'sms.reminder',
  'customer.reminder': 'sms.reminder',
  'customer.changed': 'sms.changed',
  'customer.cancelled': 'sms.cancelled',
  'customer.earlier': 'sms.earlier',
} as const satisfies Record<CustomerEvent, keyof MailWords>

type Field =
  | 'due'
  | 'acknowledgeBy'
  | 'answerBy'
  | 'customer'
  | 'subject'
  | 'read'
  | 'reference'
  | 'topic'
  | 'service'
  | 'reason'
  | 'place'
  | 'adviser'
  | 'documents'
  | 'when'
  | 'phone'
  | 'firstName'
  | 'callWord'
  | 'language'

export const fields =
  (words: MailWords) =>
  (name: Field, value: string | undefined): string | undefined =>
    value === undefined ? undefined : fill(words[`field.${name}`], { value })

/** Every line marked, so that what a customer wrote cannot pass for a field of ours. */
export const quoted = (note: string): string =>
  note
    .split(/\r\n|[\n\r]/)
    .map((line) => `> ${line}`)
    .join('\n')

export const paragraphs = (...all: readonly (readonly (string | undefined)[])[]): string =>
  all
    .map((lines) => lines.filter((line) => line !== undefined).join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

/** What is no topic of the bank's any more is “something else”. */
export const topicLabel = ({ topics }: Config, id: string, { locale, words }: Tongue): string => {
  const topic = topics.find((one) => one.id === id)
  return topic ? localise(topic.label, locale) : words['topic.other']
}

/** Of an appointment, what is said otherwise than of a call. */
function wordsFor({ kind }: RequestBrief, ...locales: readonly string[]): Tongue {
  const { locale, words } = mailWords(...locales)
  if (kind === 'callback') return { locale, words }
  const own = Object.entries(words).flatMap(([key, text]) =>
    key.startsWith(APPOINTMENT) ? [[key.slice(APPOINTMENT.length), text]] : [],
  )
  return { locale, words: { ...words, ...Object.fromEntries(own) } }
}

const APPOINTMENT = 'appointment.'

function aboutMeeting({ meeting }: RequestBrief, words: MailWords): (string | undefined)[] {
  if (!meeting) return []
  const { way, agency, reason, adviser } = meeting
  const place =
    way === 'agency'
      ? [agency.name, agency.address].filter(Boolean).join(', ')
      : fill(words[`place.${way}`], { agency: agency.name })
  const field = fields(words)
  return [field('reason', reason.label), field('place', place), field('adviser', adviser?.name)]
}

/** On which clock a customer reads: a call rings where they are, an appointment is in its agency. And theirs. */
const clocksFor = (locale: string, { meeting, zone }: CustomerFacts) =>
  [createClock(locale, meeting?.agency.zone ?? zone), createClock(locale, zone)] as const

/** The team works where its desk is, or its agency. */
const zoneOf = ({ meeting }: RequestBrief, { channels, hours }: Config): string =>
  meeting?.agency.zone ??
  hours[channels.callback?.hours ?? '']?.zone ??
  Object.values(hours)[0]?.zone ??
  'UTC'
