/** Our server as the contract is asked of it: with all that a bank may have, in one process. */
import { parseConfig } from '../../src/content/config.ts'
import type { Db } from '../../src/server/database/db.ts'
import { createServer, type Server } from '../../src/server/index.ts'
import { ADVISERS, AGENCIES, APPOINTMENTS } from '../helpers/agencies.ts'
import { answers, programs } from '../helpers/bank.ts'
import { callbackConfig, SECRET } from '../helpers/server.ts'

/** @param changes of the configuration, by key */
export function ourServer(database: Db, changes: Record<string, unknown> = {}): Promise<Server> {
  const { channels, ...rest } = callbackConfig({ capacity: 3 })
  const agency = { mode: 'api', appointments: { ...APPOINTMENTS, advisers: ADVISERS } }
  const config = parseConfig({
    ...rest,
    proofs: true,
    secure: {
      origin: 'https://messages.banque.example',
      signIn: { issuer: 'https://connexion.banque.example', clientId: 'messages' },
    },
    channels: { ...channels, agency, message: { mode: 'api' } },
    ...changes,
  })
  const secrets = { webhook: SECRET, hook: SECRET }
  const hub = { config, answers: answers(), programs: programs(), agencies: AGENCIES }
  const secureFiles = new Map([
    ['index.html', { body: '', type: 'text/html' }],
    ['headers.json', { body: '[]', type: 'application/json' }],
  ])
  return createServer({ ...hub, secureFiles, database, secrets })
}
