/**
 * A bank's file of its agencies: GeoJSON (names of OpenStreetMap or of schema.org) or a CSV with a line an
 * agency. What a name stands for is found by itself, in French and English.
 */
import { readCsv } from '../content/csv.ts'
import type { Agency, Opening } from '../content/directory.ts'
import { QuestionsError } from '../errors.ts'
import { fold } from '../language/index.ts'
import { type AskOptions, createAsk } from './adapters/ask.ts'
import { type Json, list, object, text } from './adapters/json.ts'
import { agencyOf, openingInWords, openingOf } from './agency.ts'
import { readHours } from './hours-text.ts'
import { slug, unused } from './slug.ts'

const NAMES = {
  id: ['id', 'code', 'code_agence', 'ref', 'numero'],
  name: ['name', 'nom', 'agence', 'libelle'],
  street: ['street', 'streetaddress', 'adresse', 'address', 'rue', 'addr:street'],
  number: ['addr:housenumber', 'numero_voie'],
  postcode: ['postcode', 'postalcode', 'code_postal', 'cp', 'addr:postcode'],
  city: ['city', 'ville', 'commune', 'addresslocality', 'addr:city'],
  country: ['country', 'pays', 'addresscountry', 'addr:country'],
  phone: ['phone', 'telephone', 'tel', 'contact:phone'],
  hours: ['hours', 'horaires', 'opening_hours', 'openinghours'],
  wheelchair: ['wheelchair', 'pmr', 'accessible', 'accessibilite'],
  languages: ['languages', 'langues', 'languages_spoken'],
  services: ['services', 'prestations', 'equipements'],
  url: ['url', 'website', 'page', 'lien', 'contact:website'],
  latitude: ['latitude', 'lat', 'y'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x'],
} as const

/** Known by their `amenity`: a cash dispenser receives nobody. */
const RECEIVES = /^(?:bank|insurance|bureau_de_change|post_office)$/

/** Of an address or a file of the project. @throws QuestionsError */
export async function agenciesAt(
  { url, file = '' }: { url?: string | undefined; file?: string | undefined },
  { readText, ...options }: AskOptions & { readText(file: string): Promise<string> },
): Promise<Agency[]> {
  const content = url === undefined ? await readText(file) : await createAsk(options).text(url)
  return readAgencies(content, url ?? file)
}

/**
 * @param file  its name, for the message
 * @throws QuestionsError `CONTENT_INVALID` for what is neither GeoJSON nor a table with names of columns
 */
export function readAgencies(content: string, file: string): Agency[] {
  const rows = /^\uFEFF?\s*\{/.test(content) ? features(content, file) : lines(content, file)
  const taken = new Set<string>()
  return rows.flatMap((row): Agency[] => {
    const agency = agencyIn(row)
    if (!agency) return []
    const id = unused(agency.id, taken)
    taken.add(id)
    return [{ ...agency, id }]
  })
}

/** Each feature's properties, with its point under the names that a table would have. */
function features(content: string, file: string): Json[] {
  let value: unknown
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new QuestionsError('CONTENT_INVALID', `${file}: not JSON`, { cause })
  }
  const all = object(value).features
  if (!Array.isArray(all)) {
    throw new QuestionsError('CONTENT_INVALID', `${file}: expected a FeatureCollection of GeoJSON`)
  }
  return list(all)
    .filter(({ properties }) => {
      const { amenity, office } = object(properties)
      return amenity === undefined ? true : RECEIVES.test(String(amenity)) || office !== undefined
    })
    .map(({ id, properties, geometry }) => {
      const { coordinates } = object(geometry)
      const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : []
      return { id, ...object(properties), longitude, latitude }
    })
}

function lines(content: string, file: string): Json[] {
  const [head, ...rows] = readCsv(content, file)
  const names = head?.cells ?? []
  if (!names.some((name) => NAMES.name.some((one) => one === keyOf(name)))) {
    throw new QuestionsError(
      'CONTENT_INVALID',
      `${file}: its first line has no column “nom” or “name”`,
    )
  }
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i]])))
}

const keyOf = (name: string): string =>
  fold(name)
    .trim()
    .replace(/[\s.-]+/g, '_')

function agencyIn(row: Json): Agency | undefined {
  const known = new Map(Object.entries(row).map(([name, value]) => [keyOf(name), value]))
  const word = (field: keyof typeof NAMES) =>
    NAMES[field].map((name) => text(known.get(name))?.trim()).find(Boolean)
  const name = word('name')
  if (!name) return
  const [street, city, url] = [word('street'), word('city'), word('url')]
  const phone = word('phone')
  const position = positionOf(word('latitude'), word('longitude'))
  if (!street && !city && !position) return
  return agencyOf({
    id: slug(word('id') ?? `${name} ${city ?? ''}`),
    name,
    street: street && [word('number'), street].filter(Boolean).join(' '),
    postcode: word('postcode'),
    city,
    country: word('country'),
    position,
    phone,
    hours: openingIn(word('hours')),
    wheelchair: yesOrNo(word('wheelchair')),
    languages: several(word('languages'))?.filter(isLanguage),
    services: several(word('services')),
    url: url && isWeb(url) ? url : undefined,
  })
}

/** « coffre-fort ; change », `fr|en` */
function several(said: string | undefined): string[] | undefined {
  const all = said?.split(/[;|,]/).map((one) => one.trim().slice(0, 60)) ?? []
  const known = [...new Set(all)].filter(({ length }) => length > 1).slice(0, 20)
  return known.length > 0 ? known : undefined
}

/** `en`, not « anglais »: a tag is shown in the language of whoever reads. */
const isLanguage = (said: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(said)

const isWeb = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '')

function openingIn(words: string | undefined): Opening | undefined {
  const hours = words && readHours(words)
  return hours ? openingOf(hours) : words ? openingInWords(words) : undefined
}

/** A comma in a number is what French spreadsheets write. */
function positionOf(north = '', east = ''): [number, number] | undefined {
  const [latitude, longitude] = [north, east].map((one) => Number(one.replace(',', '.') || 'x'))
  return Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180
    ? [latitude!, longitude!]
    : undefined
}

function yesOrNo(said: string | undefined): boolean | undefined {
  if (said === undefined) return
  if (/^(?:yes|oui|true|1|vrai|o|y|accessible)$/i.test(said)) return true
  return /^(?:no|non|false|0|faux|n|limited)$/i.test(said) ? false : undefined
}
