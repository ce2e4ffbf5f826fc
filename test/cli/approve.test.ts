/** From a harvest to a hub that shows only what was approved: the commands, one after the other. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, hashAnswer } from '../../src/content/answers.ts'
import { answers, CONFIG, writePrograms } from '../helpers/bank.ts'
import { command as typedCommand } from '../helpers/command.ts'

let cwd: string
let clock: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dq-approve-'))
  clock = '2026-11-21T10:00:00Z'
  const config = {
    ...CONFIG,
    locales: ['fr'],
    frequent: [],
    topics: [],
    approval: { required: true },
  }
  await writeFile(join(cwd, 'des-questions.json'), JSON.stringify(config))
  await mkdir(join(cwd, 'content'))
  await writePrograms(join(cwd, 'dist'))
  await website(answers().filter(({ locale }) => locale === 'fr'))
})
afterEach(() => rm(cwd, { recursive: true }))

const website = (all: readonly Answer[]) =>
  writeFile(
    join(cwd, 'content/answers.fr.json'),
    JSON.stringify({
      format: 1,
      locale: 'fr',
      answers: all.map(({ approvedBy, ...rest }) => rest),
    }),
  )
const published = async () => {
  const page = await readFile(join(cwd, 'public/index.html'), 'utf8')
  return page.replace(/<[^>]+>/g, ' ')
}
const command = (...argv: string[]) =>
  typedCommand(argv, { cwd, now: () => new Date(clock), dist: join(cwd, 'dist') })

describe('a bank that asks for approval', () => {
  it('publishes nothing before, what was approved after, and that alone when the website changes', async () => {
    expect(await command('build')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('approve some with'),
    })
    expect((await command('check')).complained).toContain('left out, not approved')

    expect((await command('approve', 'carte-perdue', '--by', 'claire.martin')).said).toBe(
      '1 approved by claire.martin until 2027-11-21',
    )
    expect((await command('build')).code).toBe(0)
    expect(await published()).toContain('tout de suite')
    expect(await published()).not.toContain('Dans votre espace client')

    const changed = answers().map((answer) =>
      answer.id === 'carte-perdue'
        ? {
            ...answer,
            answer: '<p>Payez 50 €.</p>',
            hash: hashAnswer(answer.question, '<p>Payez 50 €.</p>'),
          }
        : answer,
    )
    await website(changed.filter(({ locale }) => locale === 'fr'))
    await command('build')
    expect(await published()).toContain('tout de suite')
    expect(await published()).not.toContain('Payez')
    expect((await command('check')).complained).toContain(
      '“carte-perdue”: shown as approved, the website says something else since',
    )
  })

  it('hears 30 days before what expires, and no longer shows it after', async () => {
    await command('approve', '--all', '--by', 'claire.martin', '--until', '2026-12-21')
    expect((await command('check')).complained).toContain(
      'the approval of claire.martin ends on 2026-12-21',
    )
    await command(
      'approve',
      'rib',
      '--by',
      'jean.petit',
      '--owner',
      'Comptes',
      '--until',
      '2027-06-30',
    )
    clock = '2026-12-22T10:00:00Z'
    await command('build')
    expect(await published()).toContain('Dans votre espace client')
    expect(await published()).not.toContain('tout de suite')
    expect((await command('check')).complained).toContain('left out, the approval has ended')
  })

  it('can say what it showed on a day', async () => {
    await command('approve', 'rib', '--by', 'claire.martin', '--until', '2026-12-21')
    await command('build')
    clock = '2026-12-25T10:00:00Z'
    await command('approve', 'carte-perdue', '--by', 'jean.petit')
    await command('build')
    const on = async (...argv: string[]) =>
      (await command('archive', ...argv)).said.split('\n').map((line) => line.split(',')[3])
    expect(await on()).toEqual(['id', 'rib', 'carte-perdue'])
    expect(await on('--on', '2026-12-01')).toEqual(['id', 'rib'])
    expect(await on('--on', '2026-12-26')).toEqual(['id', 'carte-perdue'])
  })

  it.each([
    [['approve', 'rib'], '--by'],
    [['approve', '--by', 'x'], 'the id of an answer'],
    [['approve', 'rib', '--all', '--by', 'x'], 'the id of an answer'],
    [['approve', 'none', '--by', 'x'], 'there is no answer “none”'],
    [['approve', 'rib', '--by', 'x', '--until', '2020-01-01'], 'a day to come'],
    [['archive', '--on', 'hier'], 'a day such as'],
  ])('is told what is missing in %j', async (argv, says) => {
    expect(await command(...argv)).toMatchObject({
      code: 2,
      complained: expect.stringContaining(says),
    })
  })
})
