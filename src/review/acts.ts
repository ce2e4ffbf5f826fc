/** The acts that a button or a key does with one answer. */
import type { Decision, Item } from './contract.ts'
import type { Review } from './state.ts'

/** `hide` and `pin` turn round what they find. */
export function act(review: Review, item: Item, what: 'seen' | 'hide' | 'pin'): Promise<boolean> {
  const { id, on, edit } = item
  const { say } = review.tongue.value
  if (what === 'seen') return review.decide({ act: 'seen', id, on }, say('did.seen'))
  const value = !edit?.[what]
  const ends = { hide: ['did.hide', 'did.show'], pin: ['did.pin', 'did.unpin'] } as const
  const decision: Decision = { act: what, id, on, value }
  return review.decide(decision, say(ends[what][value ? 0 : 1]))
}
