/** The answers in view, as a column of buttons: arrows go along it, one key each does the usual acts. */
import { useLayoutEffect, useRef } from 'preact/hooks'
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

export function List({ review }: { review: Review }) {
  const { listed, view, openId, tongue } = review
  const { say, count } = tongue.value
  const list = useRef<HTMLDivElement>(null)
  const leads = useRef(false)
  const items = listed.value

  const onKey = (event: KeyboardEvent, item: Item) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS.get(event.key)
    const what = ACTS.get(event.key.toLowerCase())
    if (step !== undefined) {
      event.preventDefault()
      const at = Math.max(0, Math.min(items.length - 1, items.indexOf(item) + step))
      leads.current = true
      void review.open(items[at]?.id)
    } else if (what !== undefined) {
      leads.current = true
      void act(review, item, what)
    }
  }
  // The one that had the focus may have left the list: it goes on to the one that is open.
  useLayoutEffect(() => {
    if (leads.current) list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus()
    leads.current = false
  }, [openId.value])

  const seeAll = () =>
    review.decide(
      { act: 'seen-all', all: items.map(({ id, on }) => ({ id, on })) },
      say('did.seenAll'),
    )

  if (items.length === 0) {
    return <p class="quiet none">{say(view.value === 'todo' ? 'none.todo' : 'none.other')}</p>
  }
  const groups =
    view.value === 'pages'
      ? [...Map.groupBy(items, ({ url }) => url.replace(/#.*/, ''))].sort(([a], [b]) =>
          a < b ? -1 : 1,
        )
      : [['', items] as const]
  return (
    <>
      <p class="quiet">
        {count(items.length)}
        <span class="keys">{say('keys')}</span>
      </p>
      {view.value === 'todo' && (
        <button type="button" class="link" onClick={() => void seeAll()}>
          {say('seenAll')}
        </button>
      )}
      <div class="list" ref={list}>
        {groups.map(([page, own]) => (
          <section key={page}>
            {page && (
              <h2 class="quiet">
                {new URL(page).pathname} <b>{own.length}</b>
              </h2>
            )}
            <ul>
              {own.map((item) => (
                <li key={item.id}>
                  <button
                    type="button"
                    aria-current={item.id === openId.value ? 'true' : undefined}
                    onClick={() => void review.open(item.id)}
                    onKeyDown={(event) => onKey(event, item)}
                  >
                    {item.question}
                    <Marks item={item} review={review} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function Marks({ item, review }: { item: Item; review: Review }) {
  const { say } = review.tongue.value
  const { edit, standing, withheld, doubtful, stray } = item
  return (
    <span class="marks">
      {standing !== 'same' && <i class={standing}>{say(`standing.${standing}`)}</i>}
      {edit?.hide && <i>{say('hidden')}</i>}
      {edit?.into !== undefined && <i>{say('merged')}</i>}
      {edit?.pin && <i>{say('pinned')}</i>}
      {(withheld || doubtful || stray) && (
        <i class="changed" aria-hidden="true">
          !
        </i>
      )}
    </span>
  )
}
