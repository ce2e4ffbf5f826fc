/**
 * A call or an appointment as an entry of a calendar, RFC 5545. The same entry each time it is fetched (UID), and a
 * newer one after each change (SEQUENCE), so that importing it again moves it and does not double it.
 * Times are in UTC: no program needs a table of time zones to be right.
 */
import type { Config } from '../../content/config.ts'
import type { RequestKind } from '../../contract/request.ts'
import type { AdviserFacts } from '../outbox/rows.ts'
import type { StoredRequest } from './stored.ts'

type Dated = Pick<
  StoredRequest,
  'id' | 'kind' | 'state' | 'locale' | 'sequence' | 'slotStart' | 'slotEnd' | 'meeting'
>

interface Said {
  summary: (brand: string) => string
  description: string
}

const CODES = {
  fr: 'Il ne demande jamais de code ni de mot de passe.',
  en: 'Advisers never ask for a code or a password.',
}

/** Nothing that anybody typed, no number, no reference, no call word: calendars are shown to others. */
const SAID: Readonly<Record<string, Record<RequestKind, Said>>> = {
  fr: {
    callback: {
      summary: (brand) => `${brand}\u00a0: appel d’un conseiller`,
      description: `Au téléphone, le conseiller dit d’abord le mot qui est sur votre accusé. Sinon, raccrochez.\n${CODES.fr}`,
    },
    appointment: {
      summary: (brand) => `${brand}\u00a0: rendez-vous avec un conseiller`,
      description: `Les documents à apporter sont sur votre accusé. Si le conseiller vous appelle, il dit d’abord le mot qui y est écrit.\n${CODES.fr}`,
    },
  },
  en: {
    callback: {
      summary: (brand) => `${brand}: call from an adviser`,
      description: `On the phone, the adviser first says the word that is on your receipt. If not, hang up.\n${CODES.en}`,
    },
    appointment: {
      summary: (brand) => `${brand}: appointment with an adviser`,
      description: `What to bring is on your receipt. If the adviser calls you, they first say the word that is written there.\n${CODES.en}`,
    },
  },
}

/** A call is at once; to an agency one has to go. */
const ALARM: Readonly<Record<RequestKind, string>> = { callback: '-PT10M', appointment: '-PT1H' }

/** @returns nothing where no time was agreed */
export function calendarOf(
  request: Dated,
  { brand, hub }: Pick<Config, 'brand' | 'hub'>,
  now: Date,
): string | undefined {
  const { id, kind, state, locale, sequence, slotStart, slotEnd, meeting } = request
  if (!slotStart || !slotEnd) return
  const said = (SAID[locale.slice(0, 2)] ?? SAID.fr!)[kind]
  const { agency, way } = meeting ?? {}
  const place =
    way === 'agency' && agency && [agency.name, agency.address].filter(Boolean).join(', ')
  const summary = said.summary(brand.name)
  return written({
    ...{ id, sequence, summary, place, hub, now },
    start: slotStart,
    end: slotEnd,
    method: 'PUBLISH',
    description: said.description,
    isOver: state === 'cancelled' || state === 'closed',
    more: [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${ALARM[kind]}`,
      `DESCRIPTION:${escaped(summary)}`,
      'END:VALARM',
    ],
  })
}

/**
 * The same for whoever receives, as an invitation (RFC 5546) that their calendar takes in, moves and takes
 * out by itself. Nothing in it that the customer wrote, nor their number: calendars are shown to others.
 */
export function invitationOf(
  { id, sequence, method, to, slot, meeting, reference }: AdviserFacts,
  { hub, delivery }: Pick<Config, 'hub' | 'delivery'>,
  now: Date,
): string | undefined {
  if (!slot || !meeting) return
  const { way, agency, reason } = meeting
  const from = /<([^>]+)>\s*$/.exec(delivery.mail?.from ?? '')?.[1] ?? delivery.mail?.from ?? ''
  return written({
    ...{ id, sequence, method, hub, now },
    start: new Date(slot.start),
    end: new Date(slot.end),
    summary: `${reason.label} (${reference})`,
    place: way === 'agency' && [agency.name, agency.address].filter(Boolean).join(', '),
    isOver: method === 'CANCEL',
    more: [
      `ORGANIZER:mailto:${from}`,
      `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${to}`,
      'TRANSP:OPAQUE',
    ],
  })
}

interface Entry {
  id: string
  sequence: number
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  hub: string
  now: Date
  start: Date
  end: Date
  summary: string
  description?: string
  place: string | false | undefined
  isOver: boolean
  more: readonly string[]
}

/** The id of an entry ends so: a calendar that gives back what we put into it is known by it. */
export const uidEnd = (hub: string): string => `@${new URL(hub).hostname}`

const written = (entry: Entry): string => {
  const { id, sequence, method, hub, now, start, end, summary, description, place } = entry
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//des-questions//requests//FR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${id}${uidEnd(hub)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `STATUS:${entry.isOver ? 'CANCELLED' : 'CONFIRMED'}`,
    ...entry.more,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261124T133000Z` */
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** At most 75 bytes a line, the space that continues it included; no character is torn apart. */
function folded(line: string): string {
  const lines: string[] = []
  let room = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (room < size) {
      room = lines.length === 0 ? 75 : 74
      lines.push('')
    }
    room -= size
    lines[lines.length - 1] += sign
  }
  return lines.join('\r\n ')
}
