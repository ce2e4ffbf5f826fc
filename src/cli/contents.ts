/**
 * What a project comes to when it is published today: the answers with people's decisions about them, and
 * the configuration with what those decisions and the harvested contacts add to it.
 */
import type { Answer } from '../content/answers.ts'
import { publishable } from '../content/approval.ts'
import type { Config } from '../content/config.ts'
import { LIVE_FILE } from '../content/files.ts'
import { withContacts } from '../content/from-contacts.ts'
import type { LocalePart } from '../content/locale-part.ts'
import { withTwins } from '../content/twins.ts'
import { dayOf } from './command.ts'
import { readDecisions } from './decisions.ts'
import { readConfig, readContacts, readWithdrawn } from './project.ts'

export interface Project {
  /** As people wrote it. */
  written: Config
  /** With pins, synonyms and harvested contacts. */
  config: Config
  contents: LocalePart[]
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
  const { config, notes } = withContacts(decided, await readContacts(folder))
  const withdrawn = await readWithdrawn(folder)
  const all = withTwins(contents)
  const answers = all.filter(({ id }) => !withdrawn.has(id))
  if (answers.length < all.length) {
    notes.push(`left out, withdrawn in ${LIVE_FILE}: ${all.length - answers.length}`)
  }
  return { written, config, contents, answers, notes }
}

/** @throws QuestionsError */
export async function readContent(
  folder: string,
  config: Config,
  locale: string,
  now: Date,
): Promise<LocalePart> {
  const { answers, reviewed, edits: file } = await readDecisions(folder, locale)
  const { edits, synonyms } = file
  const { required } = config.approval
  return {
    ...publishable({ answers, edits, reviewed }, { required, today: dayOf(now) }),
    harvested: answers,
    locale,
    synonyms,
    edits,
  }
}

function withDecisions(config: Config, contents: readonly LocalePart[]): Config {
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
