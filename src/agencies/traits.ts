/**
 * What a list of agencies can be narrowed by: a language, a service, access without a step, a way to meet.
 *
 * A trait is one word with a colon, `language:en`, which goes over the wire as it is. An agency of which
 * nobody said whether it has one has not: who needs a ramp is not sent where there may be none.
 */
import type { Agency } from '../content/directory.ts'

export type Trait = `${'language' | 'service' | 'access' | 'way'}:${string}`

export interface Receives {
  /** BCP 47. */
  languages: readonly string[]
  /** How people are received, by appointment. */
  ways: readonly string[]
}

export const traitsOf = (
  { services = [], wheelchair }: Pick<Agency, 'services' | 'wheelchair'>,
  { languages, ways }: Receives,
): ReadonlySet<Trait> =>
  new Set<Trait>([
    ...languages.map((one): Trait => `language:${one}`),
    ...services.map((one): Trait => `service:${one}`),
    ...(wheelchair ? (['access:wheelchair'] as const) : []),
    ...ways.map((one): Trait => `way:${one}`),
  ])

/** Nobody reads a longer list of filters. */
const MOST = 12

export interface Narrowing {
  trait: string
  /** How many are left with it. */
  count: number
}

/**
 * What would narrow them further, and what does already: a trait that all have, or none, helps nobody.
 *
 * @param here how many of those that are left have each
 */
export function narrowings(
  here: ReadonlyMap<string, number>,
  total: number,
  chosen: readonly string[],
): Narrowing[] {
  const helps = [...here]
    .filter(([trait, count]) => count < total && !chosen.includes(trait))
    .map(([trait, count]) => ({ trait, count }))
    .sort((a, b) => b.count - a.count || (a.trait < b.trait ? -1 : 1))
  return [
    ...chosen.map((trait) => ({ trait, count: here.get(trait) ?? 0 })),
    ...helps.slice(0, MOST),
  ]
}
