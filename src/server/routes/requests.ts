/** `/v1/requests`: following a request of any kind. See `contract/request.ts`. */
import { Hono } from 'hono'
import { Lookup } from '../../contract/request.ts'
import type { Deps, Env } from '../deps.ts'
import type { Asked } from '../guard/asked.ts'
import { read } from '../guard/read.ts'
import { write } from '../guard/write.ts'
import { json, problem } from '../problem.ts'
import { cancelRequest } from '../requests/cancel.ts'
import { eraseRequest } from '../requests/erase.ts'
import { exportRequest } from '../requests/export.ts'
import { lookUp } from '../requests/lookup.ts'
import { isReference } from '../requests/reference.ts'
import { ownRequestInCrowd, type StoredRequest, viewOf } from '../requests/stored.ts'

export function requestRoutes(deps: Deps): Hono<Env> {
  const { db, ownKey } = deps
  const follow = ownRequestInCrowd(db)

  /** Nothing for everybody but its owner, whatever the reason. */
  const owned = async (
    { c, holder, now }: Asked,
    byReceipt = false,
  ): Promise<StoredRequest | undefined> => {
    const reference = c.req.param('reference') ?? ''
    if (!holder || !isReference(reference)) return undefined
    return follow({ reference, holder, now, byReceipt })
  }

  return new Hono<Env>()
    .post(
      '/v1/requests/lookup',
      write<Lookup>(deps, {
        schema: Lookup,
        limits: ({ reference }, { from }) => [
          { limit: 'lookups', of: reference },
          ...(from === undefined ? [] : [{ limit: 'lookups' as const, of: from }]),
        ],
        act: (body, { now }) => lookUp(deps, body, now),
      }),
    )
    .get(
      '/v1/requests/:reference',
      read(deps, async (asked) => {
        const request = await owned(asked)
        return request && viewOf(request, ownKey)
      }),
    )
    .get(
      '/v1/requests/:reference/export',
      read(deps, async (asked) => {
        // All of it, the whole number included: four figures of that number must not open it.
        const request = await owned(asked, true)
        if (!request) return undefined
        const name = `${request.reference}.json`
        return json(await exportRequest(db, request, asked.now), 200, {
          'Content-Disposition': `attachment; filename="${name}"`,
        })
      }),
    )
    .post(
      '/v1/requests/:reference/cancellation',
      write(deps, {
        act: async (_, asked) => {
          const request = await owned(asked)
          return request ? cancelRequest(deps, request, asked.now) : problem('not-found')
        },
      }),
    )
    .delete(
      '/v1/requests/:reference',
      write(deps, {
        act: async (_, asked) => {
          const request = await owned(asked)
          return request ? eraseRequest(deps, request, asked.now) : problem('not-found')
        },
      }),
    )
}
