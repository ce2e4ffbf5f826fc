/**
 * The server: one Fetch handler over the published files and the routes that need a program. The files
 * are those of a folder, or built here from the answers. A database is opened only where a channel
 * stores something.
 *
 * Time is an argument, nothing is read from the environment, no port is opened here: the command
 * line does that, and a test does not need it.
 */
import type { ErrorHandler, Hono } from 'hono'
import type { Answer } from '../content/answers.ts'
import { type Config, storedBy } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { QuestionsError } from '../errors.ts'
import { buildHub, type Programs, readPrograms } from '../publish/index.ts'
import { startBackend } from './backend.ts'
import { codeOf, isUnavailable } from './database/db.ts'
import type { DatabaseOption } from './database/open.ts'
import type { Deps, Env, Peer, Scan, Secrets } from './deps.ts'
import { deskApp } from './desk/app.ts'
import { hubHost } from './hub-host.ts'
import { installed } from './installed.ts'
import type { Log } from './log.ts'
import { isFor } from './own-host.ts'
import { problem } from './problem.ts'
import { type Files, type Published, publishedFrom, watchFolder } from './published.ts'
import type { MailDoor } from './replies/smtp.ts'
import { isOurAddress, takeMail } from './replies/take.ts'
import { placeOf } from './request-log.ts'
import { secureApp } from './secure/app.ts'
import type { Identify } from './secure/members.ts'
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
  /** The program of the secure origin, as it is built. */
  secureFiles?: Files
  /** Instead of `secureFiles`: where it is. Default: `secure`. */
  secureFolder?: string
  /** The program of the desk, as it is built. */
  deskFiles?: Files
  /** Instead of `deskFiles`: where it is. Default: `desk`. */
  deskFolder?: string
  /** Who is signed in on the secure origin, where `secure.signIn` is a page of the bank's own. */
  identify?: Identify
  /** Looks into what customers send, before anybody gets it: a virus scanner of the bank's. */
  scan?: Scan
  /** Of `content/agencies.json`: those in which appointments are made. */
  agencies?: readonly Agency[]
  /** The page tab on Facebook; the secret comes from the environment. */
  facebook?: PageTab
  /** Where requests are stored. Needed as soon as a channel has the mode `api`; false: elsewhere. */
  database?: DatabaseOption | false
  /** What only the environment knows: keys of webhooks, the mail server, the ticketing. */
  secrets?: Secrets
  now?: () => Date
  /** Unpredictable bytes. */
  random?: (count: number) => Uint8Array
  /** One entry for each request to `/v1/` and each event of the server. */
  log?: Log
  /** Told of failures that are ours. Never holds what a visitor typed. */
  onError?: (error: unknown) => void
}

export interface Server {
  /** @param peer whose connection it is, for the limits by address; `listen` says it */
  fetch(request: Request, peer?: Peer): Promise<Response>
  /** Takes e-mails that answer customers, where `delivery.confidentialMail.replies` says so. For `listenForMail` */
  mail?: MailDoor
  /** Not ready any more: whoever sends visitors here should stop. Requests are answered all the same. */
  retire(): void
  /** Ends what runs, and closes the database. */
  close(): Promise<void>
}

/**
 * @throws QuestionsError `NOT_FOUND` when nothing was published, or the package holds no programs;
 *   `CONFIG_INVALID` when there is nowhere to store what a channel stores; `REFUSED` when the database
 *   cannot be had
 * @throws RangeError for an empty secret of the page tab
 */
