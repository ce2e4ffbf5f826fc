/**
 * Which answers of before stay although today's pages do not give them. A page that fails, a page that is
 * not there for the first time and a page that suddenly gives less than half are more often a fault than
 * a decision; what the site, its robots.txt or the configuration takes back goes at once.
 */
import type { Answer } from '../content/answers.ts'
import { matchesAny } from './address.ts'
import { type Dropped, TEMPORARY } from './crawl/reason.ts'
import { questionKey } from './question.ts'

export interface Today {
  /** Questions by the address of the page that gives them. */
  questions: ReadonlyMap<string, readonly string[]>
  dropped: readonly Dropped[]
  /** Pages that were not there the last time either; nothing: nobody remembers. */
  missing: ReadonlySet<string> | undefined
  /** Not all adapters answered: whose answers are gone is not known. */
  isPartial: boolean
  /** Pages whose loss of answers is right, as `matchesAny` has it. */
  accept: readonly string[]
}

export interface Kept {
  answers: Answer[]
  /** Pages that give less than half of before: today's answers of theirs are not taken. */
  halved: { url: string; before: number; now: number }[]
  /** Pages that are not there, for the first time. */
  missing: string[]
}

export function whatStays(previous: readonly Answer[], today: Today): Kept {
  const unread = new Set(
    today.dropped.filter(({ why }) => TEMPORARY.has(why)).map(({ url }) => url),
  )
  const judged = new Set(today.dropped.map(({ url }) => url))
  const missing = new Set(
    today.dropped
      .filter(({ url, why }) => why === 'missing' && today.missing?.has(url) === false)
      .map(({ url }) => url),
  )
  let placesOf: ReturnType<typeof placesByQuestion> | undefined
  const kept: Kept = { answers: [], halved: [], missing: [...missing] }
  for (const [url, before] of Map.groupBy(previous, (answer) => answer.url)) {
    const now = today.questions.get(url)
    if (now === undefined) {
      const isUnknown = today.isPartial && !judged.has(url)
      if (unread.has(url) || missing.has(url) || isUnknown) kept.answers.push(...before)
      continue
    }
    if (2 * now.length >= before.length || matchesAny(url, today.accept)) continue
    // Asked for few pages, of most sites for none.
    placesOf ??= placesByQuestion(today.questions)
    const places = placesOf
    const moved = before.filter(({ question }) =>
      [...(places.get(questionKey(question)) ?? [])].some((place) => place !== url),
    )
    if (2 * (now.length + moved.length) >= before.length) continue
    kept.answers.push(...before)
    kept.halved.push({ url, before: before.length, now: now.length })
  }
  return kept
}

function placesByQuestion(questions: Today['questions']): ReadonlyMap<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  for (const [url, all] of questions) {
    for (const key of all.map(questionKey)) {
      const known = places.get(key)
      if (known) known.add(url)
      else places.set(key, new Set([url]))
    }
  }
  return places
}
