/**
 * `des-questions.json`: what the people of the bank decide, in one file.
 *
 * Everything here is public knowledge about the bank or a rule of the house; keys, passwords and
 * salts come from the environment. What of it reaches a browser is chosen key by key in
 * `publish/project.ts`.
 */
import * as z from 'zod'
import { Channels } from './channels.ts'
import {
  type Fault,
  photosElsewhere,
  sharedHosts,
  unknownFallbacks,
  unknownHours,
} from './config-faults.ts'
import { Desk } from './desk.ts'
import { configOf, Entities, entityFaults } from './entities.ts'
import { explain } from './explain.ts'
import { Id, Origin, SafeUrl, Text, Url } from './fields.ts'
import { Harvest } from './harvest.ts'
import { Hours } from './hours.ts'
import { Delivery, Limits, Privacy } from './requests.ts'
import { Rule } from './routing.ts'
import { Secure } from './secure.ts'
import { Theme } from './theme.ts'
import { CommonValue } from './values.ts'

const Topic = z.strictObject({
  id: Id,
  label: Text,
  /** Beginnings of paths or addresses whose answers belong here; the longest wins. `/cartes/` */
  match: z.array(z.string()).default([]),
  /** Ids of answers to show first when a page is about this topic. */
  questions: z.array(z.string()).default([]),
})

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
      /** What posts show beside a link to the hub, 1200 × 630 pixels; a plain one is drawn when left out. */
      picture: SafeUrl.optional(),
    }),
    theme: Theme.default({}),
    /** BCP 47, the first one is the default. Each needs `content/answers.<locale>.json`. */
    locales: z.array(z.string().min(2)).min(1),
    /** What a language borrows, marked, where it has no answer of its own. `{ "en": ["fr"] }` */
    fallbacks: z.record(z.string(), z.array(z.string()).min(1)).default({}),
    /** Where `public/` will be served: the hub's own origin. */
    hub: Origin,
    /** Address of the server with `/v1/`, when there is one. */
    server: SafeUrl.optional(),
    /** Where customers write what is confidential, when there is such a place. */
    secure: Secure.optional(),
    /** Where advisers answer what customers asked, for a bank without tools of its own for it. */
    desk: Desk.optional(),
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
    harvest: Harvest.default(Harvest.parse({})),
    topics: z.array(Topic).default([]),
    /** Questions of the home page: ids of answers. */
    frequent: z.array(z.string()).max(8).default([]),
    hours: z.record(Id, Hours).default({}),
    channels: Channels,
    /** What answers say that differs from entity to entity. */
    values: z.record(Id, CommonValue).default({}),
    /** Regional banks, say: one content, other numbers, hours and prices. */
    entities: Entities.optional(),
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
    /** Needed as soon as a channel's mode is `api`. */
    privacy: Privacy.optional(),
    /**
     * Customers may check who rings them: your tools ask for a code (`POST /v1/hooks/proofs`), the adviser
     * reads it out, and it is typed on « Vérifier un conseiller ».
     */
    proofs: z.boolean().default(false),
    /** Where the requests of channels with the mode `api` go. */
    delivery: Delivery.default({ webhooks: [] }),
    /** Who has to have read an answer before the hub shows it. */
    approval: z
      .strictObject({
        /** What nobody approved, or not for today, is not published. */
        required: z.boolean().default(false),
        /** How long an approval by `approve` is good for, unless it says otherwise. */
        days: z.int().min(1).max(3_650).default(365),
        /** `check` names the approvals that end within so many days. */
        warnDays: z.int().min(1).max(365).default(30),
      })
      .default({ required: false, days: 365, warnDays: 30 }),
    limits: Limits.default(Limits.parse({})),
  })
  .superRefine((config, context) => {
    const faults = [
      ...missingFor(config),
      ...sharedHosts(config),
      ...unknownHours(config),
      ...photosElsewhere(config),
      ...unknownFallbacks(config),
      ...entityFaults(config),
      ...(config.entities?.list ?? []).flatMap((entity, at) =>
        unknownHours(configOf(config, entity)).map(
          ([path, message]): Fault => [['entities', 'list', at, ...path], message],
        ),
      ),
    ]
    for (const [path, message] of faults) context.addIssue({ code: 'custom', path, message })
  })
export type Config = z.infer<typeof Config>

