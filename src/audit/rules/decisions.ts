/** People's decisions that the website has overtaken. */
import type { Doubt } from '../../content/edits.ts'
import type { Code, Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from './approvals.ts'

const DOUBTS: Readonly<Record<Doubt['is'], Code>> = {
  changed: 'edit-outdated',
  gone: 'edit-orphaned',
  'merged-into-nothing': 'edit-unmerged',
  'merged-into-other': 'merge-outdated',
}

export const decisions: Rule = ({ locales }) =>
  locales.flatMap((part) => {
    const place = placeIn(part)
    return part.doubts.map(
      ({ id, is }): Finding => ({ code: DOUBTS[is], where: place(id), values: {} }),
    )
  })
