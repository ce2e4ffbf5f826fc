/** When to be rung: as soon as possible, or a day and a time. Used to ask, and to change. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useKeptFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/icon.tsx'
import { SlotPicker } from '../../ui/slots.tsx'
import type { Speech } from '../../ui/speech.ts'
import { type Clocks, dayChoices, sayTime, zoneName } from './days.ts'
import type { FreeTimes } from './free-times.ts'
import { useFreshTimes } from './fresh-times.ts'

export interface WhenProps {
  speech: Speech
  /** Read once, at least. */
  times: FreeTimes
  clocks: Clocks
  value: string
  error?: string | undefined
  onChoose(when: string): void
  /** The chosen time went while the list was looked at. */
  onGone(): void
}

/** Of the first control, for whoever leads the focus here. */
export const WHEN_ID = 'dq-when'
const ERROR_ID = 'dq-when-error'

export function When({ speech, times, clocks, value, error, onChoose, onGone }: WhenProps) {
  const { t } = speech
  const list = useRef<HTMLDivElement>(null)
  const chosen = useRef(value)
  chosen.current = value
  const isFewer = useSignal(false)
  useKeptFocus(list, ['input[name=dq-time]', '[tabindex]'])
  useFreshTimes(
    times,
    list,
    () => chosen.current,
    (loss) => {
      if (loss === 'choice') onGone()
      else isFewer.value = true
    },
  )
  const slots = times.slots.value!
  const at = { ...clocks, now: times.now() }
  const { days, isElsewhere } = dayChoices(slots, at, speech)
  const { soonest } = slots
  const isFull = !soonest && days.every((day) => day.times.length === 0)
  return (
    <div class={error ? 'choice bad' : 'choice'} ref={list}>
      <p class="legend">{t('callback.when')}</p>
      {isElsewhere && <p class="quiet">{t('callback.zone', { zone: zoneName(at, speech) })}</p>}
      {soonest && (
        <label class="asap">
          <input
            type="radio"
            id={WHEN_ID}
            name="dq-soonest" // a stop of its own: Tab passes over a group that it has left
            checked={value === 'soonest'}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error && ERROR_ID}
            onChange={() => onChoose('soonest')}
          />
          <span>
            {t('callback.soonest')}
            <small>
              {t('callback.soonestBy', {
                when: speech.when(new Date(soonest.by), at.now, at.zone),
              })}
            </small>
          </span>
        </label>
      )}
      {isFull ? (
        <p class="note" id={WHEN_ID} tabIndex={-1}>
          <Icon name="clock" />
          {t('callback.none')}
        </p>
      ) : (
        <SlotPicker
          id={soonest ? undefined : WHEN_ID}
          days={days}
          value={value}
          say={(name) => t(`callback.${name}`)}
          invalid={error !== undefined}
          describedBy={error && ERROR_ID}
          onChoose={onChoose}
        />
      )}
      {error && (
        <span class="fault" id={ERROR_ID}>
          <Icon name="alert" />
          <span>{error}</span>
        </span>
      )}
      <p role="status" class="spoken">
        {isFewer.value && t('callback.fewer')}
      </p>
    </div>
  )
}

/** The word on the button says the time. */
export function sayChoice(
  when: string,
  clocks: Clocks,
  speech: Speech,
  word: 'callback.submit' | 'follow.choose',
): string {
  if (!when) return speech.t(`${word}Later`)
  if (when === 'soonest') return speech.t(`${word}Soonest`)
  return speech.t(word, { when: sayTime(when, clocks, speech) })
}
