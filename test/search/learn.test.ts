import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/index.ts'
import { shared } from '../helpers/shared.ts'

describe('questions that were asked before', () => {
  it('tell two answers apart by words that say nothing on their own', () => {
    const search = createSearch(
      [
        {
          id: 'delay',
          question: 'Delivery of a card',
          answer: '',
          alternates: [
            'when will my card be here',
            'when does the card come',
            'when do I get a card',
          ],
        },
        {
          id: 'reason',
          question: 'Refusal of a card',
          answer: '',
          alternates: ['why is my card not here', 'why no card', 'why can I not have a card'],
        },
      ],
      { locale: 'en' },
    )
    expect(search.find('when, a card?')[0]?.id).toBe('delay')
    expect(search.find('why, a card?')[0]?.id).toBe('reason')
  })

  it('tell two answers apart by the order of their words', () => {
    const search = createSearch(
      [
        {
          id: 'out',
          question: 'Sending',
          answer: '',
          alternates: ['savings to current', 'move savings to current', 'from savings to current'],
        },
        {
          id: 'in',
          question: 'Saving',
          answer: '',
          alternates: ['current to savings', 'move current to savings', 'from current to savings'],
        },
      ],
      { locale: 'en' },
    )
    expect(search.find('put some savings to current')[0]?.id).toBe('out')
    expect(search.find('put some current to savings')[0]?.id).toBe('in')
  })

  it('tell two answers apart by the forms of their words', () => {
    const search = createSearch(
      [
        {
          id: 'past',
          question: 'Past',
          answer: '',
          alternates: ['declined card', 'card declined', 'declined cards'],
        },
        {
          id: 'present',
          question: 'Present',
          answer: '',
          alternates: ['decline card', 'card decline', 'decline cards'],
        },
      ],
      { locale: 'en' },
    )
    expect(search.find('declined')[0]?.id).toBe('past')
    expect(search.find('decline')[0]?.id).toBe('present')
  })

  const banking = shared('banking77-train.json')
  it.skipIf(!banking)(
    'find the right one of 77 matters (shared data), more with more of them',
    () => {
      const intents: [string, string[]][] = Object.entries(
        JSON.parse(readFileSync(banking!, 'utf8')),
      )
      const share = (examples: number) => {
        const search = createSearch(
          intents.map(([id, asked]) => ({
            id,
            question: id.replaceAll('_', ' '),
            answer: '',
            alternates: asked.filter((_, at) => at % 5 !== 0).slice(0, examples),
          })),
          { locale: 'en' },
        )
        const rows = intents.flatMap(([id, asked]) =>
          asked.filter((_, at) => at % 25 === 0).map((query) => search.find(query)[0]?.id === id),
        )
        return rows.filter(Boolean).length / rows.length
      }
      const [few, more] = [share(5), share(20)]
      expect(few).toBeGreaterThan(0.66)
      expect(more).toBeGreaterThan(Math.max(few, 0.79))
    },
  )
})
