/** `GET /v1/problems/<type>`: what the `type` of a problem means, for whoever follows it. */
import { Hono } from 'hono'
import { PROBLEM_BASE, PROBLEMS, type ProblemType, TITLES } from '../../contract/problem.ts'
import type { Env } from '../deps.ts'
import { problem } from '../problem.ts'

export const problemRoutes = (): Hono<Env> =>
  new Hono<Env>().get(`${PROBLEM_BASE}:type`, (c) => {
    const type = c.req.param('type')
    if (!Object.hasOwn(PROBLEMS, type)) return problem('not-found')
    const { status, ...rest } = PROBLEMS[type as ProblemType]
    const again = 'again' in rest
    const advice = again
      ? 'The same request may succeed later: send it again, under the same Idempotency-Key.'
      : 'The same request would be refused again.'
    return c.text(`${type} (${status})\n\n${TITLES[type as ProblemType]}\n${advice}\n`, 200, {
      'Cache-Control': 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    })
  })
