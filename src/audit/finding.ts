/**
 * What a rule may find. The list of codes is closed: each has its words in every language of the report, and
 * its severity here.
 *
 * A fault is wrong for visitors today. A warning will be, or could be better.
 */
import * as z from 'zod'

export const SEVERITIES = {
  'file-invalid': 'fault',
  inconsistent: 'fault',

  'site-unread': 'fault',
  'site-gone': 'fault',
  'site-changed': 'fault',
  'site-details': 'warning',
  'site-new': 'warning',
  'page-halved': 'warning',
  'page-unread': 'warning',
  'number-new': 'warning',
  'number-gone': 'warning',
  'number-changed': 'warning',
  'agency-new': 'warning',
  'agency-gone': 'warning',
  'agency-changed': 'warning',

  'link-dead': 'fault',
  'fragment-dead': 'fault',
  'link-silent': 'warning',
  'link-moved': 'warning',

  'hours-differ': 'fault',
  'closure-differs': 'fault',

  'approval-ended': 'fault',
  'approval-ends': 'warning',
  'approval-missing': 'warning',
  'approval-outdated': 'warning',
  'edit-outdated': 'warning',
  'edit-orphaned': 'warning',
  'edit-unmerged': 'warning',
  'merge-outdated': 'warning',

  'hub-is-local': 'warning',
  'name-is-host': 'warning',
  'no-phone': 'warning',
  'no-urgent-number': 'warning',
  'tariff-guessed': 'warning',

  'no-topics': 'warning',
  'topic-unused': 'warning',
  'no-topic': 'warning',
  'other-language': 'warning',
  'mixed-language': 'warning',
  'not-translated': 'warning',
  'picture-without-alt': 'warning',
  'hard-to-read': 'warning',
} as const

export type Code = keyof typeof SEVERITIES

/** In the order in which people should look. */
export const CODES = Object.keys(SEVERITIES) as Code[]

export const Where = z.strictObject({
  /** Of the project, from its folder. */
  file: z.string().optional(),
  /** In that file: `channels.phone`. */
  place: z.string().optional(),
  locale: z.string().optional(),
  /** Id of an answer, and its question. */
  answer: z.string().optional(),
  question: z.string().optional(),
  /** Page of the website. */
  url: z.string().optional(),
})
export type Where = z.infer<typeof Where>

export interface Finding {
  code: Code
  where: Where
  /** Other places with the very same fault. */
  also?: readonly Where[]
  /** What fills the blanks of its words. */
  values: Readonly<Record<string, string | number>>
}
