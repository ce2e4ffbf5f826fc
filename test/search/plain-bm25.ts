/** BM25 in 30 lines: split, lower case, k1 1.2, b 0.75; what a developer writes in an hour. */
import type { Found, Searchable } from '../../src/search/index.ts'

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const textOf = ({ question, answer, alternates = [], keywords = [], topic }: Searchable): string =>
  [question, ...alternates, ...keywords, topic, answer.replace(/<[^>]+>/g, ' ')].join(' ')

export function plainBm25(answers: readonly Searchable[]) {
  const texts = answers.map((answer) => split(textOf(answer)))
  const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const terms = new Map<string, Map<number, number>>()
  for (const [at, text] of texts.entries())
    for (const word of text) {
      const found = terms.get(word) ?? new Map<number, number>()
      terms.set(word, found.set(at, (found.get(at) ?? 0) + 1))
    }
  return {
    /** The score stands for confidence, which BM25 has none of. */
    find(query: string, { limit = 10 } = {}): Found[] {
      const scores = new Map<number, number>()
      for (const word of split(query)) {
        const found = terms.get(word) ?? new Map<number, number>()
        const idf = Math.log(1 + (texts.length - found.size + 0.5) / (found.size + 0.5))
        for (const [at, count] of found) {
          const length = 0.25 + (0.75 * texts[at]!.length) / average
          scores.set(at, (scores.get(at) ?? 0) + (idf * count * 2.2) / (count + 1.2 * length))
        }
      }
      return [...scores]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, limit)
        .map(([at, score]) => ({ id: answers[at]!.id, score, confidence: score }))
    },
  }
}
