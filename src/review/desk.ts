/** A locale's files as the review page shows them: where each answer stands, and what is near it. Pure. */
import { type Answer, hashShown } from '../content/answers.ts'
import { publishable } from '../content/approval.ts'
import type { Config } from '../content/config.ts'
import type { Difference } from '../content/coverage.ts'
import type { Edit } from '../content/edits.ts'
import { textOf } from '../content/html.ts'
import { parseHtml } from '../content/parse-html.ts'
import { topicOf } from '../content/topics.ts'
import type { Desk, Item, Opened, Standing, Wording } from './contract.ts'
import { asShown, type Files } from './files.ts'
import { type InLanguages, type Languages, staleSince } from './languages.ts'

const MOST_ALIKE = 5

/** Two questions that may be one. */
export interface Pair {
  ids: [string, string]
  /** 0 to 1. */
  likeness: number
}

/** What the harvest noticed, and leaves to people. */
export interface Findings {
  /** Among the answers of these files. */
  pairs: readonly Pair[]
  differences: readonly Difference[]
  languages: Languages
}

/**
 * @param label  of a topic, in the locale
 */
export function deskOf(
  config: Config,
  files: Files,
  today: string,
  { pairs, differences, languages }: Findings,
  label: (topic: Config['topics'][number]) => string,
): Desk {
  const { required } = config.approval
  const { answers, reviewed, locale } = files
  const { edits, synonyms } = files.edits
  const { compare } = new Intl.Collator(locale)
  const { doubts, withheld } = publishable({ answers, edits, reviewed }, { required, today })
  const editOf = new Map(edits.map((edit) => [edit.id, edit]))
  const seen = new Map(reviewed.map((answer) => [answer.id, answer]))
  const known = new Map(answers.map((answer) => [answer.id, answer]))
  const doubtsOf = Map.groupBy(doubts, ({ id }) => id)
  const differing = new Set(differences.map(({ id }) => id))
  const whyHeld = new Map(withheld.map(({ id, why }) => [id, why]))
  const pairsOf = Map.groupBy(
    pairs.flatMap((pair) => pair.ids.map((id) => ({ id, pair }))),
    ({ id }) => id,
  )

  const item = (answer: Answer): Item => {
    const { id, url, anchor } = answer
    const edit = editOf.get(id)
    const shown = asShown(answer, edit)
    const before = seen.get(id)
    const held = whyHeld.get(id)
    const said = languages.get(id) ?? ALONE
    const stale = staleSince(locale, before, said, config.locales)
    return {
      id,
      standing: !before ? 'new' : hashShown(before) === hashShown(shown) ? 'same' : 'changed',
      question: shown.question,
      url: anchor ? `${url}#${anchor}` : url,
      on: answer.hash,
      ...(edit && { edit }),
      doubts: (doubtsOf.get(id) ?? []).map(({ is }) => is),
      ...(differing.has(id) && { differs: true as const }),
      twins: said.twins.map(({ locale, id, question }) => ({ locale, id, question })),
      lacks: said.lacks,
      ...(stale !== undefined && { stale }),
      ...(held && { withheld: held }),
      alike: alikeTo(id, pairsOf.get(id) ?? [], known),
    }
  }

  const gone = goneFrom(files, config)
  const items = [...answers.map(item), ...gone.map((answer) => ({ ...item(answer), ...GONE }))]
  return {
    brand: config.brand.name,
    locale,
    locales: config.locales,
    topics: config.topics.map((topic) => ({ id: topic.id, label: label(topic) })),
    approvalRequired: required,
    today,
    synonyms,
    items: items.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.question, b.question)),
  }
}

/** What its original has changed is as urgent as what has changed itself. */
const rankOf = ({ standing, stale }: Item): number =>
  stale === undefined ? ORDER.indexOf(standing) : 0

const ALONE: InLanguages = { twins: [], lacks: [] }
const ORDER: readonly Standing[] = ['changed', 'new', 'gone', 'same']
const GONE = { standing: 'gone' as const, alike: [] }

/** What somebody has seen or written about, and the website has no more. */
function goneFrom({ answers, edits, reviewed, locale }: Files, { brand }: Config): Answer[] {
  const there = new Set([...answers, ...reviewed].map(({ id }) => id))
  const isThere = new Set(answers.map(({ id }) => id))
  const remnant = ({ id, question = id, answer = '' }: Edit): Answer => ({
    ...{ id, question, answer, url: brand.url, locale, hash: '' },
    ...{ keywords: [], alternates: [], actions: [] },
  })
  return [
    ...reviewed.filter(({ id }) => !isThere.has(id)),
    ...edits.edits.filter(({ id }) => !there.has(id)).map(remnant),
  ]
}

function alikeTo(
  id: string,
  pairs: readonly { pair: Pair }[],
  known: ReadonlyMap<string, Answer>,
): Item['alike'] {
  return pairs
    .flatMap(({ pair: { ids, likeness } }) => {
      const other = known.get(ids[0] === id ? ids[1] : ids[0])
      return other ? [{ id: other.id, question: other.question, likeness }] : []
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ALIKE)
}

/** An answer's own words, the bank's and the website's; of one that is gone, as it was. */
export function openedOf(
  config: Config,
  files: Files,
  differences: readonly Difference[],
  id: string,
): Opened | undefined {
  const isIt = (one: { id: string }) => one.id === id
  const seen = files.reviewed.find(isIt)
  const answer = files.answers.find(isIt) ?? goneFrom(files, config).find(isIt)
  if (!answer) return undefined
  const data = differences.find(isIt)?.data
  const edit = files.edits.edits.find((one) => one.id === id)
  const shown = asShown(answer, edit)
  const body = parseHtml(shown.answer, { url: shown.url })
  const topic = shown.topic ?? topicOf(shown.url, config.topics)
  const isReworded = edit?.question !== undefined || edit?.answer !== undefined
  return {
    id,
    body,
    html: shown.answer,
    shown: { question: shown.question, text: textOf(body) },
    ...(seen && seen.hash !== shown.hash && { before: wordingOf(seen) }),
    ...(isReworded && { site: wordingOf(answer) }),
    ...(data !== undefined && {
      differs: { page: wordingOf(answer), data: wordingOf({ ...answer, answer: data }) },
    }),
    ...(shown.short !== undefined && { short: shown.short }),
    ...(topic !== undefined && { topic }),
    alternates: shown.alternates,
    keywords: shown.keywords,
    actions: shown.actions.map(({ label }) => label),
  }
}

const wordingOf = ({ question, answer, url }: Answer): Wording => ({
  question,
  text: textOf(parseHtml(answer, { url })),
})
