/**
 * Where one is: the fragment of the page's address, which no server ever sees. The page is all ours, so
 * Back works as everywhere.
 */
import type { ThreadKind } from '../channels/message/contract.ts'

export type Place =
  | { at: 'threads' }
  /** Is whoever rings of the bank? */
  | { at: 'proof' }
  | { at: 'write'; kind: ThreadKind }
  | { at: 'thread'; reference: string }

const THREAD = /^thread\/([A-Z]-[0-9A-Z]{4}-\d{2})$/

/** @param fragment as `location.hash` has it; what is no place of ours is the list of threads */
export function placeIn(fragment: string): Place {
  const name = fragment.replace(/^#/, '')
  if (name === 'proof') return { at: name }
  if (name === 'new') return { at: 'write', kind: 'message' }
  if (name === 'complaint') return { at: 'write', kind: 'complaint' }
  const reference = THREAD.exec(name)?.[1]
  return reference ? { at: 'thread', reference } : { at: 'threads' }
}

/** @returns the fragment, without `#`: what `signInLink` takes too */
export function nameOf(place: Place): string {
  switch (place.at) {
    case 'threads':
    case 'proof':
      return place.at
    case 'write':
      return place.kind === 'complaint' ? 'complaint' : 'new'
    case 'thread':
      return `thread/${place.reference}`
  }
}
