import { describe, expect, it } from 'vitest'
import { meaningsAlone } from '../../src/search/alone.ts'
import { createSearch } from '../../src/search/index.ts'

const FRAUD = {
  said: [
    ['vid', 'compt'],
    ['siphon', 'compt'],
  ],
  meant: [['fraud']],
}
const LOAN = { said: [['compt', 'roug']], meant: [['decouvert'], ['roug', 'vif']] }

describe('a word of a phrase, where the phrase is not said', () => {
  const meanings = meaningsAlone([FRAUD, LOAN])
  const weightOf = (word: string, meant: string): number =>
    meanings.get(word)?.find(({ terms }) => terms.join(' ') === meant)?.weight ?? 0

  it('takes part of what the phrase means', () => {
    expect(weightOf('vid', 'fraud')).toBeGreaterThan(0.2)
    expect(weightOf('vid', 'fraud')).toBeLessThan(0.62)
  })
  it('takes less, the more matters its phrases are about', () => {
    expect(weightOf('compt', 'decouvert')).toBeLessThan(weightOf('vid', 'fraud'))
  })
  it('does not mean what says the word itself', () => {
    expect(weightOf('roug', 'roug vif')).toBe(0)
  })
})

describe('a question', () => {
  const answers = [
    {
      id: 'lease',
      question: 'Location de voiture : quelle formule ?',
      answer: 'En cas de vol, appelez.',
    },
    { id: 'theft', question: 'Que faire en cas de vol du véhicule ?', answer: 'Portez plainte.' },
    { id: 'loan', question: 'Crédit à la consommation', answer: 'Une offre vous est remise.' },
    { id: 'stamp', question: 'Où acheter un timbre (philatélie) ?', answer: 'Au bureau de poste.' },
  ]
  const search = createSearch(answers, { locale: 'fr' })

  it('that is a phrase of ours is answered by who says each of its words, in words of their own', () => {
    expect(search.find('voler ma voiture')[0]?.id).toBe('theft')
  })
  it('is covered by one that says the rest in brackets', () => {
    const bare = createSearch(
      answers.map((answer) => ({
        ...answer,
        question: answer.question.replace(' (philatélie)', ''),
      })),
      { locale: 'fr' },
    )
    const sure = (of: typeof search) => of.find('acheter un timbre')[0]?.confidence ?? 0
    expect(sure(search)).toBeCloseTo(sure(bare), 1)
  })
})
