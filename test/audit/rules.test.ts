/** Each rule by itself: what it must find, and what it must leave alone. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit, type SiteFacts } from '../../src/audit/index.ts'
import type { Answer } from '../../src/content/answers.ts'
import type { Agency, PhoneContact } from '../../src/content/directory.ts'
import { textOfHtml } from '../../src/content/html.ts'
import type { AskedLink } from '../../src/harvest/index.ts'
import { readingOf } from '../../src/language/reading-ease.ts'
import { CONFIG } from '../helpers/bank.ts'
import { anAnswer, approvedBy, type Given, plain, project, site } from './project.ts'

/** The codes, with what a reader would look for first. */
const found = (given: Given = {}, facts?: Partial<SiteFacts>) => {
  const one = project(given)
  return audit(one, facts && site(one, facts)).map(({ code, where, values }) => [
    ...[code, where.answer ?? where.place ?? where.url ?? where.file],
    ...Object.values(values).slice(0, 1),
  ])
}
const codes = (given: Given = {}, facts?: Partial<SiteFacts>) =>
  found(given, facts).map(([code]) => code)

const parseExample = (file: URL): { answers: Answer[] } => JSON.parse(readFileSync(file, 'utf8'))

const FRENCH = plain().filter(({ locale }) => locale === 'fr')
const [CARD] = FRENCH as [Answer]
const LOST = CARD.url
const week = (mon: string[], sat: string[] = []) => ({
  ...{ mon, tue: mon, wed: mon, thu: mon, fri: mon, sat, sun: [] as string[] },
})

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

describe('what the website says today', () => {
  const others = FRENCH.slice(1)
  const rest = plain().filter(({ locale }) => locale !== 'fr')
  const today = (...answers: Answer[]) => ({ answers: [...answers, ...others, ...rest] })
  it.each<[string, Partial<SiteFacts>, unknown[][]]>([
    ['the same', today(CARD), []],
    ['another text', today(anAnswer({ answer: '<p>Autre.</p>' })), [['site-changed', CARD.id]]],
    ['another button', today(anAnswer({ actions: [] })), [['site-details', CARD.id, 'actions']]],
    ['another date', today(anAnswer({ updatedAt: '2026-11-20' })), []],
    ['one answer less', today(), [['site-gone', CARD.id]]],
    ['one more', today(CARD, anAnswer({ id: 'new' })), [['site-new', 'new']]],
    [
      'one more in a language that is not published',
      today(CARD, anAnswer({ id: 'neu', locale: 'de' })),
      [],
    ],
    [
      'less than half of a page',
      { halved: [{ url: LOST, before: 5, now: 1 }] },
      [['page-halved', LOST, 5]],
    ],
    [
      'nothing of a page that answers',
      { unread: [{ url: LOST, why: '500' }] },
      [['page-unread', LOST, '500']],
    ],
    ['nothing of another page', { unread: [{ url: `${LOST}/x`, why: '500' }] }, []],
    [
      'nothing at all: the rest is not known',
      {
        isSilent: true,
        answers: [],
        unread: [{ url: 'https://www.banque.example/', why: 'no answer' }],
      },
      [['site-unread', 'https://www.banque.example/', 'no answer']],
    ],
  ])('%s', (_, facts, expected) => {
    expect(found({}, facts)).toEqual(expected)
  })

  it('of a hidden answer is nobody’s loss', () => {
    expect(
      found(
        {
          edits: [{ id: CARD.id, on: CARD.hash, hide: true }],
          config: { frequent: [], topics: [{ id: 't', label: 'T', match: ['/'] }] },
        },
        today(),
      ),
    ).toEqual([])
  })

  const url = 'https://www.banque.example/contact'
  const phone = (more: Partial<PhoneContact> = {}): PhoneContact => ({
    ...{ number: '+33199004040', shown: '01 99 00 40 40', fax: false, url, pages: 1 },
    ...more,
  })
  const agency = (more: Partial<Agency> = {}): Agency => ({
    id: 'lyon',
    name: 'Lyon',
    street: '1 rue A',
    ...more,
  })
  it.each<[string, PhoneContact[], PhoneContact[], string[]]>([
    ['the same', [phone()], [phone({ pages: 9, url: LOST })], []],
    ['new', [], [phone()], ['number-new']],
    ['gone', [phone()], [], ['number-gone']],
    ['at another price', [phone()], [phone({ tariff: '0,20 €' })], ['number-changed']],
  ])('of numbers: %s', (_, phones, now, expected) => {
    expect(codes({ phones }, { contacts: { format: 1, phones: now, emails: [] } })).toEqual(
      expected,
    )
  })
  it.each<[string, Agency[], Agency[], string[]]>([
    ['the same', [agency()], [agency({ url })], []],
    ['new', [], [agency()], ['agency-new']],
    ['gone', [agency()], [], ['agency-gone']],
    ['moved', [agency()], [agency({ street: '2 rue B' })], ['agency-changed']],
  ])('of agencies: %s', (_, agencies, now, expected) => {
    expect(codes({ agencies }, { agencies: { format: 1, agencies: now } })).toEqual(expected)
  })
})

