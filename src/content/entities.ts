/**
 * The entities of one bank: regional banks, say, that share what they answer and differ in how they are
 * reached, when, and at what price. `entities` of `des-questions.json`.
 *
 * What an entity does not say is as the bank says it. `configOf` is the whole meaning of it but for the
 * answers themselves, which are the business of `publish/entity.ts`.
 */
import * as z from 'zod'
import { Channels } from './channels.ts'
import type { Fault } from './config-faults.ts'
import type { Agency } from './directory.ts'
import { Id, Origin, Text, Url } from './fields.ts'
import { Hours } from './hours.ts'
import { OwnValue } from './values.ts'

const Entity = z.strictObject({
  /** In addresses: `nord` makes `/nord/`, `/hub/nord/` and `hub.nord.json`. */
  id: Id,
  brand: z.strictObject({
    /** « Caisse Nord » */
    name: z.string().min(1),
    /** Its home; the bank's own when left out. */
    url: Url.optional(),
    site: z.string().optional(),
  }),
  /** Sites of its own, out of the bank's `origins`: a page there needs no attribute. */
  origins: z.array(Origin).default([]),
  /** Those of the same name are replaced. */
  hours: z.record(Id, Hours).default({}),
  /** Numbers and links of the same id are replaced, others are added; the rest is replaced whole. */
  channels: z
    .strictObject({ ...Channels.shape, links: Channels.shape.links.unwrap().optional() })
    .default({}),
  values: z.record(Id, OwnValue).default({}),
  /**
   * Which of the bank's agencies are its own: ids, beginnings of postcodes, or of the addresses of their
   * pages. All of them when left out. `["59", "62", "lyon-bellecour"]`
   */
  agencies: z.array(z.string().min(1)).min(1).optional(),
  /** What the bank has and this entity has not. */
  without: z
    .strictObject({
      channels: z
        .array(z.enum(['phone', 'callback', 'message', 'agency', 'complaint']))
        .default([]),
      /** Ids of answers. */
      answers: z.array(z.string()).default([]),
    })
    .default({ channels: [], answers: [] }),
})
export type Entity = z.infer<typeof Entity>

export const Entities = z.strictObject({
  /** How visitors call what they choose. « Votre caisse régionale » */
  label: Text,
  list: z.array(Entity).min(1),
})

/** Of the configuration, what an entity may have of its own. */
interface Shared {
  brand: { name: string; url: string; site?: string | undefined; picture?: string | undefined }
  hours: Record<string, Hours>
  channels: Channels
}

/** The bank as this entity is: its name, its hours, its ways. */
export function configOf<Config extends Shared>(
  config: Config,
  { brand, hours, channels, without }: Entity,
): Config {
  const { phone, links, ...ways } = channels
  const numbers = withOwn(config.channels.phone?.numbers ?? [], phone?.numbers ?? [])
  const own = {
    ...config.channels,
    ...ways,
    ...(numbers.length > 0 && { phone: { numbers } }),
    links: withOwn(config.channels.links, links ?? []),
  }
  for (const channel of without.channels) delete own[channel]
  const site = brand.site ?? (brand.url === undefined ? config.brand.site : undefined)
  return {
    ...config,
    brand: {
      name: brand.name,
      url: brand.url ?? config.brand.url,
      ...(site !== undefined && { site }),
      ...(config.brand.picture !== undefined && { picture: config.brand.picture }),
    },
    hours: { ...config.hours, ...hours },
    channels: own,
  }
}

/** The agencies of an entity, in their order; those of the bank where it names none. */
export const agenciesOf = <Place extends Pick<Agency, 'id' | 'postcode' | 'url'>>(
  agencies: readonly Place[],
  { agencies: own }: Pick<Entity, 'agencies'>,
): readonly Place[] =>
  own ? agencies.filter((agency) => own.some((name) => isNamed(agency, name))) : agencies

/** By an id, the beginning of a postcode, or of an address. */
export const isNamed = (
  { id, postcode = '', url = '' }: Pick<Agency, 'id' | 'postcode' | 'url'>,
  name: string,
): boolean => id === name || postcode.startsWith(name) || url.startsWith(name)

const withOwn = <T extends { id: string }>(common: readonly T[], own: readonly T[]): T[] => [
  ...common.map((one) => own.find(({ id }) => id === one.id) ?? one),
  ...own.filter(({ id }) => !common.some((one) => one.id === id)),
]

/** Addresses of the hub's own. */
const TAKEN = ['answer', 'assets', 'embed', 'facebook', 'hub', 'topic', 'v1']

interface Surrounding {
  entities?: z.infer<typeof Entities> | undefined
  locales: readonly string[]
  origins: { website: readonly string[]; partner: readonly string[] }
  values: object
}

/** What is wrong between an entity and the rest of the file. */
export function entityFaults({ entities, locales, origins, values }: Surrounding): Fault[] {
  const taken = new Set([...TAKEN, ...locales.map((locale) => locale.toLowerCase())])
  const listed = [...origins.website, ...origins.partner]
  return (entities?.list ?? []).flatMap(({ id, origins: own, values: said }, at): Fault[] => {
    const isTaken = taken.has(id)
    taken.add(id)
    const path = ['entities', 'list', at]
    return [
      ...(isTaken
        ? [fault([...path, 'id'], `“${id}” is an address of the hub or of another entity`)]
        : []),
      ...own.flatMap((origin, index) =>
        listed.includes(origin)
          ? []
          : [fault([...path, 'origins', index], `add ${origin} to “origins.website” too`)],
      ),
      ...Object.keys(said).flatMap((name) =>
        name in values
          ? []
          : [fault([...path, 'values', name], `“${name}” is not a key of “values”: add it there`)],
      ),
    ]
  })
}

const fault = (path: PropertyKey[], message: string): Fault => [path, message]
