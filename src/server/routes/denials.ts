/** `POST /v1/denials`: see `contract/denial.ts`. */
import { Hono } from 'hono'
import { Denial } from '../../contract/denial.ts'
import type { Deps, Env } from '../deps.ts'
import { write } from '../guard/write.ts'
import { deny } from '../mail/deny.ts'

export const denialRoutes = (deps: Deps): Hono<Env> =>
  new Hono<Env>().post(
    '/v1/denials',
    write(deps, { schema: Denial, act: (body, { now }) => deny(deps, body, now) }),
  )
