/** What can be asked on the desk's origin: rows of the table in `operations.ts`. Signing in is as on the secure one. */
import type { DeskActName } from '../../contract/desk.ts'
import type { Operation } from './operation.ts'
import type { SchemaName } from './schemas.ts'

const NOTHING_NEW = {
  304: { means: 'Nothing is new. `Poll-After` says when to ask again, in seconds.' },
}

const ACTS: Readonly<Record<DeskActName, readonly [summary: string, body: SchemaName]>> = {
  take: ['Have it: nobody else answers then; with `from`, instead of a colleague', 'DeskTake'],
  answer: ['Answer a message: its customer reads it', 'DeskAnswer'],
  outcome: ['Say what became of a call or a meeting', 'DeskOutcome'],
  transfer: [
    'Hand on to another service: the customer is told to whom, and by when',
    'DeskTransfer',
  ],
  acknowledge: ['Acknowledge a complaint, as the law wants it', 'DeskAct'],
  extend: [
    'Put off the answer to a complaint about a payment: the customer is told why, and by when',
    'DeskExtend',
  ],
  prove: [
    'Have a code by which the customer proves who rings; the answer alone holds it, as `proof`',
    'DeskAct',
  ],
  close: ['End it', 'DeskAct'],
}

export const DESK_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/desk/items',
    id: 'listItems',
    tag: 'desk',
    summary: 'All that waits for the bank, what is due first: late ones lead',
    parameters: ['deskKind', 'mine', 'service', 'afterItem', 'If-None-Match'],
    answers: { 200: { means: 'At most fifty.', schema: 'DeskItems' }, ...NOTHING_NEW },
    problems: ['not-found'],
    access: ['adviser'],
  },
  {
    method: 'get',
    path: '/v1/desk/items/{reference}',
    id: 'getItem',
    tag: 'desk',
    summary: 'One of it, with all that is needed to answer',
    parameters: ['reference', 'beforeMessage', 'If-None-Match'],
    answers: { 200: { means: 'As it is now.', schema: 'DeskItem' }, ...NOTHING_NEW },
    problems: ['not-found'],
    access: ['adviser'],
  },
  ...(Object.keys(ACTS) as DeskActName[]).map((act): Operation => {
    const [summary, body] = ACTS[act]
    return {
      ...{ method: 'post', path: `/v1/desk/items/{reference}/${act}`, id: `${act}Item` },
      ...{ tag: 'desk', summary, body, parameters: ['reference'] },
      answers: { 200: { means: 'It is done, now or before under this key.', schema: 'DeskItem' } },
      problems: ['not-found', 'state-refused', 'role-refused', 'sensitive-data'],
      access: ['write', 'adviser'],
    }
  }),
  {
    method: 'get',
    path: '/v1/desk/attachments/{id}',
    id: 'getDeskFile',
    tag: 'desk',
    summary: 'A file that a customer sent, to be saved',
    parameters: ['attachment'],
    answers: { 200: { means: 'Once it is clean.', type: 'application/octet-stream' } },
    problems: ['not-found'],
    access: ['adviser'],
  },
]
