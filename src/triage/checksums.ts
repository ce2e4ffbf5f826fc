/**
 * Is this run of figures an account, a card or a social-security number? Arithmetic only; where the
 * figures stand and what is written around them is the business of `secrets.ts`.
 */

/**
 * Country, length, and `+` where letters may stand behind the check figures.
 * @see https://www.swift.com/standards/data-standards/iban-international-bank-account-number (registry 99)
 */
const IBAN =
  'AD24+AE23AL28+AO25AT20AZ28+BA20BE16BF28+BG22+BH22+BI27BJ28+BR29+BY28+CF27CG27CH21+CI28+CM27CR22CV25CY28+CZ24' +
  'DE22DJ27DK18DO28+DZ26EE20EG29ES24FI18FK18+FO18FR27+GA27GB22+GE22+GI23+GL18GQ27GR27+GT28+GW25+HN28+HR21HU28' +
  'IE22+IL23IQ23+IR26IS26IT27+JO30+KM27KW30+KZ20+LB28+LC32+LI21+LT20LU20+LV21+LY25MA28MC27+MD24+ME22MG27MK19+' +
  'ML28+MN20MR27MT31+MU30+MZ25NE28+NI28+NL18+NO15OM23+PK24+PL28PS29+PT25QA29+RO24+RS22RU33+SA24+SC31+SD18SE24' +
  'SI19SK24SM27+SN28+SO23ST25SV28+TD27TG28+TL23TN24TR26+UA29+VA22VG24+XK20YE30+'

const COUNTRIES = new Map(
  [...IBAN.matchAll(/([A-Z]{2})(\d\d)(\+?)/g)].map(([, country, length, letters]) => [
    country!,
    { length: Number(length), letters: letters === '+' },
  ]),
)

/** How long an IBAN that begins so is, or nothing. */
export const ibanLength = (country: string): number | undefined => COUNTRIES.get(country)?.length

/** @param text capitals and figures, nothing else */
export function isIban(text: string): boolean {
  const country = COUNTRIES.get(text.slice(0, 2))
  if (country?.length !== text.length) return false
  if (!(country.letters ? /^..\d\d[0-9A-Z]+$/ : /^..\d+$/).test(text)) return false
  return mod97(text.slice(4) + text.slice(0, 4)) === 1
}

/** Bank, branch, account and key without the country: 23 figures, as on a French RIB. */
export const isRib = (figures: string): boolean => figures.length === 23 && mod97(figures) === 0

/** ISO 7064: A is 10, Z is 35. */
function mod97(text: string): number {
  let rest = 0
  for (const each of text) {
    const value = Number.parseInt(each, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

function luhn(figures: string): boolean {
  let sum = 0
  for (let place = 0; place < figures.length; place++) {
    const figure = Number(figures[figures.length - 1 - place])
    sum += place % 2 ? figure * 2 - (figure > 4 ? 9 : 0) : figure
  }
  return sum % 10 === 0
}

/** Issuers and the lengths that they give out. */
const ISSUERS: [prefix: RegExp, lengths: number[]][] = [
  [/^4/, [16, 19]],
  [/^5[1-5]|^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, [16]],
  [/^3[47]/, [15]],
  [/^30[0-59]|^3[689]/, [14, 16, 19]],
  [/^35/, [16, 19]],
  [/^62|^6011|^64[4-9]|^65|^50|^5[6-8]|^6[0-9]/, [16, 19]],
]

/** A SIRET has 14 figures and passes too, but so do its first nine: its holder is no card. */
export const isPan = (figures: string): boolean =>
  ISSUERS.some(([prefix, lengths]) => prefix.test(figures) && lengths.includes(figures.length)) &&
  luhn(figures) &&
  !(figures.length === 14 && luhn(figures.slice(0, 9)))

/** Sex, year, month (20 and above where it is not known), then place and order. */
const NIR = /^[1278]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)/

/** A French social-security number, 13 characters and its key; Corsica is 19 (2A) or 18 (2B) in sums. */
export const isNir = (figures: string): boolean =>
  isNirBody(figures.slice(0, 13)) &&
  figures.length === 15 &&
  97 - mod97(figures.slice(0, 13)) === Number(figures.slice(13))

/** The same without its key: only to be believed where the words around it say so. */
export const isNirBody = (figures: string): boolean => figures.length === 13 && NIR.test(figures)
