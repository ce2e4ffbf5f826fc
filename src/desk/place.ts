/** Where one is: the fragment of the page's address. The page is all ours, so Back works as everywhere. */
export type Place = { at: 'items' } | { at: 'item'; reference: string }

const ITEM = /^#?item\/([A-Z]-[0-9A-Z]{4}-\d{2})$/

/** @param fragment as `location.hash` has it; what is no place of ours is the list */
export function placeIn(fragment: string): Place {
  const reference = ITEM.exec(fragment)?.[1]
  return reference ? { at: 'item', reference } : { at: 'items' }
}

/** @returns the fragment, without `#` */
export const nameOf = (place: Place): string =>
  place.at === 'item' ? `item/${place.reference}` : 'items'
