import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/index.ts'

describe('words of one family', () => {
  const pages = [
    { id: 'lift', question: 'Ascenseur : entretien', answer: 'Qui doit entretenir l’ascenseur ?' },
    { id: 'boiler', question: 'Entretien de la chaudière', answer: 'Il faut l’entretenir.' },
    { id: 'mail', question: 'Réexpédition du courrier', answer: 'Une durée de six mois.' },
    { id: 'entry', question: 'Entreprise', answer: 'Une entreprise se crée en ligne.' },
    ...Array.from({ length: 8 }, (_, at) => ({ id: `other-${at}`, question: 'Rien', answer: '' })),
  ]

  it('are found by one another where the same answers say both', () => {
    const ids = createSearch([...pages, { id: 'noun', question: 'Un entretien', answer: '' }], {
      locale: 'fr',
    })
      .find('entretenir ')
      .map(({ id }) => id)
    expect(ids).toContain('noun')
  })

  it('are not those that only begin alike', () => {
    const ids = createSearch(pages, { locale: 'fr' })
      .find('entretenir ')
      .map(({ id }) => id)
    expect(ids).not.toContain('entry')
  })

  it('are known in a language without rules too', () => {
    const dutch = [
      { id: 'a', question: 'Verzekering', answer: 'U bent verzekerd zodra u betaalt.' },
      { id: 'b', question: 'Verzekering opzeggen', answer: 'U bent nog een maand verzekerd.' },
      { id: 'c', question: 'Ben ik verzekerd?', answer: 'Ja.' },
      ...Array.from({ length: 8 }, (_, at) => ({ id: `x-${at}`, question: 'Iets', answer: '' })),
    ]
    const ids = createSearch(dutch, { locale: 'nl' })
      .find('verzekering ')
      .map(({ id }) => id)
    expect(ids).toContain('c')
  })
})

describe('a form of a verb that is spelt right', () => {
  const search = createSearch(
    [
      { id: 'face', question: 'Activer la reconnaissance du visage', answer: '' },
      { id: 'contest', question: 'Contester un paiement inconnu', answer: '' },
    ],
    { locale: 'fr' },
  )

  it.each(['reconnais', 'reconnaît'])('%j is no slip for another word', (word) => {
    expect(search.ask(`un paiement que je ne ${word} pas `).corrections).toEqual([])
  })

  it('is corrected all the same when it is a slip', () => {
    expect(search.ask('rekonnaissance ').corrections).toHaveLength(1)
  })
})
