/** `/v1/attachments`, on the secure origin: files before and after their message. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { download } from '../attachments/download.ts'
import { openFileToken } from '../attachments/link.ts'
import { scanQuarantined } from '../attachments/quarantine.ts'
import { readUpload, type Upload, UploadSchema, upload } from '../attachments/upload.ts'
import { asCustomer } from '../database/as-customer.ts'
import type { Deps, Env } from '../deps.ts'
import { inTime } from '../guard/in-time.ts'
import { write } from '../guard/write.ts'
import { problem } from '../problem.ts'
import { type EnteredMember, memberGate } from '../secure/gate.ts'
import { isProspect, type Members } from '../secure/members.ts'

const Id = z.uuid()

export function attachmentRoutes(deps: Deps, members: Members): Hono<Env> {
  const { db, now } = deps
  const gate = memberGate(deps, members)
  const send = write<Upload, EnteredMember>(deps, {
    // A prospect is asked for no document: who they are is not known well enough to keep one.
    gate: async (c, at) => {
      const who = await gate(c, at)
      return who instanceof Response || !isProspect(who.member) ? who : problem('not-found')
    },
    read: readUpload,
    schema: UploadSchema,
    act: (body, { who, now: at }) => upload(deps, who, body, at),
  })
  return new Hono<Env>()
    .post('/v1/attachments', async (c, next) => {
      const response = await send(c, next)
      // It is stored: whoever looks into it may begin, and nobody waits for them.
      void scanQuarantined(deps).catch(() => {})
      return response
    })
    .get('/v1/files/:token', async ({ req }) => {
      // Of an e-mail to the bank: whoever has it was told of this file, and of no other.
      const id = openFileToken(deps.ownKey, req.param('token'), now())
      return inTime(
        async () => (id !== undefined && (await download(db, id))) || problem('not-found'),
      )
    })
    .get('/v1/attachments/:id', async ({ req }) => {
      const member = await members.whoIs(req.raw, now())
      if (!member) return problem('signed-out')
      const id = Id.safeParse(req.param('id'))
      if (!id.success) return problem('not-found')
      return inTime(
        async () => (await download(asCustomer(db, member.id), id.data)) ?? problem('not-found'),
      )
    })
}
