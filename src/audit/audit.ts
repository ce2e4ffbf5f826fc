/** All rules over one project: what they find, what matters most first, and always in the same order. */
import { CODES, type Finding } from './finding.ts'
import type { Facts, Project } from './project.ts'
import { RULES } from './rules.ts'

const rank = new Map(CODES.map((code, at) => [code, at]))

/** Within a code, each rule's own order stays: reading puts the hardest answer first. */
export const audit = (project: Project, facts: Facts): Finding[] =>
  RULES.flatMap((rule) => rule(project, facts)).toSorted(
    (a, b) => rank.get(a.code)! - rank.get(b.code)!,
  )
