/** The element as a page, TypeScript and JSX see it. Types only. */
import type { EventDetail, EventName, Mode } from './protocol.ts'

/** Made up by the page, and meaningless elsewhere: of the visitor's own adviser. It gives no right. */
export type GetOpaqueId = () => string | Promise<string>

export interface DesQuestionsElement extends HTMLElement {
  /** Opens the hub, at a place such as `answer/<id>` or `callback`. Set, it is the attribute. */
  get open(): (place?: string) => void
  set open(open: unknown)
  close(): void
  /**
   * Who is at the page, once somebody reached for the launcher. Another id than before makes the hub
   * forget, here and in what the tab keeps; that of an adviser is shown first where an appointment is
   * made. It gives no right. Set, it is the same.
   */
  get identify(): (getOpaqueId: GetOpaqueId) => void
  set identify(getOpaqueId: GetOpaqueId)
}

/** What a page writes on the element. */
export interface DesQuestionsAttributes {
  /** Address of `hub.json`. */
  hub: string
  /** `launcher` when left out. */
  mode?: Mode
  /**
   * The page's own language, then the first published one, when left out. A change while the hub is
   * open starts it afresh; the visitor's own choice of language, in the hub, loses nothing.
   */
  locale?: string
  /** Can only restrict: `partner` shows the frame on a page of the bank too. */
  surface?: 'website' | 'partner'
  /** Which corner the launcher stands in, in the direction of the text: `end` when left out. */
  position?: 'start' | 'end'
  /**
   * What the page is about: id of a topic, for its pinned and first questions. A hub that is there
   * already goes on; the next one that starts knows of a change.
   */
  topic?: string
  /** Which entity of the bank the page is of: its id. Where the address of `hub` says it, that counts. */
  entity?: string
  /** Five colours for the frame on a partner's site: accent, text on it, its soft ground, ink, paper. */
  theme?: string
  open?: boolean
}

export type DesQuestionsEvents = { [Name in EventName]: CustomEvent<EventDetail> }

declare global {
  interface HTMLElementTagNameMap {
    'des-questions': DesQuestionsElement
  }
  interface HTMLElementEventMap extends DesQuestionsEvents {}
}
