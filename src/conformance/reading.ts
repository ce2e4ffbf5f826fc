/** The checks of what is read before anybody writes: live state, slots, and who may read from where. */
import { Live } from '../contract/live.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs } from './subject.ts'

const STRANGER = 'https://stranger.example'

/** What the hub sends besides. */
const HEADERS = ['content-type', 'idempotency-key', 'authorization', 'proof-of-work']

const list = (header: string | null): string[] =>
  (header ?? '').split(',').map((name) => name.trim().toLowerCase())

export const READING: readonly Check[] = [
  {
    id: 'live/shape',
    rule: 'GET /v1/live says what changed since the build',
    advice:
      'Answer 200 with { withdrawn, notices, incidents, delays, now }, empty when nothing did.',
    async run(subject) {
      const answer = await subject.ask('GET', '/v1/live')
      readAs(Live, answer, 200)
      const type = answer.headers.get('Content-Type') ?? 'nothing'
      must(type.startsWith('application/json'), `it is of type ${type}`)
    },
  },
  {
    id: 'live/fresh',
    rule: 'the live state is not kept for more than a minute',
    advice: 'Send Cache-Control: public, max-age=30.',
    async run(subject) {
      const { headers } = await subject.ask('GET', '/v1/live')
      const control = headers.get('Cache-Control') ?? ''
      const seconds = /max-age=(\d+)/.exec(control)?.[1]
      const isFresh = /no-store|no-cache/.test(control) || Number(seconds ?? 61) <= 60
      must(isFresh, `Cache-Control is “${control}”`)
    },
  },
  {
    id: 'cors/read',
    rule: 'the bank’s website may read',
    advice:
      'Send Access-Control-Allow-Origin with the origin of the request, when it is in your list.',
    async run(subject) {
      for (const path of ['/v1/live', '/v1/callbacks/slots?topic=other']) {
        const { headers } = await subject.ask('GET', path)
        const allowed = headers.get('Access-Control-Allow-Origin')
        must(
          allowed === subject.origin || allowed === '*',
          `GET ${path} allows ${allowed ?? 'no origin'}, not ${subject.origin}`,
        )
      }
    },
  },
  {
    id: 'cors/preflight',
    rule: 'the bank’s website may write, with the headers of the hub',
    advice: `Answer OPTIONS with Access-Control-Allow-Origin, -Methods (GET, POST, PUT, DELETE) and -Headers (${HEADERS.join(', ')}).`,
    async run(subject) {
      const { status, headers } = await subject.ask('OPTIONS', '/v1/callbacks', {
        headers: {
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': HEADERS.join(', '),
        },
      })
      must(status >= 200 && status < 300, `the preflight answers ${status}`)
      const allowed = headers.get('Access-Control-Allow-Origin')
      must(allowed === subject.origin, `it allows ${allowed ?? 'no origin'}`)
      const names = list(headers.get('Access-Control-Allow-Headers'))
      const missing = HEADERS.filter((name) => !names.includes(name))
      must(missing.length === 0, `it does not allow the headers ${missing.join(', ')}`)
    },
  },
  {
    id: 'cors/methods',
    rule: 'the bank’s website may move and erase a request',
    advice: 'Allow PUT and DELETE in the answer to the preflight.',
    async run(subject) {
      for (const [method, path] of [
        ['PUT', '/v1/callbacks/R-4F7K-29/slot'],
        ['DELETE', '/v1/requests/R-4F7K-29'],
      ] as const) {
        const { headers } = await subject.ask('OPTIONS', path, {
          headers: {
            'Access-Control-Request-Method': method,
            'Access-Control-Request-Headers': HEADERS.join(', '),
          },
        })
        const methods = list(headers.get('Access-Control-Allow-Methods'))
        must(methods.includes(method.toLowerCase()), `OPTIONS ${path} does not allow ${method}`)
      }
    },
  },
  {
    id: 'cors/stranger',
    rule: 'nobody else may write from a browser, and no cookie is asked for',
    advice: 'Keep a list of origins; never answer a preflight with * or with whatever origin came.',
    async run(subject) {
      const { headers } = await subject.ask('OPTIONS', '/v1/callbacks', {
        headers: {
          Origin: STRANGER,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': HEADERS.join(', '),
        },
      })
      const allowed = headers.get('Access-Control-Allow-Origin')
      must(allowed !== STRANGER && allowed !== '*', `${allowed} is allowed`)
      must(
        headers.get('Access-Control-Allow-Credentials') !== 'true',
        'it allows credentials, which nothing here needs',
      )
    },
  },
  {
    id: 'slots/order',
    rule: 'slots lie ahead, by day and in their order',
    advice:
      'Compare with your own clock, not with the visitor’s; write instants with their offset.',
    async run(subject) {
      const { now, days, zone } = await subject.slots()
      const dayOf = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' })
      let last = Date.parse(now)
      for (const { day, slots } of days) {
        for (const { start, end } of slots) {
          const [from, until] = [Date.parse(start), Date.parse(end)]
          must(from >= last, `the slot ${start} is over, or out of its order`)
          must(until > from, `the slot ${start} has no length`)
          must(dayOf.format(from) === day, `the slot ${start} is not of ${day} in ${zone}`)
          last = until
        }
      }
    },
  },
  {
    id: 'slots/topic',
    rule: 'slots are those of a topic',
    advice: 'Refuse a request without “topic” with 422 invalid.',
    async run(subject) {
      mustRefuse(await subject.ask('GET', '/v1/callbacks/slots'), 'invalid')
    },
  },
  {
    id: 'problem/not-found',
    rule: 'an address that does not exist is a problem of RFC 9457',
    advice: 'Answer 404 with application/problem+json and a type that ends with /not-found.',
    async run(subject) {
      mustRefuse(await subject.ask('GET', '/v1/nothing-here'), 'not-found')
    },
  },
  {
    id: 'description/own',
    rule: 'a description of the server, when there is one, is OpenAPI 3',
    advice: 'Serve the description as JSON at /v1/openapi.json, or answer 404 there.',
    async run(subject) {
      const { status, text } = await subject.ask('GET', '/v1/openapi.json')
      if (status === 404) throw new NotHere('this server does not describe itself')
      must(status === 200 && /"openapi"\s*:\s*"3\./.test(text), `status ${status}, not OpenAPI 3`)
    },
  },
]
