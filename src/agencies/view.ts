/** What is said of an agency without asking anybody: its names in lines, and whether it is open now. */
import type { Agency } from '../content/directory.ts'
import type { Hours } from '../content/hours.ts'
import { opening } from '../triage/hours.ts'
import { addDays } from '../triage/local-time.ts'
import { dayOf } from '../triage/slots.ts'

/** Closures are said so long before, and so many. */
const CLOSURE_DAYS = 14
const MOST_CLOSURES = 2

export const nameOf = ({ name, city, id }: Pick<Agency, 'name' | 'city' | 'id'>): string =>
  name ?? city ?? id

/** « 10 place Bellecour, 69002 Lyon » */
export const addressOf = ({
  street,
  postcode,
  city,
}: Pick<Agency, 'street' | 'postcode' | 'city'>): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

type Facts = Pick<
  Agency,
  | 'id'
  | 'name'
  | 'street'
  | 'postcode'
  | 'city'
  | 'position'
  | 'phone'
  | 'wheelchair'
  | 'services'
  | 'url'
>

/** @param hours its own, where they were understood; else as `hoursText` */
export function seen(
  agency: Facts,
  { hours, hoursText }: { hours?: Hours | undefined; hoursText?: string | undefined },
  now: Date,
) {
  const { id, position, phone, wheelchair, services, url } = agency
  const state = hours && opening(hours, now)
  const at = state?.open ? state.closesAt : state?.opensAt
  const closures = hours ? closuresFrom(hours, dayOf(hours, now)) : []
  const address = addressOf(agency)
  return {
    id,
    name: nameOf(agency),
    ...(address && { address }),
    ...(position && { position: { latitude: position[0], longitude: position[1] } }),
    ...(phone !== undefined && { phone }),
    ...(wheelchair !== undefined && { wheelchair }),
    ...(services && { services }),
    ...(url !== undefined && { url }),
    ...(state && { opening: { open: state.open, ...(at && { at: at.toISOString() }) } }),
    ...(!state && hoursText !== undefined && { hoursText }),
    ...(closures.length > 0 && { closures }),
  }
}

/** Of today, or to come soon. */
const closuresFrom = ({ closures }: Hours, today: string) =>
  closures
    .map(({ from, until = from, hours }) => ({ from, until, ...(hours && { hours }) }))
    .filter(({ from, until }) => until >= today && from <= addDays(today, CLOSURE_DAYS))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(0, MOST_CLOSURES)
