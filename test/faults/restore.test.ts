import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Slots } from '../../src/channels/callback/contract.ts'
import { Ledger } from '../helpers/ledger.ts'
import { whyNoPostgres } from '../helpers/postgres.ts'
import { SITE, startServer } from '../helpers/server.ts'
import { useStage } from './stage.ts'

const stage = useStage({ capacity: 1 }, 'pg_dump')

it('a backup that is restored elsewhere serves the customers that it knows', async ({ skip }) => {
  const missing = whyNoPostgres('pg_dump')
  if (missing) return skip(missing)
  const before = await startServer(stage.project, stage.postgres.url)
  const slots = await fetch(`${before.url}/v1/callbacks/slots?topic=other`)
  const { days } = (await slots.json()) as Slots
  const [slot] = days.flatMap(({ slots }) => slots)
  const ledger = new Ledger()
  const visitor = ledger.visitor({ when: slot!.start })
  const first = await ledger.send(before.url, visitor)
  const { request, manage } = first.answer

  // As docs/server.md says it, while the server runs.
  const dump = join(stage.postgres.folder, 'des-questions.dump')
  await stage.postgres.run('pg_dump', '--format=custom', `--file=${dump}`, stage.postgres.url)
  const late = await ledger.send(before.url, ledger.visitor())
  const restored = await stage.postgres.createDatabase('restored')
  await stage.postgres.run(
    'pg_restore',
    '--no-owner',
    '--exit-on-error',
    `--dbname=${restored}`,
    dump,
  )
  await before.stop()

  const after = await startServer(stage.project, restored)
  const follow = (reference: string, secret: string) =>
    fetch(`${after.url}/v1/requests/${reference}`, {
      headers: { Authorization: `Bearer ${secret}`, Origin: SITE },
    })
  expect(await (await follow(request!.reference, manage!)).json()).toEqual(request)
  expect((await ledger.send(after.url, visitor)).answer).toEqual(first.answer)
  const rival = await ledger.send(after.url, ledger.visitor({ when: slot!.start }))
  expect([rival.status, rival.answer.type]).toEqual([409, expect.stringMatching(/slot-taken$/)])
  // What came after the backup is not in it; the hub sends it again under the same key.
  expect((await follow(late.answer.request!.reference, late.answer.manage!)).status).toBe(404)
  await after.stop()
})
