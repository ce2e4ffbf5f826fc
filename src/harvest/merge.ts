/**
 * The answers of many pages, as one list: what is said twice stands once.
 */
import { type Action, type Answer, hashAnswer } from '../content/answers.ts'
import { textOfHtml } from '../content/html.ts'
import { type TopicMatch, topicOf } from '../content/topics.ts'
import type { PageAnswer } from './page.ts'
import { questionKey, textKey } from './question.ts'
import { slug } from './slug.ts'

/** An answer that has no id yet. */
export type Candidate = Omit<Answer, 'id'>

/** What some systems know besides. */
export interface RichAnswer extends PageAnswer {
  keywords?: string[]
  alternates?: string[]
  short?: string
}

export interface PageAnswers {
  url: string
  locale: string
  modified?: string
  /** Nothing to read without scripts. */
  isEmpty?: boolean
  /** Addresses of the same page in other languages. */
  languages?: readonly string[]
  /** What it has in common with itself in other languages, where a system says so. */
  group?: string
  answers: readonly RichAnswer[]
}

/**
 * @param pages  in the order of reading: of equal answers the first stays
 * @param kept   answers from before whose page could not be read; they come first
 */
export function mergePages(
  pages: readonly PageAnswers[],
  topics: readonly TopicMatch[],
  kept: readonly Candidate[],
): { candidates: Candidate[]; merged: number; warnings: string[] } {
  const byQuestion = Map.groupBy(kept, ({ locale, question }) => keyOf(locale, question))
  const warnings: string[] = []
  let merged = 0
  for (const { locale: ofPage, modified, answers } of pages) {
    for (const given of answers) {
      const { question, answer, url, anchor, actions, lang, category } = given
      const locale = localeOf(lang, ofPage)
      const key = keyOf(locale, question)
      const same = byQuestion.get(key) ?? []
      if (same.some((other) => saysTheSame(other.answer, answer))) {
        merged++
        continue
      }
      const [first] = same
      if (first) warnings.push(`“${question}” has two answers: ${first.url} and ${url}`)
      const topic = topicOf(url, topics) ?? topicOfCategory(category, topics)
      const short = given.short?.slice(0, LONGEST_SHORT)
      same.push({
        question,
        answer,
        ...(topic ? { topic } : {}),
        url,
        ...(anchor ? { anchor } : {}),
        locale,
        ...(short ? { short } : {}),
        keywords: given.keywords ?? [],
        alternates: given.alternates ?? [],
        actions,
        ...(modified ? { updatedAt: modified } : {}),
        hash: hashAnswer(question, answer),
      })
      byQuestion.set(key, same)
    }
  }
  return { candidates: withActionIds([...byQuestion.values()].flat()), merged, warnings }
}

/** In the same words, however they are marked up. @param a, b clean HTML */
export const saysTheSame = (a: string, b: string): boolean =>
  a === b || textKey(textOfHtml(a)) === textKey(textOfHtml(b))

/** As `Answer` allows. */
const LONGEST_SHORT = 140

/** Where no address tells: a category of the name of a topic, the nearest one. « Cartes » is `cartes`. */
const topicOfCategory = (category: readonly string[], topics: readonly TopicMatch[]) =>
  category.toReversed().flatMap((name) => topics.find(({ id }) => id === slug(name))?.id ?? [])[0]

/** A French answer on an English page is French. */
const localeOf = (lang: string | undefined, ofPage: string): string => {
  const language = lang?.slice(0, 2).toLowerCase()
  return !lang || language === ofPage.slice(0, 2).toLowerCase() ? ofPage : lang
}

const keyOf = (locale: string, question: string) => `${locale} ${questionKey(question)}`

/** “Download” leads to many documents: a label that does gets the end of the address into its id. */
function withActionIds(candidates: Candidate[]): Candidate[] {
  const addresses = new Map<string, Set<string>>()
  for (const { id, url } of candidates.flatMap(({ actions }) => actions)) {
    addresses.set(id, (addresses.get(id) ?? new Set()).add(url))
  }
  const named = (action: Action): Action => {
    if (addresses.get(action.id)!.size === 1) return action
    const { pathname, hash } = new URL(action.url)
    return {
      ...action,
      id: slug(`${action.label} ${pathname.split('/').filter(Boolean).at(-1) ?? ''} ${hash}`),
    }
  }
  return candidates.map((candidate) => {
    if (candidate.actions.length === 0) return candidate
    const actions = new Map(candidate.actions.map(named).map((action) => [action.id, action]))
    return { ...candidate, actions: [...actions.values()] }
  })
}
