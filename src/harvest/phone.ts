import { isReference, nationalsIn } from './national.ts'

/**
 * A telephone number as written, in the form that machines dial (E.164).
 *
 * Only what is certain: a number that names its country, a French one (overseas included), or one written
 * as North America does. Short numbers (3639) have no international form and stay as they are;
 * placeholders are told apart, so that nobody publishes them.
 */
export type PhoneNumber =
  | { kind: 'number'; e164: string }
  | { kind: 'short'; digits: string }
  | { kind: 'placeholder' }

/** Numbers of templates: area 555, 555-01xx, 01 00 00 00 00, 01 23 45 67 89, 06 12 34 56 78, one digit over and over. */
const PLACEHOLDER =
  /^(?:\+33[67]12345678|\+1555\d{7}|\+1\d{3}55501\d{2}|\+?(\d)\1+|\+330?[1-9](?:0{8}|23456789)|\+33(?:0?1?234567\d{1,3})|\+?1?234567890?)$/

/** The French plan sends these to codes of their own: `0596 …` is `+596 596 …`. */
const OVERSEAS: Record<string, string> = {
  '590': '590',
  '690': '590',
  '691': '590',
  '594': '594',
  '694': '594',
  '596': '596',
  '696': '596',
  '697': '596',
  '262': '262',
  '263': '262',
  '269': '262',
  '639': '262',
  '692': '262',
  '693': '262',
}

const SHORT = /^(?:3\d{3}|1[5-8]|11[0259]|10\d{2}|11[68]\d{3})$/
const NORTH_AMERICAN = /^(?:1[-.\s])?\(?[2-9]\d{2}\)?[-.\s\u00a0]\s?[2-9]\d{2}[-.\s\u00a0]\d{4}$/
/** Ten figures too, grouped as nobody does in France: “(01539) 72345”, « 022 388 12 12 ». */
const NOT_FRENCH =
  /^\(0\d{2,4}\)|^0\d{4}[\s\u00a0-]\d{5}$|^0\d{2}[\s\u00a0./-]\d{3}(?:[\s\u00a0.]\d{2}){2}$/
const FOREIGN_DIGITS = /[\uff10-\uff19\u0660-\u0669]/g

export function readPhone(written: string): PhoneNumber | undefined {
  const text = written.replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15)).trim()
  const compact = text
    .replace(/^tel:/i, '')
    .replace(/;.*$/, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s\u00a0\u202f.\-–‑()/]/g, '')
  if (!/^\+?\d{2,20}$/.test(compact)) return
  if (NOT_FRENCH.test(text)) return
  if (SHORT.test(compact)) return { kind: 'short', digits: compact }
  const e164 = NORTH_AMERICAN.test(text) ? `+1${compact.slice(-10)}` : international(compact)
  if (PLACEHOLDER.test(e164)) return { kind: 'placeholder' }
  return /^\+[1-9]\d{6,14}$/.test(e164) ? { kind: 'number', e164 } : undefined
}

function international(compact: string): string {
  const named = compact.replace(/^00(?=[1-9])/, '+').replace(/^\+330(?=\d{9}$)/, '+33')
  if (!/^0[1-9]\d{8}$/.test(named)) return named
  const overseas = OVERSEAS[named.slice(1, 4)]
  return `+${overseas ?? '33'}${named.slice(1)}`
}

/** One found in running text. */
export interface PhoneInText {
  text: string
  /** The words since the number before it. */
  before: string
  /** “service gratuit + prix d’un appel”, as written. */
  tariff?: string
  fax: boolean
}

const SPACE = '[\\s\\u00a0\\u202f.\\-–‑]'
/** French and international numbers; dates, amounts and references are not. */
const PHONE_IN_TEXT = new RegExp(
  String.raw`(?<![\d.,/+-]|\d\s|n°\s?|[a-z]\d?)(?:` +
    String.raw`(?:\+|00[\s\u00a0]?)[1-9]\d{0,2}${SPACE}?(?:\(0\)${SPACE}?)?(?:${SPACE}?\(?\d{1,4}\)?){2,6}|` +
    String.raw`0${SPACE}?[1-9]\d{0,2}(?:${SPACE}?\d{2,3}){2,4}|` +
    String.raw`(?:1[-.\s])?\(?[2-9]\d{2}\)?[-.\s][2-9]\d{2}[-.]\d{4}` +
    String.raw`)(?![\d%€]|/(?!\d\d(?![\d/]))|[\s\u00a0]?€|${SPACE}\d|[-–][a-z]\b)`,
  'gi',
)
/** Four figures mean a number only after a word that says so. */
const SHORT_IN_TEXT =
  /(?:appel\p{L}*|compos\p{L}*|t[ée]l(?:[ée]phon\p{L}*)?|num[ée]ros?|joign\p{L}*|joindre|contact\p{L}*|service[\s\u00a0]client\p{L}*|serveur[\s\u00a0]vocal|call|dial|phone)[\s\u00a0.:]+(?:(?:le|au|du|the|vert|court|unique|us|on|at|:)[\s\u00a0:]+){0,3}(3\d[\s\u00a0.]?\d{2})(?![\d/%€]|[.,]\d|[\s\u00a0]?(?:€|euros?|\d))/giu
