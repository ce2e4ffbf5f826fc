/**
 * When does an agency receive people who have an appointment? Its own hours where somebody understood
 * them, else those that the bank gives for all; on the clock and with the holidays of where it stands.
 */
import type { Adviser, Appointments } from '../content/appointments.ts'
import type { Agency } from '../content/directory.ts'
import type { Hours } from '../content/hours.ts'

/** French postcodes whose clock is not that of Paris, by their beginning. */
const ZONES: readonly (readonly [start: string, zone: string])[] = [
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
]

/** Bas-Rhin, Haut-Rhin, Moselle: two holidays more. */
const ALSACE_MOSELLE = /^(?:57|67|68)/

/** Holidays of the overseas departments, month and day (Code du travail, L3422-2). */
const LOCAL_HOLIDAYS: readonly (readonly [start: string, day: string])[] = [
  ['97133', '10-09'], // Saint-Barthélemy
  ['97150', '05-28'], // Saint-Martin
  ['971', '05-27'],
  ['972', '05-22'],
  ['973', '06-10'],
  ['974', '12-20'],
  ['976', '04-27'],
]
/** A server is started anew long before they are used up. */
const YEARS = 5

export const zoneOf = ({ postcode = '' }: Pick<Agency, 'postcode'>): string =>
  ZONES.find(([start]) => postcode.startsWith(start))?.[1] ?? 'Europe/Paris'

/** When an adviser receives in an agency: as it does, or at hours of their own; not while they are away. */
export function hoursOfAdviser(
  { hours: own = '', absences }: Pick<Adviser, 'hours' | 'absences'>,
  agency: Hours,
  all: Readonly<Record<string, Hours>>,
): Hours {
  const mine = all[own]
  return {
    ...agency,
    week: mine?.week ?? agency.week,
    closures: [...absences, ...(mine?.closures ?? []), ...agency.closures],
  }
}

/**
 * @param all of `hours` in the bank's file
 * @param year local holidays are those from it on
 * @returns nothing where nobody knows when it is open
 */
export function hoursOf(
  { id, postcode, hours: own }: Pick<Agency, 'id' | 'postcode' | 'hours'>,
  { hours: usual = '', agencies }: Pick<Appointments, 'hours' | 'agencies'>,
  all: Readonly<Record<string, Hours>>,
  year: number,
): Hours | undefined {
  const week = own?.week ?? all[usual]?.week
  if (!week) return undefined
  const closures = [
    ...(agencies[id]?.closures ?? []),
    ...(own?.closures ?? []),
    ...(own?.week ? [] : (all[usual]?.closures ?? [])),
    ...localHolidays(postcode, year),
  ]
  return {
    zone: zoneOf({ postcode }),
    week,
    holidays: ALSACE_MOSELLE.test(postcode ?? '') ? 'fr-alsace-moselle' : 'fr',
    closures,
  }
}

function localHolidays(postcode = '', year: number): { from: string }[] {
  const day = LOCAL_HOLIDAYS.find(([start]) => postcode.startsWith(start))?.[1]
  if (!day) return []
  return Array.from({ length: YEARS }, (_, ahead) => ({ from: `${year + ahead}-${day}` }))
}
