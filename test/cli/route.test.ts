import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { readCsv } from '../../src/content/csv.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/website', import.meta.url))
const HEAD = 'question,surface,time,who,expected'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-route-'))
  await cp(join(EXAMPLE, 'des-questions.json'), join(folder, 'des-questions.json'))
  await cp(join(EXAMPLE, 'content'), join(folder, 'content'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

async function route(cwd: string, ...argv: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await run(['route', ...argv], {
    write: (line) => said.push(line),
    complain: (line) => complained.push(line),
    progress: () => {},
    cwd,
    env: {},
    now: () => new Date('2026-11-24T10:00:00Z'),
    dist: '',
    version: '1.2.3',
    stop: new AbortController().signal,
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}

async function table(...lines: string[]) {
  await writeFile(join(folder, 'cases.csv'), lines.join('\n'))
  return route(folder, 'cases.csv')
}

describe('the policy of the example bank', () => {
  it('leads every question of its table where the bank wants', async () => {
    const { code, said, complained } = await route(EXAMPLE, 'cases.csv')
    expect(complained).toBe('')
    expect(said).toMatch(/^\d+ cases: all are led where you want$/)
    expect(Number.parseInt(said, 10)).toBeGreaterThanOrEqual(80)
    expect(code).toBe(0)
  })
})

describe('a table that differs', () => {
  it('is told line by line, with the rule and the words, and ends with 1', async () => {
    const { code, said, complained } = await table(
      HEAD,
      'on m’a volé ma carte,website,2026-11-24T10:00,customer,message',
      'comment faire un virement,website,2026-11-24T10:00,customer,answer',
    )
    expect(code).toBe(1)
    expect(complained).toMatch(
      /^cases\.csv:2: “on m’a volé ma carte” \(website, 2026-11-24T10:00, customer\): expected message, got phone:urgence \(rule “urgent”, kind urgent: (?=.*“carte”)(?=.*\bvole\b)“[a-z ]+”(?:, “[a-z ]+”)*\)$/,
    )
    expect(said).toBe('2 cases: 1 differ')
  })

  it('says of a way of help that the bank does not have that it is not there', async () => {
    const whole = await readFile(join(folder, 'des-questions.json'), 'utf8')
    const config = JSON.parse(whole)
    delete config.channels.agency
    await writeFile(join(folder, 'des-questions.json'), JSON.stringify(config))
    try {
      const { code, complained } = await table(
        HEAD,
        'où est mon agence,website,2026-11-24T10:00,customer,agency',
      )
      expect(code).toBe(1)
      expect(complained).toMatch(
        /: nothing can lead there, since des-questions\.json has no “channels\.agency”$/,
      )
    } finally {
      await writeFile(join(folder, 'des-questions.json'), whole)
    }
  })

  it('explains every line when asked', async () => {
    await table(HEAD, 'je veux faire une réclamation,website,2026-11-24T10:00,customer,complaint')
    const { code, said } = await route(folder, 'cases.csv', '--explain')
    expect(code).toBe(0)
    expect(said).toContain(
      'cases.csv:2: complaint (rule “complaint”, kind complaint: “reclamation”)',
    )
  })
})

describe('a table that cannot be read', () => {
  it.each<[why: string, lines: string[], words: string]>([
    ['a column is missing', ['question,surface,time,who'], 'cases.csv:1: the column “expected” is'],
    ['a column is unknown', [`${HEAD},colour`], 'cases.csv:1: the column “colour” is not known'],
    ['there is no case', [HEAD], 'cases.csv: no case'],
    [
      'a comma splits a text',
      [HEAD, 'a, b,website,2026-11-24T10:00,customer,message'],
      'cases.csv:2: 6 cells instead of 5',
    ],
    [
      'a surface is misspelt',
      [HEAD, 'a,web-site,2026-11-24T10:00,customer,message'],
      'cases.csv:2: surface is “web-site”: expected “website”',
    ],
    [
      'a day does not exist',
      [HEAD, 'a,website,2026-02-30T10:00,customer,message'],
      'cases.csv:2: time is “2026-02-30T10:00”',
    ],
    [
      'a time is no moment',
      [HEAD, 'a,website,mardi,customer,message'],
      'cases.csv:2: time is “mardi”',
    ],
    [
      'a visitor is unknown',
      [HEAD, 'a,website,2026-11-24T10:00,client,message'],
      'cases.csv:2: who is “client”: expected anonymous',
    ],
    [
      'a channel is misspelt',
      [HEAD, 'a,website,2026-11-24T10:00,customer,mesage'],
      'did you mean “message”?',
    ],
    [
      'a number does not exist',
      [HEAD, 'a,website,2026-11-24T10:00,customer,phone:x'],
      'phone has urgence, conseillers',
    ],
    [
      'a quotation mark is alone',
      [HEAD, '"a,website,2026-11-24T10:00,customer,message'],
      'cases.csv:2: a “"”',
    ],
  ])('says so when %s', async (_, lines, words) => {
    const { code, complained } = await table(...lines)
    expect(complained).toContain(words)
    expect(code).toBe(1)
  })

  it('says so when there is none', async () => {
    expect((await route(folder, 'none.csv')).complained).toMatch(/^none\.csv is not in/)
    expect((await route(folder)).code).toBe(2)
  })
})

describe('a table of a spreadsheet', () => {
  it.each<[how: string, text: string, cells: string[][]]>([
    [
      'with commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'with semicolons and a mark at its start',
      '\uFEFFa;b\r\n"c, d";e\r\n',
      [
        ['a', 'b'],
        ['c, d', 'e'],
      ],
    ],
    [
      'with quotation marks and lines in a cell',
      'a,b\n"say ""yes""\nor no",d',
      [
        ['a', 'b'],
        ['say "yes"\nor no', 'd'],
      ],
    ],
    [
      'with empty lines and cells',
      'a,b\n\n,d\n',
      [
        ['a', 'b'],
        ['', 'd'],
      ],
    ],
  ])('is read %s', (_, text, cells) => {
    expect(readCsv(text, 'cases.csv').map((row) => row.cells)).toEqual(cells)
  })

  it('knows on which line each row begins', () => {
    expect(readCsv('a\n"b\nb"\n\nc', 'cases.csv').map(({ line }) => line)).toEqual([1, 2, 5])
  })
})
