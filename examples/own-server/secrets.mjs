/**
 * Does a text hold an account or a card number? The hub asks the visitor before anything is sent; this
 * is for whoever goes around it. `findSecrets` of `des-questions/triage` knows many more kinds.
 */
const IBAN = /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}\b/i
const CARD = /\d(?:[ .-]?\d){12,18}/g

/** @param {string | undefined} text */
export const holdsSecret = (text = '') =>
  IBAN.test(text) || (text.match(CARD) ?? []).some((number) => isCard(number.replace(/\D/g, '')))

/** The check that every card number passes, after Luhn. */
function isCard(digits) {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
