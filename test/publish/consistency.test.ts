import { describe, expect, it } from 'vitest'
import { inconsistencies } from '../../src/publish/consistency.ts'
import { answers, CONFIG, config } from '../helpers/bank.ts'

describe('two files that do not fit together', () => {
  it('are not those of the example', () => {
    expect(inconsistencies(config(), answers())).toEqual([])
  })

  it.each([
    {
      fault: 'frequent',
      changes: { frequent: ['carte-perdu'] },
      says: /frequent: .*“carte-perdu”/,
    },
    {
      fault: 'topics',
      changes: { topics: [{ ...CONFIG.topics[0], questions: ['gone'] }] },
      says: /topics\[0\]\.questions: .*“gone”/,
    },
    {
      fault: 'pins',
      changes: { search: { pins: { rib: ['r'] } } },
      says: /search\.pins\.rib: .*“r”/,
    },
    {
      fault: 'words',
      changes: { locales: ['fr', 'tlh'] },
      says: /locales\[1\]: .*no words in “tlh”/,
    },
  ])('are told with the place and what to do: $fault', ({ changes, says }) => {
    const faults = inconsistencies(config(changes), answers())
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(says)
  })

  it('lack the answers of a language', () => {
    const french = answers().filter(({ locale }) => locale === 'fr')
    expect(inconsistencies(config(), french)).toEqual([
      expect.stringMatching(/^content\/answers\.en\.json: no answer in “en”/),
    ])
  })

  it('name a topic once, however many answers are about it', () => {
    const about = answers().map((answer) => ({ ...answer, topic: 'assurances' }))
    expect(inconsistencies(config(), about)).toEqual([
      expect.stringContaining('about “assurances”'),
    ])
  })
})
