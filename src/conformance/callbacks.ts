/** The checks of a callback: what the receipt promises, and what cannot be had. */
import { Slots } from '../channels/callback/contract.ts'
import { Receipt } from '../contract/request.ts'
import { must, NotHere } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs, type Subject } from './subject.ts'

/** A slot that more visitors than this may have is not filled for a test. */
const MOST_PER_SLOT = 12

const sameInstant = (a: string | undefined, b: string): boolean =>
  a !== undefined && Date.parse(a) === Date.parse(b)

export const CALLBACKS: readonly Check[] = [
  {
    id: 'callback/receipt',
    rule: 'a callback is acknowledged with what was agreed',
    advice:
      'Answer 201 once it is stored: { manage, request }, with the slot and the end of the number.',
    async run(subject) {
      const { body, receipt } = await subject.book()
      const { request } = receipt
      must(request.state === 'planned', `its state is ${request.state}, not planned`)
      must(sameInstant(request.slot?.start, body.when), `its slot is ${request.slot?.start}`)
      must(request.topic === body.topic, `its topic is ${request.topic}`)
      must(
        request.phoneEnd === body.phone.slice(-2),
        `phoneEnd is ${request.phoneEnd}, not the last two figures`,
      )
      for (const act of ['move', 'cancel', 'erase'] as const) {
        must(request.may.includes(act), `its owner may not ${act}`)
      }
      must(
        Date.parse(request.eraseAt) > Date.parse(request.madeAt),
        'it is erased before it is made',
      )
      must(request.callWord !== undefined, 'it has no call word')
    },
  },
  {
    id: 'callback/private',
    rule: 'no cache keeps what belongs to one visitor',
    advice: 'Send Cache-Control: no-store with receipts and requests.',
    async run(subject) {
      const { receipt } = await subject.book()
      const path = `/v1/requests/${receipt.request.reference}`
      const { headers } = await subject.ask('GET', path, { manage: receipt.manage })
      const control = headers.get('Cache-Control') ?? 'nothing'
      must(control.includes('no-store'), `Cache-Control is ${control}`)
    },
  },
  {
    id: 'callback/soonest',
    rule: '“as soon as possible” is planned for nobody, and due at a time',
    advice: 'Answer 201 with the state received and `due`.',
    async run(subject) {
      const { soonest } = await subject.slots()
      if (!soonest) throw new NotHere('this desk does not offer it now')
      const { request } = (await subject.book({ when: 'soonest' })).receipt
      must(request.state === 'received', `its state is ${request.state}`)
      must(request.due !== undefined, 'it has no due')
    },
  },
  {
    id: 'callback/one-a-day',
    rule: 'one number is rung once a day, and the refusal gives no way in',
    advice:
      'Refuse with 409 already-asked, without the reference: a unique index on number and day.',
    async run(subject) {
      const when = await subject.freeSlot()
      const { body, receipt } = await subject.book({ when })
      const answer = await subject.ask('POST', '/v1/callbacks', { json: body })
      mustRefuse(answer, 'already-asked')
      must(!answer.text.includes(receipt.request.reference), 'the refusal holds the reference')
    },
  },
  {
    id: 'callback/past',
    rule: 'a time that is over, or no slot at all, is refused with others to choose from',
    advice: 'Refuse with 409 slot-taken and the nearest free slots as `alternatives`.',
    async run(subject) {
      const free = Date.parse(await subject.freeSlot(2))
      const between = new Date(free + 61_000).toISOString()
      for (const when of ['2020-03-02T10:00:00Z', between]) {
        const answer = await subject.ask('POST', '/v1/callbacks', {
          json: await subject.body({ when }),
        })
        const { alternatives = [] } = mustRefuse(answer, 'slot-taken')
        must(alternatives.length > 0, `nothing is offered instead of ${when}`)
      }
    },
  },
  {
    id: 'callback/full',
    rule: 'a slot is given to so many and no more, and the next one is offered others',
    advice:
      'Let a constraint of the database decide who is last; offer at least three free slots, nearest first.',
    async run(subject) {
      const when = await subject.freeSlot(3)
      const answer = await fill(subject, when)
      const { alternatives = [] } = mustRefuse(answer, 'slot-taken')
      const { days } = await subject.slots()
      const free = days.flatMap(({ slots }) => slots)
      must(
        !free.some(({ start }) => sameInstant(start, when)),
        'the slot that is full is still offered',
      )
      must(
        alternatives.length >= Math.min(3, free.length),
        `${alternatives.length} slots are offered instead, ${free.length} are free`,
      )
      const far = alternatives.map(({ start }) => Math.abs(Date.parse(start) - Date.parse(when)))
      must(
        far.every((gap, at) => at === 0 || gap >= far[at - 1]!),
        'the nearest is not the first',
      )
    },
  },
  {
    id: 'callback/any-order',
    rule: 'a slot that was given back is offered again',
    advice: 'Count a slot down in the transaction that cancels or moves the request.',
    async run(subject) {
      const when = await subject.freeSlot(4)
      const { receipt } = await subject.book({ when })
      const path = `/v1/requests/${receipt.request.reference}/cancellation`
      await subject.ask('POST', path, { manage: receipt.manage })
      const { days } = readAs(
        Slots,
        await subject.ask('GET', '/v1/callbacks/slots?topic=other'),
        200,
      )
      const free = days.flatMap(({ slots }) => slots)
      must(
        free.some(({ start }) => sameInstant(start, when)),
        `${when} is not offered any more`,
      )
    },
  },
]

/** @returns what the first one is told who comes too late */
async function fill(subject: Subject, when: string) {
  for (let visitor = 0; visitor < MOST_PER_SLOT; visitor++) {
    const json = await subject.body({ when })
    const answer = await subject.ask('POST', '/v1/callbacks', { json })
    if (answer.status !== 201) return answer
    subject.keep(readAs(Receipt, answer))
  }
  throw new NotHere(`more than ${MOST_PER_SLOT} visitors may have one slot: it was not filled`)
}
