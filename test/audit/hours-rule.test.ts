/** Opening hours that are told in several places: what contradicts, and what only says less. */
import { describe, expect, it } from 'vitest'
import { audit, type SiteFacts, tongueOf } from '../../src/audit/index.ts'
import type { Agency, PhoneContact } from '../../src/content/directory.ts'
import { codes, found, type Given, plain, project, site, week } from './project.ts'

const FRENCH = plain().filter(({ locale }) => locale === 'fr')
const LOST = FRENCH[0]!.url
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

describe('a day that differs for once', () => {
  type Closures = NonNullable<Agency['hours']>['closures']
  const lyon = (closures: Closures, mon = ['09:00-12:00'], holidaysClosed = true): Agency => ({
    ...{ id: 'lyon', name: 'Agence Lyon', street: '1 rue A', postcode: '69001' },
    hours: { text: 'x', week: week(mon), closures, holidaysClosed, byAppointment: false },
  })
  const told = (file: Agency, page: Agency) =>
    found(
      { agencies: [file] },
      { directories: [{ url: LOST, phones: [], agencies: [page], weeks: [] }] },
    )
  /** A Thursday; today is 21 November. */
  const EVE = '2026-12-24'
  const shut = lyon([{ from: EVE }])

  it.each<[string, Agency, Agency, boolean]>([
    ['announced on the page alone is told', lyon([]), shut, true],
    ['known to both is in order', shut, shut, false],
    ['that the page does not repeat is in order', shut, lyon([]), false],
    [
      'with other hours on the page is told',
      shut,
      lyon([{ from: EVE, hours: ['09:00-11:00'] }]),
      true,
    ],
    ['that is over is nobody’s business', lyon([]), lyon([{ from: '2026-11-20' }]), false],
    ['that has begun is told', lyon([]), lyon([{ from: '2026-11-16', until: '2026-11-24' }]), true],
    [
      'on which the week is shut anyway is in order',
      lyon([]),
      lyon([{ from: '2026-12-20' }]),
      false,
    ],
    ['that is a public holiday is in order', lyon([]), lyon([{ from: '2026-12-25' }]), false],
    [
      'that is a holiday, for a file that knows none, is told',
      lyon([], ['09:00-12:00'], false),
      lyon([{ from: '2026-12-25' }]),
      true,
    ],
  ])('%s', (_, file, page, isTold) => {
    expect(told(file, page)).toEqual(isTold ? [['closure-differs', LOST, 'Agence Lyon']] : [])
  })

  it('is not told again where the weeks differ already', () => {
    const [finding, ...others] = told(lyon([]), lyon([{ from: EVE }], ['10:00-12:00']))
    expect([finding?.[0], others]).toEqual(['hours-differ', []])
  })

  it('is a day and hours in the words of the report', () => {
    const one = project({ agencies: [lyon([])] })
    const directories = [{ url: LOST, phones: [], agencies: [shut], weeks: [] }]
    const [finding] = audit(one, site(one, { directories }))
    expect(tongueOf('fr').what(finding!)).toBe(
      'Agence Lyon, le 24 décembre 2026\u00a0: fermé ici, 09:00-12:00 dans content/agencies.json',
    )
  })
})
