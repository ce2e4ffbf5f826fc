/**
 * The server: one Fetch handler over the published files and the routes that need a program. The files
 * are those of a folder, or built here from the answers.
 *
 * Time is an argument, nothing is read from the environment, no port is opened here: the command
 * line does that, and a test does not need it.
 */
import { Hono } from 'hono'
import type { Answer } from '../content/answers.ts'
import type { Config } from '../content/config.ts'
import { buildHub, type Programs, readPrograms } from '../publish/index.ts'
import { installed } from './installed.ts'
import { problem } from './problem.ts'
import { type Files, type Published, publishedFrom, watchFolder } from './published.ts'
import { facebookRoutes } from './routes/facebook.ts'
import { fileRoutes } from './routes/files.ts'
import type { PageTab } from './signed-request.ts'

export interface ServerOptions {
  config: Config
  /** Of every locale: the hub is built from them, in memory, once, for the day of `now`. */
  answers?: readonly Answer[]
  /** For a hub that is built here. Default: those of the installed package. */
  programs?: Programs
  /** Instead of `answers`: what `buildHub` returned. */
  files?: Files
  /** Instead of both: where `des-questions build` wrote. Default: `public`. */
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

/**
 * @throws QuestionsError `NOT_FOUND` when nothing was published, or the package holds no programs
 * @throws RangeError for an empty secret of the page tab
 */
export async function createServer({
  now = () => new Date(),
  onError = () => {},
  ...options
}: ServerOptions): Promise<Server> {
  const { config, facebook } = options
  const published = await publishedOf(options, now, onError)

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

type Source = Pick<ServerOptions, 'config' | 'answers' | 'programs' | 'files' | 'folder'>

/** @returns the hub as it is at each request: only a folder can change */
async function publishedOf(
  { config, answers, programs, files, folder = 'public' }: Source,
  now: () => Date,
  onError: (error: unknown) => void,
): Promise<() => Promise<Published>> {
  if (files) return always(publishedFrom(files))
  if (!answers) return watchFolder(folder, onError)
  const { version, dist } = installed()
  const built = await buildHub(config, answers, {
    programs: programs ?? (await readPrograms(dist)),
    version,
    now: now(),
  })
  return always(publishedFrom(built))
}

const always = (value: Published) => async () => value
