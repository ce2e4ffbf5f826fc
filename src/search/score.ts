/**
 * Which answers, in which order, and how surely? For each concept of the query the best of its
 * alternatives counts, so that guesses widen a search and never add up.
 */
import { confidence, type Evidence } from './confidence.ts'
import { LEVELS, TOLD } from './postings.ts'
import { type Concept, type Correction, readQuery } from './query.ts'
import type { View } from './view.ts'

export interface Found {
  id: string
  score: number
  /** 0 to 1: the chance that this is the answer. From 0.5 the hub says it without reserve. */
  confidence: number
}

export interface Result {
  found: Found[]
  /** Words that were read as others; `exact` searches for them as they were typed. */
  corrections: Correction[]
}

export interface FindOptions {
  /** How many answers at most: 10 unless told. */
  limit?: number | undefined
  /** Correct no spelling: what a visitor wants who takes a correction back. */
  exact?: boolean | undefined
}

const MOST_FOUND = 10

/** How much a question that the query covers as a whole gains. */
const WHOLE_QUESTION = 0.4

/** Half of all that a term can say is as good as all, to tell whether an answer covers it. */
const ENOUGH = 2
/** A question says its words once: two thirds are all. */
const ASKED = 1.5

interface Candidate extends Evidence {
  answer: number
  score: number
}

type Rank = (query: string, options?: FindOptions) => Result

/** The best answers, best first; ties by id. Means nothing while the view is not complete. */
export function createRank(view: View, judge = confidence): Rank {
  const columns = () => new Column(view.size)
  const [said, asked, covered] = [columns(), columns(), columns()]
  const [best, bestAsked] = [columns(), columns()]

  function add({ alternatives, tells, isWeak }: Concept): void {
    for (const { row, weight } of alternatives)
      for (let i = 0; i < row.answers.length; i++) {
        const [answer, packed] = [row.answers[i]!, row.weights[i]!]
        const part = (weight * (packed >> 1)) / LEVELS
        if (part <= best.of[answer]!) continue
        best.set(answer, part)
        bestAsked.set(answer, packed & 1 ? Math.min(weight, part * ASKED) : 0)
      }
    for (const answer of best.answers) {
      said.add(answer, tells * best.of[answer]!)
      if (isWeak) continue
      asked.add(answer, tells * bestAsked.of[answer]!)
      covered.add(answer, Math.min(1, best.of[answer]! * ENOUGH))
    }
    best.clear()
    bestAsked.clear()
  }

  return (query, { limit = MOST_FOUND, exact = false } = {}) => {
    const { concepts, corrections, isOwnFile } = readQuery(query, view, exact)
    if (!view.isComplete()) return { found: [], corrections: [] }
    const strong = concepts.filter(({ isWeak }) => !isWeak)
    const told = strong.reduce((sum, { tells }) => sum + tells, 0)
    for (const concept of concepts) add(concept)
    const candidates = topOf(said.answers, limit, (answer) => {
      const question = Math.min(1, asked.of[answer]! / TOLD / view.question(answer))
      const cover = said.of[answer]! / told
      return {
        answer,
        score: said.of[answer]! * (1 + WHOLE_QUESTION * question) * (1 + cover),
        covered: covered.of[answer]! / strong.length,
        question,
        said: Math.log1p(said.of[answer]! / TOLD),
        asked: strong.length,
        size: view.size,
        isOwnFile,
      }
    })
    said.clear()
    asked.clear()
    covered.clear()
    let surest = 1
    const found = candidates.map((candidate) => {
      // No answer is surer than one before it.
      surest = Math.min(surest, judge(candidate))
      return { id: view.id(candidate.answer) ?? '', score: candidate.score, confidence: surest }
    })
    return { found, corrections }
  }
}

/** A number for each answer, mostly 0. Cleared by its list, not by its length. */
class Column {
  readonly answers: number[] = []
  readonly of: Float64Array

  constructor(size: number) {
    this.of = new Float64Array(size)
  }

  set(answer: number, value: number): void {
    if (this.of[answer] === 0 && value !== 0) this.answers.push(answer)
    this.of[answer] = value
  }

  add(answer: number, value: number): void {
    this.set(answer, this.of[answer]! + value)
  }

  clear(): void {
    for (const answer of this.answers) this.of[answer] = 0
    this.answers.length = 0
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
