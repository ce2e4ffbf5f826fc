/**
 * Where people receive: name, address, position, access. From data of any syntax, and from addresses as
 * the French post writes them.
 */

import { said } from './adapters/json.ts'
import { hoursInData } from './hours-data.ts'
import type { ReadHours } from './hours-text.ts'
import { type Data, textIn } from './structured-data.ts'

export interface Place {
  name?: string
  street?: string
  postcode?: string
  city?: string
  country?: string
  /** Degrees: latitude, longitude. */
  position?: [number, number]
  phone?: string
  hours?: ReadHours
  /** Can people in a wheelchair get in? Left out: nobody said. */
  wheelchair?: boolean
}

/** One for each address: a company may name several. */
export function placesInData(data: Data): Place[] {
  const own = data.streetAddress || data.postalCode || data.addressLocality ? [data] : []
  const given = [data.address ?? []].flat()
  const addresses = given.length > 0 ? given : own
  const position = positionIn(asData([data.geo].flat()[0]) ?? data)
  const hours = hoursInData(data)
  if (addresses.length === 0 && !position && !hours) return []
  const shared = {
    name: textIn(data.name) ?? textIn(data.legalName),
    phone: textIn(data.telephone),
    position,
    hours,
    wheelchair: accessIn(data),
  }
  const places = addresses.map(postalAddress)
  return (places.length > 0 ? places : [{}]).map((address) =>
    said<Place>({ ...address, ...shared }),
  )
}

function postalAddress(given: unknown): Place {
  if (typeof given === 'string') return addressesIn(given)[0] ?? { street: given.trim() }
  const address = asData(given) ?? {}
  return said<Place>({
    street: textIn(address.streetAddress),
    postcode: textIn(address.postalCode),
    city: textIn(address.addressLocality),
    country: textIn(address.addressCountry) ?? textIn(asData(address.addressCountry)?.name),
  })
}

const asData = (value: unknown): Data | undefined =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : undefined

function positionIn({ latitude, longitude }: Data): [number, number] | undefined {
  const [north, east] = [latitude, longitude].map((value) =>
    value === undefined || value === '' ? Number.NaN : Number(value),
  ) as [number, number]
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? [north, east] : undefined
}

/** `amenityFeature: { name: 'wheelchair…', value: true }` */
function accessIn(data: Data): boolean | undefined {
  for (const feature of [data.amenityFeature].flat()) {
    const { name, value } = asData(feature) ?? {}
    if (/wheelchair|handicap|pmr|mobilité réduite|accessib/i.test(textIn(name) ?? '')) {
      return value !== false && !/^(?:false|no|non)$/i.test(String(value))
    }
  }
  return
}

/** The word comes first, “Not wheelchair accessible”, or last, « Accès handicapé : non ». */
const NO_ACCESS =
  /(?<!\p{L})(?:not|no|non)[\s\u00a0-](?:wheelchair|disabled|step-free)|(?:fauteuils?|pmr|mobilit[ée] r[ée]duite|handicap\p{L}*|wheelchairs?|disabled|wheelchair access)[\s\u00a0]*:[\s\u00a0]*(?:non|no)(?!\p{L})/iu

/** Said of a place in words; nothing when nobody speaks of it. */
export function accessInText(text: string): boolean | undefined {
  const [, no] =
    /(non |pas |in|not (?:yet )?|no )?(?:accessible|acc[èe]s|access)[^.]{0,40}(?:fauteuil|pmr|mobilit[ée] r[ée]duite|handicap|wheelchair|disabled)/iu.exec(
      text,
    ) ?? []
  if (no !== undefined || NO_ACCESS.test(text)) return false
  return /(?:accessible|acc[èe]s|access)[^.]{0,40}(?:fauteuil|pmr|mobilit[ée] r[ée]duite|handicap|wheelchair|disabled)|wheelchair[- ]accessible/iu.test(
    text,
  )
    ? true
    : undefined
}

const STREET =
  /(\d{1,4}(?:[\s\u00a0]?(?:bis|ter|quater|[a-d]))?(?:[\s\u00a0]?[-–/][\s\u00a0]?\d{1,4})?,?[\s\u00a0](?:rue|avenue|av\.|boulevard|bd\.?|place|pl\.|chemin|all[ée]es?|cours|quai|impasse|route|square|esplanade|passage|promenade|faubourg|parvis|rond-point|mail|voie|zone|za|zac)(?!\p{L})[^\n\d;|]{2,60}?|(?:TSA|CS|BP)[\s\u00a0]\d{2,6})[\s\u00a0,;–—-]*(?:\n[\s\u00a0]*)?(?:[^\n\d]{0,40}\n)?[\s\u00a0]*(?:F-)?(\d{5}|\d{2}[\s\u00a0]\d{3})[\s\u00a0]+(\p{Lu}[\p{L}'’ -]{1,40}?(?:[\s\u00a0]cedex(?:[\s\u00a0]\d{1,2})?)?)(?=$|[\n.,;()|<]|[\s\u00a0](?:t[ée]l|fax|du|de|ouvert))/giu

export const addressesIn = (
  text: string,
): Required<Pick<Place, 'street' | 'postcode' | 'city'>>[] =>
  [...text.matchAll(STREET)].map(([, street, postcode, city]) => ({
    street: street!.trim().replace(/[,\s]+$/, ''),
    postcode: postcode!.replace(/\s/g, ''),
    city: city!.trim(),
  }))
