/** The checks of following a request: its owner may, nobody else learns that it exists. */
import type * as z from 'zod/mini'
import { Receipt, RequestView } from '../contract/request.ts'
import { must } from './broken.ts'
import type { Check } from './check.ts'
import { mustRefuse, readAs, type Subject } from './subject.ts'

type View = z.infer<typeof RequestView>

const NOBODY = 'AAAAAAAAAAAAAAAAAAAAAA'

const viewOf = async (subject: Subject, { manage, request }: Receipt): Promise<View> =>
  readAs(
    RequestView,
    await subject.ask('GET', `/v1/requests/${request.reference}`, { manage }),
    200,
  )

export const FOLLOWING: readonly Check[] = [
  {
    id: 'follow/own',
    rule: 'the owner of a request sees how it stands',
    advice: 'Answer GET /v1/requests/{reference} with Authorization: Bearer <manage>.',
    async run(subject) {
      const { receipt } = await subject.book()
      const view = await viewOf(subject, receipt)
      must(view.reference === receipt.request.reference, 'it is another request')
      must(view.state === receipt.request.state, `its state is ${view.state}`)
      must(view.history.length > 0, 'its history is empty')
    },
  },
  {
    id: 'follow/stranger',
    rule: 'no secret, a wrong one, and somebody else’s are the same 404',
    advice:
      'Compare hashes of the secret; say not-found for a wrong reference and for a wrong secret alike.',
    async run(subject) {
      const [mine, theirs] = [await subject.book(), await subject.book()]
      const { reference } = mine.receipt.request
      const texts = new Set<string>()
      for (const [path, manage] of [
        [reference, undefined],
        [reference, NOBODY],
        [reference, theirs.receipt.manage],
        [reference, '0e462097431906509019562988736854'],
        ['R-0000-00', mine.receipt.manage],
      ] as const) {
        const answer = await subject.ask('GET', `/v1/requests/${path}`, manage ? { manage } : {})
        mustRefuse(answer, 'not-found')
        texts.add(answer.text)
      }
      must(texts.size === 1, 'the 404s differ, which tells who asks what exists')
    },
  },
  {
    id: 'follow/stranger-writes',
    rule: 'nobody but the owner moves, cancels or erases',
    advice: 'Ask for the secret in every route of the request.',
    async run(subject) {
      const { receipt } = await subject.book()
      const { reference } = receipt.request
      const json = { when: await subject.freeSlot() }
      for (const [method, path, question] of [
        ['PUT', `/v1/callbacks/${reference}/slot`, { json }],
        ['POST', `/v1/requests/${reference}/cancellation`, {}],
        ['DELETE', `/v1/requests/${reference}`, {}],
        ['GET', `/v1/requests/${reference}/export`, {}],
      ] as const) {
        mustRefuse(await subject.ask(method, path, { ...question, manage: NOBODY }), 'not-found')
      }
      must((await viewOf(subject, receipt)).state === 'planned', 'it was changed all the same')
    },
  },
  {
    id: 'follow/lookup',
    rule: 'a reference with the last four figures is a way in for a while; with others it is not',
    advice: 'Give a new secret that ends after half an hour; count attempts strictly.',
    async run(subject) {
      const { body, receipt } = await subject.book()
      const { reference } = receipt.request
      const [digits, wrong] = [body.phone.slice(-4), body.phone.endsWith('0') ? '1111' : '0000']
      const missed = await subject.ask('POST', '/v1/requests/lookup', {
        json: { reference, digits: wrong },
      })
      mustRefuse(missed, 'not-found')
      const found = await subject.ask('POST', '/v1/requests/lookup', {
        json: { reference, digits },
      })
      const way = readAs(Receipt, found, 200)
      must(way.manage !== receipt.manage, 'it gives away the secret of the receipt')
      must((await viewOf(subject, way)).reference === reference, 'the way leads elsewhere')
    },
  },
  {
    id: 'follow/move',
    rule: 'the owner may take another slot',
    advice:
      'Free the old slot and take the new one in one transaction; answer with the request as it is then.',
    async run(subject) {
      const { receipt } = await subject.book({ when: await subject.freeSlot(1) })
      const { manage, request } = receipt
      const when = await subject.freeSlot(6)
      const path = `/v1/callbacks/${request.reference}/slot`
      const moved = readAs(
        RequestView,
        await subject.ask('PUT', path, { json: { when }, manage }),
        200,
      )
      must(
        Date.parse(moved.slot?.start ?? '') === Date.parse(when),
        `its slot is ${moved.slot?.start}`,
      )
      const past = { when: '2020-03-02T10:00:00Z' }
      mustRefuse(await subject.ask('PUT', path, { json: past, manage }), 'slot-taken')
      must(
        (await viewOf(subject, receipt)).slot?.start === moved.slot?.start,
        'the refusal moved it',
      )
    },
  },
  {
    id: 'follow/calendar',
    rule: 'the calendar file is one event, at the time of the slot, that later versions replace',
    advice:
      'Write DTSTART in UTC, a UID that never changes, and one more SEQUENCE with each change.',
    async run(subject) {
      const { receipt } = await subject.book({ when: await subject.freeSlot(1) })
      const { manage, request } = receipt
      const { calendar = '' } = request
      must(calendar.startsWith('/v1/calendars/'), `calendar is “${calendar}”`)
      const before = await event(subject, calendar)
      must(before.DTSTART === inUtc(request.slot?.start), `DTSTART is ${before.DTSTART}`)
      const json = { when: await subject.freeSlot(6) }
      await subject.ask('PUT', `/v1/callbacks/${request.reference}/slot`, { json, manage })
      const after = await event(subject, calendar)
      must(after.DTSTART === inUtc(json.when), `DTSTART after the change is ${after.DTSTART}`)
      must(after.UID === before.UID, 'the UID changed')
      must(Number(after.SEQUENCE ?? 0) > Number(before.SEQUENCE ?? 0), 'SEQUENCE did not grow')
    },
  },
  {
    id: 'follow/cancel',
    rule: 'a request that is cancelled stays so, and its number may ask again that day',
    advice: 'Set the state cancelled; leave cancelled requests out of the one-a-day index.',
    async run(subject) {
      const { body, receipt } = await subject.book()
      const { manage, request } = receipt
      const path = `/v1/requests/${request.reference}/cancellation`
      const key = subject.newKey()
      for (let again = 0; again < 2; again++) {
        const view = readAs(RequestView, await subject.ask('POST', path, { manage, key }), 200)
        must(view.state === 'cancelled', `its state is ${view.state}`)
        must(!view.may.includes('cancel') && !view.may.includes('move'), 'it may still be changed')
      }
      const json = { when: await subject.freeSlot(6) }
      const moved = await subject.ask('PUT', `/v1/callbacks/${request.reference}/slot`, {
        json,
        manage,
      })
      mustRefuse(moved, 'state-refused')
      const again = await subject.ask('POST', '/v1/callbacks', { json: body })
      subject.keep(readAs(Receipt, again, 201))
    },
  },
  {
    id: 'follow/export',
    rule: 'the owner may have all that is stored',
    advice: 'Answer GET /v1/requests/{reference}/export with everything, as JSON.',
    async run(subject) {
      const { body, receipt } = await subject.book({ note: 'Plutôt le matin' })
      const path = `/v1/requests/${receipt.request.reference}/export`
      const { status, text } = await subject.ask('GET', path, { manage: receipt.manage })
      must(status === 200, `it answers ${status}`)
      for (const said of [body.phone, 'Plutôt le matin', 'Conformité']) {
        must(text.includes(said), `“${said}” is missing`)
      }
    },
  },
  {
    id: 'follow/erase',
    rule: 'the owner may erase a request, and then there is nothing',
    advice: 'Answer 204; after that, 404 to everybody.',
    async run(subject) {
      const { receipt } = await subject.book()
      const { manage, request } = receipt
      const path = `/v1/requests/${request.reference}`
      const key = subject.newKey()
      for (let again = 0; again < 2; again++) {
        const { status } = await subject.ask('DELETE', path, { manage, key })
        must(status === 204, `DELETE answers ${status}`)
      }
      mustRefuse(await subject.ask('GET', path, { manage }), 'not-found')
      mustRefuse(await subject.ask('GET', `${path}/export`, { manage }), 'not-found')
    },
  },
]

/** The properties of the first event, unfolded. */
async function event(subject: Subject, calendar: string): Promise<Record<string, string>> {
  const { status, headers, text } = await subject.ask('GET', calendar)
  must(status === 200, `GET of the calendar answers ${status}`)
  const type = headers.get('Content-Type') ?? 'nothing'
  must(type.startsWith('text/calendar'), `it is of type ${type}`)
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const from = lines.indexOf('BEGIN:VEVENT')
  must(from !== -1, 'it holds no event')
  return Object.fromEntries(
    lines.slice(from + 1).map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? []
      return [name, value]
    }),
  )
}

/** `20261124T133000Z` */
const inUtc = (instant = ''): string =>
  instant === '' ? '' : new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
