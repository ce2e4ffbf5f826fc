import { afterAll, beforeAll } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { createServer, type Server } from '../../src/server/index.ts'
import { ADVISERS, AGENCIES, APPOINTMENTS } from '../helpers/agencies.ts'
import { answers, programs } from '../helpers/bank.ts'
import { useDatabase } from '../helpers/database.ts'
import { callbackConfig, SECRET, SITE } from '../helpers/server.ts'
import { keepsTheContract } from './contract.ts'

const db = useDatabase()
let server: Server

beforeAll(async () => {
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
  })
  const secrets = { webhook: SECRET, hook: SECRET }
  const hub = { config, answers: answers(), programs: programs(), agencies: AGENCIES }
  const secureFiles = new Map([
    ['index.html', { body: '', type: 'text/html' }],
    ['headers.json', { body: '[]', type: 'application/json' }],
  ])
  server = await createServer({ ...hub, secureFiles, database: db, secrets })
})
afterAll(() => server?.close())

keepsTheContract(() => ({
  base: 'http://server.test',
  origin: SITE,
  hook: SECRET,
  fetch: async (input, init) => server.fetch(new Request(input, init), { address: '192.0.2.7' }),
}))
