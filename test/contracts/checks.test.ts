import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { World as Terminal } from '../../src/cli/world.ts'
import { CHECKS, conform, type Outcome, type World } from '../../src/conformance/index.ts'
import { NOW } from '../helpers/bank.ts'

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } })

/** Servers that take everything, or nothing, or say nonsense. */
const CARELESS: Record<string, () => Response | Promise<Response>> = {
  'says yes to everything': () => json({}),
  'creates everything': () => json({}, 201),
  'is a website': () => new Response('<!doctype html><title>Connexion</title>'),
  'knows no address': () => json({ type: 'about:blank', title: 'no', status: 404 }, 404),
  'is broken': () => new Response('Error: at run (/srv/app.js:1:2)', { status: 500 }),
  'is not there': () => Promise.reject(new TypeError('fetch failed')),
  'redirects to a sign-in': () => Response.redirect('https://login.example/', 302),
}

async function outcomes(answer: () => Response | Promise<Response>): Promise<Outcome[]> {
  const world: World = {
    base: 'https://server.test',
    origin: 'https://www.banque.example',
    fetch: async () => answer(),
    newKey: () => crypto.randomUUID(),
    random: () => 0.5,
    now: () => NOW,
  }
  const found: Outcome[] = []
  for await (const outcome of conform(world)) found.push(outcome)
  return found
}

describe.each(Object.entries(CARELESS))('a server that %s', (_, answer) => {
  it('keeps next to nothing, and is told what to do', async () => {
    const found = await outcomes(answer)
    expect(found).toHaveLength(CHECKS.length)
    const kept = found.filter(({ result }) => result === 'kept').map(({ check }) => check.id)
    // Nothing is allowed to a stranger where nothing is allowed.
    expect(kept.filter((id) => id !== 'cors/stranger')).toEqual([])
    for (const { result, said, check } of found.filter(({ result }) => result !== 'kept')) {
      expect(said, check.id).toMatch(/\S{3}/)
      // Neither has to be there; what is there has to be right.
      if (result === 'not-here') expect(check.id).toMatch(/^description\/own$|^appointment\//)
    }
  })
})

it('has a rule, an advice and an id of its own for each check', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
  for (const { id, rule, advice } of CHECKS) {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/)
    expect(`${rule} ${advice}`).toMatch(/^\S.{20,} \S.{10,}\.$/)
  }
})

describe('the command', () => {
  const commandOn = async (network: typeof fetch, ...argv: string[]) => {
    const said: string[] = []
    const complained: string[] = []
    const terminal: Terminal = {
      write: (line) => said.push(line),
      complain: (line) => complained.push(line),
      progress: () => {},
      cwd: '/',
      env: {},
      fetch: network,
      now: () => NOW,
      dist: '/',
      version: '1.2.3',
      stop: new AbortController().signal,
    }
    const code = await run(['conformance', ...argv], terminal)
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }
  const command = (...argv: string[]) => commandOn(async () => json({}), ...argv)

  it('says once that nobody answers, and asks for nothing more', async () => {
    let asked = 0
    const nobody = () => {
      asked++
      const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
      return Promise.reject(new TypeError('fetch failed', { cause }))
    }
    const { code, said, complained } = await commandOn(nobody, 'http://localhost:9')
    expect([code, said, asked]).toEqual([2, '', 1])
    expect(complained).toMatch(
      /^Nobody answers at http:\/\/localhost:9\/ \(ECONNREFUSED\): .*right\?/,
    )
    expect(complained).not.toContain('\n')
  })

  it('ends with 1 where a server does not keep the contract, and says what to do', async () => {
    const { code, said, complained } = await command('https://server.test/aide/')
    expect(code).toBe(1)
    expect(said).toContain('FAILED  live/shape')
    expect(said).toContain('→ Answer 200 with { withdrawn,')
    expect(said).toMatch(/^1 of \d+ kept$/m)
    expect(complained).toContain('does not keep the contract')
  })

  it.each([
    [[]],
    [['server.test']],
    [['ftp://server.test']],
    [['https://a.test', 'https://b.test']],
  ])('does not guess which server is meant: %j', async (argv) => {
    const { code, complained } = await command(...argv)
    expect(code).toBe(2)
    expect(complained).toMatch(/address/)
  })
})
