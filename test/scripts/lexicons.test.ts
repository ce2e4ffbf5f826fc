import { describe, expect, it } from 'vitest'
import { shortened } from '../../scripts/lexicons.mjs'
import { questionsIn } from '../../scripts/train-triage.mjs'
import { english } from '../../src/triage/classify.en.ts'
import { french } from '../../src/triage/classify.fr.ts'
import { recogniser } from '../../src/triage/recogniser.ts'

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

  it('cut a word down only as far as it stays the same word', () => {
    const { ideas, glued } = shortened({
      ...french,
      ideas: { ours: 'remboursement rembourser pere', its: '=vol sac' },
    })
    expect(ideas).toEqual({ ours: 'rembourse per', its: '=vol sac' })
    expect(glued).toBe(french.glued)
  })
})
