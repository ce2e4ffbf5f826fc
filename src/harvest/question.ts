/**
 * What reads like a question, in French and English, and how it is written down.
 */
import { oneLine } from '../content/clean-text.ts'
import { ASKING, LONE, NOT_A_QUESTION, SLOGANS } from './question-words.ts'

/** “1.2.”, “(3)”, “Q4:”, a bullet, a pictogram: how lists mark their questions. */
const MARK = new RegExp(
  String.raw`^(?:\(?\d+(?:\.\d+)*\)\s*|\d+(?:\.\d+)*\.\s+|\d+(?:\.\d+)+\s+|[A-Z]\d+\.\s+|` +
    String.raw`Q(?:uestion)?\s?(?:n°\s?)?\d*\s*[:.]\s*|[-–—•▸▶►›+*#¶§]\s*|` +
    String.raw`[\p{Extended_Pictographic}\ufe0f\u200d\u20e3]+\s*)`,
  'u',
)
const TRAILING = /\s*[#¶§+▼▾⌄›»▸▶►🔗]+\s*$/u

export const isNumbered = (text: string): boolean => /^\(?\d+(?:\.\d+)*[.)]/.test(oneLine(text))

/** “Q.”, “Q3:”, « Question 2 - » in front. */
export const isLabelled = (text: string): boolean =>
  /^\s*q(?:uestion)?\s?(?:n°\s?)?\d*\s?[:.)–-]\s/iu.test(text)

/** One line, without list marks and self-links; in French, the space before “?” does not break. */
export function tidyQuestion(text: string, lang?: string): string {
  let tidy = oneLine(text)
  for (let before = ''; before !== tidy; ) {
    before = tidy
    tidy = tidy.replace(MARK, '')
  }
  // « … » at the end is a quotation; a lone » is an arrow.
  if (!tidy.includes('«')) tidy = tidy.replace(TRAILING, '')
  else tidy = tidy.replace(/\s*[#¶]\s*$/u, '')
  tidy = tidy || oneLine(text)
  return lang?.startsWith('fr')
    ? tidy.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« /g, '«\u00a0')
    : tidy
}

/** Case, accents, punctuation and numbering do not make another question. */
export const questionKey = (text: string): string => textKey(tidyQuestion(text)) || textKey(text)

export const textKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** « La carte est-elle gratuite » : the question is inside. */
const INVERTED = /\p{L}-(?:t-)?(?:je|il|elle|on|nous|vous|ils|elles|ce)\b/iu

/** « Carte avalée : que faire ? » */
const AT_A_LOSS =
  /[\s,:](?:que|quoi|comment) faire\s*\?|\bwhat (?:to|(?:can|should|do) i) do\s*\?/iu

/** The mark is at the end, but for a closing quotation or a self-link. */
export const endsAsking = (text: string): boolean => /[?？؟][\s\u00a0»”"')!.…¶#]*$/u.test(text)

/** After words: “-?” is an option, “(?=…)” a formula. */
export const hasMark = (text: string): boolean => /\p{L}[^?？؟]*[?？؟]/u.test(text)

/** By its words; one alone (“Who”, “When”) is a label. */
export const asks = (text: string): boolean => {
  const bare = tidyQuestion(text)
  return (
    /\S\s+\p{L}/u.test(bare) && (ASKING.test(bare) || INVERTED.test(bare) || AT_A_LOSS.test(bare))
  )
}

/** « Où ? », « Pour qui ? », “How much?”: of what is said elsewhere. */
export const isLoneWord = (text: string): boolean => LONE.test(tidyQuestion(text))

export const isFurnitureTitle = (text: string): boolean => {
  const bare = tidyQuestion(text).replace(/[\s\u00a0?!.:…]+$/u, '')
  return (
    bare.length < 3 || !/\p{L}/u.test(bare) || NOT_A_QUESTION.some((pattern) => pattern.test(bare))
  )
}

/** « Comment ça marche ? » above three steps, “Why us?”: a title that praises, or asks the visitor. */
export const isSlogan = (text: string): boolean => {
  const bare = tidyQuestion(text)
  return SLOGANS.some((pattern) => pattern.test(bare))
}

/** Does this title, of a page or a section, announce questions and answers? */
export const announcesQuestions = (text: string): boolean =>
  /\bfaqs?\b|\bq ?(?:&|and) ?a\b|\bquestions? (?:answered|(?:que )?vous (?:vous )?posez)|^(?:(?:les|vos|nos) )?questions (?:des|sur|about|from) |\bquestions?(?:[\s-]+(?:et|&|\/)?[\s-]*réponses?|[\s-]+(?:les plus )?(?:fréquente|courante|posée))|foire aux questions|vos questions|(?:frequently|often|commonly|most) asked|(?:popular|top|your) questions|questions? (?:and|&) answers?|common questions/i.test(
    text,
  )
