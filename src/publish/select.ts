/**
 * Which answers a locale publishes, under which topic, and which of them come first.
 *
 * Knows the configuration and the answers, not how they are written to files.
 */
import { type Answer, isValidOn, type Translations } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { topicOf } from '../content/topics.ts'
import { keyOfAnswer, translationsOf } from '../content/translations.ts'
import { languageOf } from './speech.ts'

type Topic = Config['topics'][number]

const MOST_FREQUENT = 5

const byId = (a: Answer, b: Answer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** An answer that a locale shows. */
export interface Chosen {
  answer: Answer
  /** The locale that it is borrowed from. */
  from?: string
}

/**
 * What a locale shows today, each with its topic: its own answers, sorted by id, then what it borrows and
 * does not say itself, in the order of `fallbacks`.
 *
 * @param twins  of `answers`: what has a twin here, shown or hidden, is not borrowed
 */
export function select(
  config: Config,
  answers: readonly Answer[],
  locale: string,
  now: Date,
  twins: ReadonlyMap<string, Translations> = translationsOf(answers),
): Chosen[] {
  const chosen: Chosen[] = ownAnswers(config, answers, locale, now).map((answer) => ({ answer }))
  const said = new Set(chosen.map(({ answer }) => keyOfAnswer(answer)))
  const ids = new Set(chosen.map(({ answer }) => answer.id))
  for (const from of config.fallbacks[locale] ?? []) {
    for (const answer of ownAnswers(config, answers, from, now)) {
      const names = twins.get(keyOfAnswer(answer)) ?? {}
      const isSaid = Object.entries(names).some(
        ([other, id]) => id !== null && (other === locale || said.has(`${other} ${id}`)),
      )
      if (isSaid || ids.has(answer.id)) continue
      said.add(keyOfAnswer(answer))
      ids.add(answer.id)
      chosen.push({ answer, from })
    }
  }
  return chosen
}

/** The answers of this locale that may be shown today, sorted by id, each with its topic. */
function ownAnswers(config: Config, answers: readonly Answer[], locale: string, now: Date) {
  const today = now.toISOString().slice(0, 10)
  return answers
    .filter((answer) => belongsTo(answer.locale, locale, config.locales))
    .filter((answer) => isValidOn(answer, today))
    .filter(({ approvedBy }) => !config.approval.required || approvedBy !== undefined)
    .map((answer): Answer => {
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
export function ofTopic<Kind extends Pick<Answer, 'id' | 'topic'>>(
  answers: readonly Kind[],
  { id, questions }: Topic,
): Kind[] {
  const own = answers.filter((answer) => answer.topic === id)
  const pinned = questions.flatMap((pin) => own.find((answer) => answer.id === pin) ?? [])
  return [...pinned, ...own.filter((answer) => !pinned.includes(answer))]
}

/**
 * The questions of the home screen: the bank's choice, also by the id of a twin, else the first of each
 * topic. @param answers  of the locale itself, unless it has none
 */
export function frequent(
  config: Config,
  answers: readonly Answer[],
  twins: ReadonlyMap<string, Translations> = new Map(),
): Answer[] {
  const byId = new Map(
    answers.flatMap((answer) => {
      const names = Object.values(twins.get(keyOfAnswer(answer)) ?? {})
      return [...names, answer.id].map((id) => [id, answer] as const)
    }),
  )
  const chosen = new Set(config.frequent.flatMap((id) => byId.get(id) ?? []))
  if (chosen.size > 0) return [...chosen]
  const firsts = config.topics.flatMap((topic) => ofTopic(answers, topic).slice(0, 1))
  return (firsts.length > 0 ? firsts : answers).slice(0, MOST_FREQUENT)
}
