/** Which agency? By a town, a postcode, a name, or by where one is: asked for on a click only. */
import type { ComponentChildren } from 'preact'
import { Field, Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Asking } from '../request/asking.ts'
import type { Booking } from './booking.ts'
import type { Agency } from './contract.ts'
import { sayClock, sayOpening } from './place.tsx'

export interface FindProps {
  booking: Booking
  asking: Pick<Asking, 'clocks'>
  speech: Speech
  now: Date
  /** Of the visitor, where the bank's page says who. */
  mine: ComponentChildren
  /** Filters, where they would help. */
  narrow?: ComponentChildren
  /** How far it is, where a position was given. */
  away?: ((agency: Agency) => string | undefined) | undefined
  onChoose(agency: Agency): void
}

export function Find({ booking, asking, speech, now, mine, narrow, away, onChoose }: FindProps) {
  const { t } = speech
  const finding = booking.finding.value
  const agencies = finding.step === 'found' ? finding.agencies : []
  return (
    <>
      <Form onSubmit={() => void booking.look()}>
        <Field id="dq-place" label={t('agency.where')}>
          {(attributes) => (
            <input
              {...attributes}
              type="search"
              dir="auto"
              autocomplete="off"
              enterkeyhint="search"
              maxLength={100}
              value={booking.text.value}
              onInput={(event) => {
                booking.text.value = event.currentTarget.value
              }}
            />
          )}
        </Field>
        <div class="buttons">
          <button type="submit" class="button small">
            <Icon name="search" />
            {t('agency.find')}
          </button>
          <button type="button" class="button small ghost" onClick={() => void booking.near()}>
            <Icon name="place" />
            {t('agency.near')}
          </button>
        </div>
        <p role="status" class="quiet">
          {say(booking, speech)}
        </p>
      </Form>
      {narrow}
      {(mine ?? agencies[0]) && (
        <Rows>
          {mine}
          {agencies.map((agency) => (
            <Row
              key={agency.id}
              icon="place"
              label={agency.name}
              detail={[
                <bdi key="">{agency.address}</bdi>,
                [
                  agency.address && '',
                  away?.(agency),
                  sayOpening(agency, speech, now),
                  agency.bookable ? sayNext(agency, speech, now) : t('agency.notBookable'),
                  sayClock(agency, asking.clocks.visitor, speech, now),
                ]
                  .filter((part) => part !== undefined)
                  .join(' · '),
              ]}
              onPress={() => onChoose(agency)}
            />
          ))}
        </Rows>
      )}
    </>
  )
}

function say({ finding }: Booking, { t, count }: Speech): string {
  const { value } = finding
  if (value.step === 'looking') return t('loading')
  if (value.step === 'failed') {
    return t(value.why === 'position' ? 'agency.noPosition' : 'error.server')
  }
  const {
    total,
    agencies: { length },
  } = value
  if (total === 0) return t('agency.none')
  return length < total ? t('agency.first', { count: length, total }) : count('agency.found', total)
}

/** By the agency's clock, as its hours are. */
const sayNext = ({ next, zone }: Agency, { t, when }: Speech, now: Date): string | undefined =>
  next && t('agency.next', { when: when(new Date(next), now, zone) })
