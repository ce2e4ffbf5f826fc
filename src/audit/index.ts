/** What is wrong with the content of a hub, and what could be better: judged, counted, shown. */
export { addressesIn, partsOf } from './addresses.ts'
export { audit } from './audit.ts'
export { type Finding, SEVERITIES } from './finding.ts'
export { reportPage } from './page/page.ts'
export type { Facts, PageDirectory, Project, SiteFacts, Week } from './project.ts'
export { CheckReport, reportOf } from './report.ts'
export { TO_CHECK } from './rules/setup.ts'
export { lineOf, tongueOf } from './say.ts'
