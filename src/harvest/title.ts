/**
 * The words of a title, as its author meant them: without icons, signs of its state (“+”, “Show”), what
 * only screen readers get, self-links, and the buttons beside it.
 */
import type { AnyNode, Element } from 'domhandler'
import { descendants, glance, hasClass, words } from './dom.ts'

const HIDDEN_WORDS =
  /^(?:.*[-_])?(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|hidden-visually)(?:[-_].*)?$/i
const ICON = /(?:^|[-_])(?:icons?|ico|picto|symbols?|chevron|caret|arrow|glyph|badge)(?:[-_]|$)/i
/** What a title says in smaller letters. */
const SUBTITLE =
  /(?:^|[-_])(?:description|sub-?title|sub-?heading|supporting-?text|secondary-?text)$/i
const LIGATURE = /^(?:[a-z0-9]+(?:_[a-z0-9]+)*|\p{L}|[^\p{L}\p{N}]+)$/u
const STATE =
  /^(?:show|hide|open|close|expand|collapse|toggle|more|less|afficher|masquer|ouvrir|fermer|déplier|replier|plus|moins|voir|q|question|[^\p{L}\p{N}]{1,3})[.:]?$/iu
/** What stands in them is meant to be read, be it a single “*”. */
const TEXT_TAGS = new Set([
  'code',
  'kbd',
  'samp',
  'tt',
  'var',
  'b',
  'strong',
  'em',
  'sup',
  'sub',
  'q',
])
const ASIDE_TAGS = new Set(['a', 'button', 'span', 'small', 'time', 'i', 'em', 'div', 'sup'])

const isUnseen = (element: Element): boolean =>
  element.attribs['aria-hidden'] === 'true' || hasClass(element, HIDDEN_WORDS)

/** Fonts draw pictures from words (`expand_more`): nobody reads those. */
const isSign = (element: Element): boolean => {
  if (element.name === 'svg' || isUnseen(element)) return true
  if (TEXT_TAGS.has(element.name)) return false
  const text = glance(element)
  if (text.length > 40 || text.includes(' ')) return false
  return STATE.test(text) || (hasClass(element, ICON) && LIGATURE.test(text))
}

const isSubtitle = (element: Element, title: readonly AnyNode[]): boolean =>
  !title.includes(element) && (SUBTITLE.test(element.name) || hasClass(element, SUBTITLE))

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.name) || element.attribs.role === 'heading'

/** Of a heading, a control, or whatever stands for one. `without`: an element that is not part of it. */
export function titleOf(nodes: readonly AnyNode[], without?: Element): string {
  const inner = descendants(nodes).filter(isHeading).take(2).toArray()
  const [heading] = inner
  const from = inner.length === 1 && heading && words([heading]) ? [heading] : nodes
  const skip = (element: Element) =>
    element === without || isSign(element) || isSubtitle(element, from)
  const text = words(from, skip) || words(from, (element) => element === without)
  return withoutAside(text, from).replace(/[\s,;]+$/u, '')
}

/** What an element of its own adds after the question mark: “Print”, “Updated”, “New”. */
function withoutAside(text: string, nodes: readonly AnyNode[]): string {
  const end = text.lastIndexOf('?') + 1
  const rest = text.slice(end).trim()
  if (end === 0 || rest === '' || rest.length > 60) return text
  const isApart = descendants(nodes).some(
    (element) => ASIDE_TAGS.has(element.name) && glance(element) === rest,
  )
  return isApart ? text.slice(0, end) : text
}
