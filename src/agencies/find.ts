/**
 * Which agencies are meant, or near? By name, town, street or postcode, by a position, or by both.
 *
 * A postcode without an agency finds those of its département, the closest figures first: good enough
 * without a table of every French town, and said by whoever shows it.
 */
import type { Agency } from '../content/directory.ts'

/** As `language/fold.ts` does it, which a browser loads with what understands questions. */
export type Fold = (text: string) => string

/** Degrees: latitude, longitude. */
export type Position = readonly [latitude: number, longitude: number]

export interface Wanted {
  /** « Lyon », « 69002 », « agence Bellecour » */
  text?: string | undefined
  near?: Position | undefined
  /** Only those that have each of them. */
  traits?: readonly string[] | undefined
}

/** What an agency is found by. */
export type Findable = Pick<Agency, 'id' | 'name' | 'street' | 'postcode' | 'city' | 'position'>

export interface Found<T> {
  agency: T
  /** As the crow flies; where a position was given and the agency has one. */
  metres?: number
}

export interface FoundList<T> {
  first: Found<T>[]
  total: number
  /** How many of all that were found have each trait. */
  traits: ReadonlyMap<string, number>
}

export type Finder<T> = (wanted: Wanted, limit: number) => FoundList<T>

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

/** Where words are looked for, and how much one that is found there is worth. */
const WORTH = { city: 4, name: 3, street: 1 } as const
const FIELDS = ['city', 'name', 'street'] as const

/** All that it is found by. */
export const wordsIn = (agency: Findable, fold: Fold): string[] =>
  FIELDS.flatMap((field) => wordsOf(agency[field] ?? '', fold))

interface Entry<T> {
  agency: T
  postcode: string
  traits: ReadonlySet<string>
  fields: readonly (readonly [worth: number, words: readonly string[]])[]
  /** Its words, each after a space: most agencies are passed over by a look at this. */
  text: string
  point: Point | undefined
}

/** On a ball of radius 1: of two, the nearer is told without a sine. */
type Point = readonly [x: number, y: number, z: number]

export function createFinder<T extends Findable>(
  agencies: readonly T[],
  fold: Fold,
  traitsOf: (agency: T) => ReadonlySet<string> = () => new Set(),
): Finder<T> {
  const entries = inOrder(agencies, fold).map((agency): Entry<T> => {
    const fields = FIELDS.map(
      (field) => [WORTH[field], wordsOf(agency[field] ?? '', fold)] as const,
    )
    return {
      ...{ agency, fields },
      postcode: agency.postcode ?? '',
      traits: traitsOf(agency),
      text: fields.map(([, words]) => words.map((word) => ` ${word}`).join('')).join(''),
      point: agency.position && pointOf(agency.position),
    }
  })
  const everywhere = countsOf(entries)
  return ({ text = '', near, traits = [] }, limit) => {
    const meant = named(entries, wishOf(text, fold))
    const found =
      traits.length > 0
        ? meant.filter(({ entry }) => traits.every((trait) => entry.traits.has(trait)))
        : meant
    const here = near && pointOf(near)
    const measured = found.map(({ entry, score }) => ({
      ...{ entry, score },
      far: here && entry.point ? apart(here, entry.point) : Infinity,
    }))
    const order = (a: Measured, b: Measured) =>
      a.far < b.far ? -1 : a.far > b.far ? 1 : b.score - a.score
    return {
      first: best(measured, limit, order).map(({ entry: { agency } }) => ({
        agency,
        ...(near && agency.position && { metres: haversine(near, agency.position) }),
      })),
      total: found.length,
      traits:
        found.length === entries.length ? everywhere : countsOf(found.map(({ entry }) => entry)),
    }
  }
}

interface Measured {
  score: number
  /** Further is more: no unit. */
  far: number
}

function pointOf([latitude, longitude]: Position): Point {
  const [up, along] = [radians(latitude), radians(longitude)]
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)]
}

/** The square of the straight line between them. */
const apart = (a: Point, b: Point): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** Those that come first, without sorting ten thousand; equals stay in the order of their titles. */
function best<T>(all: readonly T[], limit: number, compare: (a: T, b: T) => number): T[] {
  const top: T[] = []
  for (const one of all) {
    if (top.length === limit && compare(one, top[limit - 1]!) >= 0) continue
    const after = top.findIndex((other) => compare(one, other) < 0)
    top.splice(after < 0 ? top.length : after, 0, one)
    top.length = Math.min(top.length, limit)
  }
  return top
}

/** By town, then by name. */
export const inOrder = <T extends Findable>(agencies: readonly T[], fold: Fold): T[] =>
  agencies
    .map((agency) => ({ agency, title: titleOf(agency, fold) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ agency }) => agency)

function countsOf(found: readonly Entry<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { traits } of found) {
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  }
  return counts
}

interface Scored<T> {
  entry: Entry<T>
  score: number
}

/** A whole one, or its beginning where nothing else is said: other figures are of a street. */
const POSTCODE = /\b\d{5}\b|^\d{2,4}$/

/** What a text asks for: a postcode or its beginning, and words. */
export interface Wish {
  figures: string | undefined
  asked: string[]
}

export function wishOf(text: string, fold: Fold): Wish {
  const [figures] = POSTCODE.exec(text.trim()) ?? []
  return { figures, asked: wordsOf(text, fold).filter((word) => word !== figures) }
}

function named<T>(entries: readonly Entry<T>[], { figures, asked }: Wish): Scored<T>[] {
  const among = figures === undefined ? entries.map(unscored) : postal(entries, figures)
  if (asked.length === 0) return among
  const both = among.flatMap(({ entry, score }) => {
    const worth = worthOf(entry, asked)
    return worth > 0 ? [{ entry, score: score + worth }] : []
  })
  // « 69002 Lyon », where no agency of that postcode says Lyon: the figures are surer than the word.
  return both.length > 0 || figures === undefined ? both : among
}

const unscored = <T>(entry: Entry<T>): Scored<T> => ({ entry, score: 0 })

function postal<T>(entries: readonly Entry<T>[], figures: string): Scored<T>[] {
  const own = entries.filter(({ postcode }) => postcode.startsWith(figures))
  if (own.length > 0) return own.map((entry) => ({ entry, score: 1 }))
  return entries
    .filter(({ postcode }) => postcode.slice(0, 2) === figures.slice(0, 2))
    .map((entry) => ({ entry, score: -Math.abs(Number(entry.postcode) - Number(figures)) }))
}

/** Every word has to begin one of the agency's; nothing otherwise. */
function worthOf({ fields, text }: Entry<unknown>, wanted: readonly string[]): number {
  if (!wanted.every((word) => text.includes(` ${word}`))) return 0
  let sum = 0
  for (const word of wanted) {
    const worths = fields.flatMap(([worth, own]) =>
      own.includes(word) ? [worth + 1] : own.some((one) => one.startsWith(word)) ? [worth] : [],
    )
    sum += Math.max(...worths)
  }
  return sum
}

/** `St-Étienne` and `saint etienne` are the same words. */
function wordsOf(text: string, fold: Fold): string[] {
  const words = fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const all = words.map((word) => ABBREVIATED[word] ?? word)
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

const titleOf = ({ city = '', name = '', id }: Findable, fold: Fold): string =>
  `${fold(`${city} ${name}`)} ${id}`

const EARTH_METRES = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** @see https://en.wikipedia.org/wiki/Haversine_formula */
export function haversine(a: Position, b: Position): number {
  const [x, y] = [radians(b[0] - a[0]), radians(b[1] - a[1])]
  const half =
    Math.sin(x / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(y / 2) ** 2
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half))))
}
