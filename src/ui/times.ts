/** When something is due, on the bank's clock. What is due at midnight is due by the end of the day before. */
import type { ReadonlySignal } from '@preact/signals'
import type { Speech } from './speech.ts'

export interface Times {
  /** `demain à 18 h`; at midnight, the day alone: `jeudi 26 novembre` */
  when(iso: string): string
  /** What is past: `aujourd’hui à 9 h`, `le 17 novembre à 18 h`. A weekday alone would be the next one. */
  since(iso: string): string
  /** `26 novembre 2031` */
  day(iso: string): string
}

/** @param clock the visitor's own, in milliseconds */
export function createTimes(
  { locale, zone }: { locale: string; zone: string },
  speech: Speech,
  clock: ReadonlySignal<number>,
): Times {
  const inZone = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at)
  const isMidnight = (at: Date) =>
    inZone(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).match(/\d+/g)?.join() ===
    '00,00'
  const lastMinute = (at: Date) => new Date(at.getTime() - 60_000)
  const endOf = (at: Date) =>
    inZone(lastMinute(at), { weekday: 'long', day: 'numeric', month: 'long' })
  return {
    when(iso) {
      const at = new Date(iso)
      return isMidnight(at) ? endOf(at) : speech.when(at, new Date(clock.value), zone)
    },
    since(iso) {
      const at = new Date(iso)
      if (isMidnight(at)) return endOf(at)
      const calendar = { day: 'numeric', month: 'long' } as const
      const [date, today] = [inZone(at, calendar), inZone(new Date(clock.value), calendar)]
      const time = speech.time(at, zone)
      return date === today
        ? speech.t('hours.today', { time })
        : speech.t('hours.date', { time, date })
    },
    day(iso) {
      const at = new Date(iso)
      return inZone(isMidnight(at) ? lastMinute(at) : at, { dateStyle: 'long' })
    },
  }
}
