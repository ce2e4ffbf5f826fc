import { describe, expect, it } from 'vitest'
import { readingOf } from '../../src/language/reading-ease.ts'
import { syllablesIn } from '../../src/language/syllables.ts'

describe('the syllables of a word are those that are said', () => {
  it.each([
    ['fr', 1, 'le les que carte cartes banque longues compte œuvre aient'],
    ['fr', 2, 'question donnée créer payer voyage naïf Noël été peuvent l’argent'],
    ['fr', 3, 'virement étudiant rendez-vous aujourd’hui'],
    ['fr', 4, 'sécurité réalité application opposition européenne'],
    ['en', 1, 'the cake cards changed you’re queue I'],
    ['en', 2, 'account table houses statement lovely payment being wanted'],
    ['en', 4, 'security application'],
  ])('in %s, %i: %s', (language, count, words) => {
    const wrong = words.split(' ').filter((word) => syllablesIn(word, language) !== count)
    expect(wrong).toEqual([])
  })
})

const times = (count: number, sentence: string) => Array(count).fill(sentence).join(' ')

describe('reading ease', () => {
  it('of French is that of Kandel and Moles', () => {
    // 5 words, 9 syllables a sentence
    expect(readingOf(times(8, 'Votre banque demande une confirmation.'), 'fr')).toMatchObject({
      ease: Math.round(207 - 1.015 * 5 - (73.6 * 9) / 5),
      words: 40,
      formula: 'Kandel & Moles (1958)',
    })
  })

  it('of English is that of Flesch', () => {
    // 4 words, 5 syllables a sentence
    expect(readingOf(times(10, 'Your card was stolen.'), 'en-GB')).toMatchObject({
      ease: Math.round(206.835 - 1.015 * 4 - (84.6 * 5) / 4),
      formula: 'Flesch (1948)',
    })
  })

  it('tells a plain text from one for lawyers', () => {
    const plain =
      'Appelez-nous tout de suite. Nous bloquons votre carte. Une nouvelle carte part le jour même. Vous la recevez chez vous en trois jours. Elle a un nouveau code. Gardez-le pour vous.'
    const legal =
      'La responsabilité de l’établissement teneur de compte ne saurait être engagée consécutivement à l’inexécution ou à la mauvaise exécution d’une opération de paiement résultant de l’utilisation frauduleuse d’identifiants communiqués volontairement par le titulaire à un tiers non autorisé.'
    expect(readingOf(plain, 'fr')!.ease).toBeGreaterThan(70)
    expect(readingOf(legal, 'fr')!.ease).toBeLessThan(30)
  })

  it('takes the end of a line for the end of a sentence, and names the longest', () => {
    const list = times(6, 'Un relevé de compte récent\nUne pièce d’identité\n')
    const reading = readingOf(
      `${list}Et une seule phrase un peu plus longue que toutes les autres.`,
      'fr',
    )!
    expect(reading.sentenceWords).toBeLessThan(6)
    expect(reading.longest).toBe('Et une seule phrase un peu plus longue que toutes les autres.')
  })

  it.each([
    ['a few words', 'Oui, dans l’application.', 'fr'],
    ['numbers alone', times(40, '12 345,67'), 'fr'],
    ['a language without a formula', times(20, 'Das ist ein Satz.'), 'de'],
  ])('of %s is not measured', (_, text, locale) => {
    expect(readingOf(text, locale)).toBeUndefined()
  })
})
