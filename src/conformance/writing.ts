/** The checks of how a write is taken: from pages of the bank, once, and refused for a reason. */
import { CallbackRequest } from '../channels/callback/contract.ts'
import { Receipt } from '../contract/request.ts'
import { must } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs } from './subject.ts'

/** Never stored, and never told back. */
const CANARY = 'xq7-canary'

/** A published example; it is nobody's. */
const IBAN = 'FR76 3000 6000 0112 3456 7890 189'

export const WRITING: readonly Check[] = [
  {
    id: 'write/once',
    rule: 'the same request under the same key is stored once, and answered alike',
    advice: 'Keep the answer with a hash of the body, by Idempotency-Key, for 7 days.',
    async run(subject) {
      const { body, key, receipt } = await subject.book()
      for (let again = 0; again < 2; again++) {
        const answer = await subject.ask('POST', '/v1/callbacks', { json: body, key })
        const same = readAs(Receipt, answer, 201)
        must(
          same.request.reference === receipt.request.reference && same.manage === receipt.manage,
          'a second attempt under the same key got another request',
        )
      }
    },
  },
  {
    id: 'write/order-of-fields',
    rule: 'the order of the fields is no difference',
    advice: 'Hash the fields sorted by name, not the bytes of the body.',
    async run(subject) {
      const { body, key, receipt } = await subject.book()
      const turned = Object.fromEntries(Object.entries(body).reverse())
      const answer = await subject.ask('POST', '/v1/callbacks', { json: turned, key })
      const { reference } = readAs(Receipt, answer, 201).request
      must(reference === receipt.request.reference, 'it got another request')
    },
  },
  {
    id: 'write/key-reused',
    rule: 'a key that comes with another body is refused',
    advice: 'Compare the hash of the body with the stored one: 422 key-reused.',
    async run(subject) {
      const { body, key } = await subject.book()
      const other = { ...body, firstName: 'Autre' }
      mustRefuse(await subject.ask('POST', '/v1/callbacks', { json: other, key }), 'key-reused')
    },
  },
  {
    id: 'write/together',
    rule: 'the same request sent five times at once is stored once',
    advice:
      'Let a unique constraint on the key decide, in the transaction that stores the request.',
    async run(subject) {
      const [json, key] = [await subject.body(), subject.newKey()]
      const send = () => subject.ask('POST', '/v1/callbacks', { json, key })
      const answers = await Promise.all([1, 2, 3, 4, 5].map(send))
      const stored = answers.filter(({ status }) => status === 201)
      for (const answer of answers) if (answer.status !== 201) mustRefuse(answer, 'in-progress')
      must(stored.length > 0, 'none of them was accepted')
      const receipts = stored.map((answer) => subject.keep(readAs(Receipt, answer)))
      const references = new Set(receipts.map(({ request }) => request.reference))
      must(references.size === 1, `they became ${references.size} requests`)
    },
  },
  {
    id: 'write/refusal-frees-key',
    rule: 'a refused request may be mended and sent again under its key',
    advice: 'Store answers of success only.',
    async run(subject) {
      const [json, key] = [await subject.body(), subject.newKey()]
      const wrong = { ...json, phone: '06' }
      mustRefuse(await subject.ask('POST', '/v1/callbacks', { json: wrong, key }), 'invalid')
      const answer = await subject.ask('POST', '/v1/callbacks', { json, key })
      subject.keep(readAs(Receipt, answer, 201))
    },
  },
  {
    id: 'write/key-missing',
    rule: 'a write without a key, or with a key that is no UUID of version 4, is refused',
    advice: 'Answer 400 key-missing before anything else is done.',
    async run(subject) {
      const json = await subject.body()
      const keys = [null, 'abc', `' or 1=1 --`, '00000000-0000-1000-8000-000000000000']
      for (const key of [...keys, 'a'.repeat(5_000)]) {
        mustRefuse(await subject.ask('POST', '/v1/callbacks', { json, key }), 'key-missing')
      }
    },
  },
  {
    id: 'write/origin',
    rule: 'a write from another website, from “null” or from nowhere is refused',
    advice:
      'Compare Origin with your list, as a whole, before the body is read: 403 origin-refused.',
    async run(subject) {
      const json = await subject.body()
      const origins = [
        'https://stranger.example',
        'null',
        null,
        `${subject.origin}.stranger.example`,
      ]
      for (const Origin of origins) {
        const answer = await subject.ask('POST', '/v1/callbacks', { json, headers: { Origin } })
        mustRefuse(answer, 'origin-refused')
      }
    },
  },
  {
    id: 'write/type',
    rule: 'what a form of another website could send is refused',
    advice: 'Take application/json alone: 415 unsupported-type for anything else, and for nothing.',
    async run(subject) {
      const json = await subject.body()
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', null]) {
        const headers = { 'Content-Type': type }
        mustRefuse(
          await subject.ask('POST', '/v1/callbacks', { json, headers }),
          'unsupported-type',
        )
      }
    },
  },
  {
    id: 'write/malformed',
    rule: 'a body that is not JSON is refused',
    advice: 'Answer 400 malformed.',
    async run(subject) {
      for (const text of ['', '{', 'phone=1', '{"phone":"+33639980000"']) {
        mustRefuse(await subject.ask('POST', '/v1/callbacks', { text }), 'malformed')
      }
    },
  },
  {
    id: 'write/large',
    rule: 'a body of a megabyte is refused',
    advice: 'Stop reading after some tens of kilobytes: 413 too-large.',
    async run(subject) {
      const json = { ...(await subject.body()), note: 'a'.repeat(1_000_000) }
      mustRefuse(await subject.ask('POST', '/v1/callbacks', { json }), 'too-large')
    },
  },
  {
    id: 'write/invalid',
    rule: 'each field is checked, and the refusal says where without telling back what was sent',
    advice: 'Check against the schema CallbackRequest, strictly; name the place as a JSON pointer.',
    async run(subject) {
      const good = await subject.body()
      const wrong: [pointer: string, body: unknown][] = [
        ['/phone', { ...good, phone: `06 ${CANARY}` }],
        ['/phone', { ...good, phone: { $gt: CANARY } }],
        ['/topic', { ...good, topic: [CANARY] }],
        ['/when', { ...good, when: CANARY }],
        ['/firstName', { ...good, firstName: CANARY.repeat(20) }],
        ['/firstName', { ...good, firstName: `${CANARY}\u202e` }],
        ['/note', { ...good, note: CANARY.repeat(100) }],
        ['/email', { ...good, email: CANARY }],
        ['/surface', { ...good, surface: CANARY }],
        ['/zone', { ...good, zone: `../../${CANARY}` }],
        ['/consent', { ...good, consent: undefined }],
        ['', { ...good, isAdmin: CANARY }],
        ['', [good]],
        ['', null],
      ]
      for (const [pointer, json] of wrong) {
        const answer = await subject.ask('POST', '/v1/callbacks', { json })
        const what = pointer === '' ? 'a body of another shape' : `a wrong ${pointer.slice(1)}`
        must(answer.status === 422, `${what} is answered with ${answer.status}`)
        const { errors = [] } = mustRefuse(answer, 'invalid')
        const isSaid = pointer === '' || errors.some((error) => error.pointer === pointer)
        must(isSaid, `the refusal of ${what} does not hold the pointer ${pointer}`)
        must(!answer.text.includes(CANARY), `the refusal of ${what} tells back what was sent`)
      }
      must(CallbackRequest.safeParse(good).success, 'the body that was mended is itself wrong')
    },
  },
  {
    id: 'write/secret',
    rule: 'a text that holds an account number is refused, and not told back',
    advice:
      'Look for IBANs and card numbers in every text: 422 sensitive-data, nothing stored or logged.',
    async run(subject) {
      for (const field of ['note', 'firstName'] as const) {
        const json = await subject.body({ [field]: IBAN })
        const answer = await subject.ask('POST', '/v1/callbacks', { json })
        mustRefuse(answer, 'sensitive-data')
        const digits = answer.text.replace(/\D/g, '')
        must(!digits.includes('30006000'), `the refusal of the ${field} holds the number`)
      }
    },
  },
  {
    id: 'write/method',
    rule: 'nothing is written by GET',
    advice: 'Answer 405 method-not-allowed, or 404.',
    async run(subject) {
      mustRefuse(await subject.ask('GET', '/v1/callbacks'), 'method-not-allowed', 'not-found')
    },
  },
]
