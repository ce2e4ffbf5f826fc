import { describe, expect, it } from 'vitest'
import { formatPlace, HOME, parsePlace } from '../../src/hub/place.ts'

describe('a link to a place', () => {
  it.each([
    ['', { place: HOME }],
    ['home', { place: HOME }],
    ['#des-questions', { place: HOME }],
    [
      '#des-questions/answer/ou-trouver-mon-rib',
      { place: { at: 'answer', id: 'ou-trouver-mon-rib' } },
    ],
    ['answer/d%C3%A9c%C3%A8s', { place: { at: 'answer', id: 'décès' } }],
    ['#des-questions/topic/cartes', { place: { at: 'topic', id: 'cartes' } }],
    ['contact', { place: { at: 'contact' } }],
    ['#des-questions/message', { place: { at: 'contact' }, channel: 'message' }],
    ['callback', { place: { at: 'callback' }, channel: 'callback' }],
    ['follow-up', { place: { at: 'follow-up' } }],
    [
      '#des-questions/follow-up/R-4F7K-29/abc_-9',
      { place: { at: 'follow-up' }, key: { reference: 'R-4F7K-29', manage: 'abc_-9' } },
    ],
    ['denial/0a1b', { place: { at: 'follow-up' }, key: { token: '0a1b' } }],
    ['agency', { place: { at: 'agency' }, channel: 'agency' }],
    [
      'agency/strasbourg-kleber',
      { place: { at: 'agency', id: 'strasbourg-kleber' }, channel: 'agency' },
    ],
    ['ask?q=j%27ai+perdu%20ma%20cb', { place: HOME, question: "j'ai perdu ma cb" }],
    ['ask', { place: HOME }],
    ['ask?q=', { place: HOME }],
  ])('“%s” is understood', (text, wanted) => {
    expect(parsePlace(text)).toEqual(wanted)
  })

  it.each([
    'answer/',
    'answer/<script>',
    'answer/%E0%A4%A',
    'answer/../../secret',
    `answer/${'a'.repeat(121)}`,
    'nowhere',
    'answer',
    '__proto__',
  ])('“%s” is home: links live longer than what they lead to', (text) => {
    expect(parsePlace(text)).toEqual({ place: HOME })
  })

  it('keeps at most 500 characters of a question', () => {
    expect(parsePlace(`ask?q=${'a'.repeat(900)}`).question).toHaveLength(500)
  })

  it.each([
    HOME,
    { at: 'contact' },
    { at: 'answer', id: 'décès-d-un-proche' },
    { at: 'topic', id: 'cartes' },
  ] as const)('is read as it was written: %o', (place) => {
    expect(parsePlace(formatPlace(place))).toEqual({ place })
  })
})
