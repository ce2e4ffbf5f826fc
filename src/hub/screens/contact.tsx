/** Which way to help, and why: the question carried along, the best way first, all the others. */
import { Cards } from '../../channels/faq/cards.tsx'
import { Copy } from '../../ui/copy.tsx'
import type { Model } from '../model.ts'
import { BestWay } from './best-way.tsx'
import { Guard } from './guard.tsx'
import { OtherWays, Urgent } from './ways.tsx'

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
