/**
 * What time is it, by the server's clock? Each view of the session tells it: what is late, and whether a code
 * is still good, is not for this device to say. Until the first view its own clock has to do.
 */
import type { Outcome } from '../api/answer.ts'
import type { SessionDeps } from '../api/session.ts'
import type { SessionView } from '../contract/session.ts'

/** @param device milliseconds. @returns the same routes, each of whose views sets the clock */
export function byServer(device: () => number, routes: SessionDeps['routes']) {
  let ahead = 0
  const heard = (ask: () => Promise<Outcome<SessionView>>) => async () => {
    const answer = await ask()
    if (answer.is === 'done') ahead = device() - Date.parse(answer.value.now)
    return answer
  }
  return {
    now: () => device() - ahead,
    routes: { ...routes, session: heard(routes.session), extend: heard(routes.extend) },
  }
}
