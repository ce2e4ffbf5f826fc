/** The answers in view, as a column of buttons; in the view of pages, under the page that gives them. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PageSection, RuleChips } from './pages.tsx'
import { Row } from './row.tsx'
import type { Review } from './state.ts'

export function List({ review }: { review: Review }) {
  const { listed, sifted, view, openId, tongue } = review
  const { say, count } = tongue.value
  const list = useRef<HTMLDivElement>(null)
  const leads = useRef(false)
  const lead = () => {
    leads.current = true
  }
  // The one that had the focus may have left the list: it goes on to the one that is open.
  useLayoutEffect(() => {
    if (leads.current) list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus()
    leads.current = false
  }, [openId.value])

  const items = listed.value
  const isByPage = view.value === 'pages'
  const isOpen = ({ id }: { id: string }) => id === openId.value
  const rows = review.portion(items, isOpen)
  const pages = review.portion(sifted.value, (page) => page.items.some(isOpen))
  const left = isByPage ? sifted.value.length - pages.length : items.length - rows.length
  const seeAll = () =>
    review.decide(
      { act: 'seen-all', all: items.map(({ id, on }) => ({ id, on })) },
      say('did.seenAll'),
    )
  return (
    <>
      {isByPage && <RuleChips review={review} />}
      {isByPage || items.length > 0 ? (
        <p class="quiet">
          {isByPage ? count('pages', sifted.value.length) : count('list', items.length)}
          {items.length > 0 && <span class="keys">{say('keys')}</span>}
        </p>
      ) : (
        <p class="quiet none">{say(view.value === 'todo' ? 'none.todo' : 'none.other')}</p>
      )}
      {view.value === 'todo' && items.length > 0 && (
        <button type="button" class="link" onClick={() => void seeAll()}>
          {say('seenAll')}
        </button>
      )}
      <div class="list" ref={list} hidden={items.length === 0 && !isByPage}>
        {isByPage ? (
          pages.map((row) => <PageSection key={row.url} {...{ review, row, lead }} />)
        ) : (
          <ul>
            {rows.map((item) => (
              <li key={item.id}>
                <Row {...{ review, item, lead }} />
              </li>
            ))}
          </ul>
        )}
        {left > 0 && (
          <button type="button" class="more" onClick={() => review.drawMore()}>
            {say('more', { left })}
          </button>
        )}
      </div>
    </>
  )
}
