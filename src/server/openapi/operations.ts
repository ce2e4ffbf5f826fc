/**
 * What can be asked of a server, as a table: one row an operation. The panels ask those of `hub`, so a
 * back end of the bank's own has these; those of `tools` are between our server and the bank's tools.
 */
import type { ProblemType } from '../../contract/problem.ts'
import type { ParameterName } from './parameters.ts'
import type { SchemaName } from './schemas.ts'

export interface Answer {
  means: string
  schema?: SchemaName
  /** application/json when left out. */
  type?: string
}

export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  id: string
  tag: 'hub' | 'tools' | 'server'
  summary: string
  /** Names of PARAMETERS, besides those that `access` brings. */
  parameters?: readonly ParameterName[]
  body?: SchemaName
  answers: Readonly<Record<number, Answer>>
  problems?: readonly ProblemType[]
  /** `write`: from a page of ours, at most once · `owner`: with the secret of the request · `signed`: by the bank's tools */
  access?: readonly ('write' | 'owner' | 'signed')[]
}

const VIEW: Operation['answers'] = { 200: { means: 'As it is now.', schema: 'RequestView' } }

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/live',
    id: 'getLive',
    tag: 'hub',
    summary: 'What changed since the hub was built: withdrawals, notices, incidents, delays',
    answers: { 200: { means: 'May be kept for 30 seconds.', schema: 'Live' } },
  },
  {
    method: 'get',
    path: '/v1/callbacks/slots',
    id: 'listCallbackSlots',
    tag: 'hub',
    summary: 'When somebody could ring back',
    parameters: ['topic'],
    answers: { 200: { means: 'The slots that are free.', schema: 'Slots' } },
    problems: ['invalid', 'unavailable'],
  },
  {
    method: 'post',
    path: '/v1/callbacks',
    id: 'askForCallback',
    tag: 'hub',
    summary: 'Ask to be rung back',
    body: 'CallbackRequest',
    answers: { 201: { means: 'It is stored.', schema: 'Receipt' } },
    problems: ['slot-taken', 'already-asked', 'sensitive-data'],
    access: ['write'],
  },
  {
    method: 'put',
    path: '/v1/callbacks/{reference}/slot',
    id: 'moveCallback',
    tag: 'hub',
    summary: 'Another time for the call',
    parameters: ['reference'],
    body: 'Move',
    answers: VIEW,
    problems: ['slot-taken', 'already-asked', 'state-refused'],
    access: ['write', 'owner'],
  },
  {
    method: 'get',
    path: '/v1/agencies',
    id: 'findAgencies',
    tag: 'hub',
    summary: 'Agencies that are meant, or near',
    parameters: ['q', 'near', 'forReason', 'entity'],
    answers: { 200: { means: 'At most ten, the best first.', schema: 'Agencies' } },
    problems: ['invalid'],
  },
  {
    method: 'get',
    path: '/v1/agencies/{id}/advisers',
    id: 'listAdvisers',
    tag: 'hub',
    summary: 'Who receives there and has a name',
    parameters: ['agency'],
    answers: { 200: { means: 'What everybody may know of them.', schema: 'Advisers' } },
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: '/v1/advisers/{id}',
    id: 'getAdviser',
    tag: 'hub',
    summary: 'One adviser, by the id that a link has',
    parameters: ['person'],
    answers: { 200: { means: 'And where they receive.', schema: 'Adviser' } },
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: '/v1/agencies/{id}',
    id: 'getAgency',
    tag: 'hub',
    summary: 'One agency',
    parameters: ['agency'],
    answers: { 200: { means: 'What the bank says of it.', schema: 'Agency' } },
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: '/v1/agencies/{id}/slots',
    id: 'listAppointmentSlots',
    tag: 'hub',
    summary: 'When somebody could receive you there',
    parameters: ['agency', 'reason', 'adviser'],
    answers: { 200: { means: 'The times that are free.', schema: 'Slots' } },
    problems: ['invalid', 'not-found', 'unavailable'],
  },
  {
    method: 'get',
    path: '/v1/appointments/reasons',
    id: 'listReasons',
    tag: 'hub',
    summary: 'What people come for',
    parameters: ['locale'],
    answers: { 200: { means: 'How long each takes, how, and what to bring.', schema: 'Reasons' } },
  },
  {
    method: 'post',
    path: '/v1/appointments/holds',
    id: 'holdTime',
    tag: 'hub',
    summary: 'Keep a time for five minutes, while a form is filled in',
    body: 'HoldRequest',
    answers: { 201: { means: 'It is theirs until then.', schema: 'Hold' } },
    problems: ['slot-taken'],
    access: ['write'],
  },
  {
    method: 'post',
    path: '/v1/appointments',
    id: 'askForAppointment',
    tag: 'hub',
    summary: 'Ask to be received',
    body: 'AppointmentRequest',
    answers: { 201: { means: 'It is stored.', schema: 'Receipt' } },
    problems: ['slot-taken', 'already-asked', 'sensitive-data'],
    access: ['write'],
  },
  {
    method: 'put',
    path: '/v1/appointments/{reference}/slot',
    id: 'moveAppointment',
    tag: 'hub',
    summary: 'Another time in the same agency',
    parameters: ['reference'],
    body: 'AppointmentMove',
    answers: VIEW,
    problems: ['slot-taken', 'already-asked', 'state-refused'],
    access: ['write', 'owner'],
  },
  {
    method: 'get',
    path: '/v1/calendars/{token}.ics',
    id: 'getCalendar',
    tag: 'hub',
    summary: 'The call or the appointment as an entry of a calendar',
    parameters: ['token'],
    answers: { 200: { means: 'An event with a stable UID.', type: 'text/calendar' } },
    problems: ['not-found', 'unavailable'],
  },
  {
    method: 'post',
    path: '/v1/requests/lookup',
    id: 'findRequest',
    tag: 'hub',
    summary: 'A way in for half an hour, for a reference and the last figures of the number',
    body: 'Lookup',
    answers: { 200: { means: 'The request, and a secret for it.', schema: 'Receipt' } },
    problems: ['not-found'],
    access: ['write'],
  },
  {
    method: 'get',
    path: '/v1/requests/{reference}',
    id: 'getRequest',
    tag: 'hub',
    summary: 'How a request stands',
    parameters: ['reference'],
    answers: VIEW,
    access: ['owner'],
  },
  {
    method: 'post',
    path: '/v1/requests/{reference}/cancellation',
    id: 'cancelRequest',
    tag: 'hub',
    summary: 'It is no longer wanted',
    parameters: ['reference'],
    answers: VIEW,
    problems: ['state-refused'],
    access: ['write', 'owner'],
  },
  {
    method: 'get',
    path: '/v1/requests/{reference}/export',
    id: 'exportRequest',
    tag: 'hub',
    summary: 'All that is stored of a request',
    parameters: ['reference'],
    answers: { 200: { means: 'As JSON, to be kept.', type: 'application/json' } },
    access: ['owner'],
  },
  {
    method: 'delete',
    path: '/v1/requests/{reference}',
    id: 'eraseRequest',
    tag: 'hub',
    summary: 'Erase a request and all that it holds',
    parameters: ['reference'],
    answers: { 204: { means: 'Nothing of it is left but an audit line without content.' } },
    access: ['write', 'owner'],
  },
  {
    method: 'post',
    path: '/v1/denials',
    id: 'denyRequest',
    tag: 'server',
    summary: 'From a confirmation: « ce n’était pas moi »',
    body: 'Denial',
    answers: { 204: { means: 'Nothing is sent to this address any more.' } },
    problems: ['not-found'],
    access: ['write'],
  },
  {
    method: 'post',
    path: '/v1/hooks/requests',
    id: 'updateRequest',
    tag: 'tools',
    summary: 'How a request stands with the service that has it',
    body: 'StateUpdate',
    answers: { 204: { means: 'Stored, once for each `webhook-id`.' } },
    problems: ['state-refused'],
    access: ['signed'],
  },
  {
    method: 'post',
    path: '/v1/hooks/live',
    id: 'setLive',
    tag: 'tools',
    summary: 'The live state, whole: withdrawals, notices, incidents',
    body: 'LiveState',
    answers: { 204: { means: 'Stored; the youngest `webhook-timestamp` wins.' } },
    access: ['signed'],
  },
  {
    method: 'get',
    path: '/v1/health',
    id: 'getHealth',
    tag: 'server',
    summary: 'Both of the following',
    answers: { 200: { means: '`{ live, ready }`', type: 'application/json' } },
  },
  {
    method: 'get',
    path: '/v1/health/live',
    id: 'getLiveness',
    tag: 'server',
    summary: 'Is this process alive? For whoever restarts it',
    answers: { 200: { means: 'It is.', type: 'application/json' } },
  },
  {
    method: 'get',
    path: '/v1/health/ready',
    id: 'getReadiness',
    tag: 'server',
    summary: 'Can it do its work? For whoever sends it visitors',
    answers: {
      200: { means: 'It can.', type: 'application/json' },
      503: { means: 'Send visitors elsewhere.', type: 'application/json' },
    },
  },
  {
    method: 'get',
    path: '/v1/problems/{type}',
    id: 'explainProblem',
    tag: 'server',
    summary: 'What the type of a problem means',
    parameters: ['type'],
    answers: { 200: { means: 'In a sentence or two.', type: 'text/plain' } },
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: '/v1/openapi.json',
    id: 'getDescription',
    tag: 'server',
    summary: 'This description',
    answers: { 200: { means: 'OpenAPI 3.1.', type: 'application/json' } },
  },
]
