import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fold,
  isFunctionWord,
  marks,
  sound,
  stem,
  withoutElision,
  words,
} from '../../src/language/index.ts'

describe('two spellings of one word', () => {
  it.each([
    ['Prélèvement', 'prelevement'],
    ['ŒUVRE', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ['l’épargne', "l'epargne"],
    ['l‘épargne', "l'epargne"],
    ['pr\u00adêt\u200b', 'pret'],
    ['e\u0301tat', 'etat'],
    ['Straße', 'strasse'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
  ])('%j folds to %j', (written, plain) => {
    expect(fold(written)).toBe(plain)
  })

  it('fold the same twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    )
  })
})

describe('the words of a text', () => {
  it.each([
    ['J’ai perdu ma carte', ['j', 'ai', 'perdu', 'ma', 'carte']],
    ['j ai perdu ma carte', ['j', 'ai', 'perdu', 'ma', 'carte']],
    ["qu'est-ce que l'IBAN ?", ['qu', 'est', 'ce', 'que', 'l', 'iban']],
    ['aujourd’hui', ['aujourdhui']],
    ['porte-monnaie', ['porte', 'monnaie']],
    ['22\u00a0950\u00a0€', ['22', '950']],
    ['?! …', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('forms of one French word', () => {
  it.each([
    ['rembourser remboursé remboursée remboursés remboursement remboursements'],
    ['prélever prélevé prélèvement prélèvements'],
    ['virer virement virements'],
    ['payer payé payée payés paiement paiements'],
    ['assurer assuré assurance assurances assureur'],
    ['résilier résilié résiliation'],
    ['perdre perdu perdue perdues'],
    ['voler volé volée vol'],
    ['carte cartes'],
    ['bancaire bancaires'],
    ['immobilier immobilière immobiliers'],
    ['chèque chèques chéquier'],
    ['hériter héritier héritage'],
    ['emprunt emprunter emprunteur'],
    ['déclarer déclaration déclarations'],
    ['opposer opposition'],
    ['conducteur conductrice'],
    ['général générale généraux'],
  ])('%s share a stem', (forms) => {
    expect(new Set(words(forms).map((word) => stem(word, 'fr'))).size).toBe(1)
  })

  it.each([
    ['compte', 'carte'],
    ['prêt', 'pire'],
    ['livret', 'livre'],
    ['agence', 'âge'],
    ['taux', 'tard'],
    ['mort', 'morale'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(fold(one), 'fr')).not.toBe(stem(fold(other), 'fr'))
  })
})

describe('forms of one English word', () => {
  it.each([
    ['card cards'],
    ['transfer transfers transferred transferring'],
    ['pay paying payments payment'],
    ['charge charged charges charging'],
    ['fee fees'],
  ])('%s share a stem', (forms) => {
    expect(new Set(words(forms).map((word) => stem(word, 'en'))).size).toBe(1)
  })
})

describe('a language without rules', () => {
  it('keeps its words whole, and none of them is empty of meaning', () => {
    expect(stem('rekeningen', 'nl')).toBe('rekeningen')
    expect(isFunctionWord('de', 'nl')).toBe(false)
    expect(sound('rekening', 'nl')).toBe('rekening')
    expect(withoutElision('dargent', 'nl')).toBe('dargent')
  })
})

it.each(['je', 'dans', 'comment', 'l', 'est', 'jai'])('%s says nothing on its own', (word) => {
  expect(isFunctionWord(word, 'fr-FR')).toBe(true)
})

it.each(['carte', 'opposition', 'sans', 'mort'])('%s says something', (word) => {
  expect(isFunctionWord(word, 'fr')).toBe(false)
})

it.each([
  ['arnake', 'arnaque'],
  ['arcèlement', 'harcèlement'],
  ['chaumage', 'chômage'],
  ['pention', 'pansion'],
  ['fone', 'phone'],
  ['conpte', 'compte'],
])('%s sounds like %s', (one, other) => {
  const spoken = (word: string) => sound(stem(fold(word), 'fr'), 'fr')
  expect(spoken(one)).toBe(spoken(other))
})

it('an apostrophe that was left out is understood', () => {
  expect(withoutElision('dargent', 'fr')).toBe('argent')
  expect(withoutElision('carte', 'fr')).toBe('carte')
})

describe('the words to highlight', () => {
  const marked = (text: string, query: string) =>
    marks(text, query, 'fr').map(([start, end]) => text.slice(start, end))

  it.each([
    ['Où sont mes prélèvements\u00a0?', 'prelevement', ['prélèvements']],
    ['L’opposition de la carte', 'opposer carte', ['opposition', 'carte']],
    ['Un virement arrive', 'vir', ['virement']],
    ['Le pr\u00adêt et la pre\u0301vision', 'prêt', ['pr\u00adêt']],
    ['La carte dans le compte', 'dans la', ['La', 'dans']],
    ['La carte', 'je veux la carte', ['carte']],
    ['La carte', '', []],
  ])('of %j for %j are %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })

  it('are ranges of the text, in order and apart, whatever was typed', () => {
    const any = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(any, any, (text, query) => {
        let before = 0
        for (const [start, end] of marks(text, query, 'fr')) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
