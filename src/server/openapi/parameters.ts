/**
 * What operations are asked with besides a body, by name, and what each kind of access brings: headers,
 * refusals, a secret.
 */
import type { ProblemType } from '../../contract/problem.ts'

export type ParameterName = keyof typeof PARAMETERS

export const PARAMETERS = {
  topic: {
    in: 'query',
    required: true,
    description: 'Id of a topic of the hub, or “other”. It decides which desk rings.',
    schema: { type: 'string', maxLength: 64 },
    example: 'other',
  },
  q: {
    in: 'query',
    required: false,
    description: 'Name, town, street or postcode of an agency.',
    schema: { type: 'string', maxLength: 100 },
    example: '69002',
  },
  near: {
    in: 'query',
    required: false,
    description: 'Latitude and longitude, in degrees: the nearest agencies come first.',
    schema: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?$' },
    example: '45.76,4.83',
  },
  entity: {
    in: 'query',
    required: false,
    description: 'Id of an entity of the bank: only its agencies are meant.',
    schema: { type: 'string', maxLength: 60 },
    example: 'nord',
  },
  filter: {
    in: 'query',
    required: false,
    description:
      'Only agencies that have it, as `filters` of an answer names it; of several, each: `filter=language:en&filter=way:video`.',
    schema: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 10 },
    example: ['language:en'],
  },
  agency: {
    in: 'path',
    name: 'id',
    required: true,
    description: 'Of the agency.',
    schema: { type: 'string', maxLength: 120 },
    example: 'bellecour-lyon',
  },
  reason: {
    in: 'query',
    required: true,
    description: 'Id of a reason: it says how long the appointment takes.',
    schema: { type: 'string', maxLength: 64 },
    example: 'credit-immobilier',
  },
  forReason: {
    in: 'query',
    name: 'reason',
    required: false,
    description: 'Id of a reason: each agency then says its first free time.',
    schema: { type: 'string', maxLength: 64 },
    example: 'credit-immobilier',
  },
  adviser: {
    in: 'query',
    required: false,
    description: 'Id of an adviser; anybody when left out or empty.',
    schema: { type: 'string', maxLength: 64 },
    example: 'claire-martin',
  },
  person: {
    in: 'path',
    name: 'id',
    required: true,
    description: 'Of the adviser.',
    schema: { type: 'string', maxLength: 64 },
    example: 'claire-martin',
  },
  locale: {
    in: 'query',
    required: false,
    description: 'BCP 47, one of the hub’s; the first of them when left out.',
    schema: { type: 'string', maxLength: 35 },
    example: 'fr',
  },
  reference: {
    in: 'path',
    required: true,
    description: 'Of the request; for people, gives no right.',
    schema: { $ref: '#/components/schemas/Reference' },
    example: 'R-4F7K-29',
  },
  place: {
    in: 'query',
    required: false,
    description:
      'Where the page goes on: `new`, `complaint`, `threads`, `proof`, `thread/<reference>`.',
    schema: { type: 'string', maxLength: 35 },
    example: 'new',
  },
  before: {
    in: 'query',
    required: false,
    description: 'Reference of the last thread that is known: the next ones.',
    schema: { $ref: '#/components/schemas/Reference' },
  },
  beforeMessage: {
    in: 'query',
    name: 'before',
    required: false,
    description: 'Id of a message: those before it.',
    schema: { type: 'string', format: 'uuid' },
  },
  afterMessage: {
    in: 'query',
    name: 'after',
    required: false,
    description: 'Id of a message: those after it.',
    schema: { type: 'string', format: 'uuid' },
  },
  attachment: {
    in: 'path',
    name: 'id',
    required: true,
    description: 'Of the file.',
    schema: { type: 'string', format: 'uuid' },
    example: '0192f0a4-8a10-7c22-8d11-5e6f70819203',
  },
  'If-None-Match': {
    in: 'header',
    required: false,
    description: '`ETag` of the answer that is known.',
    schema: { type: 'string' },
  },
  deskKind: {
    in: 'query',
    name: 'kind',
    required: false,
    description: 'Of one kind alone.',
    schema: { type: 'string', enum: ['callback', 'appointment', 'message', 'complaint'] },
  },
  mine: {
    in: 'query',
    required: false,
    description: '`1`: what the adviser has taken.',
    schema: { type: 'string', enum: ['1'] },
  },
  service: {
    in: 'query',
    required: false,
    description: 'What one service has.',
    schema: { type: 'string', maxLength: 80 },
    example: 'Service cartes',
  },
  afterItem: {
    in: 'query',
    name: 'after',
    required: false,
    description: '`next` of the page before.',
    schema: { type: 'string' },
  },
  token: {
    in: 'path',
    required: true,
    description: 'Gives no right but to read this calendar.',
    schema: { type: 'string' },
  },
  type: {
    in: 'path',
    required: true,
    description: 'Last part of the type of a problem.',
    schema: { type: 'string' },
    example: 'slot-taken',
  },
  Origin: {
    in: 'header',
    required: true,
    description:
      'Origin of the page that writes: the hub’s own, or one of the bank’s websites. Browsers send it; another program says which page it stands for.',
    schema: { type: 'string', format: 'uri' },
    example: 'https://www.banque.example',
  },
  'Sec-Fetch-Site': {
    in: 'header',
    required: false,
    description:
      'Sent by browsers; `none` (an address that somebody typed) is refused. Leave it out elsewhere.',
    schema: { type: 'string', enum: ['same-origin', 'same-site', 'cross-site'] },
    example: 'same-origin',
  },
  'Idempotency-Key': {
    in: 'header',
    required: true,
    description:
      'A UUID of version 4. The same key with the same body has the same answer for 7 days; with another body it is refused. After a 5xx, or no answer, send the same request under the same key.',
    schema: { type: 'string', format: 'uuid' },
    example: '5b0c6f1e-9a57-4d0e-8f3a-2c1d7e9b4a60',
  },
  'Proof-Of-Work': {
    in: 'header',
    required: false,
    description:
      'After a 429 with a challenge: `salt:nonce`, so that the SHA-256 of the two, as text joined by “:”, begins with `bits` zero bits. Lets one request through.',
    schema: { type: 'string' },
  },
  'webhook-id': {
    in: 'header',
    required: true,
    description: 'Standard Webhooks: the same for all attempts of a message.',
    schema: { type: 'string' },
  },
  'webhook-timestamp': {
    in: 'header',
    required: true,
    description: 'Standard Webhooks: seconds since 1970.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  'webhook-signature': {
    in: 'header',
    required: true,
    description: 'Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`, in base64.',
    schema: { type: 'string' },
  },
} as const

export const ACCESS = {
  write: {
    parameters: ['Origin', 'Sec-Fetch-Site', 'Idempotency-Key', 'Proof-Of-Work'],
    problems: [
      'malformed',
      'key-missing',
      'origin-refused',
      'in-progress',
      'too-large',
      'unsupported-type',
      'invalid',
      'key-reused',
      'too-many',
      'unavailable',
    ],
    security: [],
  },
  act: {
    parameters: ['Origin', 'Sec-Fetch-Site'],
    problems: ['malformed', 'origin-refused', 'signed-out', 'too-large', 'unsupported-type'],
    security: [],
  },
  member: { parameters: [], problems: ['signed-out', 'unavailable'], security: ['session'] },
  adviser: { parameters: [], problems: ['signed-out', 'unavailable'], security: ['adviser'] },
  owner: { parameters: [], problems: ['not-found', 'unavailable'], security: ['manage'] },
  signed: {
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    problems: ['malformed', 'not-found', 'too-large', 'invalid', 'unavailable'],
    security: ['webhook'],
  },
} as const satisfies Record<
  string,
  { parameters: ParameterName[]; problems: ProblemType[]; security: string[] }
>
