/** What a question finds: answers, or the plain word that there is no sure one and who knows. */
import { Cards } from '../../channels/faq/cards.tsx'
import type { Secret as SecretPart } from '../../triage/secrets.ts'
import { Icon } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import type { Model } from '../model.ts'
import { BestWay } from './best-way.tsx'
import { Problem } from './problem.tsx'
import { leadsWithWay, OtherWays } from './ways.tsx'

export function Results({ model }: { model: Model }) {
  const { search, speech } = model
  const found = search.found.value
  if (found.step === 'secret') return <Secret model={model} secrets={found.secrets} />
  if (found.step === 'failed') {
    return (
      <>
        <Problem speech={speech} kept onRetry={search.retry} />
        <OtherWays model={model} />
      </>
    )
  }
  return (
    <>
      <Spelling model={model} />
      <Given model={model} />
    </>
  )
}

/** What was found; while a newer search runs, what was there before it. */
function Given({ model }: { model: Model }) {
  const { search, speech } = model
  const found = search.found.value
  const isSure = model.answer.value || model.known.value
  if (found.step === 'found' && found.settled && !isSure) return <Unsure model={model} />
  if (found.step === 'searching' && model.hits.value.length === 0) {
    return (
      <div aria-busy="true" class="block">
        <p class="heading">{speech.t('search.searching')}</p>
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    )
  }
  return (
    <>
      {isSure && leadsWithWay(model) && <BestWay model={model} />}
      <Hits model={model} />
    </>
  )
}

/** Which words were read as others, and the way to take that back: one button, there and back. */
function Spelling({ model }: { model: Model }) {
  const { speech, search } = model
  const exact = search.exact.value
  const correction = model.correction.value
  if (!correction) return null
  const [before, after] = speech.t('search.meant', { typed: correction.typed }).split('{meant}')
  return (
    <p class="quiet">
      {exact ? (
        speech.t('search.asTyped')
      ) : (
        <>
          {before}
          <strong>{correction.meant}</strong>
          {after}
        </>
      )}{' '}
      <button type="button" class="link" onClick={() => search.takeAsTyped(!exact)}>
        {speech.t(exact ? 'search.correct' : 'search.exact')}
      </button>
    </p>
  )
}

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
function Secret({ model, secrets }: { model: Model; secrets: readonly SecretPart[] }) {
  const { search, speech } = model
  return (
    <>
      <div class="note secret" id="dq-secret">
        <strong>
          <Icon name="lock" /> {speech.t(`secret.${secrets[0]!.kind}`)}
        </strong>
        <p aria-hidden="true">
          <Marked
            text={search.question.value}
            ranges={secrets.map(({ start, end }) => [start, end] as const)}
          />
        </p>
        <p>{speech.t('secret.what')}</p>
      </div>
      <BestWay model={model} />
      <OtherWays model={model} />
    </>
  )
}
