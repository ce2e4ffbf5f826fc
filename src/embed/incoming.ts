/**
 * What do we believe of a message that comes to the hub, from the page around it or from the app?
 *
 * Own fields of the right kind and size; a field that is wrong is left out, a message that cannot do
 * without it is no message. There is no verb to write into a field, to send a form, to read what was
 * typed or to style: whoever surrounds the hub may say how it stands, in which language, and where.
 */
import { MODES, type Mode, type ToFrame } from './protocol.ts'

/** A language tag, with its parts. */
const LOCALE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i
const TOPIC = /^[\p{L}\p{N}_.-]{1,64}$/u
/** `answer/<id>`, `ask?q=…` with the question encoded. */
const PLACE = /^[\p{L}\p{N}_.?=&%+/~-]{1,1600}$/u
/** All of its colours or none: half a theme is read on the other half. */
const THEME = /^#[0-9a-f]{6}( #[0-9a-f]{6}){4}$/i

const text = (value: unknown, shape: RegExp): string | undefined =>
  typeof value === 'string' && shape.test(value) ? value : undefined

type Hints = Omit<Extract<ToFrame, { type: 'init' }>, 'type' | 'mode'>
type Fields = Record<string, unknown>

/** The value as a record of its own fields, with no prototype to fall back on. */
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : {}

const hints = ({ locale, place, topic, entity, theme }: Fields): Hints => {
  const found = {
    locale: text(locale, LOCALE),
    place: text(place, PLACE),
    topic: text(topic, TOPIC),
    entity: text(entity, TOPIC),
    theme: text(theme, THEME),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

const READERS = new Map<unknown, (fields: Fields) => ToFrame | undefined>([
  [
    'init',
    (fields) => {
      const mode: Mode | undefined = MODES.find((known) => known === fields.mode)
      return mode && { type: 'init', mode, ...hints(fields) }
    },
  ],
  ['shown', ({ shown }) => (typeof shown === 'boolean' ? { type: 'shown', shown } : undefined)],
  [
    'go',
    (fields) => {
      const place = text(fields.place, PLACE)
      return place === undefined ? undefined : { type: 'go', place }
    },
  ],
])

/** What the page says on its port, or `undefined` for what it may not. */
export function readToFrame(data: unknown): ToFrame | undefined {
  const fields = fieldsOf(data)
  return READERS.get(fields.type)?.(fields)
}

/** How an app wants the hub to start. */
export type AppInit = Pick<Hints, 'locale' | 'place' | 'entity'>

/** An app says one thing, as JSON: `{"type":"init","locale":"fr","place":"answer/…"}`. */
export function readAppInit(json: unknown): AppInit | undefined {
  if (typeof json !== 'string' || json.length > 4096) return undefined
  try {
    const fields = fieldsOf(JSON.parse(json))
    if (fields.type !== 'init') return undefined
    const { topic: _, theme: __, ...init } = hints(fields)
    return init
  } catch {
    return undefined
  }
}
