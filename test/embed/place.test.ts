import { describe, expect, it } from 'vitest'
import { placeOf, withoutPlace, withoutQuestion } from '../../src/embed/place.ts'

const PAGE = 'https://www.banque.example/cartes?x=1'

describe('a deep link', () => {
  it.each([
    ['#des-questions', 'home'],
    ['#des-questions/', 'home'],
    ['#des-questions/answer/carte-perdue', 'answer/carte-perdue'],
    ['#des-questions/callback', 'callback'],
    ['#des-questions/ask?q=perdu%20ma%20cb', 'ask?q=perdu%20ma%20cb'],
    ['', undefined],
    ['#top', undefined],
    ['#des-questions-2', undefined],
    ['#mes-des-questions', undefined],
  ])('%j asks for %j', (hash, place) => {
    expect(placeOf(PAGE + hash)).toBe(place)
  })

  it('keeps no question in the address, and the rest of the address as it was', () => {
    expect(withoutQuestion(`${PAGE}#des-questions/ask?q=cb`)).toBe(`${PAGE}#des-questions/ask`)
    expect(withoutQuestion(`${PAGE}#des-questions/callback`)).toBe(`${PAGE}#des-questions/callback`)
  })

  it('leaves the address when the panel is shut', () => {
    expect(withoutPlace(`${PAGE}#des-questions/answer/x`)).toBe(PAGE)
    expect(withoutPlace(`${PAGE}#top`)).toBe(`${PAGE}#top`)
  })
})
