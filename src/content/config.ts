/**
 * `des-questions.json`: what the people of the bank decide, in one file.
 *
 * Everything here is public knowledge about the bank or a rule of the house; keys, passwords and
 * salts come from the environment. What of it reaches a browser is chosen key by key in
 * `publish/project.ts`.
 */
import * as z from 'zod'
import { explain } from './explain.ts'
import { Hours } from './hours.ts'
import { Theme } from './theme.ts'

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by “-”')
const Url = z.url({ protocol: /^https?$/, error: 'expected an absolute http(s) address' })

/** Scheme, host and port, nothing more. `http:` is for this machine alone. */
const ORIGIN =
  'expected an origin such as https://www.banque.example: no path, no “*”, https; http only for this machine (localhost, 127.0.0.1)'
const Origin = z.string(ORIGIN).refine(isOrigin, ORIGIN)

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.origin !== text) return false
  // A URL may hold “*” or “;” in its host; a list of `frame-ancestors` must not.
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/.test(url.hostname)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname))
}

/** A host, as `URL.hostname` has it, that is this machine. */
export const isLocal = (host: string): boolean =>
  /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(host)

/** `{ "fr": "Cartes", "en": "Cards" }`, or one text for every language. */
export const Text = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], {
  error: 'expected a text, or one for each language: { "fr": "Cartes", "en": "Cards" }',
})
export type Text = z.infer<typeof Text>

/** What the bank promises; a measured delay comes from the server and wins. */
export const Delay = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(['minute', 'hour', 'day', 'working-day']),
})
export type Delay = z.infer<typeof Delay>

const Topic = z.strictObject({
  id: Id,
  label: Text,
  /** Beginnings of paths or addresses whose answers belong here; the longest wins. `/cartes/` */
  match: z.array(z.string()).default([]),
  /** Ids of answers to show first when a page is about this topic. */
  questions: z.array(z.string()).default([]),
})

const Number_ = z.strictObject({
  id: Id,
  label: Text,
  /** E.164. `+33199003939` */
  number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'expected a number such as +33199003939'),
  /** As people read it. `01 99 00 39 39` */
  shown: z.string().min(2),
  /** The price, in words. « appel non surtaxé » */
  tariff: Text,
  /** The same number dialled from abroad, when it differs. `+33 1 99 00 39 39` */
  abroad: z.string().optional(),
  /** Key of `hours`. */
  hours: z.string(),
  /** This number answers emergencies: shown first for a lost card or a fraud. */
  urgent: z.boolean().default(false),
})

/** The bank's existing page for this route, or an event that the host page answers. */
const way = {
  mode: z.enum(['link', 'event']).default('link'),
  /** Needed for `link`. `{topic}` in it becomes the id of the topic, or nothing. */
  url: Url.optional(),
  /** Key of `hours`; left out: at any hour. */
  hours: z.string().optional(),
  delay: Delay.optional(),
}
const linkHasUrl = <T extends { mode: string; url?: string | undefined }>(channel: T) =>
  channel.mode !== 'link' || channel.url !== undefined
const NEEDS_URL = { path: ['url'], error: 'expected an address, since the mode is “link”' }

const Way = z.strictObject(way).refine(linkHasUrl, NEEDS_URL)

const OtherLink = z.strictObject({
  id: Id,
  kind: z.enum(['email', 'letter', 'sms', 'whatsapp', 'messenger', 'video', 'chat', 'web']),
  label: Text,
  url: z
    .url({
      protocol: /^(?:https?|mailto|sms|tel)$/,
      error: 'expected an address: https, mailto, sms, tel',
    })
    .optional(),
  /** For a letter: the address, line by line. */
  address: z.array(z.string()).optional(),
  hours: z.string().optional(),
  delay: Delay.optional(),
  /** Who holds the conversation, said before the click. « WhatsApp, pas la banque » */
  holder: Text.optional(),
})

const Channels = z.strictObject({
  phone: z.strictObject({ numbers: z.array(Number_).min(1) }).optional(),
  callback: Way.optional(),
  message: Way.optional(),
  agency: Way.optional(),
  complaint: Way.optional(),
  links: z.array(OtherLink).default([]),
})
export type Channels = z.infer<typeof Channels>

const Kind = z.enum(['urgent', 'complaint', 'personal', 'complex', 'general'])
const ChannelId = z.enum([
  'answer',
  'action',
  'phone',
  'callback',
  'message',
  'agency',
  'complaint',
  'link',
])
export type ChannelId = z.infer<typeof ChannelId>

