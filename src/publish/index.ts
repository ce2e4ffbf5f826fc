/** `des-questions/publish`: from configuration and answers to the files of `public/`. */
export { type BuildOptions, buildHub } from './build.ts'
export { inconsistencies } from './consistency.ts'
export { integrity } from './fingerprint.ts'
export { writeFolder } from './folder.ts'
export type { PublishedFile, PublishedFiles } from './output.ts'
export { type Programs, readPrograms } from './programs.ts'
export { buildSecure } from './secure.ts'
export { type Size, scriptTag, sizes } from './sizes.ts'
