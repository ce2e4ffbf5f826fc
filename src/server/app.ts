/**
 * The server: one Fetch handler over the published files and the routes that need a program.
 *
 * Time is an argument, nothing is read from the environment, no port is opened here: the command
 * line does that, and a test does not need it.
 */
import { Hono } from 'hono'
import type { Config } from '../content/config.ts'
import { problem } from './problem.ts'
import { type Files, type Published, publishedFrom, watchFolder } from './published.ts'
import { facebookRoutes } from './routes/facebook.ts'
import { fileRoutes } from './routes/files.ts'
import type { PageTab } from './signed-request.ts'

export interface ServerOptions {
  config: Config
  /** What `buildHub` returned. One of `files` and `folder` is needed. */
  files?: Files
  /** Where `des-questions build` wrote: `public`. */
  folder?: string
  /** The page tab on Facebook; the secret comes from the environment. */
  facebook?: PageTab
  now?: () => Date
  /** Told of failures that are ours. Never holds what a visitor typed. */
  onError?: (error: unknown) => void
}

export interface Server {
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** @throws QuestionsError `NOT_FOUND` when nothing was published */
export async function createServer({
  config,
  files,
  folder,
  facebook,
  now = () => new Date(),
  onError = () => {},
}: ServerOptions): Promise<Server> {
  const published = files ? always(publishedFrom(files)) : await watchFolder(folder ?? 'public')

  const app = new Hono()
    .get('/v1/health', async ({ json }) => {
      const { files: held } = await published()
      return json({ live: true, ready: held.has('hub.json') }, 200, { 'Cache-Control': 'no-store' })
    })
    .all('/v1/*', () => problem('not-found'))
    .route('/', facebookRoutes({ config, published, now, tab: facebook }))
    .route('/', fileRoutes(published))
  app.onError((error) => {
    onError(error)
    return problem('internal')
  })

  return { fetch: async (request) => app.fetch(request), close: async () => {} }
}

const always = (value: Published) => async () => value
