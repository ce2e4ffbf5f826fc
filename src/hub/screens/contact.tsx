/** Which way to help, and why: the question carried along, the best way first, all the others. */
import { Cards } from '../../channels/faq/cards.tsx'
import { Copy } from '../../ui/copy.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Model } from '../model.ts'
import { BestWay, OtherWays, Urgent } from './ways.tsx'

export function Contact({ model }: { model: Model }) {
  const { speech, search } = model
  const question = search.question.value.trim()
  const answer = model.answer.value

  return (
    <>
      {question && <Yours model={model} question={question} />}
      <Urgent model={model} />
      <BestWay model={model} />
      {answer && (
        <section class="block">
          <h2 class="heading">{speech.t('contact.also')}</h2>
          <Cards cards={[answer]} excerpts onOpen={({ id }) => model.open(id)} />
        </section>
      )}
      <section class="block">
        <h2 class="heading">{speech.t('contact.else')}</h2>
        <OtherWays model={model} />
      </section>
      {model.guarded && <Guard model={model} />}
    </>
  )
}

/** What was typed, shown back, with a way to take it along where nothing carries it. */
function Yours({ model, question }: { model: Model; question: string }) {
  const { speech } = model
  return (
    <div class="block">
      <p class="yours" dir="auto">
        <span class="spoken">{speech.t('contact.yours')} : </span>
        {question}
      </p>
      <Copy
        text={question}
        offer={speech.t('contact.copy')}
        done={speech.t('contact.copied')}
        failed={speech.t('contact.copyFailed')}
      />
    </div>
  )
}

/** On a page that is not the bank's: what must not be typed here, and where it may. */
export function Guard({ model: { speech, site, leave } }: { model: Model }) {
  return (
    <div class="note lock">
      <Icon name="lock" />
      <div class="block">
        <p>{speech.t(leave ? 'leave.note' : 'safe.note', { site })}</p>
        {leave && (
          <Copy
            text={location.href}
            offer={speech.t('leave.copy')}
            done={speech.t('leave.copied')}
            failed={location.href}
          />
        )}
      </div>
    </div>
  )
}
