/**
 * Which answers, in which order, and how surely? For each concept of the query the best of its
 * alternatives counts, so that synonyms widen a search and never add up.
 */
import { confidence, type Evidence } from './confidence.ts'
import { idf, LEVELS } from './postings.ts'
import { type Alternative, readQuery, tells } from './query.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { View } from './view.ts'

export interface Found {
  id: string
  score: number
  /** 0 to 1: the chance that this is the answer. From 0.5 the hub says it without reserve. */
  confidence: number
}

/** How many answers a search gives unless told. */
export const MOST_FOUND = 10

/** How much a question that the query covers as a whole gains. */
const WHOLE_QUESTION = 0.3

interface Candidate extends Evidence {
  answer: number
  score: number
}

/** The best answers, best first; ties by id. Means nothing while the view is not complete. */
export function rank(query: string, limit: number, view: View, thesaurus: Thesaurus): Found[] {
  const size = view.ids.length
  const concepts = readQuery(query, view, thesaurus)
  const [said, asked, shared] = [columns(size), columns(size), columns(size)]
  const [best, here] = [new Tally(size), new Tally(size)]
  const all = new Set<number>()
  let told = 0

  for (const concept of concepts) {
    told += concept.tells
    for (const alternative of concept.alternatives) {
      add(alternative, here, view)
      for (const answer of here.answers)
        if (here.part[answer]! > best.part[answer]!) best.take(answer, here)
      here.clear()
    }
    for (const answer of best.answers) {
      all.add(answer)
      said[answer]! += concept.tells * best.part[answer]!
      asked[answer]! += concept.tells * best.asked[answer]!
      shared[answer]! += best.shared[answer]!
    }
    best.clear()
  }

  const candidates = topOf(all, Math.max(limit, 2), (answer) => {
    const cover = said[answer]! / told
    const question = Math.min(1, (shared[answer]! * 4) / (view.questions[answer]! || 1))
    const score = said[answer]! * (1 + WHOLE_QUESTION * question) * (1 + cover)
    return { answer, score, cover, asked: asked[answer]! / told, question, margin: 0 }
  })
  const [first, second] = candidates
  let surest = 1
  return candidates.slice(0, limit).map((candidate) => {
    const rival = (candidate === first ? second?.score : first?.score) ?? 0
    candidate.margin = (candidate.score - rival) / Math.max(candidate.score, rival)
    // No answer is surer than one before it.
    surest = Math.min(surest, confidence(candidate))
    return { id: view.ids[candidate.answer]!, score: candidate.score, confidence: surest }
  })
}

const columns = (size: number) => new Float64Array(size)

/** What one alternative gives each answer. Cleared by its list, not by its length. */
class Tally {
  readonly answers: number[] = []
  /** 0 to 1: how much of the alternative the answer says. */
  readonly part: Float64Array
  /** 0 to 1: the same, in its question only. */
  readonly asked: Float64Array
  /** The idf of the words that its question shares. */
  readonly shared: Float64Array

  constructor(size: number) {
    this.part = columns(size)
    this.asked = columns(size)
    this.shared = columns(size)
  }

  add(answer: number, part: number, asked: number, shared: number): void {
    if (this.part[answer] === 0) this.answers.push(answer)
    this.part[answer]! += part
    this.asked[answer]! += asked
    this.shared[answer]! += shared
  }

  take(answer: number, from: Tally): void {
    if (this.part[answer] === 0) this.answers.push(answer)
    this.part[answer] = from.part[answer]!
    this.asked[answer] = from.asked[answer]!
    this.shared[answer] = from.shared[answer]!
  }

  clear(): void {
    for (const answer of this.answers)
      this.part[answer] = this.asked[answer] = this.shared[answer] = 0
    this.answers.length = 0
  }
}

function add({ terms, weight }: Alternative, tally: Tally, view: View): void {
  const whole = tells(terms, view)
  for (const term of terms) {
    const found = view.postings(term)
    if (!found) continue
    const own = idf(view.ids.length, found.answers.length)
    const share = (weight * own) / whole
    for (let i = 0; i < found.answers.length; i++) {
      const packed = found.weights[i]!
      const isAsked = packed & 1
      tally.add(
        found.answers[i]!,
        (share * (packed >> 1)) / LEVELS,
        share * isAsked,
        own * weight * isAsked,
      )
    }
  }
}

/** The best `limit`, without sorting what nobody will see. */
function topOf(
  answers: Iterable<number>,
  limit: number,
  read: (answer: number) => Candidate,
): Candidate[] {
  const top: Candidate[] = []
  for (const answer of answers) {
    const candidate = read(answer)
    const at = top.findLastIndex((kept) => isBefore(kept, candidate)) + 1
    if (at >= limit) continue
    top.splice(at, 0, candidate)
    if (top.length > limit) top.pop()
  }
  return top
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.score > b.score || (a.score === b.score && a.answer < b.answer)
