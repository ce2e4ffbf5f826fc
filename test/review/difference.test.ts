/** Two wordings as one text that somebody can read. */
import { expect, it } from 'vitest'
import { partsOf } from '../../src/review/difference.tsx'

const drawn = (from: string, to: string) =>
  partsOf(from, to)
    .map(
      (part) => ({ both: part.value, del: `[-${part.value}-]`, ins: `{+${part.value}+}` })[part.in],
    )
    .join('')

it.each([
  ['Au guichet, le lundi.', 'Au guichet, le mardi.', 'Au guichet, le [-lundi-]{+mardi+}.'],
  ['Au guichet.', 'Au guichet. Sans frais.', 'Au guichet. {+Sans frais.+}'],
  ['Le même texte.', 'Le même texte.', 'Le même texte.'],
])('tells what went and what came: %s / %s', (from, to, expected) => {
  expect(drawn(from, to)).toBe(expected)
})

it('puts texts that have little in common one after the other', () => {
  const from = 'Dans l’application : touchez votre compte, puis RIB.'
  const to = 'Votre relevé vous attend au guichet, puis chez vous.'
  expect(drawn(from, to)).toBe(`[-${from}-]\n{+${to}+}`)
})

it.each([
  ['Un, deux, trois.', 'Un, trois, quatre.'],
  ['a b c d', 'e f g'],
  ['', 'x'],
])('loses nothing of either: %j / %j', (from, to) => {
  const parts = partsOf(from, to)
  const of = (side: 'del' | 'ins') =>
    parts
      .flatMap((part) => (part.in === side || part.in === 'both' ? part.value : []))
      .join('')
      .trim()
  expect([of('del'), of('ins')]).toEqual([from, to])
})