export async function createServer({
  now = () => new Date(),
  log = () => {},
  onError = () => {},
  ...options
}: ServerOptions): Promise<Server> {
  const { config, agencies, facebook, secrets, random, scan } = options
  const filesFailed = (error: unknown) => {
    log({ level: 'error', what: 'files-unreadable', code: codeOf(error) })
    onError(error)
  }
  const published = await publishedOf(options, now, filesFailed)
  const database = databaseOf(options)
  const backend =
    database &&
    (await startBackend({ config, agencies, database, secrets, now, random, log, scan }))

  let isStopping = false
  const isRetired = () => isStopping
  const hub = hubHost({ config, published, backend, facebook, now, log, isStopping: isRetired })
  const hosts = await ownHosts(options, backend?.deps, filesFailed)
  for (const app of [hub, ...hosts.map((own) => own.app)]) app?.onError(failing(log, onError))

  return {
    ...(backend && config.delivery.confidentialMail?.replies && { mail: doorOf(backend.deps) }),
    async fetch(request, peer = {}) {
      const own = hosts.find(({ place }) => isFor(place, request))
      if (!own) return hub.fetch(request, peer)
      return own.app ? own.app.fetch(request, peer) : problem('not-found')
    },
    retire() {
      isStopping = true
    },
    async close() {
      isStopping = true
      await backend?.close()
    },
  }
}

/** A database that is away is no failure of ours; all else is told, with nothing that a visitor typed. */
const failing =
  (log: Log, onError: (error: unknown) => void): ErrorHandler<Env> =>
  (error, c) => {
    if (isUnavailable(error)) {
      log({ level: 'error', what: 'database-unavailable', ...placeOf(c, error) })
      return problem('unavailable')
    }
    log({ level: 'error', what: 'failed', ...placeOf(c, error) })
    onError(error)
    return problem('internal')
  }

interface OwnHost {
  place: { origin: string } | undefined
  /** Missing where nobody writes to us: then nothing is at that place. */
  app: Hono<Env> | undefined
}

/** @param deps missing where nothing is stored here */
async function ownHosts(
  { config, identify, ...given }: Omit<ServerOptions, 'now' | 'log' | 'onError'>,
  deps: Deps | undefined,
  filesFailed: (error: unknown) => void,
): Promise<OwnHost[]> {
  const { secureFolder = 'secure', deskFolder = 'desk' } = given
  const ownFiles = (place: object | undefined, files: Files | undefined, folder: string) =>
    place ? filesOf(files, folder, filesFailed) : NO_FILES
  const secureFiles = await ownFiles(config.secure, given.secureFiles, secureFolder)
  const deskFiles = await ownFiles(config.desk, given.deskFiles, deskFolder)
  return [
    { place: config.secure, app: deps && secureApp(deps, { identify, files: secureFiles }) },
    { place: config.desk, app: deps && deskApp(deps, deskFiles) },
  ]
}

const doorOf = (deps: Deps): MailDoor => ({
  knows: (recipient) => isOurAddress(deps, recipient),
  take: (mail) => takeMail(deps, mail),
})

function databaseOf({ config, database }: ServerOptions): DatabaseOption | undefined {
  if (database !== undefined) return database || undefined
  const [channel] = storedBy(config)
  if (!channel) return
  throw new QuestionsError(
    'CONFIG_INVALID',
    `channels.${channel} has the mode “api”, and there is no database: hand one to createServer, or false when another server stores the requests`,
  )
}

type Source = Pick<
  ServerOptions,
  'config' | 'answers' | 'agencies' | 'programs' | 'files' | 'folder'
>

/** @returns the hub as it is at each request: only a folder can change */
async function publishedOf(
  { config, answers, agencies, programs, files, folder = 'public' }: Source,
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
    ...(agencies && { agencies }),
  })
  return always(publishedFrom(built))
}

/** Of an origin of its own: without the program it has no page, and `/v1/` all the same. */
async function filesOf(
  files: Files | undefined,
  folder: string,
  onError: (error: unknown) => void,
): Promise<() => Promise<Published>> {
  if (files) return always(publishedFrom(files, ITS_PAGE))
  return watchFolder(folder, onError, ITS_PAGE).catch((error: unknown) => {
    onError(error)
    return NO_FILES
  })
}

const ITS_PAGE = 'index.html'

const always = (value: Published) => async (): Promise<Published> => value

const NO_FILES = always({ rules: [], files: new Map() })
