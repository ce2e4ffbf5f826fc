/**
 * The seam between the tiny script on the page and the programs that it loads: what each promises
 * the other. Types only; a program is reached by `import(url)`.
 *
 *   embed.js ──PanelProgram──▶ panel.js ──HubProgram──▶ hub.js     on the bank's own sites
 *                                  └─────protocol.ts──▶ a frame    on a partner's
 *
 * A page may pin embed.js by its hash for years while the others move on: `Stage` and `Panel` may
 * gain optional members, and change otherwise only with the format of `hub.json`.
 */
import type { PublishedHub, PublishedStart } from '../content/published.ts'
import type { Surface } from '../surfaces.ts'
import type { GetOpaqueId } from './dom.ts'
import type { Emit, Mode } from './protocol.ts'

/** What the panel's program (`embed/panel.ts`) exports. */
export interface PanelProgram {
  createPanel(stage: Stage): Panel
}

/** The element as its launcher has set it up. */
export interface Stage {
  element: HTMLElement & {
    getOpaqueId?: GetOpaqueId | undefined
    /** The panel's: asks who it is now, and forgets the person before. */
    identified?(): void
  }
  /** Holds the launcher, if the mode has one, and a `<slot>` for the page's own link to its help. */
  root: ShadowRoot
  launcher: HTMLButtonElement
  hub: PublishedHub
  /** Address of `hub.json`: relative addresses start from it. */
  base: URL
  /** `fetch`, until the element leaves. */
  get: Get
  /** The element leaves: everything goes with it. */
  signal: AbortSignal
  /** Address of the hub's program, which the launcher fetched and checked meanwhile; empty if it could not. */
  entry?: false | Promise<string>
}

export type Get = (url: string | URL, init?: RequestInit) => Promise<Response>

export interface Panel {
  /** Opens the hub, at a place when one is given, unless the `open` attribute has gone meanwhile. */
  open(place?: string): void
  /** The `open` attribute has changed. */
  sync(): void
}

/** What the hub's program (`hub/main.tsx`) exports. */
export interface HubProgram {
  mount(visit: Visit): Hub
}

/** One showing of the hub: where, for whom, in which words. */
export interface Visit {
  /** An empty element in a shadow root or a document of our own; the hub fills it. */
  container: HTMLElement
  hub: PublishedHub
  /** Address of `hub.json`: relative addresses start from it. */
  base: string
  surface: Surface
  mode: Mode
  /** Asked for by the page; the first published locale when left out or not published. */
  locale?: string | undefined
  /** The first file of that locale, where it is there already; of no use until the entity is known. */
  start?: PublishedStart | undefined
  /** `home`, `answer/<id>`, `callback`, `ask?q=…`: a place without its `#des-questions/`. */
  place?: string | undefined
  topic?: string | undefined
  /** Id of the entity of the bank that the page is of, where the hub has several. */
  entity?: string | undefined
  /** Origin of the page around a frame. */
  origin?: string
  emit: Emit
  /** Shuts the panel and gives the focus back; left out where there is nothing to shut. */
  close?: () => void
  /** The page's address follows the hub: page mode, and places opened by a link. */
  followAddress?: boolean
  /** The language of the document that the hub fills has changed. */
  onLanguage?: (language: Language) => void
}

export interface Language {
  locale: string
  dir: 'ltr' | 'rtl'
  title: string
  /** The hub's own words in it. */
  t(key: string): string
}

/** What the page and its visitor have said of a visit. The rest is in `hub.json`. */
export type Errand = Pick<
  Visit,
  'mode' | 'emit' | 'place' | 'topic' | 'entity' | 'close' | 'followAddress'
> & {
  /** Of a page that is not the bank's: its style sheet does not reach into the frame. */
  theme?: string | undefined
}

export interface Hub {
  /** Goes to a place, as a link would; where it already is, it stays. */
  go(place: string): void
  /** Puts the focus where reading starts: the search field, or the heading on small screens. */
  focus(): void
  /** Takes everything away: nodes, listeners, timers. */
  destroy(): void
}
