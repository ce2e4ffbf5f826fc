/**
 * A telephone number as written, in the form that machines dial (E.164).
 *
 * Only what is certain: a number that names its country, or a French one. Short numbers (3639) have no
 * international form and stay as they are; placeholders are reported.
 */
export type PhoneNumber =
  | { kind: 'number'; e164: string }
  | { kind: 'short'; digits: string }
  | { kind: 'placeholder' }

/** Numbers of templates: 555, 01 00 00 00 00, 01 23 45 67 89, one digit over and over. */
const PLACEHOLDER = /^(?:\+1\d{3}555\d{4}|\+?(\d)\1+|\+330?[1-9](?:0{8}|23456789)|\+3312345678\d?)$/

export function readPhone(text: string): PhoneNumber | undefined {
  const compact = text.replace(/\(0\)/g, '').replace(/[\s\u00a0\u202f.\-–()/]/g, '')
  if (!/^\+?\d+$/.test(compact)) return
  if (/^(?:3\d{3}|1\d{1,2}|11[68]\d{3}|10\d{2})$/.test(compact))
    return { kind: 'short', digits: compact }
  const e164 = compact
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^0(?=[1-9]\d{8}$)/, '+33')
    .replace(/^\+330(?=\d{9}$)/, '+33')
  if (PLACEHOLDER.test(e164) || /^\d{3}555\d{4}$/.test(compact)) return { kind: 'placeholder' }
  return /^\+[1-9]\d{6,14}$/.test(e164) ? { kind: 'number', e164 } : undefined
}

/** French and international numbers in running text; dates, amounts and references are not. */
export const PHONE_IN_TEXT =
  /(?<![\d.,/+-])(?:(?:\+|00)[1-9]\d{0,2}[\s\u00a0\u202f.-]?(?:\(0\)[\s\u00a0\u202f]?)?(?:[\s\u00a0\u202f.-]?\d{1,4}){2,6}|0[\s\u00a0\u202f]?[1-9]\d{0,2}(?:[\s\u00a0\u202f.-]?\d{2,3}){2,4})(?![\d/%€]|[\s\u00a0]?€)/g
