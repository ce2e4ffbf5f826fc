/** Screens that load something to read or to fill in: an answer, a topic, a form. */
import { AnswerPanel } from '../../channels/faq/answer.tsx'
import { Cards } from '../../channels/faq/cards.tsx'
import type { Card, PublishedAnswer } from '../../content/published.ts'
import { type FormPlace, openForm } from '../forms.ts'
import type { Model } from '../model.ts'
import { Gone, Later, Load, loadAsking } from './load.tsx'

const loadFeedback = () => import('../../channels/faq/feedback.tsx')

export const Contact = ({ model }: { model: Model }) => (
  <Load model={model} id="contact" load={loadAsking}>
    {(asked) => <asked.Contact model={model} />}
  </Load>
)

/** A form, with all that it needs. */
export const Form = ({ model, at }: { model: Model; at: FormPlace }) => (
  <Load model={model} id={at} load={async () => ({ Shown: await openForm(at, model) })}>
    {({ Shown }) => <Shown />}
  </Load>
)

export function ReadAnswer({ model, id }: { model: Model; id: string }) {
  const { content, speech, visit } = model
  const load = async (): Promise<{ answer: PublishedAnswer; related: Card[] }> => {
    const answer = await content.answer(id)
    model.reading.value = answer.topic
    return { answer, related: await content.cards(answer.related) }
  }
  const urgentNumber = content.start.channels.phone?.numbers.find(({ urgent }) => urgent)
  return (
    <Load model={model} id={id} load={load}>
      {({ answer, related }) =>
        model.shown([answer]).length === 0 ? (
          <Gone model={model} />
        ) : (
          <AnswerPanel
            speech={speech}
            answer={answer}
            related={model.shown(related)}
            site={model.site}
            target={model.target}
            call={
              urgentNumber && (answer.needs === 'urgent' || model.isUrgent(answer.question))
                ? {
                    href: `tel:${urgentNumber.number}`,
                    label: speech.t('phone.call', { number: urgentNumber.shown }),
                  }
                : undefined
            }
            onAction={() => visit.emit('dq:route', { channel: 'action' })}
            onOpen={(card) => model.open(card.id)}
          >
            <Later load={loadFeedback}>
              {({ Feedback }) => (
                <Feedback
                  speech={speech}
                  onVote={(vote) => visit.emit('dq:feedback', { id: answer.id, ...vote })}
                  onContact={() => model.trail.go({ at: 'contact' })}
                />
              )}
            </Later>
          </AnswerPanel>
        )
      }
    </Load>
  )
}

export function ReadTopic({ model, id }: { model: Model; id: string }) {
  const { content, speech } = model
  return (
    <Load model={model} id={id} load={() => content.topic(id)}>
      {(cards) =>
        cards.length > 0 ? (
          <Cards cards={model.shown(cards)} onOpen={(card) => model.open(card.id)} />
        ) : (
          <p class="empty">{speech.t('empty.topic')}</p>
        )
      }
    </Load>
  )
}
