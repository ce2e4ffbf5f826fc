/** `des-questions/harvest`: web pages into answers. Node only. */

export type { CoverageFile } from '../content/coverage.ts'
export type { AgenciesFile, Agency, ContactsFile } from '../content/directory.ts'
export type { TopicMatch } from '../content/topics.ts'
export type { Ask, Entry, Source } from './adapters/adapter.ts'
export { sourcesOf } from './adapters/index.ts'
export { agenciesAt, readAgencies } from './agencies.ts'
export { agenciesFile } from './agency.ts'
export type { Contact } from './contacts.ts'
export { coverageText } from './coverage.ts'
export { type Memory, openMemory } from './crawl/memory.ts'
export { type Plan, planHarvest, planLines } from './crawl/plan.ts'
export { TEMPORARY } from './crawl/reason.ts'
export type { PageRecord } from './crawl/record.ts'
export { asPlace } from './crawl/start.ts'
export {
  type Directory,
  directoriesOf,
  directoryOf,
  directoryText,
  type PageContacts,
} from './directory.ts'
export { createFetch, type FetchOptions } from './fetch.ts'
export { type FolderOptions, harvestFolder } from './folder.ts'
export type { HarvestResult } from './gather.ts'
export { type ReadHours, readHours, weekOf } from './hours-text.ts'
export { type AskedLink, askLinks, type LinkOptions, placesOf, type WantedLink } from './links.ts'
export type { OpenPage } from './open-page.ts'
export { harvestPage, type PageAnswer, type PageOptions, type PageResult } from './page.ts'
export { type PhoneNumber, readPhone } from './phone.ts'
export type { Place } from './places.ts'
export { type Dropped, type HarvestReport, reportLines } from './report.ts'
export { type Rewording, rewordingsOf, rewordingsOfSite, type SiteRewording } from './rewordings.ts'
export type { Found, Page, Rule } from './rule.ts'
export { harvestSite, type Progress, type SiteOptions } from './site.ts'
export { answersParts, answersText } from './write.ts'
