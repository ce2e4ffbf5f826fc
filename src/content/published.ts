/**
 * The published form: what `build` writes and the browser loads.
 *
 * `hub.json` is the only file that changes under one name; every other address holds a hash of its
 * content. The answers come in parts sorted by id, so that the part of any id is found by comparing
 * with the first id of each.
 */
import type { Action } from './answers.ts'
import type { Channels } from './channels.ts'
import type { Agency } from './directory.ts'
import type { Text } from './fields.ts'
import type { Hours } from './hours.ts'
import type { HtmlNode } from './html.ts'
import type { Rule } from './routing.ts'

export const PUBLISHED_FORMAT = 1

/** `hub.json`. Addresses are relative to it. */
export interface PublishedHub {
  format: typeof PUBLISHED_FORMAT
  /** Of the package that built it. */
  version: string
  /** ISO 8601. */
  builtAt: string
  brand: { name: string; url: string; site: string }
  /** What the launcher opens: the only program that `embed.js` knows. */
  panel: { url: string; integrity: string }
  /** The hub's program: fetched with its integrity, then imported. */
  entry: { url: string; integrity: string }
  /** The document that other people's pages show in a frame, and apps as a page. */
  frame: string
  /** Where the answers stand without JavaScript. */
  page: string
  origins: { website: string[]; partner: string[]; facebook: string[] }
  /** The first one is the default. */
  locales: { id: string; name: string; dir: 'ltr' | 'rtl'; start: string }[]
  server?: string
  secure?: string
  /** Which of them this is the hub of. */
  entity?: string
  /** Where the bank has several: addresses of their hubs, and the sites on which none has to be named. */
  entities?: { id: string; name: string; hub: string; origins: string[] }[]
  /** Built to be looked into: the hub says which rule led to what it offers. */
  explain?: true
}

/** The first file of a locale: all that the first screen needs, and where the rest is. */
export interface PublishedStart {
  format: typeof PUBLISHED_FORMAT
  locale: string
  /** The dictionary of `words/`, whole: a locale costs its words and no code. */
  words: Record<string, string>
  theme: { light?: Record<string, string>; dark?: Record<string, string> }
  topics: PublishedTopic[]
  /** Questions of the home screen. */
  frequent: Title[]
  channels: PublicChannels
  hours: Record<string, Hours>
  rules: Rule[]
  formats: { kind: 'customer-number' | 'contract-number'; pattern: string }[]
  notices: {
    id: string
    text: string
    kind: 'info' | 'warning'
    from?: string
    until?: string
    url?: string
  }[]
  pins: Record<string, string[]>
  /** What forms say of the data they ask for; there when a channel's mode is `api`. */
  privacy?: {
    version: string
    controller: string
    contact: string
    url: string
    keepDays: number
    /** How customers are written to, when they ask for it. */
    tells: ('email' | 'sms')[]
  }
  /** Address of the words that only forms say; there when there are forms. */
  forms?: string
  /** Folder of the agencies in parts, with a slash at its end: how they are found while the server is away. */
  agencies?: string
  /** How visitors call what they choose among `entities` of `hub.json`. */
  entity?: string
  /** How many answers there are. */
  count: number
  /** Folder of the search index, with a slash at its end. */
  search: string
  cards: Part[]
  answers: Part[]
}

/** The channels of the bank in one language. */
export type PublicChannels = Localised<
  Omit<Channels, 'callback' | 'agency' | 'complaint'> & {
    /** How its slots are made is the server's business. */
    callback?: Omit<NonNullable<Channels['callback']>, 'slots' | 'soonestMinutes'>
    agency?: Omit<NonNullable<Channels['agency']>, 'appointments'>
    complaint?: Omit<
      NonNullable<Channels['complaint']>,
      'payments' | 'remindDays' | 'form' | 'letter' | 'ombudsman'
    >
  }
>
/** Exactly the type `Text` becomes a string; a closed list of words stays one. */
type Localised<T> = Text extends T
  ? string
  : T extends object
    ? { [K in keyof T]: Localised<T[K]> }
    : T

export interface PublishedTopic {
  id: string
  label: string
  count: number
  /** A list of titles: every question of the topic, pinned ones first. */
  url: string
  /** Pinned questions, shown first on a page about this topic. */
  first: Title[]
}

/** Where the things from this id on are, until the next part begins. */
export interface Part {
  from: string
  url: string
}

/** An agency as one of the files of `agencies`. */
export interface PublishedAgency extends Omit<Agency, 'hours' | 'country'> {
  zone: string
  /** As people write them, where nobody understood them. */
  hoursText?: string
  hours?: Hours
}

/** A question to choose. */
export interface Title {
  id: string
  question: string
  /** In another language than the hub, which has nothing of its own to say. */
  borrowed?: Borrowed
}

export interface Borrowed {
  /** BCP 47, of its words. */
  lang: string
  /** What the visitor is told, in the language of the hub. « Seulement en français » */
  note: string
}

/** What an answer is called in another language: a link to that one leads here. */
export interface Alias {
  id: string
  is: string
}

/** What a list of results shows of an answer. */
export interface Card extends Title {
  /** The first words of the answer, at most 90 characters. */
  excerpt: string
  needs?: 'account' | 'urgent' | 'adviser' | 'complaint'
  topic?: string
  /** The visitor can do something about it alone. */
  actions?: true
}

/** What the answer screen shows. */
export interface PublishedAnswer extends Omit<Card, 'actions'> {
  body: readonly HtmlNode[]
  short?: string
  url: string
  anchor?: string
  locale: string
  actions: Action[]
  updatedAt?: string
  /** Ids of close questions, best first. */
  related: string[]
}
