/** `/v1/desk`, on the desk's own origin: see `contract/desk.ts`. Nobody without a role sees anything. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Desk } from '../../content/desk.ts'
import { type DeskActName, DeskKind } from '../../contract/desk.ts'
import { download } from '../attachments/download.ts'
import type { Deps, Env } from '../deps.ts'
import { ACTS } from '../desk/acts.ts'
import type { Adviser, Advisers } from '../desk/advisers.ts'
import { findItem, idOf } from '../desk/found.ts'
import { itemOf } from '../desk/item.ts'
import { itemsOf, pointOf } from '../desk/list.ts'
import { NEEDED } from '../desk/may.ts'
import { allows } from '../desk/rights.ts'
import { MESSAGE_BYTES, readJson } from '../guard/body.ts'
import { inTime } from '../guard/in-time.ts'
import { openKey } from '../guard/key.ts'
import { NEVER_WRITTEN, secretsIn } from '../guard/texts.ts'
import { faults } from '../guard/write.ts'
import { isFromPageOf } from '../own-host.ts'
import { json, problem } from '../problem.ts'
import { isReference } from '../requests/reference.ts'
import { unlessKnown } from '../threads/read.ts'

const Id = z.uuid()

export function deskRoutes(deps: Deps, desk: Desk, advisers: Advisers): Hono<Env> {
  const { config, db, now } = deps

  /** What any adviser may see. Looking is no act: the session does not go on by it. */
  const look =
    (answer: (c: Context<Env>, who: Adviser, at: Date) => Promise<Response>) =>
    async (c: Context<Env>): Promise<Response> => {
      const at = now()
      const who = await advisers.whoIs(c.req.raw, at)
      if (!who) return problem('signed-out')
      return inTime(() => answer(c, who, at))
    }

  /** What those may do whose role allows it: once for each key, and the session goes on. */
  const doing =
    (act: DeskActName) =>
    async (c: Context<Env>): Promise<Response> => {
      const { raw, path } = c.req
      const reference = c.req.param('reference') ?? ''
      if (!isFromPageOf(raw.headers, desk.origin)) return problem('origin-refused')
      const at = now()
      const who = await advisers.whoIs(raw, at)
      if (!who) return problem('signed-out')
      if (!isReference(reference)) return problem('not-found')
      if (!allows(who.right, NEEDED[act])) return problem('role-refused')
      const sent = await readJson(c, { mayBeEmpty: false, most: MESSAGE_BYTES })
      if (!sent.ok) return problem(sent.problem)
      const key = openKey(raw, path, `adviser ${idOf(who)}`, sent.value)
      if (!key) return problem('key-missing')
      const row = ACTS[act]
      const body = z.safeParse(row.schema, sent.value)
      if (!body.success) return problem('invalid', { errors: faults(body.error) })
      const { text, reason } = body.data as { text?: string; reason?: string }
      const secrets = secretsIn({ '/text': text, '/reason': reason }, config)
      const never = secrets.filter(({ code }) => NEVER_WRITTEN.has(code))
      if (never.length > 0) return problem('sensitive-data', { errors: never })
      // Another text under the same key is another act: it is done, or refused, and never taken for the first.
      const messageId = `desk ${key.id} ${JSON.stringify(body.data)}`
      return inTime(async () => {
        await advisers.extend(who, at)
        const found = await findItem(deps, reference)
        if (!found) return problem('not-found')
        const what = { act, adviser: who, found, messageId, now: at }
        const done = await row.act(deps, body.data, what)
        if (done instanceof Response && !done.ok) return done
        const changed = await findItem(deps, reference)
        if (!changed) return problem('not-found')
        const told = done instanceof Response ? {} : done
        return json({ ...(await itemOf(deps, changed, who, at)), ...told })
      })
    }

  const routes = new Hono<Env>()
    .get(
      '/v1/desk/items',
      look(async ({ req }, who, at) => {
        const { kind: asked, mine, service, after } = req.query()
        const kind = asked === undefined ? undefined : DeskKind.safeParse(asked).data
        if ((asked !== undefined && !kind) || (after !== undefined && !pointOf(after)))
          return problem('not-found')
        const wanted = { kind, service, after, mine: mine === '1' }
        const items = await itemsOf(deps, idOf(who), wanted, at)
        return unlessKnown(req.header('If-None-Match'), items, at, at)
      }),
    )
    .get(
      '/v1/desk/items/:reference',
      look(async ({ req }, who, at) => {
        const reference = req.param('reference') ?? ''
        const before = req.query('before')
        if (!isReference(reference) || (before !== undefined && !Id.safeParse(before).success))
          return problem('not-found')
        const found = await findItem(deps, reference, { before })
        if (!found) return problem('not-found')
        return unlessKnown(req.header('If-None-Match'), await itemOf(deps, found, who, at), at, at)
      }),
    )
    .get(
      '/v1/desk/attachments/:id',
      look(async ({ req }) => {
        const id = Id.safeParse(req.param('id'))
        if (!id.success) return problem('not-found')
        // What is not sent yet is its customer's alone.
        const { rows } = await db.query(
          'select from attachment where id = $1 and message_id is not null',
          [id.data],
        )
        return (rows.length > 0 && (await download(db, id.data))) || problem('not-found')
      }),
    )
  for (const act of Object.keys(ACTS) as DeskActName[])
    routes.post(`/v1/desk/items/:reference/${act}`, doing(act))
  return routes
}
