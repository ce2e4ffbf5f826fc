/**
 * Opening hours as data: `openingHours` and `openingHoursSpecification` of schema.org, with or without the
 * days and dates that they should have.
 */
import { DAYS } from '../content/hours.ts'
import { type Day, type ReadHours, readHours } from './hours-text.ts'
import { type Data, textIn } from './structured-data.ts'

/** `https://schema.org/Monday`, `Mo`, “monday”. */
const dayIn = (name: unknown): Day | undefined => {
  const said = name && typeof name === 'object' ? (name as Data)['@id'] : name
  const bare = String(said ?? '')
    .replace(/^.*[/:#]/, '')
    .slice(0, 2)
    .toLowerCase()
  return DAYS.find((day) => day.startsWith(bare) && bare.length === 2)
}

export function hoursInData(data: Data): ReadHours | undefined {
  const written = [data.openingHours]
    .flat()
    .map(textIn)
    .filter((text) => text !== undefined)
  const specifications = [data.openingHoursSpecification, data.specialOpeningHoursSpecification]
    .flat()
    .filter((value): value is Data => typeof value === 'object' && value !== null)
  const texts = specifications.map(inWords)
  if (written.length === 0 && texts.length === 0) return
  const said = written.join('; ')
  const hours: ReadHours = readHours(said) ?? {
    ...{ text: said || texts.join('; '), week: {}, closed: [], anyDay: [], exceptions: [] },
    ...{ holidaysClosed: false, byAppointment: false, understood: said === '' },
  }
  for (const specification of specifications) specify(specification, hours)
  return hours
}

/** For a person: “Monday, Tuesday 09:00–17:00”. */
function inWords(data: Data): string {
  const days = [data.dayOfWeek].flat().flatMap((day) => {
    const name = day && typeof day === 'object' ? (day as Data)['@id'] : day
    return name ? String(name).replace(/^.*[/:#]/, '') : []
  })
  const span = (from: unknown, until: unknown): string =>
    [textIn(from), textIn(until)].filter(Boolean).join('–')
  const dates = span(data.validFrom, data.validThrough)
  return [days.join(', '), dates && `(${dates})`, span(data.opens, data.closes)]
    .filter(Boolean)
    .join(' ')
}

const CLOCK = /^T?(\d{1,2}):(\d{2})/
const DATE = /^\d{4}-\d{2}-\d{2}/

function specify(data: Data, hours: ReadHours): void {
  const period = periodOf(textIn(data.opens), textIn(data.closes))
  if (period === undefined) {
    hours.understood = false
    return
  }
  const from = DATE.exec(textIn(data.validFrom) ?? '')?.[0]
  const until = DATE.exec(textIn(data.validThrough) ?? '')?.[0]
  const days = [data.dayOfWeek]
    .flat()
    .map(dayIn)
    .filter((day) => day !== undefined)
  if (from && days.length === 0) {
    hours.exceptions.push({
      from,
      ...(until && until !== from ? { until } : {}),
      ...(period ? { hours: [period] } : {}),
    })
    return
  }
  if (from || until) hours.understood = false // days of a season: for a person to decide
  for (const day of days.length > 0 ? days : DAYS) {
    if (period) hours.week[day] = [...new Set([...(hours.week[day] ?? []), period])].sort()
    else hours.closed.push({ day })
  }
}

/** Nothing: not readable; empty: closed, as search engines have it (opens and closes at midnight). */
function periodOf(opens: string | undefined, closes: string | undefined): string | undefined {
  if (!opens && !closes) return ''
  const [start, end] = [CLOCK.exec(opens ?? ''), CLOCK.exec(closes ?? '')]
  if (!start || !end) return
  const first = `${start[1]!.padStart(2, '0')}:${start[2]}`
  const last = `${end[1]!.padStart(2, '0')}:${end[2]}`
  if (first === last) return first === '00:00' ? '' : undefined
  const until = last === '23:59' || last === '00:00' ? '24:00' : last
  return first < until ? `${first}-${until}` : undefined
}
