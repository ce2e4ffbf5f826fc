/**
 * What a page and the hub in its frame may say to each other: this file, whole.
 *
 *   frame                                    page
 *     │── HELLO, on window ─────────────────▶│  our frame? our origin? else ignored
 *     │◀─ HELLO and one end of a channel ────│  to that origin by name, never '*'
 *     │◀═ ToFrame ══════════ ToPage ════════▶│  on the channel, which only these two hold
 *
 * Only layout and lifecycle cross. No text that was typed, no address to load, no markup, no token:
 * a page that lies can at worst make the frame small or close it.
 */

/** The version is in the greeting: two that do not match never talk. */
export const HELLO = 'des-questions/1'

/** From the page to the frame. */
export type ToFrame =
  | {
      type: 'init'
      mode: Mode
      locale?: string | undefined
      place?: string | undefined
      topic?: string | undefined
      entity?: string | undefined
      /** Five colours, `#rrggbb`: accent, text on it, its soft ground, ink, paper. */
      theme?: string | undefined
    }
  /** The panel was opened or shut by the page. */
  | { type: 'shown'; shown: boolean }
  | { type: 'go'; place: string }

/** From the frame to the page. */
export type ToPage =
  | { type: 'ready' }
  /** Height of the content in CSS pixels; the page clamps it. */
  | { type: 'size'; height: number }
  /** `Esc` or the close button: shut the panel and take the focus back. */
  | { type: 'close' }
  | { type: 'event'; name: EventName; detail: EventDetail }

export const MODES = ['launcher', 'panel', 'page'] as const
export type Mode = (typeof MODES)[number]

/** Events of the element: bubbling, composed, never holding what was typed. */
export const EVENTS = [
  'dq:ready',
  'dq:open',
  'dq:close',
  'dq:search',
  'dq:answer',
  'dq:feedback',
  'dq:offer',
  'dq:route',
  'dq:submitted',
  'dq:failed',
] as const
export type EventName = (typeof EVENTS)[number]
export type EventDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>
export type Emit = (name: EventName, detail?: EventDetail) => void
