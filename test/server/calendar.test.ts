import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/server/requests/calendar.ts'
import { askedFor, type Running, runBank, TUESDAY } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runBank(db)
})

/** As a program reads it that we did not write. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')!
  const { uid, summary, description, sequence, startDate, endDate } = new ICAL.Event(event)
  return {
    uid,
    summary,
    description,
    sequence,
    status: event.getFirstPropertyValue('status'),
    start: startDate.toJSDate().toISOString(),
    end: endDate.toJSDate().toISOString(),
  }
}

describe('the calendar of a call', () => {
  it('is read by others: the time, the bank, and nothing that gives a right or was typed', async () => {
    const visitor = await askedFor(bank, { firstName: 'Camille', note: 'secret de famille' })
    const { status, headers, body } = await visitor.calendar()
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(/^text\/calendar; charset=utf-8/)
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="appel.ics"')
    const event = read(body)
    expect(event).toMatchObject({
      summary: 'Banque Exemple\u00a0: appel d’un conseiller',
      sequence: 0,
      status: 'CONFIRMED',
      start: '2026-11-24T13:30:00.000Z',
      end: '2026-11-24T14:00:00.000Z',
    })
    expect(event.description).toContain('votre accusé')
    const unfolded = body.replaceAll('\r\n ', '')
    const { reference, callWord } = visitor.request
    const hidden = [
      'Camille',
      'secret de famille',
      visitor.body.phone.slice(1),
      reference,
      callWord!,
    ]
    for (const text of hidden) expect(unfolded).not.toContain(text)
  })

  it('after a move is the same entry, newer; after a cancellation it is cancelled', async () => {
    const visitor = await askedFor(bank)
    const first = read((await visitor.calendar()).body)
    await visitor.move('2026-11-25T09:00:00Z')
    const moved = read((await visitor.calendar()).body)
    expect(moved).toMatchObject({ uid: first.uid, sequence: 1, start: '2026-11-25T09:00:00.000Z' })
    await visitor.cancel()
    const cancelled = read((await visitor.calendar()).body)
    expect(cancelled).toMatchObject({ uid: first.uid, sequence: 2, status: 'CANCELLED' })
  })

  it('speaks the customer’s language', async () => {
    const visitor = await askedFor(bank, { locale: 'en' })
    expect(read((await visitor.calendar()).body).summary).toBe(
      'Banque Exemple: call from an adviser',
    )
  })

  it('is gone with the request, and is none for another name', async () => {
    const visitor = await askedFor(bank)
    const path = visitor.request.calendar!
    for (const other of [`${path}x`, path.replace('.ics', ''), '/v1/calendars/%2e%2e.ics']) {
      expect((await bank.ask(other)).status).toBe(404)
    }
    expect((await bank.ask(path.replace(/.\.ics$/, '!.ics'))).status).toBe(404)
    await visitor.erase()
    expect((await bank.ask(path)).status).toBe(404)
  })

  it('gives no right: its name is not the secret of the request', async () => {
    const { request } = await askedFor(bank)
    const token = request.calendar!.slice('/v1/calendars/'.length, -'.ics'.length)
    expect((await bank.ask(`/v1/requests/${request.reference}`, { manage: token })).status).toBe(
      404,
    )
  })

  it('keeps the rules of RFC 5545: lines of 75 bytes, their ends, signs that mean something', () => {
    const name = 'Banque; de l’Été, «\u00a0Œuvres\u00a0» \\ 🌞 '.repeat(6)
    const text = calendarOf(
      {
        id: '0190a000-0000-7000-8000-000000000000',
        kind: 'callback',
        state: 'planned',
        meeting: null,
        locale: 'fr',
        sequence: 3,
        slotStart: TUESDAY,
        slotEnd: new Date(TUESDAY.getTime() + 1_800_000),
      },
      { brand: { name, url: 'https://b.example' }, hub: 'https://aide.banque.example' },
      TUESDAY,
    )!
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    const event = read(text)
    expect(event.summary).toBe(`${name}\u00a0: appel d’un conseiller`)
    expect(event.uid).toBe('0190a000-0000-7000-8000-000000000000@aide.banque.example')
    expect(event.description.split('\n')).toHaveLength(2)
  })
})
