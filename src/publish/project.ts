/**
 * What of the bank's configuration reaches a browser, key by key.
 *
 * Nothing is copied because it is there: a key that is added to `des-questions.json` stays inside
 * until somebody writes it down here, and a test holds the list.
 */
import type { Action, Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import type { Delay, Text } from '../content/fields.ts'
import type { Hours } from '../content/hours.ts'
import { type HtmlNode, textOf } from '../content/html.ts'
import {
  type Borrowed,
  type Card,
  PUBLISHED_FORMAT,
  type PublicChannels,
  type PublishedAnswer,
  type PublishedHub,
  type PublishedStart,
} from '../content/published.ts'
import type { Privacy } from '../content/requests.ts'
import type { Rule } from '../content/routing.ts'
import { NAMES, type Words } from '../words/index.ts'
import { languageOf, type Speech } from './speech.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])
const EXCERPT = 90

/** The text in this language, else in the first language that the bank wrote. */
export const localise = (text: Text, locale: string): string =>
  typeof text === 'string'
    ? text
    : (text[locale] ?? text[languageOf(locale)] ?? Object.values(text)[0] ?? '')

export const siteName = ({ brand }: Config): string => brand.site ?? new URL(brand.url).host

/** What only the build knows of `hub.json`. */
export type Built = Pick<
  PublishedHub,
  'version' | 'builtAt' | 'panel' | 'entry' | 'frame' | 'page' | 'entity' | 'explain'
> & {
  /** By locale. */
  starts: Readonly<Record<string, string>>
}

export const projectHub = (config: Config, built: Built): PublishedHub => ({
  format: PUBLISHED_FORMAT,
  version: built.version,
  builtAt: built.builtAt,
  brand: { name: config.brand.name, url: config.brand.url, site: siteName(config) },
  panel: { url: built.panel.url, integrity: built.panel.integrity },
  entry: { url: built.entry.url, integrity: built.entry.integrity },
  frame: built.frame,
  page: built.page,
  origins: {
    website: config.origins.website,
    partner: config.origins.partner,
    facebook: config.origins.facebook,
  },
  locales: config.locales.map((id) => ({
    id,
    name: nameOf(id),
    dir: directionOf(id),
    start: built.starts[id]!,
  })),
  ...(config.server && { server: config.server }),
  ...(config.secure && { secure: config.secure.origin }),
  ...present({ entity: built.entity }),
  ...(config.entities && {
    entities: config.entities.list.map(({ id, brand, origins }) => ({
      id,
      name: brand.name,
      hub: hubFile(id),
      origins,
    })),
  }),
  ...(built.explain && { explain: built.explain }),
})

/** The one mutable file of a hub: of the bank, or of one of its entities. */
export const hubFile = (entity?: string): string => (entity ? `hub.${entity}.json` : 'hub.json')

export const nameOf = (locale: string): string =>
  NAMES[locale] ??
  NAMES[languageOf(locale)] ??
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ??
  locale

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr'

/** What of `start.<locale>.json` is not configuration: lists and addresses. */
export type StartParts = Pick<
  PublishedStart,
  'topics' | 'frequent' | 'count' | 'search' | 'cards' | 'answers' | 'forms' | 'agencies'
>

export const projectStart = (
  config: Config,
  speech: Speech,
  parts: StartParts,
): PublishedStart => ({
  format: PUBLISHED_FORMAT,
  locale: speech.locale,
  words: wordsOfTheHub(speech.words),
  theme: projectTheme(config.theme),
  topics: parts.topics,
  frequent: parts.frequent,
  channels: withPages(projectChannels(config, speech.locale), config, speech),
  hours: Object.fromEntries(
    Object.entries(config.hours).map(([id, hours]) => [id, projectHours(hours)]),
  ),
  rules: config.routing.rules.map(projectRule),
  formats: config.secrets.formats.map(({ kind, pattern }) => ({ kind, pattern })),
  notices: config.notices.map(({ id, text, kind, from, until, url }) => ({
    id,
    text: localise(text, speech.locale),
    kind,
    ...present({ from, until, url }),
  })),
  pins: config.search.pins,
  ...(config.privacy && { privacy: projectPrivacy(config, config.privacy, speech.locale) }),
  ...present({
    forms: parts.forms,
    agencies: parts.agencies,
    entity: config.entities && localise(config.entities.label, speech.locale),
  }),
  count: parts.count,
  search: parts.search,
  cards: parts.cards,
  answers: parts.answers,
})

type Scheme = NonNullable<Config['theme']['light']>
const projectScheme = ({ accent, onAccent, accentSoft, ink, paper }: Scheme) =>
  present({ accent, onAccent, accentSoft, ink, paper })

export const projectTheme = ({ light, dark }: Config['theme']): PublishedStart['theme'] => ({
  ...(light && { light: projectScheme(light) }),
  ...(dark && { dark: projectScheme(dark) }),
})

/** Why a desk is closed is the bank's own note. */
const projectHours = ({ zone, week, holidays, closures }: Hours): Hours => ({
  zone,
  week,
  holidays,
  closures: closures.map(({ from, until, hours }) => ({ from, ...present({ until, hours }) })),
})

const projectRule = ({ name, when, offer, off }: Rule): Rule => {
  const { kind, topic, surface, visitor, answered } = when ?? {}
  return {
    name,
    ...(when && { when: present({ kind, topic, surface, visitor, answered }) }),
    ...present({ offer, off }),
  }
}

/** Words of the static page stay in it. */
const wordsOfTheHub = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith('page.')))

