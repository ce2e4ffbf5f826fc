/**
 * `serve`: `public/` over HTTP, with the headers that it needs, the page tab of Facebook, and `/v1/`; `secure/`
 * and `desk/` at their own hosts; and a port for answers by e-mail, where the bank takes them.
 */
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Config } from '../content/config.ts'
import { isLocal } from '../content/fields.ts'
import { CONFIG_FILE } from '../content/files.ts'
import { QuestionsError } from '../errors.ts'
import { isBuiltFrom } from '../publish/built-from.ts'
import {
  createServer,
  inBursts,
  jsonLog,
  type Listening,
  type Log,
  listen,
  listenForMail,
  type MailListening,
  type Server,
} from '../server/index.ts'
import { problem } from '../server/problem.ts'
import { type Command, port, text } from './command.ts'
import { certificateIn, FACEBOOK, pageTabIn, secretsIn, storageOf } from './environment.ts'
import { readAgenciesFile, readConfig } from './project.ts'
import type { World } from './world.ts'

export const serve: Command = {
  summary: 'serves public/ on this machine or behind your proxy, and stores requests',
  usage: '[--port <number>] [--host <address>] [--folder <folder>] [--database <where>]',
  options: {
    port: { type: 'string', help: '4300 when left out' },
    host: { type: 'string', help: 'address to listen on; localhost when left out' },
    folder: { type: 'string', help: 'what to serve; public when left out' },
    database: {
      type: 'string',
      help: 'a folder, postgres://…, or none; DATABASE_URL or .des-questions/database when left out',
    },
  },
  async run(values, world) {
    const { cwd, env, now, stop, write, complain } = world
    const wanted = { port: port(values, 4300), hostname: text(values, 'host') ?? 'localhost' }
    const config = await readConfig(cwd)
    const facebook = pageTabIn(env)
    const storage = storageOf(text(values, 'database'), config, world)
    const folder = text(values, 'folder') ?? 'public'
    const lines = inBursts(complain)
    // The port first: without it no database is opened, made or brought up to date.
    let server: Server | undefined
    const listening = await listen(
      (request, peer) => server?.fetch(request, peer) ?? problem('unavailable'),
      wanted,
    ).catch((error) => refuse(error, wanted))
    try {
      server = await createServer({
        config,
        agencies: (await readAgenciesFile(cwd)).agencies,
        folder: resolve(cwd, folder),
        secureFolder: resolve(cwd, 'secure'),
        deskFolder: resolve(cwd, 'desk'),
        ...(facebook && { facebook }),
        ...(storage && { database: storage.database }),
        secrets: secretsIn(env),
        now,
        log: jsonLog(lines.write, now),
      })
    } catch (error) {
      await listening.close()
      throw error
    }
    if (!(await isBuiltFrom(config, resolve(cwd, folder)))) {
      complain(
        `warning: ${folder} was built from another ${CONFIG_FILE} than the one that is here: run “npx des-questions build”, or visitors see what it said before`,
      )
    }
    const mail = await mailDoor(config, server, world, jsonLog(lines.write, now)).catch(
      async (error: unknown) => {
        await listening.close()
        await server?.close()
        throw error
      },
    )
    const origin = originOf({ ...wanted, port: listening.port })
    if (isElsewhere(new URL(config.hub), origin)) {
      complain(
        `warning: “hub” is ${config.hub} but this serves ${origin}: the hub will look for its files in the wrong place until you put ${origin} into “hub” (and “server”, if it is here) and build again`,
      )
    }
    write(`${origin}/hub/       the hub`)
    write(`${origin}/           the same without JavaScript`)
    write(
      `${origin}/facebook   the page tab${facebook ? '' : ` (set ${FACEBOOK} to read what Facebook sends)`}`,
    )
    if (storage) write(`Requests are stored ${storage.shown}.`)
    if (mail) write(`Answers by e-mail are taken on port ${mail.port}.`)
    write('Ctrl+C stops it.')
    if (!stop.aborted) await once(stop, 'abort')
    server.retire()
    await Promise.all([listening.close(), mail?.close()])
    await server.close()
    lines.flush()
    write('Stopped.')
    return 0
  },
}

/** @returns nothing where answers come by hooks alone */
async function mailDoor(
  { delivery: { confidentialMail } }: Config,
  { mail }: Server,
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
  log: Log,
): Promise<MailListening | undefined> {
  const { address = '', listen: where } = confidentialMail?.replies ?? {}
  if (!where || !mail) return undefined
  const certificate = await certificateIn(env, cwd)
  const name = address.slice(address.indexOf('@') + 1)
  return listenForMail({ ...where, name, certificate, log }, mail)
}

interface Wanted {
  port: number
  hostname: string
}

const originOf = ({ port, hostname }: Wanted): string =>
  `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`

/** A hub on this machine that is not here: another port, or another name than those of `localhost`. */
function isElsewhere(hub: URL, origin: string): boolean {
  if (!isLocal(hub.hostname)) return false
  const here = new URL(origin)
  const named = ({ hostname }: URL) => hostname.replace(/^.+\.localhost$/, 'localhost')
  const isEverywhere = here.hostname === '0.0.0.0' || here.hostname === '[::]'
  return hub.port !== here.port || (!isEverywhere && named(hub) !== named(here))
}

/** What cannot be listened on is said with what to do; anything else is a bug of ours. */
function refuse(error: unknown, wanted: Wanted): Listening {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const { code, syscall } = cause as NodeJS.ErrnoException
  const other = originOf({ ...wanted, port: wanted.port + 1 })
  if (code === 'EADDRINUSE') {
    throw new QuestionsError(
      'REFUSED',
      `port ${wanted.port} is taken: try --port ${wanted.port + 1}, put ${other} into “hub” (and “server”, if it is here) and build again`,
      { cause },
    )
  }
  if (syscall === undefined) throw error
  throw new QuestionsError(
    'REFUSED',
    `${originOf(wanted)} cannot be served (${code}): choose another --port or --host`,
    { cause },
  )
}
