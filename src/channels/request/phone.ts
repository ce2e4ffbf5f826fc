/**
 * Can this number be rung, and how is it written? A chunk of its own, fetched when the field gets
 * the focus: what people type is read by libphonenumber, with the numbers of the countries that most
 * of them have. The server looks again, with those of the whole world.
 */
import {
  type CountryCode,
  Metadata,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core/es6'
import { METADATA } from './phone-metadata.ts'

export type PhoneCheck =
  /** `e164` is sent, `shown` is read. */
  | { is: 'good'; e164: string; shown: string }
  | { is: 'missing' | 'extra'; count: number }
  | { is: 'empty' | 'letters' | 'special' | 'unknown' }

/** Figures of any script, and what people put between them. Markup and hidden signs are neither. */
const WRITTEN = /^[\p{Nd}\p{Zs}\t+()./‐-―-]+$/u
/** Nobody writes a number longer than this. */
const LONGEST = 40
/** 15, 112, 3639. */
const SHORT = /^\d{2,4}$/
/** Free and premium numbers of France: companies have them, not customers. */
const SPECIAL = /^\+338/

/** @param home the country whose numbers are written without their code */
export function checkPhone(text: string, home: CountryCode): PhoneCheck {
  const typed = text.trim().replace(/^tel:/i, '')
  if (!typed) return { is: 'empty' }
  if (!WRITTEN.test(typed) || typed.length > LONGEST) return { is: 'letters' }
  if (SHORT.test(typed.replace(/\D/g, ''))) return { is: 'special' }
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: home }, METADATA)
  if (!phone) return foreign(typed)
  if (SPECIAL.test(phone.number)) return { is: 'special' }
  return lengthOf(phone) ?? good(phone, home)
}

/** The first country of a code: `+33199003939` is of `FR`. */
export const countryOf = (e164: string): CountryCode | undefined => {
  const codes = METADATA.country_calling_codes
  const code = [1, 2, 3].map((length) => e164.slice(1, 1 + length)).find((start) => codes[start])
  return code === undefined ? undefined : codes[code]?.[0]
}

function good(phone: PhoneNumber, home: CountryCode): PhoneCheck {
  // Of other countries we do not know every number: those that may be one pass.
  const isOurs = phone.countryCallingCode === METADATA.countries[home]?.[0]
  if (!(isOurs ? phone.isValid() : phone.isPossible())) return { is: 'unknown' }
  const shown = isOurs ? phone.formatNational() : phone.formatInternational()
  return { is: 'good', e164: phone.number, shown: shown.replaceAll(' ', '\u00a0') }
}

/** Figures that are missing, or too many. */
function lengthOf(phone: PhoneNumber): PhoneCheck | undefined {
  const numbers = new Metadata(METADATA)
  const [country] = METADATA.country_calling_codes[phone.countryCallingCode] ?? []
  if (!country) return undefined
  numbers.selectNumberingPlan(country)
  const lengths = numbers.numberingPlan?.possibleLengths() ?? []
  // A number that is not whole keeps the zero that is dialled first.
  const national = phone.nationalNumber.replace(/^0/, '')
  if (national.startsWith('0')) return { is: 'unknown' }
  const { length } = national
  if (lengths.includes(length)) return undefined
  const [shortest = 0, longest = shortest] = [Math.min(...lengths), Math.max(...lengths)]
  if (length < shortest) return { is: 'missing', count: shortest - length }
  return length > longest ? { is: 'extra', count: length - longest } : { is: 'unknown' }
}

/** Of a country that we have no numbers of: its shape is all that can be looked at. */
function foreign(typed: string): PhoneCheck {
  const e164 = typed.replace(/^00/, '+').replace(/[^\d+]/g, '')
  return /^\+[1-9]\d{7,14}$/.test(e164) ? { is: 'good', e164, shown: typed } : { is: 'unknown' }
}
