/**
 * Finding an answer. One scorer, two places for the index: in memory (`createSearch`), or published
 * as files (`publishSearch`) and read part by part (`openSearch`).
 */
export type { SearchOptions } from './build.ts'
export type { Searchable } from './fields.ts'
export { createSearch, type Search } from './memory.ts'
export { type OpenSearch, openSearch } from './open.ts'
export { publishSearch } from './publish.ts'
export type { Correction } from './query.ts'
export type { FindOptions, Found, Result } from './score.ts'
