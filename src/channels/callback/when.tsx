/** When to be rung: as soon as possible, or a day and a time. Used to ask, and to change. */

import { SlotPicker } from '../../ui/slots.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Slots } from './contract.ts'
import { type Clock, dayChoices, sayTime, zoneName } from './days.ts'

export interface WhenProps {
  speech: Speech
  slots: Slots
  at: Clock
  value: string
  error?: string | undefined
  onChoose(when: string): void
}

export function When({ speech, slots, at, value, error, onChoose }: WhenProps) {
  const { t } = speech
  const days = dayChoices(slots, at, speech)
  const zone = zoneName(slots.zone, at, speech.locale)
  const { soonest } = slots
  const words = {
    day: t('callback.day'),
    time: t('callback.time'),
    full: t('callback.full'),
    moreDays: t('callback.moreDays'),
    moreTimes: t('callback.moreTimes'),
  }
  return (
    <div class={error ? 'choice bad' : 'choice'}>
      <p class="legend">{t('callback.when')}</p>
      {zone && <p class="quiet">{t('callback.zone', { zone })}</p>}
      {soonest && (
        <label class="asap">
          <input
            type="radio"
            id="dq-when-soonest"
            name="dq-time"
            checked={value === 'soonest'}
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error && 'dq-when-error'}
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
      <SlotPicker
        id="dq-when"
        days={days}
        value={value}
        words={words}
        invalid={error !== undefined}
        describedBy={error && 'dq-when-error'}
        onChoose={onChoose}
      />
      {error && (
        <span class="fault" id="dq-when-error">
          {error}
        </span>
      )}
    </div>
  )
}

/** The word on the button says the time. */
export function sayChoice(
  when: string,
  zone: string,
  speech: Speech,
  words: {
    at: 'callback.submit' | 'follow.choose'
    none: 'callback.submitLater' | 'follow.chooseLater'
  },
): string {
  if (!when) return speech.t(words.none)
  if (when === 'soonest') {
    return words.at === 'callback.submit'
      ? speech.t('callback.submitSoonest')
      : speech.t('callback.soonest')
  }
  return speech.t(words.at, { when: sayTime(when, zone, speech) })
}