/** A line of the bank's own policy: for these questions, these channels in this order. */
export const Rule = z.strictObject({
  name: Id,
  when: z.strictObject({
    kind: Kind.optional(),
    topic: Id.optional(),
    surface: z.array(z.enum(['website', 'partner', 'facebook', 'webview', 'in-app'])).optional(),
    /** There is an answer that the search is sure of. */
    answered: z.boolean().optional(),
  }),
  offer: z.array(ChannelId).min(1),
})
export type Rule = z.infer<typeof Rule>

const Notice = z.strictObject({
  id: Id,
  text: Text,
  kind: z.enum(['info', 'warning']).default('info'),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  url: Url.optional(),
})

export const Config = z
  .strictObject({
    $schema: z.string().optional(),
    brand: z.strictObject({
      /** « Banque Exemple » */
      name: z.string().min(1),
      /** The site's home. */
      url: Url,
      /** How the site is called in a sentence; its host when left out. « banque.example » */
      site: z.string().optional(),
    }),
    theme: Theme.default({}),
    /** BCP 47, the first one is the default. Each needs `content/answers.<locale>.json`. */
    locales: z.array(z.string().min(2)).min(1),
    /** Where `public/` will be served: the hub's own origin. */
    hub: Origin,
    /** Address of the server with `/v1/`, when there is one. */
    server: Url.optional(),
    /** Origin of the secure program, when there is one. */
    secure: Origin.optional(),
    origins: z.strictObject({
      /** The bank's own sites: the hub stands in the page. */
      website: z.array(Origin).min(1),
      /** Other people's sites: the hub comes in a frame. */
      partner: z.array(Origin).default([]),
      /** What frames a page tab. */
      facebook: z
        .array(Origin)
        .default([
          'https://www.facebook.com',
          'https://web.facebook.com',
          'https://apps.facebook.com',
        ]),
    }),
    harvest: z
      .strictObject({
        /** Addresses to start from. */
        sites: z.array(Url).default([]),
        /** Paths to take; all when empty. `*` stands for anything. */
        include: z.array(z.string()).default([]),
        exclude: z.array(z.string()).default([]),
      })
      .default({ sites: [], include: [], exclude: [] }),
    topics: z.array(Topic).default([]),
    /** Questions of the home page: ids of answers. */
    frequent: z.array(z.string()).max(8).default([]),
    hours: z.record(Id, Hours).default({}),
    channels: Channels,
    routing: z.strictObject({ rules: z.array(Rule).default([]) }).default({ rules: [] }),
    search: z
      .strictObject({
        /** Groups of words that mean the same. `[["cb", "carte bleue"]]` */
        synonyms: z.array(z.array(z.string().min(1)).min(2)).default([]),
        /** Answers to put first for a query. `{ "rib": ["ou-trouver-mon-rib"] }` */
        pins: z.record(z.string(), z.array(z.string())).default({}),
      })
      .default({ synonyms: [], pins: {} }),
    secrets: z
      .strictObject({
        /** The bank's own numbers, as regular expressions. */
        formats: z
          .array(
            z.strictObject({
              kind: z.enum(['customer-number', 'contract-number']),
              pattern: z.string(),
            }),
          )
          .default([]),
      })
      .default({ formats: [] }),
    notices: z.array(Notice).default([]),
  })
  .superRefine((config, context) => {
    const known = new Set(Object.keys(config.hours))
    const uses: [PropertyKey[], string | undefined][] = [
      ...(config.channels.phone?.numbers ?? []).map((number, index): [PropertyKey[], string] => [
        ['channels', 'phone', 'numbers', index, 'hours'],
        number.hours,
      ]),
      ...(['callback', 'message', 'agency', 'complaint'] as const).map(
        (id): [PropertyKey[], string | undefined] => [
          ['channels', id, 'hours'],
          config.channels[id]?.hours,
        ],
      ),
      ...config.channels.links.map((link, index): [PropertyKey[], string | undefined] => [
        ['channels', 'links', index, 'hours'],
        link.hours,
      ]),
    ]
    for (const [path, id] of uses) {
      if (id === undefined || known.has(id)) continue
      context.addIssue({
        code: 'custom',
        path,
        message: `“${id}” is not a key of “hours” (${[...known].join(', ') || 'there is none'}): add it there, or correct it here`,
      })
    }
  })
export type Config = z.infer<typeof Config>

/**
 * Checks the content of `des-questions.json`.
 *
 * @throws QuestionsError `CONFIG_INVALID`, naming the file, the place in it, what was expected and
 *   how to mend it
 */
export const parseConfig = (value: unknown, file = 'des-questions.json'): Config =>
  explain('CONFIG_INVALID', file, Config, value)
