/**
 * A telephone number as people of one country write it (“020 7946 0000”, « 912 345 678 »), where nobody says
 * which country: it cannot be dialled from another, so it is kept as text, for a person to read.
 *
 * French numbers, and those that name their country, are read in `phone.ts`.
 */
const DIGITS_LEAST = 8
const DIGITS_MOST = 12

/** After a word that calls. */
const CALLED =
  /(?:\bt[ée]l(?:[ée]phon\p{L}*)?|\b(?:tele|text|type|mini|free)?phone|\bminicom|\bappel\p{L}*|\b(?:call|ring|dial|fax|help-?line|hot-?line|mobile|whatsapp)\b)[^\d\n]{0,25}?(?:1800[12][\s\u00a0])?(?<number>\(?\d{2,5}\)?(?:[\s\u00a0./–-]{1,3}\d{2,8}){1,4}|0\d{8,11})(?![\d/%€£$]|[.,]\d|[\s\u00a0]?(?:[€£$]|euros?\b|\d))/giu
/** By its shape alone: an area and two groups, a country « (687) » and pairs, as the Swiss write. */
const SHAPED =
  /(?<![\d.,/+-]|\d\s|n°\s?|[a-z]\d?)(?<number>(?:\(0\d{2,4}\)|0\d{2,4})[\s\u00a0-]\d{3,4}[\s\u00a0-]\d{3,4}|\(\d{3}\)(?:[\s\u00a0.]\d{2}){3}|0\d{2}[\s\u00a0./]\d{3}(?:[\s\u00a0.]\d{2}){2})(?![\d/%€£$]|[\s\u00a0-]\d|[-–][a-z]\b)/giu
/** What it counts, where its shape alone tells. */
const REFERENCE =
  /(?:\br[ée]f(?:[ée]rences?)?|\bref(?:erence)?|\bdossier|\bcontrat|\bcommande|\bcompte|\b(?:account|contract|policy|order|customer|card|invoice)(?: (?:no|number))?|n°)[\s\u00a0.:°]*$/iu
export const isReference = (before: string): boolean => REFERENCE.test(before)
const DATE = /^\d{1,2}[\s./-]\d{1,2}[\s./-](?:\d{2}|\d{4})$|^\d{4}[–-]\d{4}$/

export function nationalsIn(text: string): { text: string; start: number }[] {
  return [CALLED, SHAPED].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(({ 0: whole, index, groups }) => {
        const number = groups!.number!
        return { text: number, start: index + whole.length - number.length }
      })
      .filter(({ text: number, start }) => {
        return isNational(number) && !isReference(text.slice(0, start))
      }),
  )
}

/** Written in France, and in Britain as well: who says it decides. */
export const isAmbiguous = (written: string): boolean =>
  /^0\d{9}$|^0\d{3}(?:[\s\u00a0./]\d{2}){3}$|^0\d{3}[\s\u00a0-]\d{3}[\s\u00a0-]?\d{3}$|^0\d{2}[\s\u00a0-]\d{3}[\s\u00a0-]\d{4}$/.test(
    written.trim(),
  )

export function isNational(written: string): boolean {
  if (DATE.test(written.trim()) || !/^[\d\s\u00a0()./–-]+$/.test(written)) return false
  const digits = written.replace(/\D/g, '').length
  return digits >= DIGITS_LEAST && digits <= DIGITS_MOST
}
