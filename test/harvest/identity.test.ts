/** A link that somebody shared leads to the same answer next year: ids outlive addresses and wordings. */
import { describe, expect, it } from 'vitest'
import { hashAnswer } from '../../src/content/answers.ts'
import { withIds } from '../../src/harvest/identity.ts'
import type { Candidate } from '../../src/harvest/merge.ts'

const candidate = (
  question: string,
  text: string,
  url = '/cartes',
  anchor?: string,
): Candidate => ({
  question,
  answer: `<p>${text}</p>`,
  url: `https://banque.example${url}`,
  ...(anchor ? { anchor } : {}),
  locale: 'fr',
  keywords: [],
  alternates: [],
  actions: [],
  hash: hashAnswer(question, `<p>${text}</p>`),
})

const RIB =
  'Ouvrez l’application, choisissez votre compte puis « Relevés et documents » : le relevé d’identité bancaire se télécharge ou se partage par courriel.'
const PLAFOND =
  'Le plafond de paiement se règle dans la rubrique Cartes ; le nouveau montant vaut aussitôt, pour trente jours glissants.'
const FERMER =
  'Écrivez à votre agence en joignant vos moyens de paiement ; la clôture est gratuite et prend dix jours ouvrés.'

const before = () =>
  withIds(
    [
      candidate('Où trouver mon RIB ?', RIB, '/comptes', 'rib'),
      candidate('Comment augmenter le plafond de ma carte ?', PLAFOND, '/cartes', 'plafond'),
      candidate('Comment fermer mon compte ?', FERMER, '/comptes', 'fermer'),
    ],
    [],
  ).answers

const idOf = (today: Candidate) => withIds([today], before()).answers[0]?.id

describe('an answer keeps its id', () => {
  it.each([
    ['at a new address', candidate('Où trouver mon RIB ?', RIB, '/aide/rib')],
    ['at a new anchor', candidate('Où trouver mon RIB ?', RIB, '/comptes', 'x')],
    ['reworded in its place', candidate('Comment obtenir mon RIB ?', RIB, '/comptes', 'rib')],
    [
      'reworded beyond recognition, its answer being the same',
      candidate('Comment obtenir un relevé d’identité bancaire ?', RIB, '/comptes', 'y'),
    ],
    [
      'reworded and moved',
      candidate('Comment obtenir un relevé d’identité bancaire ?', RIB, '/aide/documents'),
    ],
    [
      'reworded, moved, and its answer edited',
      candidate(
        'Où télécharger mon RIB ?',
        RIB.replace('puis « Relevés et documents »', 'puis « Documents »').replace(
          'par courriel',
          'par message',
        ),
        '/aide/documents',
      ),
    ],
  ])('%s', (_, today) => {
    expect(idOf(today)).toBe('ou-trouver-mon-rib')
  })
})

describe('a stranger gets an id of its own', () => {
  it.each([
    [
      'another question with another answer',
      candidate('Comment changer de code ?', PLAFOND.slice(60), '/a'),
    ],
    [
      'nearly the question, another answer',
      candidate(
        'Où trouver mon code ?',
        'Le code arrive par la poste sous cinq jours ouvrés, jamais par téléphone.',
        '/a',
      ),
    ],
    [
      'another question with an answer that says little',
      candidate('Comment désactiver le sans contact ?', 'Dans l’application.', '/a'),
    ],
  ])('%s', (_, today) => {
    expect(before().map(({ id }) => id)).not.toContain(idOf(today))
  })

  it('a number makes another question of the same words', () => {
    const old = withIds([candidate('Puis-je retirer 500 € par jour ?', PLAFOND)], []).answers
    const { answers } = withIds([candidate('Puis-je retirer 900 € par jour ?', PLAFOND, '/a')], old)
    expect(answers[0]?.id).toBe('puis-je-retirer-900-par-jour')
  })
})

it('gives each old id once, to the most alike', () => {
  const { answers, change } = withIds(
    [
      candidate('Où télécharger mon RIB ?', RIB, '/a'),
      candidate('Où récupérer un RIB ?', RIB.slice(0, 90), '/b'),
    ],
    before(),
  )
  expect(answers.map(({ id, question }) => [id, question])).toEqual([
    ['ou-recuperer-un-rib', 'Où récupérer un RIB ?'],
    ['ou-trouver-mon-rib', 'Où télécharger mon RIB ?'],
  ])
  expect(change.new).toEqual(['ou-recuperer-un-rib'])
})
