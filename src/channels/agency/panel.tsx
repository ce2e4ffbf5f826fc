/**
 * Screen “rendez-vous”: which agency, what for and when, then who. One thing after the other; each
 * says what was chosen before, with a way back to it.
 */
import type { ComponentChildren } from 'preact'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SendingNote } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import { sayTime } from '../request/days.ts'
import { AskedWhen, Instead, RequestPanel, type RequestPanelProps } from '../request/panel.tsx'
import { WHEN_ID } from '../request/when.tsx'
import type { Booking } from './booking.ts'
import type { Agency } from './contract.ts'
import { Find } from './find.tsx'
import { PlaceCard, takeFocus } from './place.tsx'

/** What only some visits need; made by the chunk that has it. */
export interface Slots {
  /** Filters over the agencies, where they would help. */
  narrow?: ComponentChildren
  /** How far an agency is, where a position was given. */
  away?: (agency: Agency) => string | undefined
  /** Languages and services of the agency, and days that differ soon. */
  more?: ComponentChildren
  /** Where some who receive there have a name: which of them. */
  people?: ComponentChildren
  /** Where the bank writes to customers: whether they wait for an earlier time. */
  earlier?: ComponentChildren
}

export interface AgencyPanelProps extends Omit<RequestPanelProps, 'children' | 'topics'>, Slots {
  booking: Booking
  /** Which agency is on the screen; none: they are looked for. */
  agency: Agency | undefined
  /** The visitor's own adviser, where the bank's page says who. */
  mine: ComponentChildren
  onChoose(agency: Agency): void
}

export function AgencyPanel(props: AgencyPanelProps) {
  const { agency, booking } = props
  if (!agency) return <Find {...props} />
  if (booking.stage.value === 'when') return <Choose {...props} agency={agency} />
  return (
    <RequestPanel {...props} topics={[]}>
      {(error) => <Chosen {...props} agency={agency} error={error} />}
    </RequestPanel>
  )
}

type ChooseProps = AgencyPanelProps & { agency: Agency }

/** What for, and when. */
function Choose(props: ChooseProps) {
  const { booking, asking, agency, speech, now, desk, target, guard } = props
  const { t } = speech
  const { reasons } = booking
  const reason = booking.reason.value
  const { when } = asking.draft.value
  return (
    <Form onSubmit={() => void booking.hold()}>
      {guard}
      <PlaceCard
        agency={agency}
        speech={speech}
        now={now}
        zone={asking.clocks.visitor}
        target={target}
        takesFocus={booking.heldUntil.value !== undefined}
        more={props.more}
      />
      {!agency.bookable ? (
        <p class="note">
          <Icon name="info" />
          <span>{t('agency.notBookable')}</span>
        </p>
      ) : (
        <>
          <div class="control">
            <label for="dq-reason">{t('agency.reason')}</label>
            <select
              id="dq-reason"
              value={reason.id}
              onChange={({ currentTarget: { value } }) =>
                booking.choose(reasons.find(({ id }) => id === value) ?? reason)
              }
            >
              {reasons.map(({ id, label, minutes }) => (
                <option key={id} value={id}>
                  {t('agency.minutes', { label, minutes })}
                </option>
              ))}
            </select>
          </div>
          {props.people}
          <Ways booking={booking} speech={speech} />
          {reason.documents.length > 0 && (
            <div class="block">
              <p class="legend">{t('agency.documents')}</p>
              <Lines of={reason.documents} />
            </div>
          )}
          {asking.times.slots.value ? (
            <AskedWhen asking={asking} speech={speech} />
          ) : (
            <div aria-busy="true">
              <div class="skeleton" />
            </div>
          )}
          <button
            type="submit"
            class="button"
            aria-disabled={when && !booking.progress.value ? undefined : 'true'}
          >
            {when
              ? t('agency.continueAt', { when: sayTime(when, asking.clocks, speech) })
              : t('agency.continue')}
          </button>
          <SendingNote
            speech={speech}
            progress={booking.progress.value}
            desk={desk}
            onStop={booking.stop}
          />
          <Instead asking={asking} speech={speech} onFollow={props.onFollow} />
        </>
      )}
    </Form>
  )
}

function Ways({ booking, speech: { t } }: { booking: Booking; speech: Speech }) {
  const { way } = booking
  const ways = booking.ways()
  if (ways.length < 2) return null
  return (
    <fieldset class="choice">
      <legend class="legend">{t('agency.way')}</legend>
      <div class="times">
        {ways.map((one) => (
          <label key={one} class="time">
            <input
              type="radio"
              name="dq-way"
              checked={one === way.value}
              onChange={() => {
                way.value = one
              }}
            />
            <span>{t(`agency.way.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What was chosen, above the question who comes. */
function Chosen({
  booking,
  asking,
  agency,
  speech,
  earlier,
  error,
}: ChooseProps & { error: string | undefined }) {
  const { t } = speech
  const { when } = asking.draft.value
  const until = booking.heldUntil.value
  return (
    <section class="block">
      <h2 class="title" id={WHEN_ID} tabIndex={-1} ref={takeFocus}>
        {t('agency.yours')}
      </h2>
      <Lines
        of={[
          when ? sayTime(when, asking.clocks, speech, true) : error,
          booking.reason.value.label,
          t(`agency.way.${booking.way.value}`),
          booking.adviser.value?.name,
          agency.name,
          agency.address,
        ]}
      />
      {until && when && (
        <p class="quiet">
          {t('agency.held', { time: speech.time(new Date(until), asking.clocks.visitor) })}
        </p>
      )}
      <button type="button" class="link" onClick={booking.back}>
        {t('agency.change')}
      </button>
      {earlier}
    </section>
  )
}

const Lines = ({ of }: { of: readonly (string | undefined)[] }) => (
  <ul class="history">
    {of.map(
      (line) =>
        line && (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ),
    )}
  </ul>
)
