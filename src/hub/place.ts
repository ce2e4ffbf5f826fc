/**
 * Where a visitor is in the hub, and how a place is written in a link:
 * `#des-questions`, `#des-questions/answer/<id>`, `/topic/<id>`, `/contact`, `/callback`,
 * `/message`, `/agency`, `/agency/<id>`, `/ask?q=…`, `/follow-up`, `/follow-up/<reference>/<manage>`,
 * `/denial/<token>`, `/proof`. What is secret in a link is read once and not written back.
 */
export type Place =
  /** The question's field, with the home screen or the results below it. */
  | { at: 'ask' }
  | { at: 'topic'; id: string }
  | { at: 'answer'; id: string }
  | { at: 'contact' }
  /** Is whoever rings of the bank? */
  | { at: 'proof' }
  /** All agencies, with `agency`. */
  | { at: 'callback' | 'agency'; id?: never }
  | { at: 'agency'; id: string }
  | { at: 'follow-up' }

export const HOME: Place = { at: 'ask' }

/** What a link asks for. */
export interface Wanted {
  place: Place
  /** A question that came with `/ask?q=`. */
  question?: string
  /** A channel that the link names: the contact screen shows it first. */
  channel?: 'callback' | 'message' | 'agency'
  /** What gives a right over a request, from a link that we wrote. */
  key?: { reference: string; manage: string } | { token: string }
}

const ID = /^[\p{L}\p{N}-]{1,120}$/u

/** Anything that is no known place is home: links live longer than the pages they lead to. */
export function parsePlace(text: string): Wanted {
  const [path = '', query = ''] = text.replace(/^#?\/?(?:des-questions)?\/?/, '').split('?', 2)
  const [name = '', rest = '', last = ''] = path.split('/', 3)
  const id = safeDecode(rest)
  switch (name) {
    case 'answer':
    case 'topic':
      return { place: ID.test(id) ? { at: name, id } : HOME }
    case 'contact':
    case 'proof':
      return { place: { at: name } }
    case 'callback':
      return { place: { at: name }, channel: name }
    case 'follow-up':
      return { place: { at: name }, ...(last && { key: { reference: rest, manage: last } }) }
    case 'denial':
      return { place: { at: 'follow-up' }, ...(rest && { key: { token: rest } }) }
    case 'agency':
      return { place: ID.test(id) ? { at: name, id } : { at: name }, channel: name }
    case 'message':
      return { place: { at: 'contact' }, channel: name }
    case 'ask': {
      const question = new URLSearchParams(query).get('q')?.slice(0, 500)
      return question ? { place: HOME, question } : { place: HOME }
    }
    default:
      return { place: HOME }
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The place in a page's address. What was typed is never part of it. */
export function formatPlace(place: Place): string {
  const { at, id } = place as { at: Place['at']; id?: string }
  if (at === 'ask') return '#des-questions'
  return `#des-questions/${at}${id ? `/${encodeURIComponent(id)}` : ''}`
}

export const samePlace = (a: Place, b: Place): boolean => formatPlace(a) === formatPlace(b)
