import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/language/language-of.ts'

const FRENCH =
  'Vous pouvez bloquer la carte dans l’application, ou nous appeler : nous sommes là pour vous.'
const ENGLISH =
  'You can block the card in the app, or call us: we are there for you at any hour of the day.'
const DUTCH =
  'U kunt de kaart blokkeren in de app, of ons bellen: wij zijn er voor u en voor uw familie.'

describe('the language of a text', () => {
  it.each([
    ['fr', 'fr', FRENCH],
    ['fr-BE', 'fr-BE', FRENCH],
    ['en', 'fr', FRENCH],
    [undefined, 'fr', FRENCH],
    ['fr', 'en', ENGLISH],
    ['en', 'en', ENGLISH],
    ['fr', 'nl', DUTCH],
    // Its small words are Dutch ones, too.
    ['fr', 'fr', 'En cas de perte de l’appareil, retirez-en la carte, en agence ou de chez vous.'],
    // Nobody can tell from a name.
    ['fr', 'fr', 'Google Pay, Apple Pay, Wero'],
    // Nothing is known of its words.
    ['br', 'br', ENGLISH],
  ])('declared as %s is %s: %#', (declared, expected, text) => {
    expect(languageOf(text, declared)).toBe(expected)
  })
})
