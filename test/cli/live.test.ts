import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Live } from '../../src/contract/live.ts'
import { apiRoutes } from '../../src/server/api.ts'
import { answers, CONFIG, HUB } from '../helpers/bank.ts'
import { type Running, runBank, TUESDAY } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
let cwd: string
let bank: Running
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-live-'))
  bank = runBank(db)
  await file('des-questions.json', { ...CONFIG, server: HUB })
})
afterEach(() => rm(cwd, { recursive: true }))

async function file(name: string, value: unknown): Promise<void> {
  await mkdir(dirname(join(cwd, name)), { recursive: true })
  await writeFile(join(cwd, name), JSON.stringify(value))
}

/** The command line beside the server, whose network leads there. */
async function command(args: string[], env: Record<string, string> = {}) {
  const app = apiRoutes(bank.deps)
  const said: string[] = []
  const code = await run(['live', ...args], {
    write: (line) => said.push(line),
    complain: (line) => said.push(line),
    progress: () => {},
    cwd,
    env: { DES_QUESTIONS_HOOK_SECRET: SECRET, ...env },
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    now: () => TUESDAY,
    dist: cwd,
    version: '1.2.3',
    stop: new AbortController().signal,
  })
  return { code, said: said.join('\n') }
}

describe('des-questions live', () => {
  it('tells the server what is in content/live.json, and says so', async () => {
    await file('content/live.json', { notices: [{ id: 'a', text: 'Bonjour' }] })
    expect(await command([])).toEqual({
      code: 0,
      said: 'Said: 0 withdrawn, 1 notice, 0 incidents. Hubs have it within a minute.',
    })
    const { body } = await bank.ask<Live>('/v1/live')
    expect(body.notices).toEqual([{ id: 'a', text: 'Bonjour', kind: 'info' }])
  })

  it('takes another file and another server', async () => {
    await file('night.json', { withdrawn: ['carte-perdue'] })
    const { code, said } = await command(['night.json', '--server', 'https://other.example'])
    expect(code).toBe(0)
    expect(said).toContain('night.json: there are no answers here (content/)')
    expect(said).toContain('Said: 1 withdrawn,')
  })

  it('says nothing to the server when an answer to withdraw is none', async () => {
    await file('content/answers.fr.json', answers())
    await file('content/live.json', { withdrawn: ['rib', 'carte-perdu', 'xyz'] })
    expect(await command([])).toEqual({
      code: 1,
      said: [
        'content/live.json: nothing was said to the server',
        '  withdrawn[1]: there is no answer “carte-perdu”: did you mean “carte-perdue”?',
        '  withdrawn[2]: there is no answer “xyz”: correct it, or remove it',
      ].join('\n'),
    })
    expect((await db.query('select from setting')).rows).toHaveLength(0)
    await file('content/live.json', { withdrawn: ['rib', 'carte-perdue'] })
    expect((await command([])).said).toContain('Said: 2 withdrawn,')
  })

  it.each([
    [{ withdrawn: 'all' }, 'withdrawn: expected a list'],
    [{ incidents: [{ id: 'a', title: 'b', text: 'c' }] }, 'incidents[0].match: is missing'],
    [{ notice: [] }, '“notice” is not known here'],
  ])('%o is refused before it is sent', async (state, expected) => {
    await file('content/live.json', state)
    const { code, said } = await command([])
    expect([code, said]).toEqual([1, expect.stringContaining(expected)])
    expect((await db.query('select from setting')).rows).toHaveLength(0)
  })

  it('says what is missing: the file, the key, or the right key', async () => {
    expect((await command([])).said).toContain('content/live.json is not there')
    await file('content/live.json', {})
    const unsigned = await command([], { DES_QUESTIONS_HOOK_SECRET: '' })
    expect([unsigned.code, unsigned.said]).toEqual([
      2,
      expect.stringContaining('export DES_QUESTIONS_HOOK_SECRET='),
    ])
    const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
    const wrong = await command([], { DES_QUESTIONS_HOOK_SECRET: other })
    expect([wrong.code, wrong.said]).toEqual([
      1,
      expect.stringContaining('is DES_QUESTIONS_HOOK_SECRET the same'),
    ])
  })
})
