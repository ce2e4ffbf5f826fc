/**
 * Which agencies are meant, or near? By name, town, street or postcode, by a position, or by both.
 *
 * A postcode without an agency finds those of its département, the closest figures first: good enough
 * without a table of every French town, and said by whoever shows it.
 */
import type { Agency } from '../content/directory.ts'
import { fold, words } from '../language/fold.ts'

/** Degrees: latitude, longitude. */
export type Position = readonly [latitude: number, longitude: number]

export interface Wanted {
  /** « Lyon », « 69002 », « agence Bellecour » */
  text?: string | undefined
  near?: Position | undefined
}

export interface Found {
  agency: Agency
  /** As the crow flies; where a position was given and the agency has one. */
  metres?: number
}

type Finder = (wanted: Wanted, limit: number) => Found[]

/** Words that stand in most names and tell no two apart. */
const COMMON = new Set([
  'agence',
  'agences',
  'a',
  'au',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'l',
  'd',
])

/** How much a word that is found is worth, by where. */
const WORTH = { city: 4, name: 3, street: 1 } as const

interface Entry {
  agency: Agency
  postcode: string
  fields: readonly (readonly [worth: number, words: readonly string[]])[]
}

export function createFinder(agencies: readonly Agency[]): Finder {
  const entries = agencies.map((agency): Entry => {
    const field = (name: keyof typeof WORTH) => [WORTH[name], wordsOf(agency[name] ?? '')] as const
    return {
      agency,
      postcode: agency.postcode ?? '',
      fields: [field('city'), field('name'), field('street')],
    }
  })
  return ({ text = '', near }, limit) => {
    const found = text.trim() ? named(entries, text) : entries.map((entry) => ({ entry, score: 0 }))
    return found
      .map(({ entry: { agency }, score }) => ({ agency, score, metres: distance(near, agency) }))
      .sort(
        (a, b) =>
          (near ? (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0 : 0) ||
          b.score - a.score ||
          (titleOf(a.agency) < titleOf(b.agency) ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ agency, metres }) => ({ agency, ...(metres !== undefined && { metres }) }))
  }
}

interface Scored {
  entry: Entry
  score: number
}

/** A whole one, or its beginning where nothing else is said: other figures are of a street. */
const POSTCODE = /\b\d{5}\b|^\d{2,4}$/

function named(entries: readonly Entry[], text: string): Scored[] {
  const [figures] = POSTCODE.exec(text.trim()) ?? []
  const asked = wordsOf(text).filter((word) => word !== figures)
  const among =
    figures === undefined ? entries.map((entry) => ({ entry, score: 0 })) : postal(entries, figures)
  if (asked.length === 0) return among
  const both = among.flatMap(({ entry, score }) => {
    const worth = worthOf(entry, asked)
    return worth > 0 ? [{ entry, score: score + worth }] : []
  })
  // « 69002 Lyon », where no agency of that postcode says Lyon: the figures are surer than the word.
  return both.length > 0 || figures === undefined ? both : among
}

function postal(entries: readonly Entry[], figures: string): Scored[] {
  const own = entries.filter(({ postcode }) => postcode.startsWith(figures))
  if (own.length > 0) return own.map((entry) => ({ entry, score: 1 }))
  return entries
    .filter(({ postcode }) => postcode.slice(0, 2) === figures.slice(0, 2))
    .map((entry) => ({ entry, score: -Math.abs(Number(entry.postcode) - Number(figures)) }))
}

/** Every word has to begin one of the agency's; nothing otherwise. */
function worthOf({ fields }: Entry, wanted: readonly string[]): number {
  let sum = 0
  for (const word of wanted) {
    const worths = fields.flatMap(([worth, own]) =>
      own.includes(word) ? [worth + 1] : own.some((one) => one.startsWith(word)) ? [worth] : [],
    )
    if (worths.length === 0) return 0
    sum += Math.max(...worths)
  }
  return sum
}

/** `St-Étienne` and `saint etienne` are the same words. */
function wordsOf(text: string): string[] {
  const all = words(text).map((word) => ABBREVIATED[word] ?? word)
  const telling = all.filter((word) => !COMMON.has(word))
  return telling.length > 0 ? telling : all
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  av: 'avenue',
  bd: 'boulevard',
  pl: 'place',
}

const titleOf = ({ city = '', name = '', id }: Agency): string => fold(`${city} ${name} ${id}`)

const EARTH_METRES = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

function distance(from: Position | undefined, { position: to }: Agency): number | undefined {
  return from && to && haversine(from, to)
}

/** @see https://en.wikipedia.org/wiki/Haversine_formula */
export function haversine(a: Position, b: Position): number {
  const [x, y] = [radians(b[0] - a[0]), radians(b[1] - a[1])]
  const half =
    Math.sin(x / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(y / 2) ** 2
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half))))
}
