/** Whose questions are they? Those of a paper answer no visitor; a number of questions alone tells nothing. */
import { describe, expect, it } from 'vitest'
import { harvestPage } from '../../src/harvest/page.ts'

const QUESTIONS = ['Combien puis-je emprunter ?', 'Faut-il un apport ?', 'Qui assure le prêt ?']
  .map((question) => `<h2>${question}</h2><p>Cela dépend de vos revenus et de vos charges.</p>`)
  .join('')
const answersBelow = (line: string) =>
  ['h1', 'p'].map(
    (tag) =>
      harvestPage(`<main><h1>Emprunter</h1><${tag}>${line}</${tag}>${QUESTIONS}</main>`, {
        url: 'https://banque.example/pret',
      }).answers.length,
  )

describe('a title that counts questions', () => {
  it.each([
    '5 questions à régler avant d’emprunter',
    'Trois questions à votre conseiller',
    '5 questions for first-time buyers',
    '3 questions for Jane Doe',
    '7 questions to consider before you borrow',
    '7 Questions to Ask Your Lender',
    'Cinq questions à connaître avant de signer',
    '6 questions à aborder avec votre banque',
    'TROIS QUESTIONS À POSER AVANT DE SIGNER',
  ])('“%s” leaves the page its answers', (line) => {
    expect(answersBelow(line)).toEqual([3, 3])
  })

  it.each([
    'Trois questions à Camille Durand',
    '3 questions à Jean-Paul d’Arc, directeur des crédits',
    'Cinq questions à Mme Durand',
    'Deux questions à Anne de La Tour',
    'Five questions to Jane Doe, head of lending',
    'Communiqué de presse, Paris, le 3 mars 2026',
  ])('“%s” is of a paper', (line) => {
    expect(answersBelow(line)).toEqual([0, 0])
  })
})
