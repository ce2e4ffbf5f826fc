/**
 * May this number be rung? A number of a person, at the price of an ordinary call: who leaves a number
 * that costs whoever rings it is after the bank's money, and emergency services are not to be rung by
 * anybody's form.
 *
 * Knows the numbering plans of the world by Google's metadata, the largest set: the one for browsers
 * cannot tell a premium number from another.
 */
import {
  type NumberType,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'

/** `premium`: costs whoever rings it · `not-rung`: is there to ring, not to be rung */
export type PhoneRefusal = 'too-short' | 'too-long' | 'unknown' | 'premium' | 'not-rung'

const REFUSED: Partial<Record<NonNullable<NumberType>, PhoneRefusal>> = {
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  // Follows a person around the world, at their caller's expense.
  PERSONAL_NUMBER: 'premium',
  TOLL_FREE: 'not-rung',
  UAN: 'not-rung',
  PAGER: 'not-rung',
  VOICEMAIL: 'not-rung',
}

const LENGTHS: Partial<Record<string, PhoneRefusal>> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
}

export type RungNumber = { ok: true; phone: string } | { ok: false; code: PhoneRefusal }

/** @param text E.164, or nearly. `+33612345678`, `+330612345678` */
export function phoneToRing(text: string): RungNumber {
  const number = parsePhoneNumberFromString(text, { extract: false })
  const type = number?.getType()
  // Short codes and emergency numbers are of no type, as are numbers that nobody was given.
  if (!number || !type) {
    return { ok: false, code: LENGTHS[validatePhoneNumberLength(text) ?? ''] ?? 'unknown' }
  }
  // Of no country: satellites, at ten euros a minute.
  const code = REFUSED[type] ?? (number.isNonGeographic() ? 'premium' : undefined)
  return code ? { ok: false, code } : { ok: true, phone: number.number }
}
