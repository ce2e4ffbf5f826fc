/**
 * What a project comes to when it is published today: the answers with people's decisions about them, and
 * the configuration with what those decisions and the harvested contacts add to it.
 */
import type { Answer } from '../content/answers.ts'
import { type Publishable, publishable } from '../content/approval.ts'
import type { Config } from '../content/config.ts'
import type { EditsFile } from '../content/edits.ts'
import { withContacts } from '../content/from-contacts.ts'
import { dayOf } from './command.ts'
import { readDecisions } from './decisions.ts'
import { readConfig, readContacts } from './project.ts'

/** What a locale shows today, and the decisions that made it so. */
export interface LocaleContent
  extends Publishable,
    Pick<EditsFile, 'locale' | 'synonyms' | 'edits'> {}

export interface Project {
  /** As people wrote it. */
  written: Config
  /** With pins, synonyms and harvested contacts. */
  config: Config
  contents: LocaleContent[]
  answers: Answer[]
  /** Sentences about what was taken from the harvest. */
  notes: string[]
}

/** @throws QuestionsError */
export async function readProject(folder: string, now: Date): Promise<Project> {
  const written = await readConfig(folder)
  const contents = await Promise.all(
    written.locales.map((locale) => readContent(folder, written, locale, now)),
  )
  const decided = withDecisions(written, contents)
  return {
    written,
    ...withContacts(decided, await readContacts(folder)),
    contents,
    answers: contents.flatMap(({ answers }) => answers),
  }
}

/** @throws QuestionsError */
async function readContent(
  folder: string,
  config: Config,
  locale: string,
  now: Date,
): Promise<LocaleContent> {
  const { answers, reviewed, edits: file } = await readDecisions(folder, locale)
  const { edits, synonyms } = file
  const { required } = config.approval
  return {
    ...publishable({ answers, edits, reviewed }, { required, today: dayOf(now) }),
    locale,
    synonyms,
    edits,
  }
}

function withDecisions(config: Config, contents: readonly LocaleContent[]): Config {
  const pinned = contents.flatMap((content) => content.pinned)
  const topicOf = new Map(
    contents.flatMap(({ answers }) => answers.map(({ id, topic }) => [id, topic] as const)),
  )
  return {
    ...config,
    topics: config.topics.map((topic) => ({
      ...topic,
      questions: [
        ...new Set([...pinned.filter((id) => topicOf.get(id) === topic.id), ...topic.questions]),
      ],
    })),
    search: {
      ...config.search,
      synonyms: [...config.search.synonyms, ...contents.flatMap(({ synonyms }) => synonyms)],
    },
  }
}
