import { describe, expect, it } from 'vitest'
import { shortened } from '../../scripts/lexicons.mjs'
import { questionsIn } from '../../scripts/train-triage.mjs'
import { english } from '../../src/triage/classify.en.ts'
import { french } from '../../src/triage/classify.fr.ts'
import { recogniser } from '../../src/triage/phrases.ts'

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
    const { sets, kinds, glued } = shortened({
      ...french,
      sets: { ours: 'remboursement rembourser pere', its: '<ours> =vol soi_disant' },
      kinds: { urgent: { says: '  ^ <ours> … remboursement|rembourse\n  ! sac', unless: '' } },
    })
    expect(sets).toEqual({ ours: 'rembourse per', its: '<ours> =vol soi_dis' })
    expect(kinds).toEqual({ urgent: { says: '^ <ours> … rembourse\n! sac', unless: '' } })
    expect(glued).toBe(french.glued)
  })
})
