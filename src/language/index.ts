/** What a word is: spelling, forms, sound, and which words of a text were asked for. Imports nothing. */
export { fold, words } from './fold.ts'
export { marks } from './marks.ts'
export { asksOwnFile, isFunctionWord, isSmallTalk, sound, stem, withoutElision } from './rules.ts'
