/** What a language shows, ready to be written: chosen, cleaned, marked where it is borrowed, grouped by topic. */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { HtmlNode } from '../content/html.ts'
import { parseHtml } from '../content/parse-html.ts'
import { keyOfAnswer } from '../content/translations.ts'
import { borrowedFrom } from './borrowed.ts'
import type { Twins } from './locale.ts'
import type { Group, Shown } from './page-answers.ts'
import { localise } from './project.ts'
import { ofTopic, select } from './select.ts'
import type { Speech } from './speech.ts'

interface Showing {
  answers: readonly Answer[]
  twins: Twins
  now: Date
  onPictureLost(): void
}

/** @returns what the language of a speech shows today */
export function showing(
  config: Config,
  { answers, twins, now, onPictureLost }: Showing,
): (speech: Speech) => Shown[] {
  const { entities, values } = config
  const varying = new Set(entities && Object.values(values).flatMap((value) => value.in))
  const bodies = new Map<string, readonly HtmlNode[]>()
  /**
   * Answers are cleaned once more on the way out: a file that people can edit is not trusted. Pictures
   * come from the hub's own origin or not at all: a document that is isolated (`headers.ts`) loads no
   * others, and a visitor's address is nobody else's business.
   */
  const bodyOf = (answer: Answer) => {
    const key = keyOfAnswer(answer)
    const pictureHosts = [new URL(config.hub).host]
    const body =
      bodies.get(key) ?? parseHtml(answer.answer, { url: answer.url, pictureHosts, onPictureLost })
    bodies.set(key, body)
    return body
  }
  return (speech) =>
    select(config, answers, speech.locale, now, twins).map(({ answer, from }) => ({
      answer,
      body: bodyOf(answer),
      ...(from !== undefined && { borrowed: borrowedFrom(from, speech) }),
      ...(varying.has(answer.id) && { varies: true as const }),
    }))
}

/** The static page shows everything: what belongs to no topic comes last. */
export function groupsOf(
  { topics }: Config,
  { locale, say }: Speech,
  shown: readonly Shown[],
): Group[] {
  const byId = new Map(shown.map((one) => [one.answer.id, one]))
  const answers = shown.map(({ answer }) => answer)
  const groups = topics.map((topic) => ({
    id: topic.id,
    label: localise(topic.label, locale),
    answers: ofTopic(answers, topic).map(({ id }) => byId.get(id)!),
  }))
  const rest = shown.filter(({ answer }) => answer.topic === undefined)
  return [...groups, { id: 'other', label: say('page.other'), answers: rest }].filter(
    (group) => group.answers.length > 0,
  )
}
