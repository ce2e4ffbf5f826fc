/** An answer within three seconds, whatever the database does. */
import { problem } from '../problem.ts'

/** A visitor waits for an answer; leaves room for the way there and back. */
const MOST_MS = 2_500

/**
 * @param late answered instead when the work takes too long. It goes on all the same: what it stores
 *   is given to whoever asks again under the same key
 */
export async function inTime(
  work: () => Promise<Response>,
  late: () => Response | Promise<Response> = () => problem('unavailable'),
): Promise<Response> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(late()), MOST_MS)
  })
  const done = work()
  // Told late, it is nobody's business any more.
  done.catch(() => {})
  try {
    return await Promise.race([done, over])
  } finally {
    clearTimeout(timer)
  }
}
