/**
 * Figures that are nobody's secret and often stand beside one: phone numbers, dates, amounts, in the
 * plain text of `plain-text.ts`.
 */

/**
 * The same text without phone numbers and dates: what stands beside them is a number of its own.
 * Only a second look, since a card in pairs may hold what looks like either.
 */
export const withoutPublic = (text: string): string =>
  text.replace(PUBLIC_NUMBERS, (number) => '!'.repeat(number.length))

const PHONE = '(?:0|33 ?)[1-9](?: ?\\d\\d){4}'
const DATE = '\\d\\d? \\d\\d? (?:19|20)\\d\\d'
const AMOUNT = '\\d{1,3}(?: \\d{3})*(?: \\d\\d)?(?= ?(?:€|EUR))'
const EXPIRY = '(?<=\\d )(?:0[1-9]|1[0-2]) (?:20)?\\d\\d'
export const PUBLIC_NUMBERS = new RegExp(
  `(?<!\\d ?)(?:${PHONE}|${DATE})(?!\\d)|(?<!\\d)(?:${PHONE}|${DATE}|${EXPIRY}|${AMOUNT})(?! ?\\d)`,
  'g',
)
