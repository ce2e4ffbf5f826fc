/** One answer: what changed, how the hub will show it, and what can be decided about it. */
import { useSignal } from '@preact/signals'
import { drawNodes } from '../ui/nodes.tsx'
import { act } from './acts.ts'
import type { Desk, Item, Opened } from './contract.ts'
import { Difference } from './difference.tsx'
import { Editor } from './editor.tsx'
import { Part } from './part.tsx'
import type { Review } from './state.ts'
import { Translations } from './translations.tsx'

interface OpenedProps {
  review: Review
  desk: Desk
  item: Item
  words: Opened
}

export function OpenedAnswer({ review, desk, item, words }: OpenedProps) {
  const { say } = review.tongue.value
  const { edit } = item
  const { shown, before, site, differs } = words
  return (
    <article aria-labelledby="opened">
      <h2 id="opened">{item.question}</h2>
      <p class="quiet">
        <a href={item.url} target="_blank" rel="noopener noreferrer">
          {say('source')}
        </a>{' '}
        <code>{item.id}</code>
      </p>
      <Notes review={review} item={item} />
      <div class="acts">
        <button type="button" class="button" onClick={() => void act(review, item, 'seen')}>
          {say(item.standing === 'gone' ? 'seenGone' : 'seen')}
        </button>
        {item.standing !== 'gone' && (
          <>
            <button
              type="button"
              class="button plain"
              onClick={() => void act(review, item, 'hide')}
            >
              {say(edit?.hide ? 'show' : 'hide')}
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() => void act(review, item, 'pin')}
            >
              {say(edit?.pin ? 'unpin' : 'pin')}
            </button>
          </>
        )}
      </div>
      {before && (
        <Part title={say('diff')}>
          <Difference from={before} to={shown} say={say} />
        </Part>
      )}
      {differs && (
        <Part title={say('differs')}>
          <p class="quiet">{say('differsHint')}</p>
          <Difference from={differs.page} to={differs.data} say={say} sides="page-and-data" />
        </Part>
      )}
      {site && (
        <Part title={say('diffSite')}>
          <Difference from={site} to={shown} say={say} />
        </Part>
      )}
      <Part title={say('preview')}>
        <div class="answer as-hub">
          <h2>{item.question}</h2>
          {drawNodes(words.body, '_blank')}
          {words.actions.length > 0 && (
            <p class="quiet">{`${say('actions')} ${words.actions.join(' · ')}`}</p>
          )}
        </div>
      </Part>
      {item.standing !== 'gone' && (
        <>
          <Translations review={review} item={item} />
          <Alike review={review} item={item} />
          <Approving key={`${item.id} ${item.on}`} {...{ review, desk, item }} />
          <Editor key={`${item.id} ${words.html}`} {...{ review, desk, item, words }} />
        </>
      )}
    </article>
  )
}

function Notes({ review, item }: Pick<OpenedProps, 'review' | 'item'>) {
  const { say, date } = review.tongue.value
  const { approval } = item.edit ?? {}
  const until = approval?.until
  const notes = [
    item.standing === 'gone' && say('goneText'),
    ...item.doubts.map((is) => is !== 'gone' && say(`doubt.${is}`)),
    item.withheld && say(`withheld.${item.withheld}`),
    approval &&
      say(until === undefined ? 'approved' : 'approvedUntil', {
        by: approval.by,
        on: date(approval.on),
        until: until === undefined ? '' : date(until),
      }),
  ].filter((note) => typeof note === 'string')
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}

function Alike({ review, item }: Pick<OpenedProps, 'review' | 'item'>) {
  const { say } = review.tongue.value
  const { id, on, edit } = item
  const merge = (into: string | undefined) =>
    void review.decide(
      { act: 'merge', id, on, ...(into !== undefined && { into }) },
      say(into === undefined ? 'did.unmerge' : 'did.merge'),
    )
  if (edit?.into !== undefined) {
    return (
      <Part title={say('merged')}>
        <p>
          <code>{edit.into}</code>
        </p>
        <button type="button" class="button plain" onClick={() => merge(undefined)}>
          {say('unmerge')}
        </button>
      </Part>
    )
  }
  if (item.alike.length === 0) return null
  return (
    <Part title={say('alike')}>
      <p class="quiet">{say('mergeHint')}</p>
      <div class="acts">
        {item.alike.map((other) => (
          <button type="button" class="button plain" key={other.id} onClick={() => merge(other.id)}>
            {say('merge', { question: other.question })}
          </button>
        ))}
      </div>
    </Part>
  )
}

function Approving({ review, desk, item }: Omit<OpenedProps, 'words'>) {
  const { say } = review.tongue.value
  const { id, on, edit } = item
  const by = useSignal(edit?.approval?.by ?? edit?.owner ?? '')
  const until = useSignal(edit?.approval?.until ?? '')
  if (!desk.approvalRequired) return null
  return (
    <Part title={say('approve')}>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault()
          const last = until.value && { until: until.value }
          void review.decide(
            { act: 'approve', id, on, by: by.value.trim(), ...last },
            say('did.approve'),
          )
        }}
      >
        <label class="control">
          {say('approver')}
          <input
            required
            maxLength={120}
            autocomplete="name"
            value={by.value}
            onInput={(event) => {
              by.value = event.currentTarget.value
            }}
          />
        </label>
        <label class="control">
          {say('until')}
          <input
            type="date"
            min={desk.today}
            value={until.value}
            onInput={(event) => {
              until.value = event.currentTarget.value
            }}
          />
        </label>
        <button type="submit" class="button">
          {say('approve')}
        </button>
      </form>
    </Part>
  )
}
