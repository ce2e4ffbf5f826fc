/**
 * How the website says what it says: `content/coverage.json`. Which page gave how many questions by which
 * rule, and which answers its JSON-LD words otherwise than its text.
 *
 * Written by `harvest` only, shown by `review`; nothing that is published depends on it.
 */
import * as z from 'zod'
import { explain } from './explain.ts'

const PageUrl = z.url({ protocol: /^https?$/ })

const CoveredPage = z.strictObject({
  url: PageUrl,
  /** BCP 47. */
  locale: z.string().min(2).max(35),
  /** Questions by rule or adapter, before equal ones are merged; none: the page gives nothing. */
  found: z.record(z.string(), z.number().int().min(1)),
  /** It shows nothing without scripts. */
  empty: z.literal(true).optional(),
})
export type CoveredPage = z.infer<typeof CoveredPage>

const Difference = z.strictObject({
  /** Of the answer, which has the text of the page. */
  id: z.string().min(1).max(120),
  url: PageUrl,
  /** Clean HTML: what the JSON-LD of that page says instead. */
  data: z.string().min(1),
})
export type Difference = z.infer<typeof Difference>

export const CoverageFile = z.strictObject({
  format: z.literal(1),
  pages: z.array(CoveredPage),
  differences: z.array(Difference),
})
export type CoverageFile = z.infer<typeof CoverageFile>

/** @throws QuestionsError `CONTENT_INVALID`, naming the file, the place and what to do */
export const parseCoverage = (value: unknown, file = 'coverage.json'): CoverageFile =>
  explain('CONTENT_INVALID', file, CoverageFile, value)
