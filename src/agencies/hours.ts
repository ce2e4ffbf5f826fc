/**
 * When does an agency receive people who have an appointment? Its own hours where somebody understood
 * them, else those that the bank gives for all; on the clock and with the holidays of where it stands.
 */
import type { Appointments } from '../content/appointments.ts'
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

export const zoneOf = ({ postcode = '' }: Pick<Agency, 'postcode'>): string =>
  ZONES.find(([start]) => postcode.startsWith(start))?.[1] ?? 'Europe/Paris'

/**
 * @param all of `hours` in the bank's file
 * @returns nothing where nobody knows when it is open
 */
export function hoursOf(
  { id, postcode, hours: own }: Pick<Agency, 'id' | 'postcode' | 'hours'>,
  { hours: usual = '', agencies }: Pick<Appointments, 'hours' | 'agencies'>,
  all: Readonly<Record<string, Hours>>,
): Hours | undefined {
  const week = own?.week ?? all[usual]?.week
  if (!week) return undefined
  const closures = [
    ...(agencies[id]?.closures ?? []),
    ...(own?.closures ?? []),
    ...(own?.week ? [] : (all[usual]?.closures ?? [])),
  ]
  return {
    zone: zoneOf({ postcode }),
    week,
    holidays: ALSACE_MOSELLE.test(postcode ?? '') ? 'fr-alsace-moselle' : 'fr',
    closures,
  }
}
