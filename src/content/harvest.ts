/**
 * `harvest` of `des-questions.json`: where answers are read from, and how much may be asked for. Keys of
 * other people's systems come from the environment, never from here.
 */
import * as z from 'zod'
import { Url } from './fields.ts'

/** An address to start from; as an object when its name leads to the bank's own network. */
export const Site = z.union(
  [Url, z.strictObject({ url: Url, allowPrivate: z.boolean().default(false) })],
  {
    error:
      'expected an address, or { "url": "…", "allowPrivate": true } for a site of your own network',
  },
)

const common = {
  /** May its name lead to a private network? */
  allowPrivate: z.boolean().default(false),
}
const system = {
  ...common,
  /** Where it is served. */
  url: Url,
  /** As the system writes them; what it has by itself when left out. */
  locales: z.array(z.string().min(2)).default([]),
}
/** Of a column or a key; several are tried in turn. */
const Names = z.union([z.string(), z.array(z.string()).min(1)])
const Fields = z.partialRecord(
  z.enum([
    'question',
    'answer',
    'url',
    'category',
    'locale',
    'modified',
    'keywords',
    'alternates',
    'short',
    'status',
  ]),
  Names,
)
const table = {
  ...common,
  url: Url.optional(),
  /** In the project, instead of an address. */
  file: z.string().min(1).optional(),
  fields: Fields.default({}),
  /** For entries without an address of their own; `{…}` stands for a column or a key. */
  page: z.string().optional(),
}
const isOne = ({ url, file }: { url?: string | undefined; file?: string | undefined }) =>
  (url === undefined) !== (file === undefined)
const EITHER = 'expected either “url” or “file”'

export const AdapterConfig = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('zendesk'), ...system }),
  z.strictObject({
    kind: z.literal('wordpress'),
    ...system,
    /** Names of the REST API. */
    types: z.array(z.string().min(1)).default(['pages', 'posts']),
  }),
  z.strictObject({
    kind: z.literal('drupal'),
    ...system,
    /** `node/faq`, as JSON:API names them. */
    types: z.array(z.string().min(1)).min(1),
    question: z.string().default('title'),
    answer: z.string().default('body'),
    /** The relationship that names a category. */
    category: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('smart-tribune'),
    ...system,
    url: Url.default('https://api-gateway.app.smart-tribune.com'),
    /** Name of the knowledge base. */
    base: z.string().min(1),
    /** Where visitors read a question on your site: `https://www.banque.example/aide?question={slug}` */
    page: z.string().regex(/\{slug\}/, 'expected an address with {slug} in it'),
    channel: z.string().default('faq'),
  }),
  z
    .strictObject({
      kind: z.literal('json'),
      ...table,
      /** Where the list is: `data.items`; found by itself when left out. */
      items: z.string().optional(),
    })
    .refine(isOne, EITHER),
  z.strictObject({ kind: z.literal('csv'), ...table }).refine(isOne, EITHER),
  z.strictObject({
    kind: z.literal('module'),
    ...system,
    url: Url.optional(),
    /** Of the project: its default export makes a source of this entry. */
    file: z.string().min(1),
  }),
])
export type AdapterConfig = z.infer<typeof AdapterConfig>

/** Each ends something early and says so in the report; none loses an answer of before. */
export type Limits = z.infer<typeof Limits>
export const Limits = z.strictObject({
  /** Pages read. */
  pages: z.int().positive().default(5_000),
  /** Links from a start page or a sitemap: a calendar goes on for ever. */
  depth: z.int().positive().default(20),
  /** Addresses of one path that differ in their query alone. */
  variants: z.int().positive().default(50),
  /** Of one page, unpacked. */
  pageMegabytes: z.number().positive().default(5),
  /** For the body of one page. */
  pageSeconds: z.number().positive().default(30),
  /** Of all pages, unpacked. */
  megabytes: z.number().positive().default(500),
  /** For everything. */
  minutes: z.number().positive().default(60),
})

const Agencies = z
  .strictObject({ ...common, url: Url.optional(), file: z.string().min(1).optional() })
  .refine(isOne, EITHER)

export type Site = z.input<typeof Site>

export const Harvest = z.strictObject({
  /** Addresses to start from. */
  sites: z.array(Site).default([]),
  /** Paths to take; all when empty. `*` stands for anything. */
  include: z.array(z.string()).default([]),
  exclude: z.array(z.string()).default([]),
  /** Systems and files that hold answers, read besides the sites. */
  adapters: z.array(AdapterConfig).default([]),
  /** GeoJSON or CSV of agencies. */
  agencies: Agencies.optional(),
  /** Milliseconds between two requests to a host, instead of 500 or what robots.txt asks. */
  delayMs: z.int().nonnegative().optional(),
  limits: Limits.default(Limits.parse({})),
})
export type Harvest = z.infer<typeof Harvest>