/** … or right behind a number that was accepted: « le 09 69 36 54 54, ou le 31 79 ». */
const SHORT_BESIDE =
  /(?:[\s\u00a0]?\([^)]{0,80}\))?,?[\s\u00a0](?:ou|or)[\s\u00a0](?:(?:le|au)[\s\u00a0])?(3\d[\s\u00a0.]?\d{2})(?![\d/%€]|[.,]\d|[\s\u00a0]?(?:€|euros?|\d))/iuy
/** … or before what it costs: « 32 35 (service gratuit + prix d’un appel) ». */
const SHORT_ALONE =
  /(?<![\d.,/-]|\d[\s\u00a0])3\d[\s\u00a0.]?\d{2}(?![\d/%€]|[.,]\d|[\s\u00a0]?(?:€|euros?|\d))/giu
/** What it costs; what to say to the machine that answers may stand before. */
const TARIFF =
  /^(?:[\s\u00a0,]*(?:dites|tapez|faites|say|press)[\s\u00a0][^(;.]{1,30}(?=\())?[\s\u00a0]*[(,:–—-]?[\s\u00a0]*((?:(?:service|appel|num[ée]ro|n°|communication|co[ûu]t|prix|tarif)[\s\u00a0'’][^.;)(]{0,80}?)?(?:gratuite?s?|non[\s\u00a0]surtax[ée]e?|surtax[ée]e?|prix[\s\u00a0](?:d['’]un[\s\u00a0])?(?:appel|de[\s\u00a0]l['’]appel)[^.;)(]{0,30}|local|toll[\s-]free|free(?:phone)?|standard[\s\u00a0]rate|\d[,.]\d{2}[\s\u00a0]?€[^.;)(]{0,40})(?:[\s\u00a0]?\+[\s\u00a0]?prix[^.;)(]{0,40})?)/iu
/** « Pas de fax. Appelez le » and « Fax ou tél. » are followed by something to call. */
const FAX =
  /(?:fax|t[ée]l[ée]copie(?:ur)?)(?:(?!appel|compos|joign|call|dial|phone|t[ée]l(?:[ée]phone)?[\s\u00a0.:])\D){0,20}$/iu
/** « T. … / F. … » */
const F = /(?:^|[\s\u00a0/|,–-])F\s?[.:]\s*$/u

/** « Tél./Fax : »: one that can be called. A colon between the two begins another number. */
const BOTH =
  /(?:t[ée]l(?:[ée]phone)?|phone)\.?[\s\u00a0]*(?:[/&+,–-]|et|and|ou|or)?[\s\u00a0]*(?:fax|t[ée]l[ée]copie(?:ur)?)[^\d]{0,20}$/iu

/** By the words before a number: is nobody to be heard there? */
export const isFaxAfter = (before: string): boolean =>
  (FAX.test(before) || F.test(before)) && !BOTH.test(before)

interface Found {
  text: string
  start: number
}

export function phonesInText(text: string): PhoneInText[] {
  const alone = [
    ...[...text.matchAll(PHONE_IN_TEXT)].flatMap((match) => withTwin(match, text)),
    ...[...text.matchAll(SHORT_IN_TEXT)].map(lastOf),
    ...[...text.matchAll(SHORT_ALONE)]
      .map((match) => ({ text: match[0], start: match.index }))
      .filter(({ text: number, start }) =>
        /appel|service|surtax/i.test(tariffAfter(text.slice(start + number.length)) ?? ''),
      ),
  ]
  const beside = alone.flatMap((one) => (readPhone(one.text) ? besideOf(one, text) : []))
  const found = [...alone, ...beside]
  const ends = (at: Found) => at.start + at.text.length
  const others = nationalsIn(text).filter(
    (one, index, all) =>
      ![...found, ...all.slice(0, index)].some(
        (known) => known.start < ends(one) && one.start < ends(known),
      ),
  )
  const all = [...found, ...others]
    .filter(({ text: number, start }) => readPhone(number) || !isReference(text.slice(0, start)))
    .sort((a, b) => a.start - b.start)
  let said = 0
  return all.map(({ text: number, start }) => {
    const after = text.slice(start + number.length)
    const tariff = tariffAfter(after)
    const before = text.slice(said, start)
    said = start + number.length + (tariff ? after.indexOf(tariff) + tariff.length : 0)
    return {
      text: number.trim(),
      before,
      fax: isFaxAfter(before),
      ...(tariff ? { tariff } : {}),
    }
  })
}

const lastOf = ({ 0: whole, 1: number = '', index }: RegExpExecArray): Found => ({
  text: number,
  start: index + whole.length - number.length,
})

/** All that follow in a row: « ou le 31 79, ou le 31 80 ». */
function besideOf({ text: number, start }: Found, text: string): Found[] {
  SHORT_BESIDE.lastIndex = start + number.length
  const match = SHORT_BESIDE.exec(text)
  if (!match) return []
  const next = lastOf(match)
  return [next, ...besideOf(next, text)]
}

/** « 01 99 00 41 31/32 »: two numbers. */
function withTwin({ 0: number, index }: RegExpExecArray, text: string): Found[] {
  const after = text.slice(index + number.length)
  // « …/24h »: the hours of the first.
  const [, last] = /^\/(\d\d)(?!\d|[\s\u00a0]?h)/i.exec(after) ?? []
  const found = { text: number, start: index }
  if (!last) return [found]
  return [found, { text: number.slice(0, -2) + last, start: index + number.length }]
}

export const tariffAfter = (text: string): string | undefined => TARIFF.exec(text)?.[1]?.trim()
