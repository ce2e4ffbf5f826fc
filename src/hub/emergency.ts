/**
 * What is an emergency about? A card or a chequebook is blocked; a payment that somebody did not
 * make is contested after that. How such words begin is in the dictionaries.
 */
import { words } from '../language/index.ts'

export interface Emergency {
  /** Something to block is named. */
  isCard: boolean
  /** A payment is named: what is blocked first is contested afterwards. */
  isPayment: boolean
}

/** @param said the dictionary of the hub's language */
export function emergencyIn(question: string, said: Readonly<Record<string, string>>): Emergency {
  const names = (beginnings = '') =>
    words(question).some((word) => beginnings.split(' ').some((start) => word.startsWith(start)))
  return { isCard: names(said['urgent.cards']), isPayment: names(said['urgent.payments']) }
}
