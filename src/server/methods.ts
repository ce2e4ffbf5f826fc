/** What is answered where no route is: 405 for a method that an address does not take, else 404. */
import type { Handler } from 'hono'
import type { Env } from './deps.ts'
import { problem } from './problem.ts'

interface Route {
  method: string
  /** `/v1/requests/:reference`, `/v1/calendars/:file{.+}` */
  path: string
}

export function otherMethods(routes: readonly Route[]): Handler<Env> {
  const known = routes.map(({ method, path }) => ({ method, pattern: patternOf(path) }))
  return ({ req }) => {
    const methods = known.flatMap(({ method, pattern }) =>
      pattern.test(req.path) ? (method === 'GET' ? ['GET', 'HEAD'] : [method]) : [],
    )
    if (methods.length === 0) return problem('not-found')
    return problem('method-not-allowed', {}, { Allow: [...new Set(methods)].join(', ') })
  }
}

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/:\w+(?:\{([^}]*)\})?/g, (_, rule) => (rule ? '.+' : '[^/]+'))
      .replaceAll('*', '.*')}$`,
  )
