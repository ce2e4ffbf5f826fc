/**
 * Which answers a locale publishes, under which topic, and which of them come first.
 *
 * Knows the configuration and the answers, not how they are written to files.
 */
import { type Answer, isValidOn } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { topicOf } from '../content/topics.ts'
import { languageOf } from './speech.ts'

type Topic = Config['topics'][number]

const MOST_FREQUENT = 5

const byId = (a: Answer, b: Answer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The answers of this locale that may be shown today, sorted by id, each with its topic. */
export function select(config: Config, answers: readonly Answer[], locale: string, now: Date) {
  const today = now.toISOString().slice(0, 10)
  return answers
    .filter((answer) => belongsTo(answer.locale, locale, config.locales))
    .filter((answer) => isValidOn(answer, today))
    .filter(({ approvedBy }) => !config.approval.required || approvedBy !== undefined)
    .map((answer) => {
      const { topic: _, ...rest } = answer
      const topic = topicOfAnswer(config.topics, answer)
      return topic === undefined ? rest : { ...rest, topic }
    })
    .sort(byId)
}

/** `fr-FR` belongs to `fr`, unless `fr-FR` is published too. */
export const belongsTo = (own: string, locale: string, published: readonly string[]): boolean =>
  own === locale || (!published.includes(own) && languageOf(own) === locale)

/** What the answer says itself, else what its page is about. */
const topicOfAnswer = (topics: readonly Topic[], { topic, url }: Answer): string | undefined =>
  topics.some(({ id }) => id === topic) ? topic : topicOf(url, topics)

/** The answers of a topic, those that the bank pins first. */
export function ofTopic(answers: readonly Answer[], { id, questions }: Topic): Answer[] {
  const own = answers.filter((answer) => answer.topic === id)
  const pinned = questions.flatMap((pin) => own.find((answer) => answer.id === pin) ?? [])
  return [...pinned, ...own.filter((answer) => !pinned.includes(answer))]
}

/** The questions of the home screen: the bank's choice, else the first of each topic. */
export function frequent(config: Config, answers: readonly Answer[]): Answer[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const chosen = config.frequent.flatMap((id) => byId.get(id) ?? [])
  if (chosen.length > 0) return chosen
  const firsts = config.topics.flatMap((topic) => ofTopic(answers, topic).slice(0, 1))
  return (firsts.length > 0 ? firsts : answers).slice(0, MOST_FREQUENT)
}
