/**
 * `buildHub`: configuration, answers and programs in, the files of `public/` out.
 *
 * Reads no clock, no disk and no network; the same input gives the same files. What depends on the
 * day (answers that are valid from or until a date, closures on the static page) follows `now`.
 */
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { parseHtml } from '../content/parse-html.ts'
import type { PublishedTopic, Title } from '../content/published.ts'
import { QuestionsError } from '../errors.ts'
import { createSearch, publishSearch } from '../search/index.ts'
import { FORM_WORDS } from '../words/index.ts'
import { BUILT_FROM, builtFrom } from './built-from.ts'
import { integrity } from './fingerprint.ts'
import { framePage } from './frame-page.ts'
import { headerRules } from './headers.ts'
import { Output, type PublishedFiles } from './output.ts'
import type { Group, Shown } from './page-answers.ts'
import { icon, pageStyle } from './page-style.ts'
import { writeParts } from './parts.ts'
import { type Programs, staticImports } from './programs.ts'
import { localise, projectAnswer, projectCard, projectHub, projectStart } from './project.ts'
import { frequent, ofTopic, select } from './select.ts'
import { languageOf, type Speech, speechFor } from './speech.ts'
import { type PageAssets, pagePath, staticPages } from './static-pages.ts'

/**
 * Small parts: a list of results touches a few of them, and a visitor pays for what they touch. But
 * the first file names every part, so from some number on parts grow instead.
 */
const CARDS_A_PART = 6
const ANSWER_BYTES_A_PART = 6_000
const MOST_PARTS = 120
const MOST_RELATED = 3
const MOST_FIRST = 4

export interface BuildOptions {
  programs: Programs
  /** Of the package: the script tag's address holds it. */
  version: string
  now: Date
  /** What `config` was before decisions and contacts were added to it: `serve` compares it with its own. */
  written?: Config
  /** Shows in the hub which rule led to what it offers: for who looks after the rules, not for visitors. */
  explain?: boolean
  /** Told, in a sentence, what was left out and why. */
  onNote?(note: string): void
}

/**
 * @param answers of every locale; each says its own
 * @throws QuestionsError `CONFIG_INVALID` for a locale that the hub has no words in
 */
export async function buildHub(
  config: Config,
  answers: readonly Answer[],
  { programs, version, now, written = config, explain, onNote }: BuildOptions,
): Promise<PublishedFiles> {
  const output = new Output()
  let picturesLost = 0
  const countLost = () => picturesLost++
  const speeches = config.locales.map(speechFor)
  const assets: PageAssets = {
    style: output.asset('page.css', pageStyle(config)),
    icon: output.asset('icon.svg', icon(config)),
  }

  const starts: Record<string, string> = {}
  for (const speech of speeches) {
    const chosen = select(config, answers, speech.locale, now).map(
      (answer): Shown => ({ answer, body: bodyOf(answer, config, countLost) }),
    )
    starts[speech.locale] = await writeLocale(output, config, speech, chosen)
    const pages = staticPages(config, speech, groupsOf(config, speech, chosen), assets, now)
    for (const [path, page] of pages) output.put(`${path.slice(1)}index.html`, page)
  }

  if (picturesLost > 0) {
    const host = new URL(config.hub).host
    onNote?.(`pictures left out because they are not on ${host}: ${picturesLost}; their words stay`)
  }

  output.put(`embed/${version}/embed.js`, programs.embed)
  const folder = output.folder(programs.hub)
  const seal = (name: string) => {
    const program = programs.hub.get(name)
    if (!program) throw new QuestionsError('NOT_FOUND', `${name} is not among the programs`)
    return { url: folder + name, integrity: integrity(program) }
  }
  const frame = {
    ...seal('frame.js'),
    imports: staticImports('frame.js', programs.hub).map((name) => folder + name),
    icon: assets.icon,
  }
  output.put('hub/index.html', framePage(config, speeches[0]!, frame))
  output.put('facebook/index.html', framePage(config, speeches[0]!, frame, 'facebook'))

  const hub = projectHub(config, {
    version,
    builtAt: now.toISOString(),
    panel: seal('panel.js'),
    entry: seal('hub.js'),
    frame: 'hub/',
    page: `.${pagePath(config, config.locales[0]!)}`,
    starts,
    ...(explain && { explain }),
  })
  output.put('hub.json', JSON.stringify(hub))
  output.put(BUILT_FROM, builtFrom(written))
  output.put('headers.json', `${JSON.stringify(headerRules(config), null, 2)}\n`)
  return output.files
}

