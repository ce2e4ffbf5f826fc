/**
 * What the team's mailbox is told of secure messages and complaints: that a date comes near or is over.
 * Not a word that a customer wrote, and not who it is: that is read where they sign in.
 */
import type { Config } from '../../content/config.ts'
import type { ThreadBriefFacts } from '../../contract/thread-event.ts'
import { localise } from '../../publish/project.ts'
import { mailWords } from '../../words/mail.ts'
import type { OutboxEvent } from '../outbox/rows.ts'
import type { Letter } from './letters.ts'
import { createClock, fill } from './speech.ts'

type ThreadAlert = 'thread.due' | 'thread.overdue'

export const isThreadAlert = (event: OutboxEvent): event is ThreadAlert =>
  event === 'thread.due' || event === 'thread.overdue'

export function threadLetter(
  { topics, hours, locales }: Config,
  event: ThreadAlert,
  { kind, reference, topic, service, due, acknowledgeBy, answerBy }: ThreadBriefFacts,
): Letter {
  const { locale, words } = mailWords(...locales)
  const clock = createClock(locale, Object.values(hours)[0]?.zone ?? 'UTC')
  const when = (iso: string) => `${clock.day(new Date(iso))}, ${clock.time(new Date(iso))}`
  const label = topics.find(({ id }) => id === topic)?.label
  const lines: readonly (string | undefined)[] = [
    words[`${event}.text`],
    '',
    fill(words['field.reference'], { value: reference }),
    label && fill(words['field.topic'], { value: localise(label, locale) }),
    service && fill(words['field.service'], { value: service }),
    due && fill(words['thread.field.due'], { value: when(due) }),
    acknowledgeBy && fill(words['thread.field.acknowledge'], { value: when(acknowledgeBy) }),
    answerBy && fill(words['thread.field.answer'], { value: when(answerBy) }),
    '',
    words['thread.where'],
  ]
  return {
    subject: `${fill(words[event], { kind: words[`thread.kind.${kind}`] })} · ${reference}`,
    text: lines.filter((line) => line !== undefined).join('\n'),
  }
}
