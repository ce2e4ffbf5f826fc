/**
 * Which answer is which, from one harvest to the next. An id is given once: it stays with the place and
 * the wording, then with the wording on its page, then with the place, then with the wording anywhere, at
 * last with an answer that is the same in other words.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../content/answers.ts'
import { pairAlike } from './alike.ts'
import type { Candidate } from './merge.ts'
import { questionKey } from './question.ts'
import { slug, unused } from './slug.ts'

type Known = Pick<Answer, 'locale' | 'url' | 'anchor' | 'question'>

/** What makes two the same, surest first. Nothing: this way does not apply. */
const WAYS: readonly ((answer: Known) => string | undefined)[] = [
  ({ url, anchor, question }) => anchor && JSON.stringify([url, anchor, questionKey(question)]),
  ({ url, question }) => JSON.stringify([url, questionKey(question)]),
  ({ url, anchor }) => anchor && JSON.stringify([url, anchor]),
  ({ question }) => questionKey(question),
]

export interface Change {
  new: string[]
  changed: string[]
  unchanged: string[]
  gone: string[]
}

/** @param finish  what only answers that have ids can be told, before they are compared with the last ones */
export function withIds(
  candidates: readonly Candidate[],
  previous: readonly Answer[],
  finish: (answers: readonly Answer[]) => readonly Answer[] = (answers) => answers,
): { answers: Answer[]; change: Change } {
  const matched = match(candidates, previous)
  const taken = new Set(previous.map(({ id }) => id))
  const answers = candidates.map((candidate): Answer => {
    const before = matched.get(candidate)
    if (!before) {
      const id = unused(slug(candidate.question), taken)
      taken.add(id)
      return { id, ...candidate }
    }
    // A date that moves while the words stay says nothing to a reader.
    const { updatedAt: today, ...rest } = candidate
    const updatedAt = before.hash === candidate.hash ? before.updatedAt : today
    return { id: before.id, ...rest, ...(updatedAt ? { updatedAt } : {}) }
  })
  const finished = finish(answers)
  return {
    answers: finished.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    change: changeOf(finished, previous),
  }
}

function changeOf(answers: readonly Answer[], previous: readonly Answer[]): Change {
  const known = new Map(previous.map((answer) => [answer.id, answer]))
  const change: Change = { new: [], changed: [], unchanged: [], gone: [] }
  for (const answer of answers) {
    const before = known.get(answer.id)
    const is = !before ? 'new' : isDeepStrictEqual(answer, before) ? 'unchanged' : 'changed'
    change[is].push(answer.id)
    known.delete(answer.id)
  }
  return { ...change, gone: [...known.keys()] }
}

function match(
  candidates: readonly Candidate[],
  previous: readonly Answer[],
): Map<Candidate, Answer> {
  const matched = new Map<Candidate, Answer>()
  const left = new Set(previous)
  for (const way of WAYS) {
    if (left.size === 0) break
    const known = Map.groupBy(left, (answer) => keyed(way, answer))
    for (const candidate of candidates) {
      const key = matched.has(candidate) ? undefined : keyed(way, candidate)
      const before = key && known.get(key)?.find((answer) => left.has(answer))
      if (!before) continue
      matched.set(candidate, before)
      left.delete(before)
    }
  }
  const strangers = candidates.filter((candidate) => !matched.has(candidate))
  return new Map([...matched, ...pairAlike(strangers, [...left])])
}

const keyed = (way: (typeof WAYS)[number], answer: Known): string | undefined => {
  const key = way(answer)
  return key && `${answer.locale} ${key}`
}
