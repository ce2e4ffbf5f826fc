/**
 * The files of one language: a first file that names all others, cards and answers in parts, topics, and
 * the search index. What belongs to the answers is laid out once; a first file is written for the bank and
 * for each of its entities, over the same parts as far as they are the same.
 */
import type { Answer, Translations } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { HtmlNode } from '../content/html.ts'
import type { Alias, Card, PublishedAnswer, PublishedTopic, Title } from '../content/published.ts'
import { keyOfAnswer } from '../content/translations.ts'
import { createSearch, publishSearch } from '../search/index.ts'
import { FORM_WORDS } from '../words/index.ts'
import type { Output } from './output.ts'
import type { Shown } from './page-answers.ts'
import { cut, type Piece, writeParts } from './parts.ts'
import { localise, projectAnswer, projectCard, projectStart } from './project.ts'
import { frequent, ofTopic } from './select.ts'
import { languageOf, type Speech } from './speech.ts'

/**
 * Small parts: a list of results touches a few of them, and a visitor pays for what they touch. But
 * the first file names every part, so from some number on parts grow instead.
 */
const CARDS_A_PART = 6
const ANSWER_BYTES_A_PART = 6_000
const MOST_PARTS = 120
const MOST_RELATED = 3
const MOST_FIRST = 4

export type Twins = ReadonlyMap<string, Translations>

/** What a language says, before it is written. */
export interface Layout {
  shown: readonly Shown[]
  cards: Piece<Card>[]
  answers: Piece<PublishedAnswer | Alias>[]
  /** Address of the index. */
  search: string
}

export async function layOut(
  output: Output,
  { search: { synonyms } }: Config,
  speech: Speech,
  shown: readonly Shown[],
  twins: Twins,
): Promise<Layout> {
  const { locale } = speech
  const answers = shown.map(({ answer }) => answer)
  const { find } = createSearch(answers, { locale, synonyms })
  const cards = shown.map(cardOf)
  const borrowed = new Set(cards.flatMap((card) => (card.borrowed ? [card.id] : [])))
  const published = shown.map((one, index) => {
    const { id, question } = one.answer
    // What two languages have in common is chance: an answer in the visitor's leads to no other one.
    const related = find(question, { limit: 4 * MOST_RELATED })
      .map((hit) => hit.id)
      .filter((other) => other !== id && (one.borrowed || !borrowed.has(other)))
    return answerOf(one, cards[index]!, related.slice(0, MOST_RELATED), speech)
  })
  const named = [...published, ...aliasesOf(answers, twins)].sort(byId)
  return {
    shown,
    search: output.folder(await publishSearch(answers, { locale, synonyms })),
    cards: cut(cards.toSorted(byId), {
      count: Math.max(CARDS_A_PART, Math.ceil(cards.length / MOST_PARTS)),
    }),
    answers: cut(named, {
      bytes: Math.max(ANSWER_BYTES_A_PART, JSON.stringify(named).length / MOST_PARTS),
    }),
  }
}

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

export const cardOf = ({ answer, body, borrowed }: Shown): Card =>
  projectCard(answer, body, borrowed)

/** What a visitor must know of an answer stands above its words, in the language of the hub. */
export const answerOf = (
  { answer, body, borrowed, varies }: Shown,
  card: Card,
  related: string[],
  { locale, say }: Speech,
): PublishedAnswer => {
  const notes = [borrowed?.note, varies && say('page.varies')].filter((note) => note !== undefined)
  const said = notes.map((note): HtmlNode => ['p', { lang: locale }, ['strong', {}, note]])
  return projectAnswer(answer, card, [...said, ...body], related)
}

/** What the answers of a language are called in the others, where that is nobody's id here. */
function aliasesOf(answers: readonly Answer[], twins: Twins): Alias[] {
  const aliases = new Map<string, Alias>()
  const ids = new Set(answers.map(({ id }) => id))
  for (const answer of answers) {
    for (const id of Object.values(twins.get(keyOfAnswer(answer)) ?? {})) {
      if (id !== null && !ids.has(id)) aliases.set(id, { id, is: answer.id })
    }
  }
  return [...aliases.values()]
}

/**
 * @param agencies their folder
 * @returns the address of the locale's first file
 */
export function writeStart(
  output: Output,
  config: Config,
  speech: Speech,
  { shown, cards, answers, search }: Layout,
  twins: Twins,
  agencies?: string,
): string {
  const { locale } = speech
  const all = shown.map(({ answer }) => answer)
  const borrowed = new Map(shown.map((one) => [one.answer.id, one.borrowed]))
  const own = all.filter(({ id }) => !borrowed.get(id))
  const titlesOf = (list: readonly Answer[]): Title[] =>
    list.map(({ id, question }) => {
      const from = borrowed.get(id)
      return { id, question, ...(from && { borrowed: from }) }
    })

  const topics = config.topics.flatMap((topic): PublishedTopic[] => {
    const here = ofTopic(all, topic)
    if (here.length === 0) return []
    // A page about a topic shows its questions: those that the bank pins, else the first ones.
    const pinned = here.filter(({ id }) => topic.questions.includes(id))
    const first = (pinned.length > 0 ? pinned : here).slice(0, MOST_FIRST)
    return [
      {
        id: topic.id,
        label: localise(topic.label, locale),
        count: here.length,
        url: output.json(`topic.${topic.id}.${locale}.json`, titlesOf(here)),
        first: titlesOf(first),
      },
    ]
  })

  const start = projectStart(config, speech, {
    topics,
    ...(config.privacy && { forms: output.json(`forms.${locale}.json`, formWordsOf(locale)) }),
    ...(agencies !== undefined && { agencies }),
    frequent: titlesOf(frequent(config, own.length > 0 ? own : all, twins)),
    count: all.length,
    search,
    cards: writeParts(output, `cards.${locale}.json`, cards),
    answers: writeParts(output, `answers.${locale}.json`, answers),
  })
  return output.json(`start.${locale}.json`, start)
}

const formWordsOf = (locale: string) => FORM_WORDS[locale] ?? FORM_WORDS[languageOf(locale)]
