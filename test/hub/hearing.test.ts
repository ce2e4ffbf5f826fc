import { describe, expect, it, vi } from 'vitest'
import { openHearing } from '../../src/hub/hearing.ts'

describe('a question in the language of the hub', () => {
  it.each([
    ['fr', 'on m a volé ma carte', 'urgent'],
    ['fr', 'où en est mon dossier de prêt', 'personal'],
    ['en', 'my card was stolen', 'urgent'],
  ] as const)('in “%s”, “%s” is %s at once', async (locale, question, kind) => {
    const hearing = await openHearing(locale)
    expect(hearing.kindsOf(question)[kind]).not.toEqual([])
  })

  it('in a language without rules nothing is known, and nothing breaks', async () => {
    const hearing = await openHearing('nl')
    expect(Object.values(hearing.kindsOf('waar is mijn pas')).flat()).toEqual([])
  })
})

describe('a question in another language', () => {
  it.each([
    ['fr', 'my card was stolen'],
    ['fr', 'somebody hacked my account'],
    ['fr', 'lost card'],
    ['fr', 'CARD STOLEN'],
    ['en', 'on m’a volé ma carte'],
    ['en', 'carte perdue'],
    ['nl', 'my card was stolen'],
    ['nl', 'j ai perdu ma carte'],
  ])('a hub in “%s” is told of “%s” once it has the words', async (locale, question) => {
    const hearing = await openHearing(locale)
    hearing.heed(question)
    await vi.waitFor(() => expect(hearing.kindsOf(question).urgent).not.toEqual([]))
  })

  it.each(['plafond visa', 'virement SEPA', 'rib', 'on my way', ''])(
    '“%s” is no emergency in a French hub',
    async (question) => {
      const hearing = await openHearing('fr')
      hearing.heed(question)
      expect(hearing.kindsOf(question).urgent).toEqual([])
    },
  )
})
