import { afterAll, beforeAll } from 'vitest'
import type { Server } from '../../src/server/index.ts'
import { useDatabase } from '../helpers/database.ts'
import { SECRET, SITE } from '../helpers/server.ts'
import { keepsTheContract } from './contract.ts'
import { ourServer } from './our-server.ts'

const db = useDatabase()
let server: Server

beforeAll(async () => {
  server = await ourServer(db)
})
afterAll(() => server?.close())

keepsTheContract(() => ({
  base: 'http://server.test',
  origin: SITE,
  hook: SECRET,
  fetch: async (input, init) => server.fetch(new Request(input, init), { address: '192.0.2.7' }),
}))
