/**
 * The wall clock of a place: which instant is 9 o'clock in Paris, and what time is it there now?
 *
 * A wall clock is ISO text without an offset, `2027-03-28T09:00:00`: it sorts, it compares, and its
 * first ten characters are the day. Rules of summer time come from the platform's `Intl`, so no
 * table of ours can be out of date.
 */

const WALL_CLOCK = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/** Making a format costs a hundred times more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

/**
 * What the clock on the wall shows.
 *
 * @param zone IANA name. `Europe/Paris`
 * @throws RangeError for a zone that the platform does not know
 */
export const wallClock = (instant: Date, zone: string): string =>
  formatIn(zone).format(instant).replace(' ', 'T')

/**
 * The instant at which the clock shows this. A time that a spring night skips is moved forward by
 * the hour that is missing; of a time that an autumn night has twice, the first one is meant.
 *
 * @throws RangeError for a day or time that no calendar has: 30 February is never made 2 March
 */
export function instantOf(wall: string, zone: string): Date {
  const asUtc = Date.parse(`${wall}Z`)
  if (!WALL_CLOCK.test(wall) || !new Date(asUtc || 0).toISOString().startsWith(wall.slice(0, 16))) {
    throw new RangeError(`expected a time such as 2027-03-28T09:00:00, got ${wall}`)
  }
  const offsetAt = (time: number) => Date.parse(`${wallClock(new Date(time), zone)}Z`) - time
  // No zone is a whole day from UTC, and none changes its clock twice in two days.
  const [before, after] = [offsetAt(asUtc - DAY), offsetAt(asUtc + DAY)]
  // The larger offset gives the earlier instant: the first of an overlap. It is real only if the
  // clock was still (or already) on that offset then; in a gap neither is, and `before` moves on.
  const first = asUtc - Math.max(before, after)
  return new Date(offsetAt(first) === asUtc - first ? first : asUtc - Math.min(before, after))
}

const DAY = 86_400_000

/** The day so many days later. `addDays('2027-02-28', 1)` is `2027-03-01`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
