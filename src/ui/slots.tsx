/**
 * Choosing a time: days with how much is free on each, then the times of one. Radios under the hood,
 * so that arrows, space and screen readers do what they do everywhere.
 */
import { useSignal } from '@preact/signals'

export interface SlotsProps {
  /** Sorted. A day without times is full. */
  days: readonly DayChoice[]
  /** The chosen time, an instant. */
  value: string | undefined
  onChoose(start: string): void
  words: { day: string; time: string; full: string; moreDays: string; moreTimes: string }
  invalid?: boolean
  describedBy?: string | undefined
  /** Of the first control, for whoever leads the focus here. */
  id: string
}

export interface DayChoice {
  /** `2026-11-24` */
  id: string
  /** « mar. » « 24 » « 5 créneaux », and « mardi 24 novembre » for who cannot see them. */
  weekday: string
  date: string
  free: string
  name: string
  times: readonly { start: string; label: string }[]
}

/** What fits a small screen; the others come on demand. */
const FIRST = { days: 3, times: 9 }

export function SlotPicker({ days, value, onChoose, words, invalid, describedBy, id }: SlotsProps) {
  const holds = (day: DayChoice) => day.times.some(({ start }) => start === value)
  const picked = useSignal<string>()
  const allDays = useSignal(false)
  /** The day whose times are all shown. */
  const wholeDay = useSignal<string>()
  const free = days.filter(({ times }) => times.length > 0)
  const shown = free.find((day) => day.id === picked.value) ?? free.find(holds) ?? free[0]
  const visible = allDays.value
    ? days
    : days.slice(0, Math.max(FIRST.days, shown ? days.indexOf(shown) + 1 : 0))
  const chosen = shown?.times.findIndex(({ start }) => start === value) ?? -1
  const times =
    shown?.id === wholeDay.value
      ? shown?.times
      : shown?.times.slice(0, Math.max(FIRST.times, chosen + 1))
  return (
    <>
      <fieldset class="choice">
        <legend class="spoken">{words.day}</legend>
        <div class="days">
          {visible.map((day) =>
            day.times.length > 0 ? (
              <label key={day.id} class="day">
                <input
                  type="radio"
                  name="dq-day"
                  checked={day === shown}
                  onChange={() => {
                    picked.value = day.id
                  }}
                />
                <span class="spoken">{`${day.name}, ${day.free}`}</span>
                <span aria-hidden="true">
                  {day.weekday}
                  <b>{day.date}</b>
                  {day.free}
                </span>
              </label>
            ) : (
              <p key={day.id} class="day taken">
                <span class="spoken">{`${day.name}, ${words.full}`}</span>
                <span aria-hidden="true">
                  {day.weekday}
                  <b>{day.date}</b>
                  {words.full}
                </span>
              </p>
            ),
          )}
        </div>
        {visible.length < days.length && (
          <button
            type="button"
            class="link"
            onClick={(event) => {
              allDays.value = true
              goOn(event.currentTarget, visible.filter(({ times }) => times.length > 0).length)
            }}
          >
            {words.moreDays}
          </button>
        )}
      </fieldset>
      {shown && times && (
        <fieldset class="choice" aria-describedby={describedBy}>
          <legend class="spoken">{`${words.time}, ${shown.name}`}</legend>
          <div class="times">
            {times.map(({ start, label }, index) => (
              <label key={start} class="time">
                <input
                  id={index === 0 ? id : undefined}
                  type="radio"
                  name="dq-time"
                  checked={start === value}
                  aria-invalid={invalid ? 'true' : undefined}
                  onChange={() => onChoose(start)}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
          {times.length < shown.times.length && (
            <button
              type="button"
              class="link"
              onClick={(event) => {
                wholeDay.value = shown.id
                goOn(event.currentTarget, times.length)
              }}
            >
              {words.moreTimes}
            </button>
          )}
        </fieldset>
      )}
    </>
  )
}

/** The pressed button goes away: the focus goes to the first of the choices that came. */
function goOn(button: HTMLButtonElement, shown: number): void {
  const choices = button.closest('fieldset')
  setTimeout(() => choices?.querySelectorAll('input')[shown]?.focus())
}
