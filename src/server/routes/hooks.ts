/**
 * `/v1/hooks`: what the bank's own tools tell us, signed. Without the key in the environment there is no
 * such address; a signature that is none finds nothing either.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { StateUpdate } from '../../contract/hooks.ts'
import { LiveState } from '../../contract/live.ts'
import { ProofWanted } from '../../contract/proof.ts'
import { AttachmentWanted, IncomingMail, ThreadUpdate } from '../../contract/thread-hooks.ts'
import { download } from '../attachments/download.ts'
import type { Deps, Env } from '../deps.ts'
import { parseJson, readBytes } from '../guard/body.ts'
import { inTime } from '../guard/in-time.ts'
import { faults } from '../guard/write.ts'
import { storeLive } from '../live/state.ts'
import { invalid, json, PRIVATE, problem } from '../problem.ts'
import { giveProof } from '../proofs/give.ts'
import { type Taken, takeMail } from '../replies/take.ts'
import { done } from '../requests/once.ts'
import { updateRequest } from '../requests/update.ts'
import { updateThread } from '../threads/update.ts'
import { keysIn } from '../webhook/keys.ts'
import { verifyWebhook } from '../webhook/verify.ts'

/** Thousands of withdrawn answers, and no more. */
const MOST_BYTES = 262_144
/** An e-mail with files, in base64 within base64: it is read before its signature can be. Larger ones come by SMTP. */
const MOST_MAIL_BYTES = 16_000_000

/** @throws QuestionsError `CONFIG_INVALID` for a key that is none */
export function hookRoutes(deps: Deps): Hono<Env> {
  const { db, log, now, secrets } = deps
  const routes = new Hono<Env>()
  if (secrets.hook === undefined) return routes
  const keys = keysIn('DES_QUESTIONS_HOOK_SECRET', secrets.hook)

  const hook =
    <Body>(
      schema: z.core.$ZodType<Body>,
      act: (body: Body, message: { id: string; madeAt: Date; now: Date }) => Promise<Response>,
      most = MOST_BYTES,
    ) =>
    async (c: Context<Env>): Promise<Response> => {
      const header = (name: string) => c.req.header(name)
      const bytes = await readBytes(c, most)
      if (bytes === undefined) return problem('too-large')
      const at = now()
      const text = Buffer.from(bytes).toString('utf8')
      const verdict = verifyWebhook({ header, body: text, keys, now: at })
      if (!verdict.ok) {
        log({ level: 'warn', what: 'hook-refused', route: c.req.path, code: verdict.reason })
        return problem('not-found')
      }
      const read = parseJson(bytes)
      if (!read.ok) return problem(read.problem)
      const body = z.safeParse(schema, read.value)
      if (!body.success) return problem('invalid', { errors: faults(body.error) })
      const madeAt = new Date(Number(header('webhook-timestamp')) * 1000)
      return inTime(() => act(body.data, { id: verdict.id, madeAt, now: at }))
    }

  if (deps.config.proofs) {
    routes.post(
      '/v1/hooks/proofs',
      hook(ProofWanted, async (wanted, message) => {
        const given = await giveProof(deps, message, wanted, message.now)
        return typeof given === 'string' ? problem(given) : json(given, 201)
      }),
    )
  }
  return routes
    .post(
      '/v1/hooks/requests',
      hook(StateUpdate, (update, { id, now: at }) => updateRequest(deps, id, update, at)),
    )
    .post(
      '/v1/hooks/threads',
      hook(ThreadUpdate, (update, { id, now: at }) => updateThread(deps, id, update, at)),
    )
    .post(
      '/v1/hooks/attachments',
      hook(AttachmentWanted, async ({ id }) => (await download(db, id)) ?? problem('not-found')),
    )
    .post(
      '/v1/hooks/mail',
      hook(
        IncomingMail,
        async ({ raw, ...envelope }) =>
          answerTo(await takeMail(deps, { ...envelope, raw: Buffer.from(raw, 'base64') })),
        MOST_MAIL_BYTES,
      ),
    )
    .post(
      '/v1/hooks/live',
      hook(LiveState, async (state, { madeAt }) => {
        await storeLive(db, state, madeAt)
        return new Response(null, { status: 204, headers: PRIVATE })
      }),
    )
}

function answerTo(taken: Taken): Response {
  if (taken.is === 'taken') return done()
  if (taken.is === 'later') return problem('in-progress')
  if (taken.why === 'unknown-address') return problem('not-found')
  return invalid('/raw', taken.why)
}
