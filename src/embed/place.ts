/**
 * Which place of the hub does an address ask for? `#des-questions/answer/<id>` is `answer/<id>`.
 *
 * Does not know which places exist: the hub does, and shows its first screen for any other.
 */
const DEEP_LINK = /#des-questions(?:\/(.*))?$/

/** Whether the page's address holds a place, for the first of the elements beside each other. */
export const isAskedFor = (element: Element): boolean =>
  DEEP_LINK.test(location.hash) &&
  (element.getRootNode() as ParentNode).querySelector(element.localName) === element

/** @returns `undefined` when the address is about something else */
export function placeOf(address: string): string | undefined {
  const found = DEEP_LINK.exec(address)
  return found ? found[1] || 'home' : undefined
}

/** What remains in the address bar once the place was read: no question, and no key to a request. */
export const withoutQuestion = (address: string): string =>
  address.replace(/(#des-questions\/(?:ask|follow-up|denial))[?/].*/, '$1')

export const withoutPlace = (address: string): string => address.replace(DEEP_LINK, '')
