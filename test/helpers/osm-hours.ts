/** Opening hours in the notation of OpenStreetMap, in which the shared catalogue says what is expected. */
import { DAYS } from '../../src/content/hours.ts'
import type { ReadHours } from '../../src/harvest/hours-text.ts'

const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const HALVES = { morning: ' 00:00-12:00', afternoon: ' 12:00-24:00' }

export function osmHours({ week, closed, anyDay, exceptions }: ReadHours): string {
  const parts: string[] = []
  for (let from = 0; from < DAYS.length; from++) {
    const hours = week[DAYS[from]!]?.join()
    let to = from
    while (hours && week[DAYS[to + 1]!]?.join() === hours) to++
    if (hours) parts.push(`${CODES[from]}${to > from ? `-${CODES[to]}` : ''} ${hours}`)
    from = to
  }
  for (const { day, part } of closed) {
    parts.push(`${CODES[DAYS.indexOf(day)]}${part ? HALVES[part] : ''} off`)
  }
  if (anyDay.length > 0) parts.push(`? ${anyDay.join()}`)
  for (const { from, until, hours } of exceptions) {
    const [year, month, day] = from.split('-')
    const last = until ? `-${until.slice(8)}` : ''
    parts.push(`${year} ${MONTHS[Number(month) - 1]} ${day}${last} ${hours?.join() ?? 'off'}`)
  }
  return parts.join('; ')
}
