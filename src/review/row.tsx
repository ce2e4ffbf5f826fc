/** An answer as a line of a list: a button that opens it, one key each for the usual acts. */
import { act } from './acts.ts'
import type { Item } from './contract.ts'
import type { Review } from './state.ts'

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
const ACTS = new Map([
  ['v', 'seen'],
  ['m', 'hide'],
  ['e', 'pin'],
] as const) as ReadonlyMap<string, 'seen' | 'hide' | 'pin'>

export interface RowProps {
  review: Review
  item: Item
  /** The focus follows the answer that is open from now on. */
  lead(): void
}

export function Row({ review, item, lead }: RowProps) {
  const { listed, openId } = review
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS.get(event.key)
    const what = ACTS.get(event.key.toLowerCase())
    if (step !== undefined) {
      event.preventDefault()
      const items = listed.value
      const at = Math.max(0, Math.min(items.length - 1, items.indexOf(item) + step))
      lead()
      void review.open(items[at]?.id)
    } else if (what !== undefined) {
      lead()
      void act(review, item, what)
    }
  }
  return (
    <button
      type="button"
      aria-current={item.id === openId.value ? 'true' : undefined}
      onClick={() => void review.open(item.id)}
      onKeyDown={onKey}
    >
      {item.question}
      <Marks item={item} review={review} />
    </button>
  )
}

function Marks({ item, review }: Pick<RowProps, 'item' | 'review'>) {
  const { say } = review.tongue.value
  const { edit, standing, withheld, doubts, differs, lacks, stale } = item
  return (
    <span class="marks">
      {standing !== 'same' && <i class={standing}>{say(`standing.${standing}`)}</i>}
      {edit?.hide && <i>{say('hidden')}</i>}
      {edit?.into !== undefined && <i>{say('merged')}</i>}
      {edit?.pin && <i>{say('pinned')}</i>}
      {differs && <i>{say('differing')}</i>}
      {lacks.length > 0 && <i>{say('untranslated')}</i>}
      {stale !== undefined && <i class="changed">{say('stale')}</i>}
      {(withheld || doubts.length > 0) && (
        <i class="changed" aria-hidden="true">
          !
        </i>
      )}
    </span>
  )
}
