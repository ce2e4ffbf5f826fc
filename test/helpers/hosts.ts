/** The three hosts of a bank that has everything, over a database in which nothing is: what routes there are. */
import { Hono } from 'hono'
import { parseConfig } from '../../src/content/config.ts'
import { apiRoutes } from '../../src/server/api.ts'
import { notTooManyAtOnce } from '../../src/server/crowd.ts'
import type { Deps, Env } from '../../src/server/deps.ts'
import { deskApp } from '../../src/server/desk/app.ts'
import { secureApp } from '../../src/server/secure/app.ts'
import { APPOINTMENTS } from './agencies.ts'
import { MAIL } from './prospects.ts'
import { callbackConfig, SECRET, SITE } from './server.ts'

const SECURE = 'https://messages.banque.example'
const DESK = 'https://bureau.banque.example'
const issuer = 'https://connexion.banque.example'

export interface Host {
  /** Whose pages may write there. */
  origin: string
  app: Hono<Env>
}

export function hostsOfAFullBank(): Host[] {
  const { channels, ...rest } = callbackConfig()
  const agency = { mode: 'api', appointments: APPOINTMENTS }
  const api = { mode: 'api' }
  const config = parseConfig({
    ...rest,
    delivery: { ...rest.delivery, mail: MAIL },
    proofs: true,
    secure: { origin: SECURE, signIn: { issuer, clientId: 'messages' }, prospects: true },
    desk: { origin: DESK, signIn: { issuer, clientId: 'bureau' } },
    channels: { ...channels, agency, message: api, complaint: api },
  })
  const deps = {
    config,
    agencies: [],
    db: { query: async () => ({ rows: [] }) },
    now: () => new Date(),
    log: () => {},
    random: (count: number) => new Uint8Array(count),
    ownKey: new Uint8Array(32),
    secrets: { webhook: SECRET, hook: SECRET },
  } as unknown as Deps
  const files = async () => ({ rules: [], files: new Map() })
  return [
    {
      origin: SITE,
      app: new Hono<Env>().use('/v1/*', notTooManyAtOnce()).route('/', apiRoutes(deps)),
    },
    { origin: SECURE, app: secureApp(deps, { files })! },
    { origin: DESK, app: deskApp(deps, files)! },
  ]
}
