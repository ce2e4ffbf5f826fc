/** The first screen: the question, and below it either home or what the question finds. */
import type { RefObject } from 'preact'
import { Cards } from '../../channels/faq/cards.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Model } from '../model.ts'
import { Load, loadAsking } from './load.tsx'
import { Urgent } from './ways.tsx'

export function Ask({ model, field }: { model: Model; field: RefObject<HTMLInputElement | null> }) {
  const { search, speech } = model
  const found = search.found.value
  return (
    <>
      <SearchField
        speech={speech}
        value={search.question.value}
        inputRef={field}
        invalid={found.step === 'secret'}
        describedBy={found.step === 'secret' ? 'dq-secret' : undefined}
        onInput={(value) => {
          search.question.value = value
        }}
        onSubmit={() => {
          // On a touch screen the keyboard goes away and the results come into view.
          if (model.answer.value) field.current?.blur()
        }}
      />
      <Urgent model={model} />
      {model.known.value?.drawn}
      {found.step === 'idle' ? (
        <Home model={model} />
      ) : (
        <Load model={model} id="results" load={loadAsking}>
          {({ Results }) => <Results model={model} />}
        </Load>
      )}
    </>
  )
}

function Home({ model }: { model: Model }) {
  const { speech, content, pageTopic } = model
  const { frequent, topics } = content.start
  const page = topics.find(({ id }) => id === pageTopic)
  const first = page && page.first.length > 0 ? page.first : frequent
  const cards = model.shown(first)
  return (
    <>
      {cards.length > 0 && (
        <section class="block">
          <h2 class="heading">{speech.t(first === frequent ? 'home.frequent' : 'home.page')}</h2>
          <Cards cards={cards} onOpen={({ id }) => model.open(id)} />
        </section>
      )}
    </>
  )
}

/** The topics of the bank, with how much there is to read on each. */
export function Topics({ model }: { model: Model }) {
  const { speech, content } = model
  if (content.start.topics.length === 0) return null
  return (
    <section class="more">
      <h2 class="heading">{speech.t('home.topics')}</h2>
      <ul class="chips">
        {content.start.topics.map(({ id, label, count }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={`${label}, ${speech.count('topic.count', count)}`}
              onClick={() => model.trail.go({ at: 'topic', id })}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
