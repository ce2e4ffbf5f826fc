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
  ...(['hash', 'needs', 'translations'] as const),
] satisfies (keyof Answer)[]

/** @param answers  those of `locale`; others are left out */
export function answersText(locale: string, answers: readonly Answer[]): string {
  const sorted = answers
    .filter((answer) => answer.locale === locale)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((answer) => Object.fromEntries(KEYS.map((key) => [key, answer[key]])))
  return `${JSON.stringify({ format: 1, locale, answers: sorted }, null, 2)}\n`
}
