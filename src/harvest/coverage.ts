/**
 * What the pages gave, as an editor looks at it: by page and rule, and where the data of a page says
 * something else than its text. The order in which pages were read changes nothing.
 */
import type { Answer } from '../content/answers.ts'
import type { CoverageFile, CoveredPage, Difference } from '../content/coverage.ts'
import { type PageAnswers, saysTheSame } from './merge.ts'
import { questionKey } from './question.ts'

/** @param answers  that came of these pages, and of others */
export const coverageOf = (
  pages: readonly PageAnswers[],
  answers: readonly Answer[],
): CoverageFile => ({
  format: 1,
  pages: [...Map.groupBy(pages, ({ url, locale }) => `${url} ${locale}`).values()]
    .map(coveredPage)
    .sort(byKey(({ url, locale }) => `${url} ${locale}`)),
  differences: differencesOf(pages, answers).sort(byKey(({ id, url }) => `${id} ${url}`)),
})

/** One a line: a page that changes changes its line. */
export const coverageText = ({ format, pages, differences }: CoverageFile): string => {
  const lines = (rows: readonly object[]) =>
    rows.length === 0
      ? '[]'
      : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  return `{\n  "format": ${format},\n  "pages": ${lines(pages)},\n  "differences": ${lines(differences)}\n}\n`
}

/** @param same  what was read of one page, by whom ever */
function coveredPage(same: readonly PageAnswers[]): CoveredPage {
  const { url, locale } = same[0]!
  const all = same.flatMap(({ answers }) => answers)
  const found = [...Map.groupBy(all, ({ source }) => source)]
    .map(([source, given]) => [source, given.length] as const)
    .sort(byKey(([source]) => source))
  const isEmpty = same.every((page) => page.isEmpty)
  return {
    ...{ url, locale, found: Object.fromEntries(found) },
    ...(isEmpty && { empty: true as const }),
  }
}

/** Of a question that stands on several pages, the answer that has the words of this one. */
function differencesOf(pages: readonly PageAnswers[], answers: readonly Answer[]): Difference[] {
  const differing = pages.flatMap(({ url, answers: given }) =>
    given.flatMap(({ question, answer, inData }) =>
      inData === undefined ? [] : [{ key: questionKey(question), url, answer, data: inData }],
    ),
  )
  if (differing.length === 0) return []
  const byQuestion = Map.groupBy(answers, ({ question }) => questionKey(question))
  return differing.flatMap(({ key, url, answer, data }) => {
    const own = byQuestion.get(key)?.find((other) => saysTheSame(other.answer, answer))
    return own ? [{ id: own.id, url, data }] : []
  })
}

const byKey =
  <T>(keyOf: (row: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : 1
