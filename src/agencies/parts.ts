/**
 * Which agencies does somebody have to download who looks for one? Not all: they lie in parts, each of an area
 * or of several small ones (the first two figures of the postcode), and words say in which parts they stand.
 *
 * What is found in the parts that are asked for is what would be found in the whole, in the same order: the
 * finder decides in both. Left out are only parts in which nothing can be that it would show.
 */
import {
  createFinder,
  type Findable,
  type Fold,
  type FoundList,
  haversine,
  inOrder,
  type Position,
  type Wanted,
  type Wish,
  wishOf,
  wordsIn,
} from './find.ts'

/** South, west, north, east, in degrees. */
type Frame = readonly [number, number, number, number]

export interface PartIndex {
  /** How many agencies of which areas are in each, and where they lie; no frame where nobody said. */
  parts: Record<string, { areas: string[]; count: number; frame?: Frame }>
}

/** Parts in which each word stands. */
export type WordParts = Record<string, string[]>

export interface Parts<T> {
  index: PartIndex
  /** With one more than the index names: those that come first when nothing is asked. */
  parts: Map<string, T[]>
  /** By the first letter of the words. */
  words: Map<string, WordParts>
}

/** Where the parts are: each is asked for once at most. */
export interface PartFiles<T> {
  part(name: string): Promise<readonly T[]>
  words(letter: string): Promise<WordParts>
}

/** As many as a list shows. */
const FIRST = 10
/** They lie anywhere, and are what everybody sees before they ask. No area is called so. */
const FIRST_PART = 'first'
/** Distances are whole metres. */
const ROUNDED = 2
/** Small areas have a part in common until they are so many: shorter files compress badly. */
const FEW = 100

const areaOf = ({ postcode = '' }: Pick<Findable, 'postcode'>): string =>
  postcode.slice(0, 2) || 'none'

/** Words of other letters have one file in common. */
const letterOf = (word: string): string => /^[a-z\d]/.exec(word)?.[0] ?? 'other'

export function inParts<T extends Findable>(agencies: readonly T[], fold: Fold): Parts<T> {
  const all = inOrder(agencies, fold)
  const parts = packed(Map.groupBy(all, areaOf))
  const partOf = new Map(parts.flatMap(({ name, areas }) => areas.map((area) => [area, name])))
  const within = (agency: T): string => partOf.get(areaOf(agency))!
  const words = new Map<string, Map<string, Set<string>>>()
  for (const agency of all) {
    for (const word of wordsIn(agency, fold)) {
      const known = words.get(letterOf(word)) ?? new Map()
      words.set(letterOf(word), known)
      known.set(word, (known.get(word) ?? new Set()).add(within(agency)))
    }
  }
  return {
    index: {
      parts: Object.fromEntries(
        parts.map(({ name, areas, here }) => {
          const frame = frameOf(here)
          return [name, { areas, count: here.length, ...(frame && { frame }) }]
        }),
      ),
    },
    parts: new Map([
      [FIRST_PART, all.slice(0, FIRST)],
      ...parts.map(({ name, here }) => [name, here] as const),
    ]),
    words: new Map(
      [...words].map(([letter, known]) => [
        letter,
        Object.fromEntries([...known].map(([word, found]) => [word, [...found]])),
      ]),
    ),
  }
}

interface Part<T> {
  /** Of its first area. */
  name: string
  areas: string[]
  here: T[]
}

function packed<T>(areas: ReadonlyMap<string, readonly T[]>): Part<T>[] {
  const parts: Part<T>[] = []
  for (const [area, here] of [...areas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = parts.at(-1)
    if (last && last.here.length < FEW) {
      last.areas.push(area)
      last.here.push(...here)
    } else parts.push({ name: area, areas: [area], here: [...here] })
  }
  return parts
}

/** At most ten, as `createFinder` over all of them would find; nothing is narrowed by traits. */
export async function findInParts<T extends Findable>(
  index: PartIndex,
  files: PartFiles<T>,
  fold: Fold,
  { text = '', near }: Wanted,
): Promise<FoundList<T>> {
  const named = await partsNamed(index, files, wishOf(text, fold))
  if (named || !near) {
    const here = await Promise.all((named ?? [FIRST_PART]).map((name) => files.part(name)))
    const found = createFinder(here.flat(), fold)({ text, near }, FIRST)
    return named ? found : { ...found, total: countOf(index) }
  }
  // The nearest parts, until no other can have one that is nearer than the tenth.
  const byDistance = Object.entries(index.parts)
    .map(([name, { frame }]) => ({ name, metres: frame ? atLeast(near, frame) : Infinity }))
    .sort((a, b) => a.metres - b.metres)
  const loaded: T[] = []
  let found = createFinder(loaded, fold)({ near }, FIRST)
  for (const { name, metres } of byDistance) {
    if (metres > (found.first[FIRST - 1]?.metres ?? Infinity) + ROUNDED) break
    loaded.push(...(await files.part(name)))
    found = createFinder(loaded, fold)({ near }, FIRST)
  }
  return { ...found, total: countOf(index) }
}

const countOf = ({ parts }: PartIndex): number =>
  Object.values(parts).reduce((sum, { count }) => sum + count, 0)

/** Parts in which one may be that is meant; nothing where none is named. */
async function partsNamed<T>(
  { parts }: PartIndex,
  files: PartFiles<T>,
  { figures, asked }: Wish,
): Promise<string[] | undefined> {
  const all = Object.keys(parts)
  const area = figures?.slice(0, 2)
  if (area !== undefined) return all.filter((name) => parts[name]!.areas.includes(area))
  if (asked.length === 0) return undefined
  const ofEach = await Promise.all(
    asked.map(async (word) => {
      const known = Object.entries(await files.words(letterOf(word)))
      return new Set(known.flatMap(([one, found]) => (one.startsWith(word) ? found : [])))
    }),
  )
  return all.filter((name) => ofEach.every((found) => found.has(name)))
}

function frameOf(agencies: readonly Findable[]): Frame | undefined {
  const all = agencies.flatMap(({ position }) => (position ? [position] : []))
  if (all.length === 0) return undefined
  const [north, east] = [all.map(([one]) => one), all.map(([, one]) => one)]
  return [Math.min(...north), Math.min(...east), Math.max(...north), Math.max(...east)]
}

/** No place in the frame is nearer: the distance to its parallels or to its meridians, whichever is longer. */
function atLeast([latitude, longitude]: Position, [south, west, north, east]: Frame): number {
  const apart = Math.max(south - latitude, latitude - north, 0)
  const aside = Math.min(turn(west - longitude), turn(longitude - east))
  const isInside = west <= longitude && longitude <= east
  // The nearest point of a meridian, as far as it is before the pole.
  const [angle, at] = [radians(Math.min(aside, 90)), radians(latitude)]
  const across = isInside ? 0 : Math.asin(Math.sin(angle) * Math.cos(at))
  return Math.max(haversine([0, 0], [apart, 0]), (across / Math.PI) * HALF_WAY_ROUND)
}

const HALF_WAY_ROUND = haversine([-90, 0], [90, 0])
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Degrees from one meridian to another, the shorter way round. */
const turn = (degrees: number): number => {
  const whole = Math.abs(degrees) % 360
  return Math.min(whole, 360 - whole)
}
