/**
 * An agency as `content/agencies.json` has it, whoever named it: the pages of the site, or the bank's own
 * file. What the file may not hold (hours that end before they begin, say) stays as text.
 */
import type { AgenciesFile, Agency, Opening } from '../content/directory.ts'
import { Hours } from '../content/hours.ts'
import { said } from './adapters/json.ts'
import { type ReadHours, weekOf } from './hours-text.ts'

type Given = { [K in keyof Agency]: Agency[K] | (K extends 'id' ? never : undefined) }

/** The same keys in the same order, wherever it comes from. */
export const agencyOf = (given: Given): Agency =>
  said<Agency>({
    id: given.id,
    name: given.name,
    street: given.street,
    postcode: given.postcode,
    city: given.city,
    country: given.country,
    position: given.position,
    phone: given.phone,
    hours: given.hours,
    wheelchair: given.wheelchair,
    languages: given.languages,
    services: given.services,
    url: given.url,
  })

export const agenciesFile = (agencies: readonly Agency[]): AgenciesFile => ({
  format: 1,
  agencies: agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
})

export function openingOf(hours: ReadHours): Opening {
  const week = Hours.shape.week.safeParse(weekOf(hours))
  return said<Opening>({
    ...{ text: textOf(hours.text), week: week.success ? week.data : undefined },
    closures: hours.exceptions.filter((days) => Hours.shape.closures.safeParse([days]).success),
    ...{ holidaysClosed: hours.holidaysClosed, byAppointment: hours.byAppointment },
  })
}

/** Hours that nobody can read but a person. */
export const openingInWords = (text: string): Opening => ({
  ...{ text: textOf(text), closures: [], holidaysClosed: false, byAppointment: false },
})

/** As long as the file allows. */
const textOf = (text: string): string => text.slice(0, 2_000)
