/** All that is judged. A new rule is a file and a row. */
import type { Rule } from './rule.ts'
import { approvals } from './rules/approvals.ts'
import { consistency } from './rules/consistency.ts'
import { decisions } from './rules/decisions.ts'
import { drift } from './rules/drift.ts'
import { hours } from './rules/hours.ts'
import { languages } from './rules/languages.ts'
import { links } from './rules/links.ts'
import { pictures } from './rules/pictures.ts'
import { reading } from './rules/reading.ts'
import { setup } from './rules/setup.ts'
import { topics } from './rules/topics.ts'
import { translations } from './rules/translations.ts'

export const RULES: readonly Rule[] = [
  ...[consistency, drift, links, hours, approvals, decisions],
  ...[languages, translations, pictures, reading, topics, setup],
]