/** @returns the address of the locale's first file */
async function writeLocale(
  output: Output,
  config: Config,
  speech: Speech,
  chosen: readonly Shown[],
): Promise<string> {
  const { locale } = speech
  const { synonyms } = config.search
  const answers = chosen.map(({ answer }) => answer)
  const cards = chosen.map(({ answer, body }) => projectCard(answer, body))
  const titlesOf = (list: readonly Answer[]): Title[] =>
    list.map(({ id, question }) => ({ id, question }))

  const { find } = createSearch(answers, { locale, synonyms })
  const published = chosen.map(({ answer, body }, index) => {
    const near = find(answer.question, { limit: MOST_RELATED + 1 }).map(({ id }) => id)
    const related = near.filter((id) => id !== answer.id).slice(0, MOST_RELATED)
    return projectAnswer(answer, cards[index]!, body, related)
  })

  const topics = config.topics.flatMap((topic): PublishedTopic[] => {
    const own = ofTopic(answers, topic)
    if (own.length === 0) return []
    // A page about a topic shows its questions: those that the bank pins, else the first ones.
    const pinned = own.filter(({ id }) => topic.questions.includes(id))
    const first = (pinned.length > 0 ? pinned : own).slice(0, MOST_FIRST)
    return [
      {
        id: topic.id,
        label: localise(topic.label, locale),
        count: own.length,
        url: output.json(`topic.${topic.id}.${locale}.json`, titlesOf(own)),
        first: titlesOf(first),
      },
    ]
  })

  const start = projectStart(config, speech, {
    topics,
    ...(config.privacy && {
      forms: output.json(`forms.${locale}.json`, formWordsOf(locale)),
    }),
    frequent: titlesOf(frequent(config, answers)),
    count: answers.length,
    search: output.folder(await publishSearch(answers, { locale, synonyms })),
    cards: writeParts(output, `cards.${locale}.json`, cards, {
      count: Math.max(CARDS_A_PART, Math.ceil(cards.length / MOST_PARTS)),
    }),
    answers: writeParts(output, `answers.${locale}.json`, published, {
      bytes: Math.max(ANSWER_BYTES_A_PART, JSON.stringify(published).length / MOST_PARTS),
    }),
  })
  return output.json(`start.${locale}.json`, start)
}

const formWordsOf = (locale: string) => FORM_WORDS[locale] ?? FORM_WORDS[languageOf(locale)]

/**
 * Answers are cleaned once more on the way out: a file that people can edit is not trusted. Pictures
 * come from the hub's own origin or not at all: a document that is isolated (`headers.ts`) loads no
 * others, and a visitor's address is nobody else's business.
 */
function bodyOf({ answer, url }: Answer, { hub }: Config, onPictureLost: () => void) {
  return parseHtml(answer, { url, pictureHosts: [new URL(hub).host], onPictureLost })
}

/** The static page shows everything: what belongs to no topic comes last. */
function groupsOf({ topics }: Config, { locale, say }: Speech, chosen: readonly Shown[]): Group[] {
  const bodies = new Map(chosen.map(({ answer, body }) => [answer, body]))
  const shown = (list: readonly Answer[]): Shown[] =>
    list.map((answer) => ({ answer, body: bodies.get(answer)! }))
  const answers = [...bodies.keys()]
  const groups = topics.map((topic) => ({
    id: topic.id,
    label: localise(topic.label, locale),
    answers: shown(ofTopic(answers, topic)),
  }))
  const rest = chosen.filter(({ answer }) => answer.topic === undefined)
  return [...groups, { id: 'other', label: say('page.other'), answers: rest }].filter(
    (group) => group.answers.length > 0,
  )
}
