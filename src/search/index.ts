/**
 * Finding an answer. One scorer, two places for the index: in memory (`createSearch`), or published
 * as files (`publishSearch`) and read part by part (`openSearch`).
 */
export type { Searchable } from './build.ts'
export { createSearch, type Search, type SearchOptions } from './memory.ts'
export { type OpenSearch, openSearch } from './open.ts'
export { publishSearch } from './publish.ts'
export type { Found } from './score.ts'
