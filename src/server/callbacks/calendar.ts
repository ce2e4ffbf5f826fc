/**
 * The call as an entry of a calendar, RFC 5545. The same entry each time it is fetched (UID), and a
 * newer one after each change (SEQUENCE), so that importing it again moves it and does not double it.
 * Times are in UTC: no program needs a table of time zones to be right.
 */
import type { Config } from '../../content/config.ts'
import type { StoredRequest } from '../requests/stored.ts'

type Called = Pick<StoredRequest, 'id' | 'state' | 'locale' | 'sequence' | 'slotStart' | 'slotEnd'>

interface Said {
  summary: (brand: string) => string
  description: string
}

/** Nothing that anybody typed, no number, no reference, no call word: calendars are shown to others. */
const SAID: Readonly<Record<string, Said>> = {
  fr: {
    summary: (brand) => `${brand}\u00a0: appel d’un conseiller`,
    description:
      'Au téléphone, le conseiller dit d’abord le mot qui est sur votre accusé. Sinon, raccrochez.\nIl ne demande jamais de code ni de mot de passe.',
  },
  en: {
    summary: (brand) => `${brand}: call from an adviser`,
    description:
      'On the phone, the adviser first says the word that is on your receipt. If not, hang up.\nAdvisers never ask for a code or a password.',
  },
}

/** @returns nothing for a call without an agreed time */
export function calendarOf(
  request: Called,
  { brand, hub }: Pick<Config, 'brand' | 'hub'>,
  now: Date,
): string | undefined {
  const { id, state, locale, sequence, slotStart, slotEnd } = request
  if (!slotStart || !slotEnd) return
  const said = SAID[locale.slice(0, 2)] ?? SAID.fr!
  const summary = said.summary(brand.name)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//des-questions//callback//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(hub).hostname}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(slotStart)}`,
    `DTEND:${utc(slotEnd)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(said.description)}`,
    `STATUS:${state === 'cancelled' || state === 'closed' ? 'CANCELLED' : 'CONFIRMED'}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT10M',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
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
