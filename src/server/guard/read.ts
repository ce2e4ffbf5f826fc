/**
 * A read of what belongs to somebody: who holds its secret may see it, everybody else is told that
 * there is nothing. No cache keeps the answer.
 */
import type { Handler } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { json, problem } from '../problem.ts'
import { type Asked, whoAsks } from './asked.ts'
import { inTime } from './in-time.ts'

/**
 * @param answer what is sent as JSON; undefined: 404, whatever the reason. A Response is sent as it is
 */
export const read =
  (
    deps: Pick<Deps, 'now' | 'config'>,
    answer: (asked: Asked & { holder: Uint8Array }) => Promise<unknown>,
  ): Handler<Env> =>
  async (c) => {
    const asked = whoAsks(deps, c)
    const { holder } = asked
    if (!holder) return problem('not-found')
    return inTime(async () => {
      const found = await answer({ ...asked, holder })
      if (found === undefined) return problem('not-found')
      return found instanceof Response ? found : json(found)
    })
  }
