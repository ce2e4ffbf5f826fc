/**
 * The form, without its looks: what was typed, what is wrong with it, and the request that is made
 * of it. Words are keys here, since the language may change under a form.
 */

import type { Asker } from '../../contract/asker.ts'
import { OTHER_TOPIC } from '../../contract/topic.ts'
import type { Surface } from '../../surfaces.ts'
import type { Secret } from '../../triage/secrets.ts'
import type { CountKey } from '../../ui/speech.ts'
import type { FormKey } from '../../words/index.ts'
import type { PhoneCheck } from './phone.ts'

export interface Draft {
  /** Start of a slot, `soonest`, or nothing yet. */
  when: string
  phone: string
  firstName: string
  topic: string
  note: string
  email: string
  confirms: boolean
  reminder: '' | 'sms' | 'email'
}

export const EMPTY: Draft = {
  when: '',
  phone: '',
  firstName: '',
  topic: '',
  note: '',
  email: '',
  confirms: false,
  reminder: '',
}

export type FieldName = 'when' | 'phone' | 'firstName' | 'note' | 'email'

export type Fault = { field: FieldName; ranges?: readonly (readonly [number, number])[] } & (
  | { key: FormKey }
  | { plural: CountKey; count: number }
)

export const wantsEmail = ({ confirms, reminder }: Draft): boolean =>
  confirms || reminder === 'email'

/** An address that has what every address has; whether it is read, nobody knows. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

export type SecretsIn = (text: string) => readonly Secret[]

/** @returns what is to be corrected, from the top of the form to its end */
export function faultsOf(draft: Draft, phone: PhoneCheck, secretsIn: SecretsIn): Fault[] {
  const faults: Fault[] = []
  if (!draft.when) faults.push({ field: 'when', key: 'callback.fault.when' })
  faults.push(...secretFaults('firstName', draft.firstName, secretsIn))
  if (phone.is === 'missing' || phone.is === 'extra') {
    faults.push({ field: 'phone', plural: `callback.fault.${phone.is}`, count: phone.count })
  } else if (phone.is !== 'good') {
    faults.push({ field: 'phone', key: `callback.fault.${phone.is}` })
  }
  faults.push(...secretFaults('note', draft.note, secretsIn))
  if (wantsEmail(draft) && !EMAIL.test(draft.email.trim())) {
    faults.push({ field: 'email', key: 'callback.fault.email' })
  }
  return faults
}

function secretFaults(field: FieldName, text: string, secretsIn: SecretsIn): Fault[] {
  const secrets = secretsIn(text)
  if (!secrets[0]) return []
  const ranges = secrets.map(({ start, end }) => [start, end] as const)
  return [{ field, key: `form.secret.${secrets[0].kind}`, ranges }]
}

/** What every kind of request says; a kind may say more. */
export interface Wish extends Asker {
  /** Start of a slot, or `soonest`. */
  when: string
}

export interface Visitor {
  locale: string
  zone: string
  surface: Surface
  /** Version of the consent sentence on the screen. */
  consent: string
  /** A page of the bank's own, where a note may be written. */
  own: boolean
}

export function requestOf(draft: Draft, phone: string, visitor: Visitor): Wish {
  const { locale, zone, surface, consent, own } = visitor
  const firstName = draft.firstName.trim()
  const note = own ? draft.note.trim() : ''
  return {
    phone,
    topic: draft.topic || OTHER_TOPIC,
    when: draft.when,
    ...(firstName && { firstName }),
    ...(note && { note }),
    ...(wantsEmail(draft) && { email: draft.email.trim() }),
    ...(draft.reminder && { reminder: draft.reminder }),
    locale,
    zone,
    surface,
    consent,
  }
}
