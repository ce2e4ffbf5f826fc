/** One answer, as the website gives it: where it comes from, what to do with it, what is near. */
import type { ComponentChildren } from 'preact'
import type { Action } from '../../content/answers.ts'
import type { Card, PublishedAnswer, Title } from '../../content/published.ts'
import { drawNodes } from '../../ui/nodes.tsx'
import type { Speech } from '../../ui/speech.ts'
import { Cards } from './cards.tsx'

export interface AnswerPanelProps {
  speech: Speech
  answer: PublishedAnswer
  related: readonly Card[]
  /** How the bank's site is called. */
  site: string
  /** `_blank` where a link cannot replace the page. */
  target: string | undefined
  /** The number to ring, when minutes count. */
  call?: { href: string; label: string } | undefined
  onAction(action: Action): void
  onOpen(card: Title): void
  /** “Does this help?” */
  children?: ComponentChildren
}

export function AnswerPanel(props: AnswerPanelProps) {
  const { speech, answer, related, site, target, call } = props
  const newTab = target && <span class="spoken">{speech.t('channel.newTab')}</span>
  return (
    <>
      <article class="answer" lang={answer.locale === speech.locale ? undefined : answer.locale}>
        <h2>{answer.question}</h2>
        <p class="quiet" lang={speech.locale}>
          {answer.updatedAt
            ? speech.t('answer.updated', { date: speech.date(answer.updatedAt) })
            : speech.t('answer.official')}
        </p>
        {drawNodes(answer.body, target)}
      </article>
      {(answer.actions.length > 0 || call) && (
        <div class="buttons">
          {answer.actions.map((action, index) => (
            <a
              key={action.id}
              class={index === 0 ? 'button small' : 'button small ghost'}
              href={action.url}
              target={target}
              rel={target && 'noopener'}
              onClick={() => props.onAction(action)}
            >
              <span>
                <bdi lang={answer.borrowed?.lang}>{action.label}</bdi>
                {newTab}
              </span>
            </a>
          ))}
          {call && (
            <a class="button small ghost" href={call.href}>
              {call.label}
            </a>
          )}
        </div>
      )}
      <p>
        <a
          href={answer.anchor ? `${answer.url}#${answer.anchor}` : answer.url}
          target={target}
          rel={target && 'noopener'}
        >
          {speech.t('answer.source', { site })}
          {newTab}
        </a>
      </p>
      {props.children}
      {related.length > 0 && (
        <>
          <h3 class="heading">{speech.t('answer.related')}</h3>
          <Cards cards={related} onOpen={props.onOpen} />
        </>
      )}
    </>
  )
}
