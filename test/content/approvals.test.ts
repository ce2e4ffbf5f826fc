/** A bank that asks for approval shows what somebody stands behind, word for word, and can say what it showed. */
import { describe, expect, it } from 'vitest'
import { type Answer, hashAnswer } from '../../src/content/answers.ts'
import {
  type Approval,
  approvedAnswers,
  parseApprovals,
  standingOf,
} from '../../src/content/approvals.ts'
import { archiveOf, readArchive, showings } from '../../src/content/archive.ts'
import { parseConfig } from '../../src/content/config.ts'
import { buildHub } from '../../src/publish/index.ts'
import { answers, CONFIG, NOW, programs } from '../helpers/bank.ts'

const TODAY = '2026-11-21'
const [first, second] = answers() as [Answer, Answer]
const approval = (answer: Answer, more: Partial<Approval> = {}): Approval => ({
  answer,
  approvedBy: 'claire.martin',
  approvedAt: '2026-11-01',
  validUntil: '2027-10-31',
  ...more,
})
const worded = (answer: Answer, html: string): Answer => ({
  ...answer,
  answer: html,
  hash: hashAnswer(answer.question, html),
})

describe('an answer', () => {
  it.each([
    ['approved', 'as it was approved', first, approval(first)],
    ['approved', 'on its last day', first, approval(first, { validUntil: TODAY })],
    [
      'approved',
      'moved to another page',
      { ...first, url: 'https://www.banque.example/x' },
      approval(first),
    ],
    ['changed', 'with other words', worded(first, '<p>Autre chose.</p>'), approval(first)],
    ['changed', 'with another button', { ...first, actions: [] }, approval(first)],
    ['expired', 'the day after', first, approval(first, { validUntil: '2026-11-20' })],
    ['unapproved', 'that nobody approved', first, undefined],
  ])('is %s %s', (standing, _, answer, given) => {
    expect(standingOf(answer as Answer, given, TODAY)).toBe(standing)
  })

  it('that changed is shown as it was approved, where it stands now', () => {
    const today = {
      ...worded(first, '<p>Autre chose.</p>'),
      url: 'https://www.banque.example/neuf',
    }
    const [shown] = approvedAnswers([today, second], [approval(first)], TODAY)
    expect(shown).toMatchObject({
      answer: first.answer,
      hash: first.hash,
      updatedAt: '2026-11-12',
      url: 'https://www.banque.example/neuf',
      approvedBy: 'claire.martin',
      validUntil: '2027-10-31',
    })
  })

  it.each([
    ['approved nowhere', [first, second], [], 0],
    ['approved once', [first, second], [approval(second)], 1],
    ['expired', [first], [approval(first, { validUntil: '2026-01-01' })], 0],
    ['no longer on the website', [second], [approval(first)], 0],
    ['approved in another language', [first], [approval({ ...first, locale: 'en' })], 0],
  ])('is shown or not: %s', (_, all, approvals, count) => {
    expect(approvedAnswers(all, approvals, TODAY)).toHaveLength(count)
  })
})

it('an approval that was edited by hand is a fault that says so', () => {
  const edited = approval({ ...first, answer: '<p>Tout est gratuit.</p>' })
  const file = { format: 1, locale: 'fr', approvals: [edited] }
  expect(() => parseApprovals(file, 'content/approvals.fr.json')).toThrow('was edited after')
  const whole = { ...file, approvals: [approval(first)] }
  expect(parseApprovals(whole, 'x')).toHaveLength(1)
})

it('no build shows an answer without a name behind it, whoever calls it', async () => {
  const config = parseConfig({ ...CONFIG, approval: { required: true }, frequent: [] })
  const files = await buildHub(config, answers(), {
    programs: programs(),
    version: '1.0.0',
    now: NOW,
  })
  const text = [...files.values()].map(({ body }) => String(body)).join('\n')
  expect(text).toContain('tout de suite') // claire.martin's
  expect(text).not.toContain('Dans votre espace client')
})

describe('the archive', () => {
  const at = (day: string) => new Date(`${day}T03:00:00Z`)
  it('tells what was shown when', () => {
    let lines = archiveOf([first, second], [], at('2026-01-01'))
    const changed = worded(first, '<p>Autre chose.</p>')
    for (const [day, shown] of [
      ['2026-01-02', [first, second]],
      ['2026-02-01', [changed, second]],
      ['2026-03-01', [second]],
      ['2026-04-01', [first, second]],
    ] as const) {
      lines = [...lines, ...archiveOf(shown, lines, at(day))]
    }
    const told = showings(readArchive(lines.map((line) => JSON.stringify(line)).join('\n')))
    expect(
      told.map(({ answer, from, until }) => [answer.hash, from.slice(0, 10), until?.slice(0, 10)]),
    ).toEqual([
      [first.hash, '2026-01-01', '2026-02-01'],
      [second.hash, '2026-01-01', undefined],
      [changed.hash, '2026-02-01', '2026-03-01'],
      [first.hash, '2026-04-01', undefined],
    ])
  })
  it('survives lines that are none', () => {
    expect(readArchive('\nx\n{"at":1}\nnull\n')).toEqual([])
  })
})
