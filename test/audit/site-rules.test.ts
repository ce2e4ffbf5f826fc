/** Each rule about the website by itself: what it must find, and what it must leave alone. */
import { describe, expect, it } from 'vitest'
import { audit, type SiteFacts } from '../../src/audit/index.ts'
import type { Answer } from '../../src/content/answers.ts'
import type { Agency, PhoneContact } from '../../src/content/directory.ts'
import type { AskedLink } from '../../src/harvest/index.ts'
import { anAnswer, codes, found, plain, project, site } from './project.ts'

const FRENCH = plain().filter(({ locale }) => locale === 'fr')
const [CARD] = FRENCH as [Answer]
const LOST = CARD.url
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
