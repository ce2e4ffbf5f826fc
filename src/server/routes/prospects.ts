/** `/v1/session/codes` and `/v1/session/e-mail`, on the secure origin. See `contract/prospect.ts`. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Secure } from '../../content/secure.ts'
import { CodeGiven, CodeWanted } from '../../contract/prospect.ts'
import type { Deps, Env } from '../deps.ts'
import { whoAsks } from '../guard/asked.ts'
import { readJson } from '../guard/body.ts'
import { createCounter } from '../guard/counter.ts'
import { countUse } from '../guard/limits.ts'
import { faults, write } from '../guard/write.ts'
import { PRIVATE, problem } from '../problem.ts'
import { askForCode } from '../prospects/ask.ts'
import { enter } from '../prospects/enter.ts'
import { isFromSecure, pageGate } from '../secure/gate.ts'
import { secretIn, sessionCookie } from '../sign-in/cookies.ts'
import { openSession, sessionHash } from '../sign-in/sessions.ts'

const FAULTS = {
  wrong: { pointer: '/code', code: 'wrong' },
  over: { pointer: '/ticket', code: 'over' },
} as const

export function prospectRoutes(deps: Deps, secure: Secure): Hono<Env> {
  const counter = createCounter(deps.db)
  return new Hono<Env>()
    .post(
      '/v1/session/codes',
      write<CodeWanted>(deps, {
        gate: pageGate(deps),
        schema: CodeWanted,
        limits: (_, { from }) => (from === undefined ? [] : [{ limit: 'codes', of: from }]),
        act: (body, { now }) => askForCode(deps, body, now),
      }),
    )
    .post('/v1/session/e-mail', async (c) => {
      const { raw } = c.req
      if (!isFromSecure(raw.headers, deps.config)) return problem('origin-refused')
      const body = await readJson(c, { mayBeEmpty: false })
      if (!body.ok) return problem(body.problem)
      const given = z.safeParse(CodeGiven, body.value)
      if (!given.success) return problem('invalid', { errors: faults(given.error) })
      const asked = whoAsks(deps, c)
      const { refusal } = await countUse(deps, asked, [], counter)
      if (refusal) return refusal()
      const entry = await enter(deps, given.data, asked.now)
      if (entry.is !== 'open') return problem('invalid', { errors: [FAULTS[entry.is]] })
      const before = secretIn(raw.headers)
      const secret = await openSession(
        deps,
        { ...entry.identity, idToken: '' },
        secure,
        asked.now,
        before === undefined ? undefined : sessionHash(before),
      )
      return new Response(null, {
        status: 204,
        headers: { ...PRIVATE, 'Set-Cookie': sessionCookie(secret) },
      })
    })
}
