import { describe, expect, it } from 'vitest'
import { adviceOn } from '../../src/cli/advice.ts'
import { parseConfig } from '../../src/content/config.ts'
import { answers, CONFIG } from '../helpers/bank.ts'

const TOPIC = { id: 'epargne', label: 'Épargne', match: ['/epargne/'] }
const { phone, ...otherChannels } = CONFIG.channels
const [number] = phone.numbers
const advice = (change: object) => adviceOn(parseConfig({ ...CONFIG, ...change }), answers())

describe('what would disappoint visitors is said', () => {
  it.each([
    ['a hub on this machine', { hub: 'http://127.0.0.1:4300' }, 'is this machine'],
    [
      'a host for a name',
      { brand: { ...CONFIG.brand, name: 'banque.example' } },
      '“banque.example” is a host',
    ],
    ['no number', { channels: otherChannels }, 'no telephone number'],
    [
      'no urgent number',
      { channels: { phone: { numbers: [{ ...number, urgent: false }] } } },
      'none has “urgent”: true',
    ],
    [
      'a price that nobody checked',
      { channels: { phone: { numbers: [{ ...number, tariff: { fr: 'gratuit (à vérifier)' } }] } } },
      'numbers[0].tariff',
    ],
    ['what is not translated', {}, '4 of 5 answers are not translated into “en”, not shown there'],
    ['no topics', { topics: [] }, 'topics: none'],
    ['a topic without answers', { topics: [...CONFIG.topics, TOPIC] }, 'is about “epargne”'],
    ['answers without a topic', { topics: [TOPIC] }, `${answers().length} answers have no topic`],
  ])('%s', (_, change, words) => {
    expect(advice(change).join('\n')).toContain(words)
  })

  it('and nothing when there is nothing to say', () => {
    const paired = answers().map((one) => ({
      ...one,
      translations: { [one.locale === 'fr' ? 'en' : 'fr']: `${one.id}-${one.locale}` },
    }))
    expect(adviceOn(parseConfig(CONFIG), paired)).toEqual([])
  })
})