describe('an address', () => {
  const link = (url: string, end: AskedLink['end'], more: Partial<AskedLink> = {}): AskedLink => ({
    ...{ url, end, lost: [] },
    ...more,
  })
  const COMPLAINT = 'https://www.banque.example/reclamation/'
  it.each<[string, AskedLink, unknown[][]]>([
    ['is there', link(LOST, 'there'), []],
    ['is not ours to ask', link(LOST, 'unasked'), []],
    ['is dead', link(LOST, 'missing'), [['link-dead', CARD.id, LOST]]],
    ['does not answer', link(LOST, 'silent'), [['link-silent', CARD.id, LOST]]],
    [
      'has lost the place of an answer',
      link(LOST, 'there', { lost: ['perdue'] }),
      [['fragment-dead', CARD.id, LOST]],
    ],
    [
      'of an action is dead',
      link('https://www.banque.example/opposition', 'missing'),
      [['link-dead', CARD.id, 'https://www.banque.example/opposition']],
    ],
    [
      'of a channel is dead',
      link(COMPLAINT, 'missing'),
      [['link-dead', 'channels.complaint.url', COMPLAINT]],
    ],
    [
      'of a channel has moved',
      link(COMPLAINT, 'there', { movedTo: LOST }),
      [['link-moved', 'channels.complaint.url', COMPLAINT]],
    ],
    [
      'of an answer has moved: the website’s own affair',
      link(LOST, 'there', { movedTo: COMPLAINT }),
      [],
    ],
    [
      'with a topic in it is dead',
      link('https://www.banque.example/rappel/cartes', 'missing'),
      [['link-dead', 'channels.callback.url', 'https://www.banque.example/rappel/cartes']],
    ],
  ])('%s', (_, one, expected) => {
    expect(found({}, { links: [one] })).toEqual(expected)
  })

  it('that several places name is one finding, with all of them', () => {
    const one = project({ answers: [...plain(), anAnswer({ id: 'also', anchor: 'volee' })] })
    const [finding, ...others] = audit(one, site(one, { links: [link(LOST, 'missing')] }))
    expect(others).toEqual([])
    expect([finding!.where.answer, finding!.also?.map(({ answer }) => answer)]).toEqual([
      CARD.id,
      ['also'],
    ])
  })
})

describe('hours', () => {
  const agency = (mon: string[]): Agency => ({
    ...{ id: 'lyon', name: 'Agence Lyon', street: '1 rue A', postcode: '69001' },
    hours: {
      text: 'x',
      week: week(mon),
      closures: [],
      holidaysClosed: false,
      byAppointment: false,
    },
  })
  const ofNumber = (hours: string[]): PhoneContact => ({
    ...{ number: '+33199003939', shown: '01 99 00 39 39', fax: false, url: LOST, pages: 1 },
    hours: {
      text: 'x',
      week: week(hours, hours),
      closures: [],
      holidaysClosed: false,
      byAppointment: false,
    },
  })
  const at = (more: Partial<SiteFacts['directories'][number]>) => ({
    directories: [{ url: LOST, phones: [], agencies: [], weeks: [], ...more }],
  })
  const NINE = ['09:00-12:00']
  const TEN = ['10:00-12:00']
  it.each<[string, Given, Partial<SiteFacts> | undefined, string[]]>([
    [
      'of an agency, the same on its page',
      { agencies: [agency(NINE)] },
      at({ agencies: [agency(NINE)] }),
      [],
    ],
    [
      'of an agency, others on its page',
      { agencies: [agency(NINE)] },
      at({ agencies: [agency(TEN)] }),
      ['hours-differ'],
    ],
    [
      'of another door',
      { agencies: [agency(NINE)] },
      at({ agencies: [{ ...agency(TEN), street: '2 rue B' }] }),
      [],
    ],
    [
      'in the text of the agency’s page',
      { agencies: [agency(NINE)] },
      at({ agencies: [agency(NINE)], weeks: [{ mon: TEN }] }),
      ['hours-differ'],
    ],
    [
      'in the text, of a day that the file knows alike',
      { agencies: [agency(NINE)] },
      at({ agencies: [agency(NINE)], weeks: [{ mon: NINE }] }),
      [],
    ],
    [
      'of a cash dispenser beside it',
      { agencies: [agency(NINE)] },
      at({
        agencies: [agency(NINE)],
        weeks: [week(['00:00-24:00'], ['00:00-24:00'])].map((all) => ({ ...all, sun: all.mon })),
      }),
      [],
    ],
    [
      'of two agencies on one page',
      { agencies: [agency(NINE)] },
      at({
        agencies: [agency(NINE), { ...agency(NINE), street: '2 rue B' }],
        weeks: [{ mon: TEN }],
      }),
      [],
    ],
    [
      'of a number, others than people wrote',
      { phones: [ofNumber(NINE)] },
      undefined,
      ['hours-differ'],
    ],
    [
      'that nobody understood',
      {
        phones: [
          {
            ...ofNumber(NINE),
            hours: { text: 'le matin', closures: [], holidaysClosed: false, byAppointment: false },
          },
        ],
      },
      undefined,
      [],
    ],
  ])('%s', (_, given, facts, expected) => {
    expect(codes(given, facts)).toEqual(expected)
  })
})
