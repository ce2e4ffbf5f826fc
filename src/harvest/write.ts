/**
 * The exact text of `content/answers.<locale>.json`: the same answers give the same bytes, and a change
 * to one answer touches the lines of that answer only.
 */
import type { Answer } from '../content/answers.ts'

/** In the order of reading; what an answer does not have is left out. */
const KEYS = [
  ...([
    'id',
    'question',
    'answer',
    'short',
    'topic',
    'url',
    'anchor',
    'locale',
    'keywords',
  ] as const),
  ...(['alternates', 'actions', 'updatedAt', 'validFrom', 'validUntil', 'approvedBy'] as const),
  ...(['hash', 'needs', 'translations', 'beside'] as const),
] satisfies (keyof Answer)[]

/** @param answers  those of `locale`; others are left out */
export const answersText = (locale: string, answers: readonly Answer[]): string =>
  [...answersParts(locale, answers)].join('')

/** The same text an answer at a time: that of a large site is never whole in memory. */
export function* answersParts(locale: string, answers: readonly Answer[]): Generator<string> {
  yield `{\n  "format": 1,\n  "locale": ${JSON.stringify(locale)},\n  "answers": [`
  const sorted = answers
    .filter((answer) => answer.locale === locale)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const [index, answer] of sorted.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${blockOf(answer)}`
  }
  yield sorted.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

const blockOf = (answer: Answer): string =>
  JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, answer[key]])), null, 2).replace(
    /\n/g,
    '\n    ',
  )
