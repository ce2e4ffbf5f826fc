/** `report complaints`: counted by an oracle that walks what was done, not what is stored. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ThreadView } from '../../src/channels/message/contract.ts'
import { readCsv } from '../../src/content/csv.ts'
import { makeCustomerRole } from '../../src/server/database/customer-role.ts'
import { migrate } from '../../src/server/database/migrate.ts'
import { openDatabase } from '../../src/server/database/open.ts'
import { CONFIG } from '../helpers/bank.ts'
import { command } from '../helpers/command.ts'
import { runSecure } from '../helpers/secure.ts'
import { customer, WORDS } from '../helpers/threads.ts'

const DAY = 86_400_000
const START = Date.parse('2026-01-04T12:00:00Z')
const NOW = new Date('2026-12-31T12:00:00Z')
const TOPICS = ['cartes', 'comptes', 'other'] as const
let cwd: string

/** What was done with a complaint, in days after it came. */
interface Deed {
  topic: string
  day: number
  acknowledged?: number
  transferred?: number
  /** Put off by so many days. */
  extended?: number
  answered?: number
  reopened?: number
}

/** By a fixed rule, every mixture of them. */
const DEEDS: readonly Deed[] = Array.from({ length: 72 }, (_, at) => ({
  topic: TOPICS[at % 3]!,
  day: at * 5,
  ...(at % 4 > 0 && { acknowledged: at % 4 === 3 ? 14 : 2 }),
  ...(at % 5 === 0 && { transferred: 3 }),
  ...(at % 3 === 0 && at % 2 === 0 && { extended: 12 }),
  ...(at % 6 < 5 && { answered: [5, 12, 22, 45, 70][at % 5]! }),
  ...(at % 7 === 0 && { reopened: 80 }),
}))

const counts: Record<string, Record<string, number>> = {}
const add = (topic: string, what: string) => {
  for (const of of [topic, 'all']) {
    counts[of] ??= {}
    counts[of][what] = (counts[of][what] ?? 0) + 1
  }
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-report-'))
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(CONFIG))
  const db = await openDatabase({ folder: join(cwd, 'base') }, () => {})
  await migrate(db, NOW)
  await makeCustomerRole(db)
  const bank = runSecure(db)
  const ana = customer(bank, 'ana')
  for (const deed of DEEDS) {
    const at = (days: number) => new Date(START + (deed.day + days) * DAY)
    const until = (days: number | undefined) => days !== undefined && at(days) <= NOW
    bank.now = at(0)
    const { reference, clock } = (
      await ana.open({ kind: 'complaint', topic: deed.topic, subject: '=cmd()' })
    ).body as ThreadView
    let answerBy = new Date(clock!.answerBy)
    let acknowledged = deed.acknowledged
    const acts = [
      { when: deed.acknowledged, update: { what: 'acknowledged' } },
      {
        when: deed.transferred,
        update: { what: 'transferred', service: '=Service', due: at(30).toISOString() },
      },
      {
        when: deed.extended && 10,
        update: {
          what: 'extended',
          reason: WORDS,
          due: new Date(answerBy.getTime() + (deed.extended ?? 0) * DAY).toISOString(),
        },
      },
      { when: deed.answered, update: { what: 'reply', text: 'Voici.' } },
    ].sort((a, b) => (a.when ?? 0) - (b.when ?? 0))
    for (const { when, update } of acts) {
      if (!until(when)) continue
      bank.now = at(when!)
      const { status } = await bank.tell(
        '/v1/hooks/threads',
        { reference, ...update },
        { id: randomUUID() },
      )
      if (update.what === 'extended' && status === 204) {
        answerBy = new Date(update.due!)
        acknowledged = Math.min(acknowledged ?? 10, 10)
        add(deed.topic, 'extended')
      }
      if (update.what === 'transferred') add(deed.topic, 'transferred')
    }
    const isReopened = until(deed.answered) && until(deed.reopened)
    if (isReopened) {
      bank.now = at(deed.reopened!)
      await ana.say(reference, 'Je ne suis pas d’accord.')
    }
    add(deed.topic, 'received')
    const first = Math.min(
      ...([acknowledged, deed.answered].filter((when) => until(when)) as number[]),
    )
    const acknowledgeBy = new Date(clock!.acknowledgeBy)
    if (Number.isFinite(first))
      add(deed.topic, at(first) <= acknowledgeBy ? 'acknowledged in time' : 'acknowledged late')
    else if (NOW > acknowledgeBy) add(deed.topic, 'not acknowledged')
    if (until(deed.answered)) {
      add(deed.topic, at(deed.answered!) <= answerBy ? 'answered in time' : 'answered late')
      const names = [
        [10, 'answered within 10 days'],
        [15, 'in 11 to 15 days'],
        [35, 'in 16 to 35 days'],
        [60, 'in 36 to 60 days'],
        [999, 'in more'],
      ] as const
      add(deed.topic, names.find(([most]) => deed.answered! <= most)![1])
    } else if (NOW > answerBy) add(deed.topic, 'not answered')
    if (!until(deed.answered) || isReopened) add(deed.topic, 'open')
  }
  bank.now = new Date(START)
  await ana.open() // a message is no complaint
  await db.close()
}, 120_000)
afterAll(() => rm(cwd, { recursive: true }))

const report = (...argv: string[]) =>
  command(['report', 'complaints', '--database', 'base', ...argv], { cwd, now: () => NOW })
const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31']

describe('des-questions report complaints', () => {
  it('counts what was done, topic by topic', async () => {
    const { code, said } = await report(...YEAR)
    expect(code).toBe(0)
    const [head, ...rows] = readCsv(said, 'said').map(({ cells }) => cells)
    const found = Object.fromEntries(
      rows.map(([topic, ...cells]) => [
        topic,
        Object.fromEntries(
          cells.flatMap((cell, at) => (cell === '0' ? [] : [[head![at + 1], Number(cell)]])),
        ),
      ]),
    )
    expect(found).toEqual(counts)
    expect(Object.keys(counts.all!).sort()).toEqual(head!.slice(1).sort()) // each of them was met
  })

  it('lists each without a word that anybody wrote, and no cell is a formula', async () => {
    const { said } = await report(...YEAR, '--csv', 'plaintes.csv')
    const text = await readFile(join(cwd, 'plaintes.csv'), 'utf8')
    const rows = readCsv(text, 'plaintes.csv')
    expect(rows).toHaveLength(DEEDS.length + 1)
    expect(text + said).not.toMatch(/cmd|débité|Voici|ana|accord/)
    expect(text).toContain("'=Service")
    expect(text).not.toMatch(/(?:^|,)=/m)
  })

  it('takes days as Paris has them, both included', async () => {
    const count = async (from: string, to: string) =>
      Number((await report('--from', from, '--to', to)).said.split('\n').at(-1)!.split(',')[1])
    expect(await count('2026-01-04', '2026-01-04')).toBe(1)
    expect(await count('2026-01-04', '2026-01-09')).toBe(2)
    expect(await count('2026-01-05', '2026-01-08')).toBe(0)
  })

  it.each([
    [['report']],
    [['report', 'visitors', ...YEAR]],
    [['report', 'complaints']],
    [['report', 'complaints', '--from', '2026-02-30', '--to', '2026-03-01']],
    [['report', 'complaints', '--from', '2026-12-31', '--to', '2026-01-01']],
  ])('%j is not understood', async (argv) => {
    expect((await command(argv, { cwd })).code).toBe(2)
  })
})
