/**
 * The ways to find questions, surest first. To add one: a file beside this one that exports a `Rule`,
 * a line in this list, and its pages in the tests.
 */
import type { Rule } from '../rule.ts'
import { accordion } from './accordion.ts'
import { bold } from './bold.ts'
import { definitionList } from './definition-list.ts'
import { details } from './details.ts'
import { disclosure } from './disclosure.ts'
import { headings } from './headings.ts'
import { helpArticle } from './help-article.ts'
import { jsonLd } from './json-ld.ts'
import { labels } from './labels.ts'
import { pairs } from './pairs.ts'
import { microdata, rdfa } from './structured-text.ts'

export const RULES: readonly Rule[] = [
  microdata,
  rdfa,
  details,
  disclosure,
  accordion,
  definitionList,
  labels,
  pairs,
  bold,
  headings,
  helpArticle,
  jsonLd,
]
