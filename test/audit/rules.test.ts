/** Each rule about the files by itself: what it must find, and what it must leave alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/index.ts'
import type { Answer } from '../../src/content/answers.ts'
import { textOfHtml } from '../../src/content/html.ts'
import { readingOf } from '../../src/language/reading-ease.ts'
import { CONFIG } from '../helpers/bank.ts'
import { anAnswer, approvedBy, codes, found, type Given, plain, project } from './project.ts'

const parseExample = (file: URL): { answers: Answer[] } => JSON.parse(readFileSync(file, 'utf8'))

const FRENCH = plain().filter(({ locale }) => locale === 'fr')
const [CARD] = FRENCH as [Answer]
const LOST = CARD.url
it('a project in order is left alone, asked or not', () => {
  expect(found()).toEqual([])
  expect(found({}, {})).toEqual([])
})

describe('the files', () => {
  it('that do not fit together are faults', () => {
    expect(found({ config: { frequent: ['gone'] } })).toEqual([
      ['inconsistent', 'des-questions.json', 'frequent: no answer has the id “gone”'],
    ])
  })

  const { phone, ...channels } = CONFIG.channels
  const [number] = phone.numbers
  it.each([
    ['hub-is-local', 'hub', { hub: 'http://127.0.0.1:4300' }],
    ['name-is-host', 'brand.name', { brand: { ...CONFIG.brand, name: 'banque.example' } }],
    ['no-phone', 'channels.phone', { channels }],
    [
      'no-urgent-number',
      'channels.phone.numbers',
      { channels: { phone: { numbers: [{ ...number, urgent: false }] } } },
    ],
    [
      'tariff-guessed',
      'channels.phone.numbers[0].tariff',
      { channels: { phone: { numbers: [{ ...number, tariff: { fr: 'gratuit (à vérifier)' } }] } } },
    ],
    ['no-topics', 'topics', { topics: [] }],
    [
      'topic-unused',
      'topics[2]',
      { topics: [...CONFIG.topics, { id: 'epargne', label: 'Épargne', match: ['/epargne/'] }] },
    ],
  ])('would disappoint: %s', (code, place, config) => {
    expect(found({ config }).map((finding) => finding.slice(0, 2))).toEqual([[code, place]])
  })
})

describe('an answer', () => {
  const topics = [{ id: 'cartes', label: 'Cartes', match: ['/cartes/'] }]
  it('that no topic covers is told by name, one that says its topic itself is not', () => {
    expect(found({ config: { topics } })).toEqual([['no-topic', 'rib']])
    const rib = FRENCH.map((answer) =>
      answer.id === 'rib' ? { ...answer, topic: 'cartes' } : answer,
    )
    expect(found({ config: { topics, locales: ['fr'] }, answers: rib })).toEqual([])
  })

  const HARD =
    '<p>La responsabilité de l’établissement teneur de compte ne saurait être engagée consécutivement à l’inexécution d’une opération résultant de l’utilisation frauduleuse d’identifiants communiqués volontairement par le titulaire à un tiers non autorisé.</p>'
  const EASY =
    '<p>Appelez-nous tout de suite. Nous bloquons votre carte. Une nouvelle carte part le jour même. Vous la recevez chez vous en trois jours. Elle a un nouveau code. Gardez-le pour vous.</p>'
  const ENGLISH =
    '<p>You can block the card in the app or call us, and we will send you a new one with a new code on the same day.</p>'
  it.each([
    ['harder than B2', HARD, ['hard-to-read']],
    ['plain', EASY, []],
    ['in English among French ones', ENGLISH, ['other-language']],
    ['with an English paragraph', `${EASY}${EASY}${ENGLISH}`, ['mixed-language']],
    ['that quotes English and says so', `${EASY}${ENGLISH.replace('<p>', '<p lang="en">')}`, []],
    ['with an English name', '<p>Par Google Pay, Apple Pay ou « Click to Pay ».</p>', []],
    [
      'with a picture that nobody described',
      '<p>Ici : <img src="https://a.example/b.png"></p>',
      ['picture-without-alt'],
    ],
    [
      'with a picture that decorates',
      '<p>Ici : <img src="https://a.example/b.png" alt=""></p>',
      [],
    ],
    [
      'with a picture that is described',
      '<p><img alt="Le plan" src="https://a.example/b.png"></p>',
      [],
    ],
  ])('%s', (_, answer, expected) => {
    expect(
      codes({ config: { locales: ['fr'] }, answers: [...FRENCH, anAnswer({ id: 'x', answer })] }),
    ).toEqual(expected)
  })

  it('is too hard below 50 of 100, and no sooner', () => {
    const file = new URL('../../examples/website/content/answers.fr.json', import.meta.url)
    const { answers } = parseExample(file)
    const hard = found({
      config: { locales: ['fr'], frequent: [], search: {}, topics: [] },
      answers,
    })
      .filter(([code]) => code === 'hard-to-read')
      .map(([, id]) => id)
    const eases = answers.flatMap(({ id, answer }) => {
      const ease = readingOf(textOfHtml(answer), 'fr')?.ease
      return ease === undefined ? [] : [[id, ease] as const]
    })
    expect(hard.sort()).toEqual(eases.flatMap(([id, ease]) => (ease < 50 ? id : [])).sort())
    expect(eases.some(([, ease]) => ease > 44 && ease < 50)).toBe(true)
    expect(eases.some(([, ease]) => ease >= 50 && ease < 56)).toBe(true)
  })

  it('whose picture has no alt on its page is told, though harvest wrote an empty one', () => {
    const src = 'https://www.banque.example/a.png?b=1&c=2'
    const answers = [
      ...FRENCH,
      anAnswer({ id: 'x', answer: `<p><img src="${src.replace('&', '&amp;')}" alt=""></p>` }),
    ]
    const given = { config: { locales: ['fr'] }, answers }
    expect(found(given, { pictures: new Map([[LOST, [src]]]) })).toEqual([
      ['picture-without-alt', 'x', 'a.png?b=1&c=2'],
    ])
    expect(found(given, { pictures: new Map([['https://www.banque.example/b', [src]]]) })).toEqual(
      [],
    )
  })
})

describe('an approval', () => {
  const given = (until: string | undefined, required: boolean, answer = CARD): Given => ({
    config: {
      locales: ['fr'],
      frequent: [],
      topics: [{ id: 't', label: 'T', match: ['/'] }],
      approval: { required },
      search: {},
    },
    answers: [answer],
    edits: [approvedBy(CARD, until)],
    reviewed: [CARD],
  })
  const ofCode = (start: string, one: Given) =>
    codes(one).filter((code) => code!.toString().startsWith(start))
  it.each([
    ['that ended yesterday', '2026-11-20', true, ['approval-ended']],
    ['that ended yesterday, where nobody asks for one', '2026-11-20', false, ['approval-ended']],
    ['that ends today', '2026-11-21', true, ['approval-ends']],
    ['that ends in 30 days', '2026-12-21', true, ['approval-ends']],
    ['that ends in 31 days', '2026-12-22', true, []],
    ['without an end', undefined, true, []],
  ])('%s', (_, until, required, expected) => {
    expect(ofCode('approval', given(until, required))).toEqual(expected)
  })

  it('is missing, or was given to other words', () => {
    expect(ofCode('approval', { ...given(undefined, true), edits: [] })).toEqual([
      'approval-missing',
    ])
    const changed = anAnswer({ answer: '<p>Autre chose.</p>', hash: 'x' })
    expect(ofCode('approval', given(undefined, true, changed))).toEqual(['approval-outdated'])
  })

  it('and any other decision that the website has overtaken', () => {
    const edit = { id: CARD.id, on: 'other' }
    expect(codes({ edits: [edit] })).toEqual(['edit-outdated'])
    expect(codes({ edits: [{ id: 'gone', on: 'x' }] })).toEqual(['edit-orphaned'])
    expect(codes({ edits: [{ id: 'rib', on: plain()[2]!.hash, into: 'gone' }] })).toEqual([
      'edit-unmerged',
    ])
  })
})

describe('a language that lacks an answer', () => {
  const alone = plain().map(({ translations, ...answer }) => answer)
  it('is said, with what becomes of it there', () => {
    const of = (fallbacks: Record<string, string[]>) =>
      audit(project({ answers: alone, config: { fallbacks } }), undefined).map(
        ({ code, values, also = [] }) => [code, values, also.map(({ answer }) => answer)],
      )
    const [french, english] = [
      alone.filter(({ locale }) => locale === 'fr').map(({ id }) => id),
      alone.filter(({ locale }) => locale === 'en').map(({ id }) => id),
    ]
    const lacks = (locale: string, ids: string[], borrowed: number) => [
      'not-translated',
      { count: ids.length, of: alone.length, locale, borrowed },
      ids,
    ]
    expect(of({})).toEqual([lacks('fr', english, 0), lacks('en', french, 0)])
    expect(of({ en: ['fr'] })).toEqual([
      lacks('fr', english, 0),
      lacks('en', french, french.length),
    ])
    expect(codes({ answers: plain() })).toEqual([])
  })
})
