/**
 * Secrets in spellings that nobody listed: numbers that are drawn, parted and dressed by chance. And
 * numbers that are nobody's secret, drawn the same way.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIban, isNir, isPan } from '../../src/triage/checksums.ts'
import { findSecrets } from '../../src/triage/index.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''))

const twoFigures = (value: number) => String(value).padStart(2, '0')

/** The one of a hundred check figures that fits. */
const checked = (make: (check: string) => string, isRight: (text: string) => boolean) => {
  for (let check = 0; check < 100; check++) {
    const text = make(twoFigures(check))
    if (isRight(text)) return text
  }
  throw new Error('no check figures fit')
}

const iban = fc
  .oneof(
    fc.tuple(fc.constant('FR'), digits(23)),
    fc.tuple(fc.constant('DE'), digits(18)),
    fc.tuple(fc.constant('BE'), digits(12)),
    fc.tuple(fc.constant('ES'), digits(20)),
  )
  .map(([country, account]) => checked((check) => `${country}${check}${account}`, isIban))
const pan = fc
  .tuple(fc.constantFrom('4', '51', '55', '4970', '2221'), digits(15))
  .map(([prefix, rest]) => (prefix + rest).slice(0, 15))
  .map((body) => {
    const whole = Array.from({ length: 10 }, (_, last) => `${body}${last}`)
    return whole.find(isPan)!
  })
const nir = fc
  .tuple(
    fc.constantFrom('1', '2'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 95 }),
    digits(6),
  )
  .map(([sex, year, month, place, rest]) =>
    checked((key) => `${sex}${year}${twoFigures(month)}${twoFigures(place)}${rest}${key}`, isNir),
  )
const secret = fc.oneof(
  iban.map((text) => ({ kind: 'iban', text })),
  pan.map((text) => ({ kind: 'pan', text })),
  nir.map((text) => ({ kind: 'nir', text })),
)

const SEPARATORS = [
  ...['', ' ', '  ', '\t', '\n', '\r\n', ' \n ', '.', '. ', '...', '-', ' - ', '–', '—', '‑', '−'],
  ...['_', '/', ' / ', '\\', '|', ' | ', '·', '•', '*', '"', "' '", '…', ';', '; ', '=', '+', '→'],
  ...['~', '#', '<br>', '&nbsp;', '␣', '\u00a0', '\u2002', '\u2009', '\u200b', '\u200d', '\u2028'],
  ...['\u202f', '\u205f', '\u2060', '\u3000', '\ufeff', '\u00ad', '\u200e'],
]
const separator = fc.constantFrom(...SEPARATORS)
const size = fc.constantFrom(1, 2, 3, 4, 5, 6, 8)

/** Figures of other scripts, full width, circled, raised, struck through, on keys. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toLowerCase(),
  ...[0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce].map(
    (zero) => (text: string) =>
      text.replace(/\d/g, (figure) => String.fromCodePoint(zero + Number(figure))),
  ),
  (text) => text.replace(/\d/g, (figure) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(figure)]!),
  (text) => text.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]!),
  (text) => text.replace(/\d/g, '$&\ufe0f\u20e3'),
  (text) => text.replace(/\d/g, '$&\u0336'),
)
const around = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `Bonjour, voici ${text} merci`,
  (text) => `(${text})`,
  (text) => `« ${text} » svp`,
  (text) => `${text}, et rappelez-moi`,
  (text) => `payé 1 250,00 € hier. ${text}`,
  (text) => `le 12/11/2026 : ${text}`,
)

const parted = (text: string, length: number, between: string) =>
  text.match(new RegExp(`.{1,${length}}`, 'g'))!.join(between)

describe('a number that proves itself', () => {
  it('is found however it is parted and dressed, from its first figure to its last', () => {
    fc.assert(
      fc.property(
        secret,
        size,
        separator,
        dress,
        around,
        ({ kind, text }, length, between, dressed, put) => {
          // Marks of web pages part groups, not letters.
          fc.pre(!/[a-z]/.test(between) || length > 3)
          const written = dressed(parted(text, length, between))
          const whole = put(written)
          const found = findSecrets(whole).find((each) => each.kind === kind)
          expect(found, whole).toBeDefined()
          const part = whole.slice(found!.start, found!.end).normalize('NFKC')
          expect(part.match(/\p{Nd}/gu)?.length).toBe(text.match(/\d/g)!.length)
        },
      ),
      { numRuns: 3000, seed: 5 },
    )
  })

  it('is found beside a phone number, on a line of its own', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(0, 4), ({ kind, text }, length) => {
        const written = length ? parted(text, length, ' ') : text
        for (const whole of [`${written}\n06 12 34 56 78`, `06 12 34 56 78\n${written}`]) {
          expect(
            findSecrets(whole).map((each) => each.kind),
            whole,
          ).toContain(kind)
        }
      }),
      { numRuns: 500, seed: 5 },
    )
  })
})

describe('a number that is nobody’s secret', () => {
  const figure = (least: number, most: number) => fc.integer({ min: least, max: most })
  const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '.', '-', '')
  const phone = fc
    .tuple(figure(1, 9), digits(8), blank)
    .map(([operator, rest, between]) => parted(`0${operator}${rest}`, 2, between))
  const abroad = fc
    .tuple(figure(1, 9), digits(8))
    .map(([operator, rest]) => `+33 ${operator} ${parted(rest, 2, ' ')}`)
  const date = fc
    .tuple(figure(1, 28), figure(1, 12), figure(1950, 2035), fc.constantFrom('/', '.', '-'))
    .map(([day, month, year, mark]) => [twoFigures(day), twoFigures(month), year].join(mark))
  const amount = fc
    .tuple(figure(0, 9_999_999), figure(0, 99))
    .map(([euros, cents]) => `${euros.toLocaleString('fr')},${twoFigures(cents)} €`)
  const siret = fc
    .tuple(digits(9), digits(5))
    .map(([siren, office]) => `SIRET ${parted(siren, 3, ' ')} ${office}`)
  const parcel = fc
    .tuple(fc.constantFrom('6A', '8R', 'LX', 'XY'), digits(11))
    .map(([service, number]) => `colis ${service}${number}`)
  const file = fc.tuple(figure(2020, 2026), digits(6)).map(([year, number]) => `${year}-${number}`)
  const postcode = digits(5).map((code) => `code postal ${code}`)
  const innocent = fc.oneof(phone, abroad, date, amount, siret, parcel, file, postcode)

  it('is never taken for one', () => {
    fc.assert(
      fc.property(
        innocent,
        fc.constantFrom('', 'Bonjour, ', 'rappelez-moi au ', 'pour '),
        (each, before) => {
          expect(findSecrets(`${before}${each}, merci`), each).toEqual([])
        },
      ),
      { numRuns: 3000, seed: 5 },
    )
  })

  it('is not made one by another beside it', () => {
    const list = fc.array(fc.oneof(phone, date, amount), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(list, fc.constantFrom(', ', ' et ', '\n', ' ou '), (some, between) => {
        expect(findSecrets(some.join(between)), some.join(between)).toEqual([])
      }),
      { numRuns: 3000, seed: 5 },
    )
  })
})
