/**
 * What a project comes to when it is published today: the answers with people's decisions about them, and
 * the configuration with what those decisions and the harvested contacts add to it.
 */
import type { Answer } from '../content/answers.ts'
import { type Publishable, publishable } from '../content/approval.ts'
import type { Config } from '../content/config.ts'
import type { EditsFile } from '../content/edits.ts'
import { withContacts } from '../content/from-contacts.ts'
import { keyOfAnswer, translationsOf } from '../content/translations.ts'
import { dayOf } from './command.ts'
import { readDecisions } from './decisions.ts'
import { LIVE_FILE, readConfig, readContacts, readWithdrawn } from './project.ts'

/** What a locale shows today, and the decisions that made it so. */
export interface LocaleContent
  extends Publishable,
    Pick<EditsFile, 'locale' | 'synonyms' | 'edits'> {
  /** Hidden ones too: what a language has decided not to say, it does not borrow. */
  harvested: readonly Answer[]
}

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
  const { config, notes } = withContacts(decided, await readContacts(folder))
  const withdrawn = await readWithdrawn(folder)
  const all = withTwins(contents)
  const answers = all.filter(({ id }) => !withdrawn.has(id))
  if (answers.length < all.length) {
    notes.push(`left out, withdrawn in ${LIVE_FILE}: ${all.length - answers.length}`)
  }
  return { written, config, contents, answers, notes }
}

/**
 * What is shown, with the twins that the harvest found or people named; the twin of an answer that was
 * merged is the one that it was merged into.
 */
export function withTwins(
  contents: readonly Pick<LocaleContent, 'locale' | 'answers' | 'edits' | 'harvested'>[],
): Answer[] {
  const edits = new Map(
    contents.flatMap(({ locale, edits: own }) =>
      own.map((edit) => [keyOfAnswer({ locale, id: edit.id }), edit] as const),
    ),
  )
  const become = (locale: string, id: string): string => {
    const passed = new Set<string>()
    let at = id
    for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
      at = next
      passed.add(at)
      next = edits.get(keyOfAnswer({ locale, id: at }))?.into
    }
    return at
  }
  const named = contents.flatMap(({ locale, harvested }) =>
    harvested.map((answer) => {
      const decided = edits.get(keyOfAnswer({ locale, id: answer.id }))?.translations
      return {
        decided,
        answer: { ...answer, translations: { ...answer.translations, ...decided } },
      }
    }),
  )
  // People come first: of two that claim the same twin, the first has it.
  const [theirs, others] = [named.filter((one) => one.decided), named.filter((one) => !one.decided)]
  const twins = translationsOf(
    [...theirs, ...others].map(({ answer }) => answer),
    become,
  )
  return contents.flatMap(({ answers }) =>
    answers.map((answer) => {
      const own = twins.get(keyOfAnswer(answer)) ?? {}
      return Object.keys(own).length > 0 ? { ...answer, translations: own } : answer
    }),
  )
}

/** @throws QuestionsError */
export async function readContent(
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
    harvested: answers,
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
