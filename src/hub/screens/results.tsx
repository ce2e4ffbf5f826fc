/** What a question finds: answers, or the plain word that there is no sure one and who knows. */
import { Cards } from '../../channels/faq/cards.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import type { Model } from '../model.ts'
import { BestWay } from './best-way.tsx'
import { Problem } from './problem.tsx'
import { OtherWays } from './ways.tsx'

export function Results({ model }: { model: Model }) {
  const { search, speech } = model
  const found = search.found.value
  const hits = model.hits.value
  switch (found.step) {
    case 'idle':
      return null
    case 'secret':
      return <Secret model={model} />
    case 'failed':
      return (
        <>
          <Problem speech={speech} kept onRetry={search.retry} />
          <OtherWays model={model} />
        </>
      )
    case 'searching':
      if (hits.length === 0) {
        return (
          <div aria-busy="true" class="block">
            <p class="heading">{speech.t('search.searching')}</p>
            <div class="skeleton" />
            <div class="skeleton" />
          </div>
        )
      }
      return <Hits model={model} />
    case 'found':
      if (!model.answer.value && !model.known.value && found.settled)
        return <Unsure model={model} />
      return (
        <>
          {found.settled && PERSONAL.has(model.kind.value) && <BestWay model={model} />}
          <Hits model={model} />
        </>
      )
  }
}

/** Kinds of question that an answer alone does not settle. */
const PERSONAL = new Set(['personal', 'complaint'])

function Hits({ model }: { model: Model }) {
  const { speech } = model
  const hits = model.hits.value
  if (hits.length === 0) return null
  return (
    <section class="block">
      <h2 class="heading">{speech.count('search.results', hits.length)}</h2>
      <Cards cards={hits} marksIn={model.marksIn} excerpts onOpen={({ id }) => model.open(id)} />
    </section>
  )
}

function Unsure({ model }: { model: Model }) {
  const { speech } = model
  const hits = model.hits.value.slice(0, 3)
  return (
    <>
      <section class="block">
        <div>
          <h2 class="title">{speech.t('unsure.title')}</h2>
          <p class="quiet">{speech.t('unsure.text')}</p>
        </div>
        <BestWay model={model} />
        <OtherWays model={model} />
      </section>
      {hits.length > 0 && (
        <section class="block">
          <h2 class="heading">{speech.t('unsure.near')}</h2>
          <Cards
            cards={hits}
            marksIn={model.marksIn}
            excerpts
            onOpen={({ id }) => model.open(id)}
          />
        </section>
      )}
    </>
  )
}

/** Something confidential was typed: said in words, marked, never sent and never taken away. */
function Secret({ model }: { model: Model }) {
  const { search, speech } = model
  const found = search.found.value
  if (found.step !== 'secret') return null
  return (
    <>
      <div class="note secret" id="dq-secret">
        <strong>
          <Icon name="lock" /> {speech.t(`secret.${found.secrets[0]!.kind}`)}
        </strong>
        <p aria-hidden="true">
          <Marked
            text={search.question.value}
            ranges={found.secrets.map(({ start, end }) => [start, end] as const)}
          />
        </p>
        <p>{speech.t('secret.what')}</p>
      </div>
      <BestWay model={model} />
      <OtherWays model={model} />
    </>
  )
}
