/**
 * A value that is read again when it is too old. Reading fails, or takes long: the last one stays, since
 * old news is better than none.
 */
import { setTimeout as wait } from 'node:timers/promises'

/** For a new one while there is an old one. */
const PATIENCE_MS = 1_000

export function kept<T>(
  load: (now: Date) => Promise<T>,
  maxAgeMs: number,
): (now: Date) => Promise<T> {
  let last: { value: T; at: number } | undefined
  let loading: Promise<T> | undefined
  return async (now) => {
    const at = now.getTime()
    // A clock that was set back does not make a value young for ever.
    if (last && Math.abs(at - last.at) < maxAgeMs) return last.value
    loading ??= load(now)
      .then((value) => {
        last = { value, at }
        return value
      })
      .finally(() => {
        loading = undefined
      })
    if (!last) return loading
    const { value } = last
    return Promise.race([loading.catch(() => value), wait(PATIENCE_MS, value, { ref: false })])
  }
}
