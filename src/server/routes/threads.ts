/** `/v1/threads`, on the secure origin: see `channels/message/contract.ts`. Nobody sees another's. */
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { NewMessage, NewThread, Search, Seen } from '../../channels/message/contract.ts'
import { asCustomer } from '../database/as-customer.ts'
import type { Deps, Env } from '../deps.ts'
import { MESSAGE_BYTES, readJson } from '../guard/body.ts'
import { inTime } from '../guard/in-time.ts'
import { NEVER_WRITTEN } from '../guard/texts.ts'
import { faults, write } from '../guard/write.ts'
import { json, problem } from '../problem.ts'
import { isReference } from '../requests/reference.ts'
import { type EnteredMember, isFromSecure, memberGate } from '../secure/gate.ts'
import { isProspect, type Members } from '../secure/members.ts'
import { search, threadsOf, unlessKnown } from '../threads/read.ts'
import { openThread, sayMore } from '../threads/say.ts'
import { markSeen } from '../threads/seen.ts'
import { findThread, viewOf } from '../threads/stored.ts'

const MessageId = z.uuid()

const textsOf = ({ text, attachments }: NewMessage) => ({
  '/text': text,
  ...Object.fromEntries(attachments.map(({ name }, at) => [`/attachments/${at}/name`, name])),
})

export function threadRoutes(deps: Deps, members: Members): Hono<Env> {
  const { config, db, now } = deps
  const gate = memberGate(deps, members)
  const writing = {
    gate,
    // Whoever has no account here has no number of one to give.
    secrets: ({ member }: EnteredMember) => (isProspect(member) ? undefined : NEVER_WRITTEN),
    read: (c: Context<Env>) => readJson(c, { mayBeEmpty: false, most: MESSAGE_BYTES }),
  }

  /** @param reference from the address: anything */
  const own = async ({ db: reads }: EnteredMember, reference = '') =>
    isReference(reference) ? findThread(reads, reference) : undefined

  return new Hono<Env>()
    .get('/v1/threads', async ({ req }) => {
      const at = now()
      const member = await members.whoIs(req.raw, at)
      if (!member) return problem('signed-out')
      const before = req.query('before')
      if (before !== undefined && !isReference(before)) return problem('not-found')
      return inTime(async () => {
        const list = await threadsOf(deps, asCustomer(db, member.id), member.id, at, before)
        const [last] = list.threads
        const changedAt = last && new Date(last.changedAt)
        return unlessKnown(req.header('If-None-Match'), list, changedAt, at)
      })
    })
    .post('/v1/threads/search', async (c) => {
      const { req } = c
      // Reads, and is a POST so that nothing that is typed is ever in an address.
      if (!isFromSecure(req.raw.headers, config)) return problem('origin-refused')
      const at = now()
      const member = await members.whoIs(req.raw, at)
      if (!member) return problem('signed-out')
      const body = await readJson(c, { mayBeEmpty: false })
      if (!body.ok) return problem(body.problem)
      const asked = z.safeParse(Search, body.value)
      if (!asked.success) return problem('invalid', { errors: faults(asked.error) })
      const { q } = asked.data
      return inTime(async () =>
        json(await search(deps, asCustomer(db, member.id), member.id, q, at)),
      )
    })
    .get('/v1/threads/:reference', async ({ req }) => {
      const at = now()
      const member = await members.whoIs(req.raw, at)
      if (!member) return problem('signed-out')
      const reference = req.param('reference')
      const { before, after } = req.query()
      const edges = [before, after].filter((edge) => edge !== undefined)
      const isPart = edges.length < 2 && edges.every((edge) => MessageId.safeParse(edge).success)
      if (!isReference(reference) || !isPart) return problem('not-found')
      return inTime(async () => {
        const thread = await findThread(asCustomer(db, member.id), reference, { before, after })
        if (!thread) return problem('not-found')
        return unlessKnown(req.header('If-None-Match'), viewOf(thread), thread.changedAt, at)
      })
    })
    .post(
      '/v1/threads',
      write<NewThread, EnteredMember>(deps, {
        ...writing,
        schema: NewThread,
        texts: (body) => ({ '/subject': body.subject, ...textsOf(body) }),
        act: (body, { who, now: at }) => openThread(deps, who, body, at),
      }),
    )
    .post(
      '/v1/threads/:reference/messages',
      write<NewMessage, EnteredMember>(deps, {
        ...writing,
        schema: NewMessage,
        texts: textsOf,
        act: async (body, { who, c, now: at }) => {
          const thread = await own(who, c.req.param('reference'))
          return thread ? sayMore(deps, who, thread, body, at) : problem('not-found')
        },
      }),
    )
    .put(
      '/v1/threads/:reference/read',
      write<Seen, EnteredMember>(deps, {
        ...writing,
        schema: Seen,
        act: async ({ upTo }, { who, c, now: at }) => {
          const thread = await own(who, c.req.param('reference'))
          return thread ? markSeen(thread, upTo, at) : problem('not-found')
        },
      }),
    )
}
