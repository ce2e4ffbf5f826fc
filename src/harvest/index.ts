/** `des-questions/harvest`: web pages into answers. Node only. */

export type { TopicMatch } from '../content/topics.ts'
export type { Contact } from './contacts.ts'
export { createFetch, type FetchOptions } from './fetch.ts'
export { type FolderOptions, harvestFolder } from './folder.ts'
export { harvestPage, type PageAnswer, type PageOptions, type PageResult } from './page.ts'
export { type Dropped, type HarvestReport, reportLines } from './report.ts'
export { type HarvestResult, harvestSite, type Progress, type SiteOptions } from './site.ts'
export { answersText } from './write.ts'
