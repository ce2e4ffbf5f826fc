/** `/v1/callbacks`: when somebody could ring, asking for it, and another time. */
import { Hono } from 'hono'
import { CallbackRequest, Move, OTHER_TOPIC } from '../../channels/callback/contract.ts'
import { askForCallback } from '../callbacks/ask.ts'
import { deskOf, freeSlots } from '../callbacks/desk.ts'
import { moveCallback } from '../callbacks/move.ts'
import type { Deps, Env } from '../deps.ts'
import { gather } from '../gather.ts'
import { inTime } from '../guard/in-time.ts'
import { write } from '../guard/write.ts'
import { invalid, jsonText, problem } from '../problem.ts'
import { textsOf, usesOf } from '../requests/new.ts'
import { ownRequest } from '../requests/stored.ts'

/** None when the bank's callbacks are asked for elsewhere. */
export function callbackRoutes(deps: Deps): Hono<Env> {
  const { config, db, now } = deps
  const desk = deskOf(config)
  const routes = new Hono<Env>()
  if (!desk) return routes
  /** Whoever asks meanwhile is shown the next list: it is read and written once for all of them. */
  const list = gather(
    async (askers: readonly true[]) => {
      const text = Buffer.from(JSON.stringify(await freeSlots(db, desk, now())))
      return askers.map(() => text)
    },
    { most: Number.POSITIVE_INFINITY, atOnce: 4 },
  )
  const topics = new Set([OTHER_TOPIC, ...config.topics.map(({ id }) => id)])

  return routes
    .get('/v1/callbacks/slots', async (c) => {
      if (!topics.has(c.req.query('topic') ?? '')) {
        return invalid('/topic', 'unknown')
      }
      return inTime(async () => jsonText(await list(true)))
    })
    .post(
      '/v1/callbacks',
      write<CallbackRequest>(deps, {
        schema: CallbackRequest,
        texts: textsOf,
        limits: usesOf,
        act: (body, asked) => askForCallback(deps, desk, body, asked.now),
      }),
    )
    .put(
      '/v1/callbacks/:reference/slot',
      write<Move>(deps, {
        schema: Move,
        act: async ({ when }, { c, holder, now: at }) => {
          const reference = c.req.param('reference') ?? ''
          const request = holder && (await ownRequest(db, { reference, holder, now: at }))
          return request?.kind === 'callback'
            ? moveCallback(deps, desk, request, when, at)
            : problem('not-found')
        },
      }),
    )
}
