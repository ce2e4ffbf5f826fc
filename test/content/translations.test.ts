import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, hashAnswer, type Translations } from '../../src/content/answers.ts'
import { missingTranslations, translationsOf } from '../../src/content/translations.ts'

/** `fr:a` */
const answer = (name: string, translations?: Translations): Answer => {
  const [locale = '', id = ''] = name.split(':')
  return {
    ...{ id, locale, question: `${id} ?`, answer: '<p>Oui.</p>', url: 'https://a.example/' },
    ...{ keywords: [], alternates: [], actions: [], hash: hashAnswer(id, '') },
    ...(translations && { translations }),
  }
}
const twins = (answers: Answer[], become?: Parameters<typeof translationsOf>[1]) =>
  Object.fromEntries(translationsOf(answers, become))

describe('the twins of an answer', () => {
  it.each<[string, Answer[], Record<string, Translations>]>([
    [
      'are named by one side for both',
      [answer('fr:a', { en: 'b' }), answer('en:b')],
      { 'fr a': { en: 'b' }, 'en b': { fr: 'a' } },
    ],
    [
      'are those of its twins too',
      [answer('fr:a', { en: 'b' }), answer('en:b'), answer('de:c', { en: 'b' })],
      {
        'fr a': { en: 'b', de: 'c' },
        'en b': { fr: 'a', de: 'c' },
        'de c': { fr: 'a', en: 'b' },
      },
    ],
    [
      'have the same id, where two languages use the same',
      [answer('fr:a'), answer('en:a')],
      { 'fr a': { en: 'a' }, 'en a': { fr: 'a' } },
    ],
    [
      'are none where people say so, whatever the other side says',
      [answer('fr:a', { en: null }), answer('en:b', { fr: 'a' })],
      { 'fr a': { en: null }, 'en b': { fr: 'a' } },
    ],
    [
      'belong to the first who claims them',
      [answer('fr:a', { en: 'x' }), answer('fr:b', { en: 'x' }), answer('en:x')],
      { 'fr a': { en: 'x' }, 'fr b': { en: 'x' }, 'en x': { fr: 'a' } },
    ],
    [
      'may be answers that are not among these',
      [answer('fr:a', { en: 'hidden' })],
      { 'fr a': { en: 'hidden' } },
    ],
  ])('%s', (_, answers, expected) => {
    expect(twins(answers)).toEqual(expected)
  })

  it('are what they were merged into', () => {
    const become = (locale: string, id: string) => (locale === 'fr' && id === 'a' ? 'z' : id)
    expect(twins([answer('fr:a', { en: 'b' }), answer('en:b'), answer('fr:z')], become)).toEqual({
      'fr a': { en: 'b' },
      'en b': { fr: 'z' },
      'fr z': {},
    })
  })

  it('are the same seen from each of them, whatever was written', () => {
    const locales = ['fr', 'en', 'de']
    const ids = ['a', 'b', 'c']
    const all = locales.flatMap((locale) => ids.map((id) => `${locale}:${locale}-${id}`))
    const edge = fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all))
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const named = all.map((name) => {
          const others = edges.filter(([from]) => from === name).map(([, to]) => to.split(':'))
          const own = others.filter(([locale]) => !name.startsWith(locale!))
          return answer(name, Object.fromEntries(own))
        })
        // What was refused stays written on its side; the groups themselves are symmetric.
        const given = translationsOf(named)
        for (const { id, locale } of named) {
          for (const [other, twin] of Object.entries(given.get(`${locale} ${id}`)!)) {
            const back = given.get(`${other} ${twin}`)?.[locale]
            const isRefused = named.some(
              (one) => one.id === id && one.translations?.[other] === twin,
            )
            expect(back === id || isRefused).toBe(true)
          }
        }
      }),
    )
  })
})

describe('what a language lacks', () => {
  it('is counted once, however many languages have it', () => {
    const answers = [
      answer('fr:a', { en: 'b' }),
      answer('fr:seul'),
      answer('en:b'),
      answer('en:only'),
    ]
    const told = missingTranslations(answers, ['fr', 'en', 'de']).map(
      ({ locale, answers: missing, of }) => [locale, missing.map(({ id }) => id), of],
    )
    expect(told).toEqual([
      ['fr', ['only'], 3],
      ['en', ['seul'], 3],
      ['de', ['a', 'seul', 'only'], 3],
    ])
  })

  it('is nothing where there is one language', () => {
    expect(missingTranslations([answer('fr:a')], ['fr'])).toEqual([
      { locale: 'fr', answers: [], of: 1 },
    ])
  })
})
