/**
 * Choosing a time: days with how much is free on each, the part of a long day, then its times. Radios
 * under the hood, so that arrows, space and screen readers do what they do everywhere.
 */
import { useSignal } from '@preact/signals'

export interface SlotsProps {
  /** Sorted. A day without times is full. */
  days: readonly DayChoice[]
  /** The chosen time, an instant. */
  value: string | undefined
  onChoose(start: string): void
  say(name: 'day' | 'part' | 'time' | 'full' | 'moreDays' | 'moreTimes'): string
  invalid?: boolean
  describedBy?: string | undefined
  /** Of the first time, for whoever leads the focus here. */
  id?: string | undefined
}

export interface Time {
  start: string
  label: string
}

export interface DayChoice {
  /** `2026-11-24` */
  id: string
  /** « mar. » « 24 » « 5 créneaux », and « mardi 24 novembre » for who cannot see them. */
  weekday: string
  date: string
  free: string
  name: string
  times: readonly Time[]
  /** The same times, where the day has them: morning, afternoon, evening. */
  parts: readonly DayPart[]
}

export interface DayPart {
  id: string
  /** « Matin » */
  label: string
  /** « 6 créneaux » */
  free: string
  times: readonly Time[]
}

/** What fits a small screen; the others come on demand. */
const FIRST = { days: 3, times: 9, ofPart: 12 }

export function SlotPicker({ days, value, onChoose, say, invalid, describedBy, id }: SlotsProps) {
  const holds = ({ times }: { times: readonly Time[] }) =>
    times.some(({ start }) => start === value)
  const pickedDay = useSignal<string>()
  const pickedPart = useSignal<string>()
  const allDays = useSignal(false)
  /** The legend of the times that are all shown. */
  const whole = useSignal<string>()
  const free = days.filter(({ times }) => times.length > 0)
  const day = free.find((one) => one.id === pickedDay.value) ?? free.find(holds) ?? free[0]
  if (!day) return null
  const visible = allDays.value ? days : days.slice(0, Math.max(FIRST.days, days.indexOf(day) + 1))
  const parts = day.times.length > FIRST.times && day.parts.length > 1 ? day.parts : []
  const part = parts.find((one) => one.id === pickedPart.value) ?? parts.find(holds) ?? parts[0]
  const legend = [say('time'), day.name, part?.label].filter(Boolean).join(', ')
  const all = part?.times ?? day.times
  const first = Math.max(
    part ? FIRST.ofPart : FIRST.times,
    all.findIndex(({ start }) => start === value) + 1,
  )
  const times = whole.value === legend ? all : all.slice(0, first)
  return (
    <>
      <fieldset class="choice">
        <legend class="spoken">{say('day')}</legend>
        <div class="days">
          {visible.map((one) => (
            <Day
              key={one.id}
              day={one}
              full={say('full')}
              isShown={one === day}
              onPick={() => {
                pickedDay.value = one.id
              }}
            />
          ))}
        </div>
        {visible.length < days.length && (
          <button
            type="button"
            class="link"
            onClick={(event) => {
              allDays.value = true
              goOn(event.currentTarget, visible.filter((one) => one.times.length > 0).length)
            }}
          >
            {say('moreDays')}
          </button>
        )}
      </fieldset>
      {part && (
        <fieldset>
          <legend class="spoken">{`${say('part')}, ${day.name}`}</legend>
          <div class="parts">
            {parts.map((one) => (
              <label key={one.id} class="part">
                <input
                  type="radio"
                  name="dq-part"
                  checked={one === part}
                  onChange={() => {
                    pickedPart.value = one.id
                  }}
                />
                <span>
                  {one.label}
                  <span class="spoken">{`, ${one.free}`}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset class="choice" aria-describedby={describedBy}>
        <legend class="spoken">{legend}</legend>
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
              <bdi>{label}</bdi>
            </label>
          ))}
        </div>
        {times.length < all.length && (
          <button
            type="button"
            class="link"
            onClick={(event) => {
              whole.value = legend
              goOn(event.currentTarget, times.length)
            }}
          >
            {say('moreTimes')}
          </button>
        )}
      </fieldset>
    </>
  )
}

interface DayProps {
  day: DayChoice
  full: string
  isShown: boolean
  onPick(): void
}

function Day({ day, full, isShown, onPick }: DayProps) {
  const isFull = day.times.length === 0
  const free = isFull ? full : day.free
  const drawn = (
    <>
      <span class="spoken">{`${day.name}, ${free}`}</span>
      <span aria-hidden="true">
        <bdi>{day.weekday}</bdi>
        <b>{day.date}</b>
        <bdi>{free}</bdi>
      </span>
    </>
  )
  return isFull ? (
    <p class="day taken">{drawn}</p>
  ) : (
    <label class="day">
      <input type="radio" name="dq-day" checked={isShown} onChange={onPick} />
      {drawn}
    </label>
  )
}

/** The pressed button goes away: the focus goes to the first of the choices that came. */
function goOn(button: HTMLButtonElement, shown: number): void {
  const choices = button.closest('fieldset')
  setTimeout(() => choices?.querySelectorAll('input')[shown]?.focus())
}
