/** What the server's refusals are about, in a form: a field to correct, or a word about the time. */
import type { Outcome } from '../../api/exchange.ts'
import type { ProblemType } from '../../contract/problem.ts'
import type { FormKey } from '../../words/index.ts'
import type { Fault, FieldName } from './form.ts'

export type Refusal = Extract<Outcome<never>, { is: 'refused' }>

/** Said where the time is chosen. `follow`: with a way to the request that there is already. */
export interface Notice {
  key: FormKey
  follow?: true
}

const NOTICES: Partial<Record<ProblemType, Notice>> = {
  'already-asked': { key: 'callback.already', follow: true },
}

/** A pointer's first step is a field; each has one word for whatever the server finds wrong in it. */
const FIELDS = new Map<string, { field: FieldName; key: FormKey }>([
  ['when', { field: 'when', key: 'callback.closed' }],
  ['phone', { field: 'phone', key: 'callback.fault.unknown' }],
  ['firstName', { field: 'firstName', key: 'callback.fault.text' }],
  ['note', { field: 'note', key: 'callback.fault.text' }],
  ['email', { field: 'email', key: 'callback.fault.email' }],
])

const SECRETS = new Map<string, FormKey>([
  ['iban', 'form.secret.iban'],
  ['pan', 'form.secret.pan'],
  ['cvv', 'form.secret.cvv'],
  ['nir', 'form.secret.nir'],
  ['password', 'form.secret.password'],
  ['otp', 'form.secret.otp'],
  ['customer-number', 'form.secret.customer-number'],
  ['contract-number', 'form.secret.contract-number'],
])

export const noticeFrom = ({ type }: Refusal): Notice | undefined => NOTICES[type]

export function faultsFrom({ type, problem }: Refusal): Fault[] {
  if (type !== 'invalid' && type !== 'sensitive-data') return []
  return (problem.errors ?? []).flatMap(({ pointer, code }) => {
    const known = FIELDS.get(pointer.split('/')[1] ?? '')
    if (!known) return []
    return [
      { field: known.field, key: (type === 'sensitive-data' && SECRETS.get(code)) || known.key },
    ]
  })
}
