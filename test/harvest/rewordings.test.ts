/** Questions in other words, over a whole site: the same pairs as by comparing all with all, in time. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rewordingsOf, rewordingsOfSite } from '../../src/harvest/rewordings.ts'
import { shared } from '../helpers/shared.ts'

const ABOUT = 'carte compte virement chèque plafond code livret prêt assurance découvert'.split(' ')
const DO = 'changer perdre bloquer ouvrir fermer augmenter annuler commander'.split(' ')
const WHERE = 'application agence étranger internet téléphone distributeur courrier'.split(' ')
const some = Array.from(
  { length: 90 },
  (_, n) =>
    `Comment ${DO[n % 8]} ${n % 3 ? 'mon' : 'un'} ${ABOUT[(n * 7) % 10]} ${n % 2 ? 'depuis' : 'sans'} ${WHERE[(n * 3) % 7]} ?`,
)

describe('questions in other words', () => {
  it.each([
    ['Comment changer mon code secret ?', 'Puis-je changer le code secret ?'],
    ['Où trouver mon RIB ?', 'Où puis-je trouver mon RIB ?'],
  ])('%s / %s', (a, b) => {
    expect(rewordingsOf([a, b])).toEqual([{ questions: [a, b], likeness: expect.any(Number) }])
  })

  it.each([
    ['other numbers', 'Quel est le prêt à 2 ans ?', 'Quel est le prêt à 5 ans ?'],
    ['another matter', 'Comment changer mon code secret ?', 'Comment changer mon adresse ?'],
  ])('no: %s', (_, a, b) => {
    expect(rewordingsOf([a, b])).toEqual([])
  })

  it('are those that comparing each with each finds', () => {
    const slowly = some.flatMap((a, index) =>
      some.slice(index + 1).flatMap((b) => (rewordingsOf([a, b]).length > 0 ? [`${a}|${b}`] : [])),
    )
    const pairs = rewordingsOf(some).map(({ questions }) => questions.join('|'))
    expect(pairs.toSorted()).toEqual(slowly.toSorted())
    expect(pairs.length).toBeGreaterThan(5)
  })

  it('are pairs of answers on a site, also of one question that is answered twice', () => {
    const answers = ['a', 'b', 'c'].map((id) => ({
      ...{ id, locale: 'fr' },
      question: id === 'c' ? 'Comment changer mon adresse ?' : 'Où trouver mon RIB ?',
    }))
    expect(rewordingsOfSite(answers)).toEqual([{ answers: [answers[0], answers[1]], likeness: 1 }])
  })

  it('stay within their language', () => {
    const answers = [
      { question: 'Transaction code', locale: 'fr' },
      { question: 'Transaction code', locale: 'en' },
    ]
    expect(rewordingsOfSite(answers)).toEqual([])
  })
})

const bank = shared('banking77-train.json')
describe.skipIf(!bank)('10,000 real questions', () => {
  it('are compared with each other', () => {
    const intents: Record<string, string[]> = bank ? JSON.parse(readFileSync(bank, 'utf8')) : {}
    const questions = Object.values(intents).flat()
    const found = rewordingsOf(questions, 'en')
    expect(questions.length).toBeGreaterThan(10_000)
    expect(found.length).toBeGreaterThan(100)
  }, 60_000)
})
