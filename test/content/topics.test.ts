import { describe, expect, it } from 'vitest'
import { topicOf } from '../../src/content/topics.ts'

const topics = [
  { id: 'cartes', match: ['/cartes'] },
  { id: 'perte', match: ['/cartes/perte/', '/urgence/'] },
  { id: 'pro', match: ['https://pro.banque.example'] },
  { id: 'pro-cartes', match: ['https://pro.banque.example/cartes/'] },
  { id: 'empty', match: ['', 'cartes'] },
]

describe('the topic of a page', () => {
  it.each([
    ['https://www.banque.example/cartes', 'cartes'],
    ['https://www.banque.example/cartes/', 'cartes'],
    ['https://www.banque.example/cartes/plafond?a=/perte/', 'cartes'],
    ['https://www.banque.example/cartes/perte/vol', 'perte'],
    ['https://www.banque.example/cartes/perte', 'cartes'],
    ['https://www.banque.example/urgence/', 'perte'],
    ['https://www.banque.example/cartes-cadeaux', undefined],
    ['https://www.banque.example/cartes.html', undefined],
    ['https://www.banque.example/aide/cartes/', undefined],
    ['https://www.banque.example/', undefined],
    ['https://pro.banque.example/', 'pro'],
    ['https://pro.banque.example/comptes', 'pro'],
    ['https://pro.banque.example/cartes/', 'pro-cartes'],
    ['https://pro.banque.example.evil.example/', undefined],
  ])('%s is about %s', (address, topic) => {
    expect(topicOf(address, topics)).toBe(topic)
  })

  it('is the whole site where a topic begins at its root, unless another says more', () => {
    const all = [{ id: 'all', match: ['/'] }, ...topics]
    expect(topicOf('https://www.banque.example/cartes-cadeaux', all)).toBe('all')
    expect(topicOf('https://www.banque.example/cartes', all)).toBe('cartes')
  })
})
