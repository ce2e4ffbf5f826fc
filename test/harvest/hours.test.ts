/** When is somebody there, in the words that websites use? Nothing is guessed. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHours, weekOf } from '../../src/harvest/hours-text.ts'
import { harvestPage } from '../../src/harvest/page.ts'
import { osmHours } from '../helpers/osm-hours.ts'
import { shared } from '../helpers/shared.ts'

const read = (text: string) => {
  const hours = readHours(text)
  return hours && osmHours(hours)
}

describe('hours that are understood', () => {
  it.each([
    ['Lun. – Ven. : 9:00 – 18:00', 'Mo-Fr 09:00-18:00'],
    ['Lun-Ven 9h-18h', 'Mo-Fr 09:00-18:00'],
    ['Monday to Friday, 9am to 5:30pm', 'Mo-Fr 09:00-17:30'],
    ['Mon–Fri 9–5pm', 'Mo-Fr 09:00-17:00'],
    ['Saturdays 1–5pm', 'Sa 13:00-17:00'],
    ['Weekdays 8.30am to 6pm, Saturdays 9am-1pm', 'Mo-Fr 08:30-18:00; Sa 09:00-13:00'],
    ['Sat & Sun closed', 'Sa off; Su off'],
    // As French is typeset: no-break spaces.
    ['Lundi 13\u00a0h\u00a030–17\u00a0h\u00a030', 'Mo 13:30-17:30'],
    ['Dimanche : fermé', 'Su off'],
    ['24h/24 et 7j/7', 'Mo-Su 00:00-24:00'],
    ['Open 24 hours a day, 7 days a week', 'Mo-Su 00:00-24:00'],
    ['Ouvert 7j/7 de 8h à 22h', 'Mo-Su 08:00-22:00'],
    ['tous les jours sauf le dimanche de 9h à 19h', 'Mo-Sa 09:00-19:00; Su off'],
    ['Du mardi au samedi de 8 h 30 à midi et de 14 h à 18 h', 'Tu-Sa 08:30-12:00,14:00-18:00'],
    ['les mardis et jeudis de 14h à 17h', 'Tu 14:00-17:00; Th 14:00-17:00'],
    [
      'Lundi : 14h-18h ; mardi au vendredi : 9h-12h / 14h-18h ; samedi : 9h-12h30',
      'Mo 14:00-18:00; Tu-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30',
    ],
    [
      'Nos conseillers répondent du lundi au vendredi de 9 heures à 18 heures et le samedi de 9 heures à 13 heures.',
      'Mo-Fr 09:00-18:00; Sa 09:00-13:00',
    ],
    [
      'Monday: 9:00 AM – 5:00 PM\nTuesday: 10:00 AM – 5:00 PM\nSunday: Closed',
      'Mo 09:00-17:00; Tu 10:00-17:00; Su off',
    ],
    ['We are here 24 hours a day, 7 days a week.', 'Mo-Su 00:00-24:00'],
    ['Open every day between 8am and 8pm', 'Mo-Su 08:00-20:00'],
    [
      'Monday to Friday, 8am to 6pm, and Saturday from 9am to 1pm',
      'Mo-Fr 08:00-18:00; Sa 09:00-13:00',
    ],
    // The days come last.
    ['Open from 7am to midnight, seven days a week.', 'Mo-Su 07:00-24:00'],
    ['8am to 8pm Monday to Friday, 9am to 5pm Saturday', 'Mo-Fr 08:00-20:00; Sa 09:00-17:00'],
    // The dot after a day ends a sentence, that of « lun. » does not.
    ['Fermé le lundi. Du mardi au samedi 9h15-12h15', 'Tu-Sa 09:15-12:15; Mo off'],
    ['Fermé le lundi, du mardi au samedi 9h15-12h15', 'Tu-Sa 09:15-12:15; Mo off'],
    // A break, however it is named.
    ['Du lundi au vendredi de 9h à 18h, fermé entre 12h et 14h', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['Lundi-vendredi 9h-17h (pause déjeuner de 12h30 à 13h30)', 'Mo-Fr 09:00-12:30,13:30-17:00'],
    ['Monday to Friday 9am to 5pm, closed for lunch 1pm to 2pm', 'Mo-Fr 09:00-13:00,14:00-17:00'],
    ['De 9 h à 17 h sans interruption du mardi au samedi', 'Tu-Sa 09:00-17:00'],
    // One day that differs.
    [
      'du lundi au vendredi 9:30–18:00 sauf mercredi 9:30–12:30',
      'Mo-Tu 09:30-18:00; We 09:30-12:30; Th-Fr 09:30-18:00',
    ],
    [
      'Monday 9:00-17:00, Tuesday closed, Wednesday 9:00-17:00',
      'Mo 09:00-17:00; We 09:00-17:00; Tu off',
    ],
    [
      'Ouvert lundi 14h-17h, fermé mardi, mercredi 9h-12h',
      'Mo 14:00-17:00; We 09:00-12:00; Tu off',
    ],
    ['Lundi fermé Mardi 9h-12h Mercredi 9h-12h', 'Tu-We 09:00-12:00; Mo off'],
    [
      'Fermé dimanche et lundi. Les autres jours de 9h à 18h30.',
      'Tu-Sa 09:00-18:30; Su off; Mo off',
    ],
    [
      'We’re closed on Wednesdays. Otherwise 9am to 5pm.',
      'Mo-Tu 09:00-17:00; Th-Su 09:00-17:00; We off',
    ],
    // Written with points, without any, in columns, in codes.
    ['Du lundi au samedi : 08.30 - 19.00', 'Mo-Sa 08:30-19:00'],
    ['Monday – Friday: 0900 – 1700', 'Mo-Fr 09:00-17:00'],
    ['lundi 9h 12h 14h 17h', 'Mo 09:00-12:00,14:00-17:00'],
    ['Lu-Ve 09h00-17h30', 'Mo-Fr 09:00-17:30'],
    [
      'Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00; Su,PH off',
      'Mo-Fr 08:00-12:00,13:00-17:30; Sa 08:00-12:00; Su off',
    ],
    [
      'Mondays, Wednesdays & Fridays from 10:00 to 16:00',
      'Mo 10:00-16:00; We 10:00-16:00; Fr 10:00-16:00',
    ],
    // The hours first, then their days.
    ['8h30-19h non-stop du lundi au vendredi, samedi 9h-16h', 'Mo-Fr 08:30-19:00; Sa 09:00-16:00'],
    ['Disponible 24h sur 24 et 7 jours sur 7', 'Mo-Su 00:00-24:00'],
    ['24/7', 'Mo-Su 00:00-24:00'],
    // That day ends otherwise.
    [
      'du mardi au samedi, de 9h à 12h30 puis de 14h à 18h15 (17h le samedi)',
      'Tu-Fr 09:00-12:30,14:00-18:15; Sa 09:00-12:30,14:00-17:00',
    ],
    [
      'Monday to Friday 9am to 5pm (until 8pm on Thursdays)',
      'Mo-We 09:00-17:00; Th 09:00-20:00; Fr 09:00-17:00',
    ],
    // Closed once, on days that name their year.
    [
      'Lundi et mardi : 9h-12h. Fermeture exceptionnelle du 24 au 31 décembre 2026.',
      'Mo-Tu 09:00-12:00; 2026 Dec 24-31 off',
    ],
    ['Our branch is closed on 25 December 2026', '2026 Dec 25 off'],
    ['Fermé le jeudi 14/05/2026', '2026 May 14 off'],
    ['Agence fermée du 28 décembre au 2 janvier 2027', '2026 Dec 28-02 off'],
    ['Our branch is closed between 24 and 31 December 2026', '2026 Dec 24-31 off'],
    ['Our branch is closed from 24 December until 2 January 2027', '2026 Dec 24-02 off'],
    ['Our branch is closed on 25/12/2026', '2026 Dec 25 off'],
    ['Nos bureaux sont fermés du 24 au 31 décembre 2026 pour travaux', '2026 Dec 24-31 off'],
  ])('%s', (text, osm) => {
    expect([read(text), readHours(text)?.understood]).toEqual([osm, true])
  })

  it.each([
    'The hub is open 10am to 2pm on weekdays. You need an appointment on Wednesdays.',
    'Lundi : 9 h – 12 h. Mardi : uniquement sur rendez-vous.',
    'sans rendez-vous de 9h à midi, sur rendez-vous de 14h à 18h, du lundi au vendredi',
    'By appointment on Saturday mornings; Monday to Friday 9am to noon',
    'Ouvert le samedi. Du lundi au vendredi de 9h à 18h',
    'Lundi de 9h à 12h (sur rendez-vous l’après-midi)',
    'Lundi : de 9h à 12h et sur RDV de 14h à 17h',
    'Le jeudi : 10h-12h30, 14h-17h ; les autres jours : 9h-12h30, 13h30-17h',
    'Tu-Sa 09:00-12:30, 14:00-18:00; We 14:00-18:00',
    '9h-18h lundi, mardi, samedi 9h-16h',
    'Closed Monday. Tuesday–Thursday 9–4, Saturday 9–noon.',
    'Open Tuesdays and Thursdays only, 10 to 4',
    'Mon-Fri 9-5',
    'L, M, J, V : 9h-17h',
    'Ouvert 6j/7 de 9h à 20h',
    'Ouvert du mardi 9h au samedi 13h',
    'Guichet : mardi 9h-12h (caisse fermée à 11h30)',
    'Mercredi 9h-12h ou 14h-17h',
    'du lundi au vendredi de 9h à 17h environ',
    'Dimanches et jours fériés : 10h-12h',
  ])('a person must read “%s”', (text) => {
    expect(readHours(text)?.understood).toBe(false)
  })

  it('says that public holidays are closed, and that an appointment is needed', () => {
    expect(readHours('du lundi au samedi, de 8h à 20h (hors jours fériés)')).toMatchObject({
      holidaysClosed: true,
      understood: true,
    })
    expect(readHours('Dimanche et jours fériés : fermé')?.holidaysClosed).toBe(true)
    expect(readHours('Open every day including bank holidays, 9am-6pm')).toMatchObject({
      holidaysClosed: false,
      understood: true,
    })
    expect(readHours('Samedi 9h - 12h, uniquement sur rendez-vous')?.byAppointment).toBe(true)
    expect(readHours('Sur rendez-vous uniquement')).toMatchObject({ week: {}, byAppointment: true })
  })

  it('gives the week of the configuration, and none where nothing was said of a day', () => {
    const week = weekOf(readHours('du lundi au jeudi de 9h à 18h, fermé le vendredi')!)
    expect(week).toMatchObject({ mon: ['09:00-18:00'], fri: [], sun: [] })
    expect(weekOf(readHours('de 9h à 18h')!)).toBeUndefined()
  })
})

describe('hours that are for a person to read', () => {
  it.each([
    'Le premier samedi du mois de 9h à 12h',
    'Du 1er juillet au 31 août : de 9h à 13h',
    'Un samedi sur deux de 9h à 12h',
    'Vendredi jusqu’à 17h',
    'de 22h à 2h',
    'En été, du lundi au vendredi de 8h à 14h',
    'Permanence le 2e mardi du mois de 14h à 16h',
    'Du 15/07 au 20/08, fermé le samedi',
    'Nos bureaux sont fermés le 14 juillet',
    'Fermeture exceptionnelle le vendredi 26 mai',
    'We are closed on 25 December and 1 January',
    'Fermé le 30 février 2026',
    'Fermé le 1er mai et le 25 décembre 2026',
    '24 hours, every day except Christmas Day',
    'Nous ne sommes pas fermés le 11 novembre 2026',
    'Our branch is not closed on 11 November 2026',
    'Our offices aren’t closed on 11 November 2026',
    'Nos agences seront fermées le 24 décembre 2026 après-midi',
    'Nos agences seront fermées le 24 décembre 2026 (après-midi)',
    'Nos agences seront fermées le 24 décembre 2026 à 16h',
    'Nos agences seront fermées le 24 décembre 2026, à partir de 16h',
    'Nos agences seront fermées le 24 décembre 2026 dès midi',
    'Our branch is closed on 24 December 2026 from 4pm',
    'Our branch is closed on 24 December 2026 in the afternoon',
    'Our branch is closed on 05/06/2026',
    'Our branch is closed from 05/06/2026 to 20/06/2026',
    'Our branches are closed on 24 December and 31 December 2026',
  ])('“%s” keeps its text and is flagged', (text) => {
    expect(readHours(text)).toMatchObject({ text, understood: false, exceptions: [] })
    expect(weekOf(readHours(text)!)).toBeUndefined()
  })

  it.each([
    'Appelez le 01 99 00 39 39',
    'de 2 à 3 mois',
    'le 12/05 à 14',
    'Lundi',
    '',
    'lundi 12 au 14',
    'Le compte que j’ai fermé en janvier',
    'de 12.50 à 19.90',
    '1914-1918',
    'Ouverture de compte : réponse sous 3-5 jours ouvrés',
    'Ouverture d’un livret : 2 à 3 % du lundi au vendredi',
    'Opening an account takes 3 to 5 working days',
    'Open on weekdays, for 10-20\u00a0€',
  ])('“%s” says nothing about hours', (text) => {
    expect(readHours(text)).toBeUndefined()
  })
})

describe('hours on a page', () => {
  const hoursOf = (html: string) =>
    harvestPage(html, { url: 'https://banque.example/' }).contacts.flatMap((contact) =>
      contact.kind === 'hours' ? [[contact.label, osmHours(contact.hours)]] : [],
    )

  it.each([
    [
      'a list, one line a day',
      '<h2>Agence</h2><ul><li>Lundi : fermé</li><li>Mardi : 9h-12h</li><li>Mercredi : 9h-12h</li></ul>',
      [['Agence', 'Tu-We 09:00-12:00; Mo off']],
    ],
    [
      'a table',
      '<h2>Horaires</h2><table><tr><th>Lundi</th><td>9h-12h</td><td>14h-18h</td></tr><tr><th>Mardi</th><td>Fermé</td></tr></table>',
      [['Horaires', 'Mo 09:00-12:00,14:00-18:00; Tu off']],
    ],
    [
      'a definition list',
      '<h2>Horaires</h2><dl><dt>Lundi</dt><dd>9h - 18h</dd></dl>',
      [['Horaires', 'Mo 09:00-18:00']],
    ],
    [
      'hours without days, where the words speak of hours',
      '<p>Ouvert de 9h à 18h</p>',
      [[undefined, '? 09:00-18:00']],
    ],
    ['a duration', '<p>Le traitement dure de 1h à 2h.</p>', []],
    [
      'a specification with a closed day and an exception',
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'BankOrCreditUnion',
        name: 'Agence',
        openingHoursSpecification: [
          { dayOfWeek: ['Monday', 'https://schema.org/Tuesday'], opens: '09:00', closes: '18:00' },
          { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
          { opens: '09:00', closes: '12:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
        ],
      })}</script>`,
      [['Agence', 'Mo-Tu 09:00-18:00; Su off; 2026 Dec 24 09:00-12:00']],
    ],
  ])('%s', (_, html, expected) => {
    expect(hoursOf(html)).toEqual(expected)
  })
})

const manifest = shared('harvest/manifest.json')
describe.skipIf(!manifest)('hours of the shared catalogue', () => {
  interface Texts {
    hours: { text: string; osm: string }[]
    schemaHours: { value: string[]; osm: string }[]
    entries: { id: string; file: string; expected: { hours?: string[] } }[]
  }
  const data: Texts = manifest
    ? JSON.parse(readFileSync(manifest, 'utf8'))
    : { hours: [], schemaHours: [], entries: [] }

  it.each(data.hours)('$text', ({ text, osm }) => {
    expect(read(text)).toBe(osm)
  })
  it.each(data.schemaHours)('$value', ({ value, osm }) => {
    expect(read(value.join('; '))).toBe(osm)
  })
  it.each(data.entries.filter(({ expected }) => expected.hours))('$id', ({ file, expected }) => {
    const { contacts } = harvestPage(readFileSync(shared(`harvest/${file}`)!), {
      url: 'https://site.example/',
    })
    const found = contacts.flatMap((contact) =>
      contact.kind === 'hours' ? [osmHours(contact.hours)] : [],
    )
    expect(found[0]).toBe(expected.hours![0])
  })
})