/** What has a page of its own, as rows after the bank's other links. */
const withPages = (
  channels: PublicChannels,
  { hub, locales, proofs, channels: { complaint } }: Config,
  { locale, say }: Speech,
): PublicChannels => {
  const { form, letter, ombudsman } = complaint ?? {}
  const page = `${hub}/${locale === locales[0] ? '' : `${locale}/`}`
  const row = (id: string, label: string, url: string) => ({ id, kind: 'web' as const, label, url })
  return {
    ...channels,
    links: [
      ...channels.links,
      ...(form || letter || ombudsman
        ? [row('complaint-ways', say('page.complaint'), `${page}#complaint`)]
        : []),
      ...(proofs ? [row('proof', say('page.proof'), proofPage(hub))] : []),
    ],
  }
}

/** Where callers are checked: a page that is the bank's own, whoever shows the link. */
export const proofPage = (hub: string): string => `${hub}/hub/#des-questions/proof`

/** Other ways to complain, and who decides in the end. */
export function projectComplaint({ channels: { complaint } }: Config, locale: string) {
  const { form, letter, ombudsman } = complaint ?? {}
  return {
    ...(form && { form }),
    ...(letter && { letter }),
    ...(ombudsman && {
      ombudsman: {
        name: localise(ombudsman.name, locale),
        url: ombudsman.url,
        ...(ombudsman.address && { address: ombudsman.address }),
      },
    }),
  }
}

interface AnyWay<Mode> {
  mode: Mode
  url?: string | undefined
  hours?: string | undefined
  delay?: Delay | undefined
}

const projectWay = <Mode>({ mode, url, hours, delay }: AnyWay<Mode>) => ({
  mode,
  ...present({ url, hours }),
  ...(delay && { delay: projectDelay(delay) }),
})

/** What is written on the secure origin is a link there, as far as the hub is concerned. */
const projectWritten = (
  way: AnyWay<'link' | 'event' | 'api'>,
  secure: Config['secure'],
  place: 'new' | 'complaint',
) => ({
  ...projectWay(way),
  ...(way.mode === 'api' && { mode: 'link' as const, url: `${secure?.origin}/#${place}` }),
})

export function projectChannels(
  { channels, secure }: Pick<Config, 'channels' | 'secure'>,
  locale: string,
): PublicChannels {
  const { phone, callback, message, agency, complaint, links } = channels
  return {
    ...(phone && {
      phone: {
        numbers: phone.numbers.map(
          ({ id, label, number, shown, tariff, abroad, hours, urgent }) => ({
            id,
            label: localise(label, locale),
            number,
            shown,
            tariff: localise(tariff, locale),
            hours,
            urgent,
            ...present({ abroad }),
          }),
        ),
      },
    }),
    ...(callback && { callback: projectWay(callback) }),
    ...(message && { message: projectWritten(message, secure, 'new') }),
    ...(agency && { agency: projectWay(agency) }),
    ...(complaint && { complaint: projectWritten(complaint, secure, 'complaint') }),
    links: links.map(({ id, kind, label, url, address, hours, delay, holder }) => ({
      id,
      kind,
      label: localise(label, locale),
      ...present({ url, hours, address }),
      ...(delay && { delay: projectDelay(delay) }),
      ...(holder && { holder: localise(holder, locale) }),
    })),
  }
}

/**
 * A text message goes through a webhook of the bank's: only one that names reminders among its
 * events has promised to send them.
 */
const projectPrivacy = (
  { delivery: { mail, webhooks } }: Config,
  { version, controller, contact, url, keepDays }: Privacy,
  locale: string,
): NonNullable<PublishedStart['privacy']> => ({
  tells: [
    ...(mail?.customers ? (['email'] as const) : []),
    ...(webhooks.some(({ events }) => events?.includes('customer.reminder'))
      ? (['sms'] as const)
      : []),
  ],
  version,
  controller: localise(controller, locale),
  contact,
  url,
  keepDays: keepDays.callback,
})

const projectDelay = ({ value, unit }: Delay): Delay => ({ value, unit })

export const projectCard = (
  { id, question, topic, needs, actions }: Answer,
  body: readonly HtmlNode[],
  borrowed?: Borrowed,
): Card => ({
  id,
  question,
  ...present({ borrowed }),
  excerpt: excerpt(textOf(body.filter(([tag]) => tag !== 'table')) || textOf(body)),
  ...present({ topic, needs }),
  ...(actions.length > 0 && { actions: true }),
})

export const projectAnswer = (
  answer: Answer,
  card: Card,
  body: readonly HtmlNode[],
  related: string[],
): PublishedAnswer => ({
  ...card,
  body,
  url: answer.url,
  locale: answer.locale,
  actions: answer.actions.map(projectAction),
  related,
  ...present({ short: answer.short, anchor: answer.anchor, updatedAt: answer.updatedAt }),
})

const projectAction = ({ id, label, url, kind, needs }: Action): Action => ({
  id,
  label,
  url,
  kind,
  ...present({ needs }),
})

/** The first words, whole, with a sign that there are more. */
function excerpt(text: string): string {
  const line = text.replaceAll('\n', ' ')
  if (line.length <= EXCERPT) return line
  const words = line.slice(0, EXCERPT - 1).replace(/\s+\S*$/, '')
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`
}

/** Without the keys that are undefined: JSON has none, and types tell them apart. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
