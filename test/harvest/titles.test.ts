/** What the words of a title tell, before anything around it is looked at. */
import { describe, expect, it } from 'vitest'
import { speaksOfOneself, speaksToVisitor } from '../../src/harvest/addressed.ts'
import { isMatter } from '../../src/harvest/matter.ts'

describe('a title that asks nothing', () => {
  it.each([
    ['Changer d’adresse', 'fr'],
    ['Obtenir un nouveau code', 'fr'],
    ['Déclarer un sinistre', 'fr'],
    ['Prendre rendez-vous', 'fr'],
    ['Souscrire en ligne', 'fr'],
    ['Inscrire un enfant', 'fr'],
    ['Perte de la carte', 'fr'],
    ['Mon compte est bloqué', 'fr'],
    ['Closing an account', 'en'],
    ['If you are in debt', 'en'],
    ['I cannot come', 'en'],
  ])('names the visitor’s matter: %s', (title, lang) => {
    expect(isMatter(title, lang)).toBe(true)
  })

  it.each([
    ['Centre dentaire', 'fr'],
    ['Dossier de presse', 'fr'],
    ['Lettre aux actionnaires', 'fr'],
    ['Horaire d’été', 'fr'],
    ['Facture et paiement', 'fr'],
    ['Formulaire de contact', 'fr'],
    ['Customer service', 'en'],
    ['Water quality', 'en'],
    ['Pricing plans', 'en'],
    ['Opening hours', 'en'],
    ['Fees', 'en'],
  ])('names a thing of the site: %s', (title, lang) => {
    expect(isMatter(title, lang)).toBe(false)
  })
})

describe('a text', () => {
  it.each([
    ['Appelez le 39 39.', true],
    ['You own your work.', true],
    ['J’ai perdu ma carte.', true],
    ['Footfall has doubled since 2022.', false],
    ['Trois étapes d’ici à 2030.', false],
    ['Cinq jeux, cinq lots.', false],
  ])('speaks to whoever reads it, or to nobody: %s', (text, does) => {
    expect(speaksToVisitor(text)).toBe(does)
  })

  it.each([
    ['What do we want?', true],
    ['Quel est notre projet ?', true],
    ['Where is the museum?', false], // “us” is in “museum”
    ['Quels sont les délais ?', false],
  ])('speaks of who publishes it: %s', (text, does) => {
    expect(speaksOfOneself(text)).toBe(does)
  })
})
