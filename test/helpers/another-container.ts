/**
 * ENTRY of a process of its own: a server with its database in a folder, which believes to be in another
 * container than everybody else. Nobody can ask the system whether it still runs.
 *
 *   node another-container.ts <folder of the database>
 */
import { buildHub } from '../../src/publish/index.ts'
import { createServer } from '../../src/server/app.ts'
import { openPglite } from '../../src/server/database/pglite.ts'
import { jsonLog } from '../../src/server/index.ts'
import { listen } from '../../src/server/listen.ts'
import { answers, programs } from './bank.ts'
import { callbackBank, TUESDAY } from './callbacks.ts'

process.once('disconnect', () => process.exit(1))

const now = () => TUESDAY
const say = (line: string) => process.stdout.write(`${line}\n`)
const log = jsonLog(say, now)
const config = callbackBank({ slots: { capacity: 1_000 } })
const server = await createServer({
  config,
  files: await buildHub(config, answers(), { programs: programs(), version: '1.0.0', now: now() }),
  database: await openPglite(process.argv[2]!, log, {
    beatMs: 100,
    silentMs: 400,
    space: 'another',
  }),
  secrets: { webhook: `whsec_${Buffer.alloc(32, 7).toString('base64')}` },
  now,
  log,
})
const { port, close } = await listen(server.fetch, { port: 0, hostname: '127.0.0.1' })
say(`http://127.0.0.1:${port}`)
process.once('SIGTERM', async () => {
  await close()
  await server.close()
  process.removeAllListeners('disconnect').disconnect()
})
