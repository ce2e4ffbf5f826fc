import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSecrets, type SecretKind } from '../../src/triage/index.ts'
import spellings from '../fixtures/triage/secret-spellings.json' with { type: 'json' }
import sensitive from '../fixtures/triage/sensitive-text.json' with { type: 'json' }
import { growth } from '../helpers/growth.ts'
import { shared } from '../helpers/shared.ts'

const kindsIn = (text: string) => [...new Set(findSecrets(text).map(({ kind }) => kind))].sort()
const read = <T>(path: string): T[] => {
  const file = shared(path)
  if (!file) return []
  const content = JSON.parse(readFileSync(file, 'utf8'))
  return content.cases ?? content.queries ?? content
}
const groups = (text: string, size: number, between: string) =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))!.join(between)

/** As people write one number. */
const SPELLINGS: [name: string, (text: string) => string][] = [
  ['in one piece', (text) => text],
  ['in lower case, glued to words', (text) => `numero${text.toLowerCase()}merci`],
  ['in fours', (text) => groups(text, 4, ' ')],
  ['in fours, with narrow spaces', (text) => groups(text, 4, '\u202f')],
  ['in fours, a line each', (text) => groups(text, 4, '\n')],
  ['in fours, with slashes', (text) => groups(text, 4, ' / ')],
  ['in twos', (text) => groups(text, 2, ' ')],
  ['one at a time', (text) => groups(text, 1, ' ')],
  ['one at a time, with dots', (text) => groups(text, 1, '.')],
  ['with zero-width spaces', (text) => groups(text, 3, '\u200b')],
  [
    'in full width',
    (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
]

describe('the shared sentences', () => {
  it.each(sensitive.cases.map(({ id, why, text, types }) => ({ id, why, text, types })))(
    '$id: $why',
    ({ text, types }) => {
      expect(kindsIn(text)).toEqual([...types].sort())
    },
  )
})

describe('spellings that somebody thought of before they looked at the code', () => {
  const found = Object.entries(spellings.found).flatMap(([kind, texts]) =>
    texts.map((text) => ({ kind, text })),
  )
  it.each(found)('$kind in %j', ({ kind, text }) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  it.each(spellings.none)('nothing in “%s”', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  it.each([
    ['quatre neuf sept zéro un zéro un deux trois quatre cinq six sept huit neuf trois', ''],
    ['ma carte, four nine seven oh 1012 3456 7893', ' merci'],
  ])('is marked from the first word to the last: %s', (text, after) => {
    const [secret] = findSecrets(text + after)
    expect(secret).toMatchObject({ kind: 'pan', end: text.length })
  })
})

describe.skipIf(!shared('security/sensitive'))('the shared tables', () => {
  const ibans = read<{ iban: string; mod97: boolean }>('security/sensitive/iban.json')
  const pans = read<{ pan: string; luhn: boolean }>('security/sensitive/pan-test-numbers.json')
  const nirs = read<{ nir: string; valid: boolean }>('security/sensitive/nir.json')

  it.each(SPELLINGS)('every IBAN is found %s, and no other number', (_, spelt) => {
    const wrong = ibans.filter(
      ({ iban, mod97 }) => kindsIn(spelt(iban)).join() !== (mod97 ? 'iban' : ''),
    )
    expect(wrong).toEqual([])
  })

  it.each(SPELLINGS)('every test card is found %s, and no other number', (_, spelt) => {
    // All zeroes, and 1234…: the checksum holds and no issuer has them.
    const isCard = ({ pan, luhn }: { pan: string; luhn: boolean }) => luhn && !/^[01]/.test(pan)
    const wrong = pans.filter(
      (each) => kindsIn(spelt(each.pan)).join() !== (isCard(each) ? 'pan' : ''),
    )
    expect(wrong).toEqual([])
  })

  it.each(SPELLINGS)(
    'every social-security number is found %s, and no other number',
    (_, spelt) => {
      const wrong = nirs.filter(
        ({ nir, valid }) => kindsIn(spelt(nir)).join() !== (valid ? 'nir' : ''),
      )
      expect(wrong).toEqual([])
    },
  )
})

describe('where a secret stands', () => {
  it.each<[text: string, kind: SecretKind, part: string]>([
    ['Ma carte 4242 4242 4242 4242 est avalée', 'pan', '4242 4242 4242 4242'],
    ['été ４２４２ ４２４２ ４２４２ ４２４２ !', 'pan', '４２４２ ４２４２ ４２４２ ４２４２'],
    [
      'IBAN : FR76 (le mien) 3000 4000 2800 0123 4567 813, merci',
      'iban',
      'FR76 (le mien) 3000 4000 2800 0123 4567 813',
    ],
    ['sécu 1 99 04 2A 004 001 58.', 'nir', '1 99 04 2A 004 001 58'],
    ['mon mot de passe est Soleil-2024! et rien ne va', 'password', 'Soleil-2024!'],
    ['mdp : azerty', 'password', 'azerty'],
    ['le code reçu par SMS est le 847 291', 'otp', '847 291'],
    ['583920 est votre code de validation', 'otp', '583920'],
    ['CVV 123', 'cvv', '123'],
    ['my customer number is 12345678', 'customer-number', '12345678'],
    ['contrat n° AB 12345678', 'contract-number', 'AB 12345678'],
    [
      'banque 30004 guichet 00028 compte 00012345678 clé 13',
      'iban',
      '30004 guichet 00028 compte 00012345678 clé 13',
    ],
  ])('%s', (text, kind, part) => {
    const found = findSecrets(text)
    expect(found.map((secret) => [secret.kind, text.slice(secret.start, secret.end)])).toEqual([
      [kind, part],
    ])
  })

  it('is told for each of several', () => {
    const text = 'de 4242 4242 4242 4242 5555 5555 5555 4444 à BE68 5390 0754 7034'
    expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['pan', 'pan', 'iban'])
  })
})

describe('the numbers of a bank', () => {
  const formats = [{ kind: 'contract-number', pattern: 'AV-\\d{6}' }] as const

  it('are found by the format that it gives', () => {
    expect(findSecrets('Mon n. AV-123456 svp', { formats })).toEqual([
      { kind: 'contract-number', start: 7, end: 16 },
    ])
    expect(findSecrets('Mon n. AV-123456 svp')).toEqual([])
  })

  it('are passed over when the format is no regular expression or matches nothing at all', () => {
    const bad = [
      { kind: 'contract-number', pattern: '(' },
      { kind: 'contract-number', pattern: 'x*' },
    ] as const
    expect(findSecrets('bonjour', { formats: bad })).toEqual([])
  })
})

describe('nothing is invented', () => {
  it.each([
    'Rappelez-moi au 06 39 98 12 34 ou au 01 99 00 12 34, ou au +33 6 39 98 12 34',
    'SIRET 362 521 879 00034',
    '36252187900034',
    'Facture 2026-11-000451 du 21/11/2026, 1 250,00 € TTC',
    'colis 6A 12345 67890 1, suivi 8R00012345678',
    'Je paie 4 x 250 euros les 05/01, 05/02, 05/03 et 05/04 2027',
    'contrat du 12/11/2026, années 2024-2025',
    'mon code postal : 75013 ; code agence 00028',
    'mon mot de passe est oublié, mot de passe : comment le changer ?',
    'mot de passe de 8 caractères, code à 6 chiffres',
    'numéro du service client : 09 69 39 00 00',
    'j’ai reçu un code de validation pour un achat de 1500 euros',
    'crypto : 500 € investis en 2021',
    'de 30 000 à 50 000 euros en 2026, puis 60 000',
  ])('%s', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  it.skipIf(!shared('banking77-train.json'))('in 10,003 real questions to a bank', () => {
    const intents: Record<string, string[]> = JSON.parse(
      readFileSync(shared('banking77-train.json')!, 'utf8'),
    )
    expect(
      Object.values(intents)
        .flat()
        .filter((text) => findSecrets(text).length),
    ).toEqual([])
  })

  it.skipIf(!shared('faq-fr.json'))(
    'in the titles and texts of 2,852 public-service pages',
    () => {
      const pages = read<{ title: string; answerText: string }>('faq-fr.json')
      const found = pages.filter(
        ({ title, answerText }) => findSecrets(`${title}\n${answerText}`).length,
      )
      expect(found.map(({ title }) => title)).toEqual([])
    },
    30_000,
  )

  it.skipIf(!shared('queries-fr.dev.json'))('in what people search', () => {
    expect(
      read<{ q: string }>('queries-fr.dev.json').filter(({ q }) => findSecrets(q).length),
    ).toEqual([])
  })

  it.skipIf(!shared('security/phone'))('in phone numbers as people type them', () => {
    const phones = read<{ input: unknown }>('security/phone/fr-callback.json')
    expect(phones.filter(({ input }) => findSecrets(String(input)).length)).toEqual([])
  })
})

describe('any text', () => {
  it('is read without an exception, and what is found lies in it, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('4242424242424242', 'FR76', ' ', 'mdp: ', '3000'),
          ),
        ),
        (parts) => {
          const text = parts.join('')
          let behind = 0
          for (const { start, end } of findSecrets(text)) {
            expect(start).toBeGreaterThanOrEqual(behind)
            expect(end).toBeGreaterThan(start)
            behind = end
          }
          expect(behind).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  const LONG: [string, (bytes: number) => string][] = [
    ['figures', (bytes) => '7309458261'.repeat(bytes / 10)],
    ['figures one at a time', (bytes) => '7 3 0 9 4 '.repeat(bytes / 10)],
    ['groups of four', (bytes) => '4970 1012 '.repeat(bytes / 10)],
    ['beginnings of IBANs', (bytes) => 'FR76 3000 '.repeat(bytes / 10)],
    ['words that say a secret comes', (bytes) => 'mot de passe : '.repeat(bytes / 15)],
    ['words of figures', (bytes) => 'quatre vingt dix sept '.repeat(bytes / 22)],
    ['letters that look like figures', (bytes) => 'O1IL'.repeat(bytes / 4)],
    ['ties without an end', (bytes) => `code secret ${' : '.repeat(bytes / 3)}`],
  ]
  it.each(LONG)('of ten times as many %s takes about ten times as long, not a hundred', (_, of) => {
    expect(growth(findSecrets, of(2_000), of(20_000))).toBeLessThan(50)
  })
})
