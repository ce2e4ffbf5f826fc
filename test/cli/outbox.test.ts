import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { migrate } from '../../src/server/database/migrate.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import { CONFIG, NOW } from '../helpers/bank.ts'

const [first, second] = [randomUUID(), randomUUID()]
let cwd: string

/** One database for all tests, which are told in order: making one takes seconds. */
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-outbox-'))
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(CONFIG))
  const db = await openDatabase({ folder: join(cwd, 'base') }, () => {})
  await migrate(db, NOW)
  for (const [id, failure] of [
    [first, '410'],
    [second, 'ECONNREFUSED'],
  ]) {
    await db.query(
      `insert into outbox (id, target, event, payload, state, attempts, failure, due_at, made_at)
       values ($1, 'webhook:crm', 'request.created', '{"phone":"+33612345678"}', 'dead', 43, $2, $3, $3)`,
      [id, failure, NOW],
    )
  }
  await db.close()
}, 60_000)
afterAll(() => rm(cwd, { recursive: true }))

async function outbox(...argv: string[]) {
  const said: string[] = []
  const code = await run(['outbox', '--database', 'base', ...argv], {
    write: (line) => said.push(line),
    complain: (line) => said.push(line),
    progress: () => {},
    cwd,
    env: {},
    now: () => NOW,
    dist: cwd,
    version: '1.2.3',
    stop: new AbortController().signal,
  })
  return { code, said: said.join('\n') }
}

describe('des-questions outbox', () => {
  it('lists what could not be sent, without its content', async () => {
    const { code, said } = await outbox()
    expect(code).toBe(0)
    expect(said).toBe(
      [
        `${first}  2026-11-21T10:00:00.000Z  webhook:crm  request.created  410  43 attempts`,
        `${second}  2026-11-21T10:00:00.000Z  webhook:crm  request.created  ECONNREFUSED  43 attempts`,
        '2 in all.',
      ].join('\n'),
    )
  }, 60_000)

  it('puts back the one that is named, and only that one', async () => {
    expect(await outbox('--replay', first)).toEqual({ code: 0, said: '1 put back.' })
    expect((await outbox()).said).not.toContain(first)
  }, 60_000)

  it.each([first, randomUUID(), 'nonsense'])(
    'says that there is no “%s” to put back',
    async (id) => {
      expect(await outbox('--replay', id)).toEqual({
        code: 1,
        said: expect.stringContaining(
          `nothing to send again under “${id}”: “npx des-questions outbox”`,
        ),
      })
    },
    60_000,
  )

  it('puts back all of them', async () => {
    expect(await outbox('--replay', 'all')).toEqual({ code: 0, said: '1 put back.' })
    expect(await outbox()).toEqual({ code: 0, said: 'Nothing: all was sent, or waits.' })
  }, 60_000)

  it('says that a database has no tables yet', async () => {
    const db = await openDatabase({ folder: join(cwd, 'empty') }, () => {})
    await db.close()
    const { code, said } = await outbox('--database', 'empty')
    expect([code, said]).toEqual([1, expect.stringContaining('this database holds no outbox')])
  }, 60_000)

  it('says that nobody answers at an address', async () => {
    const { code, said } = await outbox('--database', 'postgres://me:canary@127.0.0.1:9/x')
    expect([code, said]).toEqual([1, expect.stringContaining('does not answer (ECONNREFUSED)')])
    expect(said).not.toContain('canary')
  })

  it('makes no database where there is none', async () => {
    const { code, said } = await outbox('--database', 'elsewhere')
    expect(code).toBe(1)
    expect(said).toContain('there is no database here')
  })
})
