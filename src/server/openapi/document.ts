/** The description of the server, OpenAPI 3.1, put together from its two tables. */
import { PROBLEMS, type ProblemType, TITLES } from '../../contract/problem.ts'
import { exampleOf } from './examples.ts'
import type { Answer, Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { ACCESS, PARAMETERS, type ParameterName } from './parameters.ts'
import { type SchemaName, schemaAt, schemas } from './schemas.ts'

type Json = Record<string, unknown>

interface About {
  version: string
  /** Address of the server. */
  server: string
  /** Origin of secure messages, when there is one. */
  secure?: string | undefined
  /** Origin of the desk, when there is one. */
  desk?: string | undefined
}

const TAGS = [
  { name: 'hub', description: 'Asked by the panels of the hub: a back end of your own has these.' },
  {
    name: 'secure',
    description:
      'On the secure origin, for its own pages: what customers write when they are signed in.',
  },
  { name: 'desk', description: 'On the desk’s origin, for its own pages: what advisers do.' },
  { name: 'tools', description: 'Between the server and the tools of the bank.' },
  { name: 'server', description: 'About the server itself.' },
]

/** Sent by us, one operation each: what a back end of your own need not do. */
interface Webhook {
  name: string
  means: string
  /** An event of its kind, for the example: its data is of the first schema. */
  event: string
  data: readonly [SchemaName, ...SchemaName[]]
}

const WEBHOOKS: readonly Webhook[] = [
  {
    name: 'request',
    event: 'request.created',
    means:
      'Something happened to a request. The whole of it comes with `request.created`, `request.moved` and `request.overdue`.',
    data: ['RequestFacts', 'RequestBrief'],
  },
  {
    name: 'message',
    event: 'message.created',
    means:
      'A customer wrote a secure message. What happens later comes without text: `thread.updated`, `thread.overdue`, `thread.undelivered`.',
    data: ['MessageFacts', 'ThreadBriefFacts'],
  },
  {
    name: 'reminder',
    event: 'customer.reminder',
    means: 'Send this text to this number.',
    data: ['TextMessage'],
  },
  {
    name: 'changed',
    event: 'customer.changed',
    means: 'The bank moved an appointment: send this text to this number.',
    data: ['TextMessage'],
  },
  {
    name: 'cancelled',
    event: 'customer.cancelled',
    means: 'The bank cancelled an appointment: send this text to this number.',
    data: ['TextMessage'],
  },
]

export const openApi = ({
  version,
  server,
  secure = 'https://messages.banque.example',
  desk = 'https://bureau.banque.example',
}: About): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Des questions ?',
    version,
    description:
      'What the hub asks of a server. Errors are problems of RFC 9457; a problem never holds what was sent.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: server }],
  tags: TAGS,
  security: [],
  paths: paths({ secure, desk }),
  webhooks: Object.fromEntries(WEBHOOKS.map((hook) => [hook.name, webhook(hook)])),
  components: {
    schemas: schemas(),
    parameters: Object.fromEntries(
      Object.entries(PARAMETERS).map(([name, parameter]) => [name, { name, ...parameter }]),
    ),
    securitySchemes: {
      manage: {
        type: 'http',
        scheme: 'bearer',
        description: 'The `manage` secret of the receipt: whoever holds it is the owner.',
      },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-dq-session',
        description:
          'Of a customer who is signed in; the bank’s own cookie where it has its own session.',
      },
      adviser: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-dq-desk',
        description: 'Of an adviser who is signed in at the desk, with a role.',
      },
      webhook: {
        type: 'apiKey',
        in: 'header',
        name: 'webhook-signature',
        description: 'Signed as Standard Webhooks wants it.',
      },
    },
  },
})

function paths(origins: Readonly<Record<string, string>>): Json {
  const all: Record<string, Json> = {}
  for (const row of OPERATIONS) {
    const path = all[row.path] ?? {}
    const url = origins[row.tag]
    const servers = url !== undefined && { servers: [{ url }] }
    path[row.method] = { ...operation(row), ...servers }
    all[row.path] = path
  }
  return all
}

function operation({ id, tag, summary, body, file, answers, ...row }: Operation): Json {
  const access = (row.access ?? []).map((name) => ACCESS[name])
  const parameters = [...(row.parameters ?? []), ...access.flatMap(({ parameters }) => parameters)]
  const problems = [...(row.problems ?? []), ...access.flatMap(({ problems }) => problems)]
  const security = access.flatMap(({ security }) => security).map((name) => ({ [name]: [] }))
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters.length > 0 && {
      parameters: parameters.map(parameterAt),
    }),
    ...(security.length > 0 && { security }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': ofSchema(body) } },
    }),
    ...(file && {
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [status, response(answer)]),
      ),
      ...problemResponses(problems),
    },
  }
}

const parameterAt = (name: ParameterName): Json => ({ $ref: `#/components/parameters/${name}` })

const ofSchema = (name: SchemaName): Json => ({ schema: schemaAt(name), ...exampleOf(name) })

const response = ({ means, schema, type = schema && 'application/json' }: Answer): Json => ({
  description: means,
  ...(type && { content: { [type]: schema ? ofSchema(schema) : {} } }),
})

/** One a status, with the types that it may have; 500 may come from anywhere. */
function problemResponses(types: readonly ProblemType[]): Json {
  const names: ProblemType[] = [...new Set<ProblemType>([...types, 'internal'])]
  const statuses = [...new Set(names.map((name) => PROBLEMS[name].status))]
  return Object.fromEntries(
    statuses.map((status) => {
      const here = names.filter((name) => PROBLEMS[name].status === status)
      const description = here.map((name) => `\`${name}\`: ${TITLES[name]}`).join(' · ')
      const content = { 'application/problem+json': { schema: schemaAt('Problem') } }
      return [status, { description, ...retry(status), content }]
    }),
  )
}

const RETRY = { description: 'In seconds.', schema: { type: 'integer' } }
const TEXT = { schema: { type: 'string' } }

function retry(status: number): Json {
  if (status === 503) return { headers: { 'Retry-After': RETRY } }
  if (status !== 429) return {}
  return { headers: { 'Retry-After': RETRY, RateLimit: TEXT, 'RateLimit-Policy': TEXT } }
}

function webhook({ name, means, event, data }: Webhook): Json {
  const [first, ...others] = data.map(schemaAt)
  const schema = {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { type: 'string' },
      timestamp: schemaAt('Instant'),
      data: others.length === 0 ? first : { anyOf: [first, ...others] },
    },
  }
  const example = {
    type: event,
    timestamp: '2026-11-24T09:00:00Z',
    data: exampleOf(data[0]).example,
  }
  return {
    post: {
      operationId: `on${name[0]!.toUpperCase()}${name.slice(1)}`,
      tags: ['tools'],
      summary: means.split('.')[0],
      description: means,
      parameters: ACCESS.signed.parameters.map(parameterAt),
      security: [{ webhook: [] }],
      requestBody: { required: true, content: { 'application/json': { schema, example } } },
      responses: {
        '2XX': { description: 'It has arrived; the body is not read.' },
        410: { description: 'Nobody wants this message any more: it is not sent again.' },
      },
    },
  }
}
