import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shortened, shortLexicons } from '../../scripts/lexicons.mjs'
import { questionsIn } from '../../scripts/train-triage.mjs'
import { words } from '../../src/language/index.ts'
import { english } from '../../src/triage/classify.en.ts'
import { french } from '../../src/triage/classify.fr.ts'
import { lines } from '../../src/triage/reading.ts'
import { recogniser } from '../../src/triage/recogniser.ts'

it.each([french, english])('expressions are written as questions are read ($locale)', (lists) => {
  const written = lines(lists.spelling).flatMap((line) => line.split(' = ')[0]!.split(', '))
  expect(written.filter((each) => words(each).join(' ') !== each)).toEqual([])
})

describe('word lists as they are shipped', () => {
  it.each([french, english])(
    'hear the same in every question as the lists in the code ($locale)',
    (lists) => {
      const [whole, shipped] = [recogniser(lists), recogniser(shortened(lists))]
      const questions = new Set(questionsIn(lists.locale).map(({ question }) => question))
      expect(questions.size).toBeGreaterThan(800)
      for (const question of questions) expect(shipped(question), question).toEqual(whole(question))
    },
  )

  // The build hands on text: a name that is no name of JavaScript would only fail on the visitor's side.
  it.each([
    ['french', french],
    ['english', english],
  ] as const)('are a program that runs, and hears the same (%s)', async (name, lists) => {
    const file = new URL(`../../src/triage/classify.${lists.locale}.ts`, import.meta.url)
    const code = await shortLexicons().load(fileURLToPath(file))
    const program = await import(`data:text/javascript,${encodeURIComponent(code!)}`)
    const [whole, shipped] = [recogniser(lists), recogniser(program[name])]
    const questions = questionsIn(lists.locale).filter(({ voice }) => voice === 'routing')
    expect(questions.length).toBeGreaterThan(30)
    for (const { question } of questions)
      expect(shipped(question), question).toEqual(whole(question))
  })

  it('hold each word as its key, once, and call ideas by one letter', () => {
    const { ideas, glued } = shortened({
      ...french,
      ideas: { OURS: 'remboursement rembourser pere', ITS: '=vol sac' },
    })
    expect(Object.values(ideas)).toEqual(['per ranbours', '=vol sac'])
    expect(Object.keys(ideas).join('')).toMatch(/^[A-Z]{2}$/)
    expect(glued).toBe(french.glued)
  })

  it.each([french, english])(
    'call no two ideas alike, nor as a word is called ($locale)',
    (lists) => {
      const { ideas, groups } = shortened(lists)
      const names = [...Object.keys(ideas), ...Object.keys(groups)]
      expect(names.length).toBe(Object.keys({ ...lists.ideas, ...lists.groups }).length)
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name) => /[a-z]|^[#,.?*^=!~+'\s]$/.test(name))).toEqual([])
    },
  )
})