/** To be pasted into the file, and changed there. */
const EXAMPLES = {
  server: { server: 'https://aide.banque.example' },
  privacy: {
    privacy: {
      controller: 'Banque Exemple, 1 place de l’Exemple, 75001 Paris',
      contact: 'donnees@banque.example',
      url: 'https://www.banque.example/donnees-personnelles',
    },
  },
  secure: {
    secure: {
      origin: 'https://messages.banque.example',
      signIn: { issuer: 'https://connexion.banque.example', clientId: 'messages' },
    },
  },
  delivery: {
    delivery: { webhooks: [{ id: 'crm', url: 'https://crm.banque.example/des-questions' }] },
  },
  mail: {
    delivery: {
      mail: { from: 'Banque Exemple <aide@banque.example>', team: ['conseillers@banque.example'] },
    },
  },
} as const

/** `such as: "server": "https://…"`, without the braces around it: it joins other keys. */
const such = (example: object): string =>
  `such as:\n    ${JSON.stringify(example)
    .slice(1, -1)
    .replace(/([,:])(?=["{[])/g, '$1 ')}`

/** The channels whose requests our server, or one of the bank's, stores. */
export const storedBy = ({ channels }: Pick<Config, 'channels'>): Stored[] =>
  [...STORED, ...WRITTEN].filter((id) => channels[id]?.mode === 'api')

/** Do customers write secure messages or complaints to the server? */
export const isWritten = ({ channels }: Pick<Config, 'channels'>): boolean =>
  WRITTEN.some((id) => channels[id]?.mode === 'api')

const STORED = ['callback', 'agency'] as const
/** On the secure origin. */
const WRITTEN = ['message', 'complaint'] as const
type Stored = (typeof STORED)[number] | (typeof WRITTEN)[number]

/** A prospect's address, and that there is something for them to read. */
const TELLS_PROSPECTS = ['message.created', 'thread.updated'] as const

const hears =
  (event: string) =>
  ({ events }: Config['delivery']['webhooks'][number]): boolean =>
    events?.includes(event) ?? true

/** What a server that stores requests needs besides. */
function missingFor({
  channels,
  server,
  secure,
  desk,
  privacy,
  delivery: { webhooks, mail, confidentialMail, zendesk },
}: Pick<Config, 'channels' | 'server' | 'secure' | 'desk' | 'privacy' | 'delivery'>): Fault[] {
  const [channel] = storedBy({ channels })
  const written = WRITTEN.find((id) => channels[id]?.mode === 'api')
  if (!channel) return []
  const why = `since channels.${channel} has the mode “api”`
  const faults: [isMissing: boolean, ...Fault][] = [
    [!server, ['server'], `expected the address of the server, ${why}, ${such(EXAMPLES.server)}`],
    [
      !privacy,
      ['privacy'],
      `expected what customers are told about their data, ${why}, ${such(EXAMPLES.privacy)}`,
    ],
    [
      channel !== written && webhooks.length === 0 && !mail && !zendesk && !desk,
      ['delivery'],
      `expected a webhook, a mailbox, a ticketing tool or a desk, ${why}: requests would reach nobody; ${such(EXAMPLES.delivery)}`,
    ],
    [
      written !== undefined && !secure?.signIn,
      ['secure'],
      `expected the origin of secure messages and how customers sign in there, since channels.${written} has the mode “api”, ${such(EXAMPLES.secure)}`,
    ],
    [
      written !== undefined &&
        webhooks.length === 0 &&
        !desk &&
        !confidentialMail &&
        !zendesk?.confidentialMessages,
      ['delivery', 'webhooks'],
      `expected a webhook or a desk, since channels.${written} has the mode “api” and “delivery.mail” is told no word of what is confidential; ${such(EXAMPLES.delivery)}`,
    ],
    [
      secure?.prospects === true && !mail,
      ['secure', 'prospects'],
      `expected a mail server that sends the codes of prospects, ${such(EXAMPLES.mail)}; or false`,
    ],
    [
      secure?.prospects === true && !TELLS_PROSPECTS.every((event) => webhooks.some(hears(event))),
      ['secure', 'prospects'],
      `expected a webhook that hears ${TELLS_PROSPECTS.map((event) => `“${event}”`).join(' and ')}: nobody else knows the address of a prospect, who would never be told of an answer; ${such(EXAMPLES.delivery)}; or false`,
    ],
    [
      desk !== undefined &&
        [desk.roles.read, desk.roles.answer, desk.roles.transfer].every(
          ({ length }) => length === 0,
        ),
      ['desk', 'roles'],
      'expected names of roles in “read”, “answer” or “transfer”: nobody would be let in',
    ],
  ]
  return faults.flatMap(([isMissing, ...fault]) => (isMissing ? [fault] : []))
}

/**
 * Checks the content of `des-questions.json`.
 *
 * @throws QuestionsError `CONFIG_INVALID`, naming the file, the place in it, what was expected and
 *   how to mend it
 */
export const parseConfig = (value: unknown, file = 'des-questions.json'): Config =>
  explain('CONFIG_INVALID', file, Config, value)
