/**
 * References, which people read out and type: `R-4F7K-29`. A letter and four signs of Crockford's
 * alphabet (no I, L, O, U) by chance, and two figures that change when one sign is wrong or two are
 * swapped. They give no right, so 23 million are enough; the table refuses one that is in use.
 */
import type { Deps } from '../deps.ts'

/** @see https://www.crockford.com/base32.html */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LETTERS = SIGNS.slice(10)

/** A prime: no single mistake and no swap is a multiple of it. */
const MODULUS = 97

export function newReference(random: Deps['random']): string {
  const [first, ...bytes] = random(5)
  const letter = LETTERS[first! % LETTERS.length]!
  const signs = bytes.map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return `${letter}-${signs}-${check(letter + signs)}`
}

/** Nobody can have it when it is not: the database need not be asked. */
export const isReference = (text: string): boolean => {
  const [, letter, signs, figures] = PARTS.exec(text) ?? []
  return letter !== undefined && check(`${letter}${signs}`) === figures
}

const PARTS = /^([A-HJKMNP-TV-Z])-([0-9A-HJKMNP-TV-Z]{4})-(\d{2})$/

const check = (signs: string): string =>
  String(
    [...signs].reduce((sum, sign) => (sum * SIGNS.length + SIGNS.indexOf(sign)) % MODULUS, 0),
  ).padStart(2, '0')
