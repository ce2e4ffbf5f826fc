/** All rules over one project: what they find, what matters most first, and always in the same order. */
import { CODES, type Code, type Finding, SEVERITIES } from './finding.ts'
import type { Facts, Project } from './project.ts'
import { RULES } from './rules.ts'

const isFault = (code: Code): boolean => SEVERITIES[code] === 'fault'
const ORDER = [...CODES.filter(isFault), ...CODES.filter((code) => !isFault(code))]
const rank = new Map(ORDER.map((code, at) => [code, at]))

/** Within a code, each rule's own order stays: reading puts the hardest answer first. */
export const audit = (project: Project, facts: Facts): Finding[] =>
  RULES.flatMap((rule) => rule(project, facts)).toSorted(
    (a, b) => rank.get(a.code)! - rank.get(b.code)!,
  )
