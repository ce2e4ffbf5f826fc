/**
 * The agencies as files of the hub, in parts: found in the browser while the server is away. What changes with
 * the day (open now, or not) is worked out there, from the hours.
 */
import { hoursOf, zoneOf } from '../agencies/hours.ts'
import { inParts } from '../agencies/parts.ts'
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import type { PublishedAgency } from '../content/published.ts'
import { fold } from '../language/fold.ts'
import type { Output } from './output.ts'

/** About ten metres. */
const PLACES = 10_000

/** @returns their folder; nothing where the hub does not look for agencies */
export function writeAgencies(
  output: Output,
  config: Config,
  agencies: readonly Agency[],
  now: Date,
): string | undefined {
  if (config.channels.agency?.mode !== 'api' || agencies.length === 0) return undefined
  const published = agencies.map((agency) => publishedOf(config, agency, now))
  const { index, parts, words } = inParts(published, fold)
  const files = [
    ['index.json', index] as const,
    ...[...parts].map(([name, here]) => [`part-${name}.json`, here] as const),
    ...[...words].map(([letter, known]) => [`words-${letter}.json`, known] as const),
  ]
  return output.folder(new Map(files.map(([name, value]) => [name, JSON.stringify(value)])))
}

function publishedOf(config: Config, agency: Agency, now: Date): PublishedAgency {
  const { hours: own, position, country: _, ...facts } = agency
  const rules = config.channels.agency?.appointments ?? { agencies: {} }
  const hours = own?.week && hoursOf(agency, rules, config.hours, now.getUTCFullYear())
  const [latitude, longitude] = position ?? []
  return {
    ...facts,
    ...(latitude !== undefined &&
      longitude !== undefined && { position: [rounded(latitude), rounded(longitude)] }),
    zone: zoneOf(agency),
    ...(hours ? { hours } : own && { hoursText: own.text }),
  }
}

const rounded = (degrees: number): number => Math.round(degrees * PLACES) / PLACES
