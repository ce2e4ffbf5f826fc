/**
 * The contract of the hub, in Fastify. What is checked comes from the description of the contract
 * (openapi.json beside this file); who may ask, and how often a request counts, is below; what then
 * happens is the desk's business.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import { createDesk, Refusal } from './desk.mjs'
import { holdsSecret } from './secrets.mjs'

const { components } = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const KEPT_MS = 7 * 24 * 3_600_000
const READS = ['GET', 'HEAD', 'OPTIONS']

const PROBLEMS = {
  malformed: [400, 'The body is not JSON.'],
  'key-missing': [400, 'A write needs an Idempotency-Key, a UUID of version 4.'],
  'origin-refused': [403, 'This origin may not write here.'],
  'not-found': [404, 'There is nothing at this address.'],
  'slot-taken': [409, 'This slot is no longer free.'],
  'already-asked': [409, 'This number has such a request that day already.'],
  'state-refused': [409, 'The state of the request does not allow this.'],
  'too-large': [413, 'The body is too large.'],
  'unsupported-type': [415, 'The body must be application/json, in UTF-8.'],
  invalid: [422, 'The request is not valid.'],
  'key-reused': [422, 'This Idempotency-Key came with another body before.'],
  'sensitive-data': [422, 'A text holds confidential data. Nothing was stored.'],
  internal: [500, 'The server failed. Nothing was stored.'],
}

/** What Fastify calls the faults that the contract has names for. */
const FAULTS = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
}

/**
 * @param {{ origins: string[], now?: () => number }} options the bank's websites, and the clock
 */
export function createApp({ origins, now = Date.now }) {
  const desk = createDesk(now)
  const app = fastify({
    bodyLimit: 16_384,
    ajv: {
      customOptions: {
        strict: false,
        coerceTypes: false,
        removeAdditional: false,
        allErrors: true,
      },
    },
  })
  app.removeContentTypeParser('text/plain') // what a form of another website can send
  app.addSchema({ $id: 'contract', components: { schemas: components.schemas } })
  const body = (name) => ({ schema: { body: { $ref: `contract#/components/schemas/${name}` } } })

  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers
    const isOurs = origins.includes(origin)
    reply.header('Vary', 'Origin').header('Cache-Control', 'no-store')
    if (isOurs) {
      reply
        .header('Access-Control-Allow-Origin', origin)
        .header('Access-Control-Expose-Headers', 'RateLimit, RateLimit-Policy, Retry-After')
    }
    if (READS.includes(request.method)) return
    if (!isOurs) throw new Refusal('origin-refused')
    if (!UUID_V4.test(request.headers['idempotency-key'] ?? '')) throw new Refusal('key-missing')
  })

  app.setErrorHandler((error, _, reply) => {
    if (error instanceof Refusal) return refuse(reply, error.problem, error.details)
    if (error.validation) return refuse(reply, 'invalid', { errors: error.validation.map(placeOf) })
    const isSyntax = error instanceof SyntaxError
    return refuse(reply, FAULTS[error.code] ?? (isSyntax ? 'malformed' : 'internal'))
  })
  app.setNotFoundHandler((_, reply) => refuse(reply, 'not-found'))

  /** Under the same key, the same answer; in your database a unique index decides that. */
  const answered = new Map()
  const once = (work) => (request, reply) => {
    const key = `${request.method} ${request.url} ${request.headers['idempotency-key']}`
    const hash = createHash('sha256').update(canonical(request.body)).digest('base64')
    const before = answered.get(key)
    if (before && before.until > now()) {
      if (before.hash !== hash) throw new Refusal('key-reused')
      return reply.code(before.status).send(before.answer)
    }
    const { status = 200, answer } = work(request)
    answered.set(key, { hash, status, answer, until: now() + KEPT_MS })
    return reply.code(status).send(answer)
  }

  app.options('/v1/*', (_, reply) =>
    reply
      .header('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE')
      .header(
        'Access-Control-Allow-Headers',
        'content-type, idempotency-key, authorization, proof-of-work',
      )
      .header('Access-Control-Max-Age', '600')
      .code(204)
      .send(),
  )

  app.get('/v1/live', (_, reply) =>
    reply.header('Cache-Control', 'public, max-age=30').send({
      withdrawn: [],
      notices: [],
      incidents: [],
      delays: {},
      now: new Date(now()).toISOString(),
    }),
  )

  app.get('/v1/callbacks/slots', ({ query }) => {
    if (!/^[a-z0-9-]{1,64}$/.test(query.topic ?? '')) throw new Refusal('invalid')
    return desk.slots()
  })

  app.post(
    '/v1/callbacks',
    body('CallbackRequest'),
    once(({ body }) => {
      if ([body.firstName, body.note].some(holdsSecret)) throw new Refusal('sensitive-data')
      return { status: 201, answer: desk.ask(body) }
    }),
  )
  app.put(
    '/v1/callbacks/:reference/slot',
    body('Move'),
    once((request) => ({
      answer: desk.move(request.params.reference, secretOf(request), request.body),
    })),
  )
  app.get('/v1/calendars/:token.ics', ({ params }, reply) =>
    reply.type('text/calendar; charset=utf-8').send(desk.calendar(params.token)),
  )

  app.post(
    '/v1/requests/lookup',
    body('Lookup'),
    once(({ body }) => ({ answer: desk.lookup(body) })),
  )
  app.get('/v1/requests/:reference', (request) =>
    desk.view(request.params.reference, secretOf(request)),
  )
  app.get('/v1/requests/:reference/export', (request) =>
    desk.export(request.params.reference, secretOf(request)),
  )
  app.post(
    '/v1/requests/:reference/cancellation',
    once((request) => ({ answer: desk.cancel(request.params.reference, secretOf(request)) })),
  )
  app.delete(
    '/v1/requests/:reference',
    once((request) => {
      desk.erase(request.params.reference, secretOf(request))
      return { status: 204 }
    }),
  )

  return app
}

const secretOf = ({ headers }) => /^Bearer ([\w-]{22})$/.exec(headers.authorization ?? '')?.[1]

function refuse(reply, problem, details = {}) {
  const [status, title] = PROBLEMS[problem]
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `/v1/problems/${problem}`, title, status, ...details }))
}

/** Where, and what; nothing of what was sent. */
const placeOf = ({ instancePath, keyword, params }) => ({
  pointer: keyword === 'required' ? `${instancePath}/${params.missingProperty}` : instancePath,
  code: keyword,
})

/** The same text for the same JSON, whatever the order of its fields. */
const canonical = (value) =>
  JSON.stringify(value ?? {}, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
