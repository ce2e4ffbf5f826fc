/** Screen “suivre ma demande”: the receipt, and later how the request stands. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Title } from '../../content/published.ts'
import type { RequestView } from '../../contract/request.ts'
import { useKeptFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/icon.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Desk } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Followed, Following, Step } from './following.ts'
import { LookupForm } from './lookup.tsx'
import { Outcome } from './outcome.tsx'
import { History, Standing } from './standing.tsx'

export interface FollowUpPanelProps {
  following: Following
  speech: Speech
  /** The visitor's time zone. */
  zone: string
  now: Date
  desk: Desk | undefined
  target: string | undefined
  /** Address of the server: the calendar is there. */
  server: string
  /** What may be read meanwhile. */
  meanwhile: readonly Title[]
  onOpen(title: Title): void
  /** Another request, of the same kind. */
  onAgain(): void
  /** The choice of another time belongs to the kind of request. */
  mover(followed: Followed): ComponentChildren
}

export function FollowUpPanel(props: FollowUpPanelProps) {
  const { following } = props
  const panel = useRef<HTMLDivElement>(null)
  // Read here and handed down, so that one drawing changes all: the focus is looked after around it.
  const now = {
    step: following.step.value,
    moving: following.moving.value,
    sure: following.sure.value,
  }
  useKeptFocus(panel, now.sure ? ['#dq-sure'] : now.moving ? ['#dq-move'] : ['[tabindex]'])
  return (
    <div class="contents" ref={panel}>
      <Stage {...props} {...now} />
    </div>
  )
}

interface StageProps extends FollowUpPanelProps {
  step: Step
  moving: boolean
  sure: 'cancel' | 'erase' | undefined
}
type ShownProps = Omit<StageProps, 'step'> & { followed: Followed }

function Stage({ step, ...props }: StageProps) {
  const { following, speech, desk, onAgain } = props
  switch (step.at) {
    case 'lookup':
      return <LookupForm following={following} speech={speech} desk={desk} />
    case 'loading':
      return (
        <div class="block" aria-busy="true" tabIndex={-1}>
          <p class="spoken">{speech.t('loading')}</p>
          <div class="skeleton" />
        </div>
      )
    case 'shown':
      return <Shown {...props} followed={step.followed} />
    case 'unreached':
      return (
        <div class="empty" role="alert">
          <Icon name="offline" />
          <p tabIndex={-1}>{speech.t('error.server')}</p>
          <button type="button" class="button small ghost" onClick={following.retry}>
            {speech.t('error.retry')}
          </button>
        </div>
      )
    case 'gone':
    case 'erased':
      return (
        <>
          <div class="noted" role="alert">
            <span class="round">
              <Icon name={step.at === 'erased' ? 'check' : 'info'} />
            </span>
            <h2 tabIndex={-1}>{speech.t(`follow.${step.at}`)}</h2>
          </div>
          <Rows>
            {step.at === 'gone' && (
              <Row label={speech.t('follow.see')} onPress={following.lookAgain} />
            )}
            <Row label={speech.t('follow.again')} onPress={onAgain} />
          </Rows>
        </>
      )
  }
}

function Shown(props: ShownProps) {
  const { following, followed, speech, desk, target, server, meanwhile } = props
  const { request, news } = followed
  const { t } = speech
  const calendar = request.calendar && new URL(request.calendar, server).href
  return (
    <>
      <Standing {...props} />
      {news === 'noted' && <p class="quiet">{t('follow.keep')}</p>}
      {calendar && (
        <a class="button ghost" href={calendar} target={target} rel={target && 'noopener'}>
          {t('follow.calendar')}
        </a>
      )}
      {props.moving ? props.mover(followed) : <Acts {...props} />}
      <Outcome speech={speech} following={following} desk={desk} />
      {meanwhile.length > 0 && isOpen(request) && (
        <section class="block">
          <h2 class="heading">{t('follow.meanwhile')}</h2>
          <Rows>
            {meanwhile.map((title) => (
              <Row key={title.id} label={title.question} onPress={() => props.onOpen(title)} />
            ))}
          </Rows>
        </section>
      )}
      <History {...props} />
    </>
  )
}

const isOpen = ({ state }: RequestView): boolean => state === 'received' || state === 'planned'

/** What its owner may do now; what cannot be undone is asked once more. */
function Acts({ following, followed, sure, speech, onAgain }: ShownProps) {
  const { request } = followed
  const { t } = speech
  if (sure) {
    return (
      <section class="note secret" aria-labelledby="dq-sure">
        <h2 class="title" id="dq-sure" tabIndex={-1}>
          {t(`follow.${sure}Sure`)}
        </h2>
        <div class="buttons">
          <button
            type="button"
            class="button small"
            onClick={() => void following.act(sure, followed)}
          >
            {t(`follow.${sure}Yes`)}
          </button>
          <button
            type="button"
            class="button small ghost"
            onClick={() => {
              following.sure.value = undefined
            }}
          >
            {t('follow.no')}
          </button>
        </div>
      </section>
    )
  }
  const may = new Set(request.may)
  return (
    <Rows>
      {may.has('move') && (
        <Row
          label={t(request.state === 'missed' ? 'follow.newSlot' : 'follow.move')}
          onPress={() => {
            following.moving.value = true
          }}
        />
      )}
      {may.has('cancel') && (
        <Row
          label={t('follow.cancel')}
          onPress={() => {
            following.sure.value = 'cancel'
          }}
        />
      )}
      {may.has('erase') && (
        <Row
          label={t('follow.erase')}
          onPress={() => {
            following.sure.value = 'erase'
          }}
        />
      )}
      {!isOpen(request) && <Row label={t('follow.again')} onPress={onAgain} />}
    </Rows>
  )
}
