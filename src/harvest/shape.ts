/**
 * Elements that a page's author draws alike: same tag, same classes but those that say a state or a number.
 */
import type { Element } from 'domhandler'

const STATE = /collapsed|active|open|close|show|first|last|current|even|odd|\d/i

export const shapeOf = ({ name, attribs }: Element): string =>
  [name, classes(attribs.class), attribs.role ?? '', attribs['data-role'] ?? ''].join('.')

/** With the parent's: entries of one list. */
export function shapeInList(element: Element): string {
  const { parent } = element
  const own = shapeOf(element)
  return parent && 'name' in parent ? `${shapeOf(parent as Element)}>${own}` : own
}

const classes = (names = ''): string =>
  names
    .split(/\s+/)
    .filter((name) => name && !STATE.test(name))
    .sort()
    .join('.')
