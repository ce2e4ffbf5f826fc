/** Answers that only the search finds, and topics that lead to none. */
import type { Answer } from '../../content/answers.ts'
import { topicOf } from '../../content/topics.ts'
import type { Finding } from '../finding.ts'
import { type Project, shownIn } from '../project.ts'
import { atAnswer, inConfig, type Rule } from '../rule.ts'

/** What the answer says itself, else what its page is about: as it is published. */
export const topicIdOf = (
  { topic, url }: Pick<Answer, 'topic' | 'url'>,
  { topics }: Project['config'],
): string | undefined => (topics.some(({ id }) => id === topic) ? topic : topicOf(url, topics))

export const topics: Rule = (project) => {
  const { config } = project
  if (config.topics.length === 0) {
    return [{ code: 'no-topics', where: inConfig('topics'), values: {} }]
  }
  const answers = shownIn(project)
  if (answers.length === 0) return []
  const used = new Set(answers.map((answer) => topicIdOf(answer, config)))
  return [
    ...answers
      .filter((answer) => topicIdOf(answer, config) === undefined)
      .map((answer): Finding => ({ code: 'no-topic', where: atAnswer(answer), values: {} })),
    ...config.topics.flatMap(({ id }, at): Finding[] =>
      used.has(id)
        ? []
        : [{ code: 'topic-unused', where: inConfig(`topics[${at}]`), values: { topic: id } }],
    ),
  ]
}
