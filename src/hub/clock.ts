/** The present, to the minute, as a signal: hours that pass change the screen without a reload. */
import { signal } from '@preact/signals'

const MINUTE = 60_000

export function createClock(now: () => Date) {
  const time = signal(now())
  const timer = setInterval(() => {
    time.value = now()
  }, MINUTE)
  return { time, stop: () => clearInterval(timer) }
}
