/**
 * What is written to the bank about secure messages. To its own mailbox for them, whole: the customer's
 * words, marked line by line, so that none of them passes for ours. To the team, no word that anybody
 * typed. No subject ever holds one.
 */
import type { Config } from '../../content/config.ts'
import {
  type MessageFacts,
  THREAD_ALERTS,
  type ThreadBriefFacts,
  type ThreadEvent,
} from '../../contract/thread-event.ts'
import { fill } from '../../words/fill.ts'
import { type MailWords, mailWords } from '../../words/mail.ts'
import { fields, type Letter, paragraphs, quoted, topicLabel } from './letters.ts'
import { type Clock, createClock } from './speech.ts'

/** What people hear of, besides the messages themselves. */
export type ThreadAlarm = Exclude<ThreadEvent, 'message.created' | 'thread.updated'>

export const isAlarm = (event: string): event is ThreadAlarm => THREAD_ALERTS.has(event)

/** Of each file of a message, what stands in its letter. */
export type FileLine = { name: string } & (
  | { is: 'link'; url: string }
  | { is: 'attached' | 'named' }
  | { is: 'refused' }
)

export interface Enclosed {
  files: readonly FileLine[]
  /** Of links. */
  until?: Date
}

/** @param answered one may answer the e-mail itself */
export function messageLetter(
  config: Config,
  facts: MessageFacts,
  { files, until }: Enclosed,
  answered: boolean,
): Letter {
  const tongue = mailWords(...config.locales)
  const { locale, words } = tongue
  const clock = clockOf(config, facts, locale)
  const field = fields(words)
  const { message } = facts
  return {
    subject: subjectOf(config, facts, words[`thread.${facts.kind}`]),
    text: paragraphs(
      [answered ? words['thread.above'] : undefined],
      [message.first ? words['thread.first.text'] : words['thread.more.text']],
      [
        ...standing(config, facts, words, clock),
        field('callWord', facts.callWord),
        field('customer', `${facts.customer.subject} (${facts.customer.issuer})`),
        field('language', facts.locale === locale ? undefined : facts.locale),
        field('read', facts.read.join(', ') || undefined),
        field('subject', facts.subject),
      ],
      [words['thread.words'], quoted(message.text)],
      listOf(files, words, until && clock.day(until)),
      [answered ? words['thread.reply'] : words['thread.elsewhere']],
    ),
  }
}

/** No word of the customer's. */
export function alarmLetter(config: Config, event: ThreadAlarm, facts: ThreadBriefFacts): Letter {
  const { locale, words } = mailWords(...config.locales)
  return {
    subject: subjectOf(config, facts, words[`${event}.${facts.kind}`]),
    text: paragraphs(
      [words[`${event}.text`]],
      standing(config, facts, words, clockOf(config, facts, locale)),
    ),
  }
}

/** The lines of a letter of which something else may stand in the same letter, made again later. */
export const varyingLines = (words: MailWords): string[] =>
  [words['field.due'], words['field.service'], words['thread.files'], words['thread.attached']].map(
    (line) => line.split('{')[0]!,
  )

const subjectOf = (config: Config, { topic, reference }: ThreadBriefFacts, what: string) => {
  const tongue = mailWords(...config.locales)
  const label = topicLabel(config, topic, tongue)
  return fill(tongue.words['team.subject'], { what, topic: label, reference })
}

function standing(
  config: Config,
  facts: ThreadBriefFacts,
  words: MailWords,
  clock: Clock,
): (string | undefined)[] {
  const field = fields(words)
  const moment = (iso: string | undefined) => {
    const at = iso === undefined ? undefined : new Date(iso)
    return at && fill(words['thread.moment'], { day: clock.day(at), time: clock.time(at) })
  }
  const tongue = mailWords(...config.locales)
  return [
    field('reference', facts.reference),
    field('topic', topicLabel(config, facts.topic, tongue)),
    field('service', facts.service),
    field('due', moment(facts.due)),
    field('acknowledgeBy', moment(facts.acknowledgeBy)),
    field('answerBy', moment(facts.answerBy)),
  ]
}

function listOf(files: readonly FileLine[], words: MailWords, day: string | undefined) {
  if (files.length === 0) return []
  const isLinked = files.some(({ is }) => is === 'link')
  return [
    isLinked && day !== undefined ? fill(words['thread.files'], { day }) : words['thread.attached'],
    ...files.map((file) => `- ${lineOf(file, words)}`),
  ]
}

function lineOf(file: FileLine, words: MailWords): string {
  if (file.is === 'link') return `${file.name} <${file.url}>`
  return file.is === 'refused' ? fill(words['thread.refused'], { name: file.name }) : file.name
}

/** The team works where its desk is. */
const clockOf = ({ hours, channels }: Config, { kind }: ThreadBriefFacts, locale: string): Clock =>
  createClock(
    locale,
    hours[channels[kind]?.hours ?? '']?.zone ?? Object.values(hours)[0]?.zone ?? 'UTC',
  )
