import { describe, expect, it } from 'vitest'
import { replacer } from '../../src/content/values.ts'

const replaced = (text: string, from: string, to = 'X') => replacer([{ from, to }]).text(text)

describe('a value that an entity says otherwise', () => {
  it.each([
    ['8 €', 'Cela coûte 8 €.', 'Cela coûte X.'],
    [
      '8 €',
      'Cela coûte 8\u00a0€ par opération, 8\u202f€ au plus',
      'Cela coûte X par opération, X au plus',
    ],
    [
      '01 99 00 40 40',
      'Appelez le 01 99 00 40 40, ou le 01\u00a099\u00a000\u00a040\u00a040.',
      'Appelez le X, ou le X.',
    ],
    ['1,50 %', '(1,50 %)', '(X)'],
    ['Nord', 'Caisse Nord, Nordique', 'Caisse X, Nordique'],
  ])('replaces “%s” in “%s”', (from, text, expected) => {
    expect(replaced(text, from)).toBe(expected)
  })

  it.each([
    ['8 €', '18 €'],
    ['8 €', '0,8 €'],
    ['8 €', '2.8 €'],
    ['500 €', '1 500 €'],
    ['500 €', '1\u202f500 €'],
    ['2 %', '2 %5'],
    ['8', '8,50 €'],
    ['a.b', 'aXb'],
  ])('leaves “%s” of “%s” alone: it is another', (from, text) => {
    expect(replaced(text, from)).toBe(text)
  })

  it('is put at once: what was put is not read again', () => {
    const by = replacer([
      { from: '8 €', to: '9 €' },
      { from: '9 €', to: '8 €' },
    ])
    expect(by.text('8 € puis 9 €')).toBe('9 € puis 8 €')
  })

  it('reaches texts and links of an answer, and says what it found', () => {
    const number = { from: 'tel:+33199004040', to: 'tel:+33320000000' }
    const shown = { from: '01 99 00 40 40', to: '03 20 00 00 00' }
    const lost = { from: '8 €', to: '7 €' }
    const by = replacer([number, shown, lost])
    expect(
      by.nodes([['p', {}, 'Appelez le ', ['a', { href: number.from }, shown.from], '.']]),
    ).toEqual([['p', {}, 'Appelez le ', ['a', { href: number.to }, shown.to], '.']])
    expect([...by.found]).toEqual(expect.arrayContaining([number, shown]))
    expect(by.found.has(lost)).toBe(false)
  })
})
