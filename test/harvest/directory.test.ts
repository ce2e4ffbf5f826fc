/** What many pages say about how to reach the bank, as the files that the hub and the agencies read. */
import { describe, expect, it } from 'vitest'
import { parseAgencies, parseContacts } from '../../src/content/directory.ts'
import { directoriesOf, directoryOf, directoryText } from '../../src/harvest/directory.ts'
import { harvestPage } from '../../src/harvest/page.ts'

const page = (path: string, html: string) => {
  const url = `https://banque.example/${path}`
  return { url, contacts: harvestPage(html, { url }).contacts }
}
const CONTACT_HTML = `<h2>Service clients</h2><p>Appelez le 01 99 00 40 40 (prix d’un appel local).</p>
   <p>Du lundi au vendredi de 9h à 18h.</p><p>conseil@banque.example</p>`
const CONTACT = page('contact', CONTACT_HTML)
const HOME = page('', '<p>Une question ? 01 99 00 40 40</p>')
const AGENCY = `<div><h2>Agence de Lyon</h2><p>12 rue de la République, 69002 Lyon</p></div>`
const LYON = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'BankOrCreditUnion',
  name: 'Lyon Bellecour',
  address: {
    streetAddress: '12 rue de la République',
    postalCode: '69002',
    addressLocality: 'Lyon',
  },
  geo: { latitude: 45.7631, longitude: 4.8358 },
  telephone: '+33 4 72 00 00 11',
  openingHoursSpecification: [
    { dayOfWeek: ['Tuesday', 'Friday'], opens: '09:00', closes: '12:30' },
  ],
  amenityFeature: { name: 'wheelchair', value: true },
})}</script>`

describe('contacts of a site', () => {
  it('says a number once, with what the page says that says most', () => {
    const { contacts } = directoryOf([HOME, CONTACT])
    expect(contacts.phones).toEqual([
      {
        number: '+33199004040',
        shown: '01 99 00 40 40',
        fax: false,
        label: expect.any(String),
        tariff: 'prix d’un appel local',
        hours: expect.objectContaining({
          week: expect.objectContaining({ mon: ['09:00-18:00'], sun: [] }),
          byAppointment: false,
        }),
        url: CONTACT.url,
        pages: 2,
      },
    ])
    expect(contacts.emails).toMatchObject([{ address: 'conseil@banque.example', pages: 1 }])
  })

  it('keeps a number whose country nobody names, apart from those that can be dialled', () => {
    const leeds = page('leeds', '<h2>Branch</h2><p>Tel: 01539 720418</p>')
    const bath = page('bath', '<p>Tel: 01539 720 418</p>')
    const { contacts } = directoryOf([leeds, bath])
    expect(contacts.phones).toEqual([])
    expect(contacts.unread).toEqual([
      { shown: '01539 720418', fax: false, label: 'Branch', url: leeds.url, pages: 2 },
    ])
    expect(parseContacts(JSON.parse(directoryText(contacts)))).toEqual(contacts)
  })

  it('knows the days on which a number is closed from the words below its hours', () => {
    const closing = page(
      'contact',
      `${CONTACT_HTML}<p>Fermeture exceptionnelle le 24 décembre 2026.</p><p>Fermé le 14 juillet.</p>`,
    )
    const [phone] = directoryOf([closing]).contacts.phones
    expect(phone?.hours).toMatchObject({
      week: { mon: ['09:00-18:00'], sun: [] },
      closures: [{ from: '2026-12-24' }],
    })
    expect(phone?.hours?.text).toMatch(/9h à 18h.*24 décembre.*14 juillet/s)
  })

  it.each([
    'Nous ne sommes pas fermés le 24 décembre 2026.',
    'Nos agences seront fermées le 24 décembre 2026.',
    'Nos agences seront fermées le 24 décembre 2026 après-midi.',
    'Nos bureaux sont fermés le 24 décembre 2026, et le 14 juillet.',
  ])('closes no number on the words of “%s”', (closing) => {
    const [phone] = directoryOf([page('contact', `${CONTACT_HTML}<p>${closing}</p>`)]).contacts
      .phones
    expect(phone?.hours).toMatchObject({ week: { mon: ['09:00-18:00'] }, closures: [] })
    expect(phone?.hours?.text.includes('agences')).toBe(false)
  })

  it('closes no number where agencies close, in the paragraph of its hours', () => {
    const both = `${CONTACT_HTML.replace('18h', '18h. Nos agences sont fermées le 24 décembre 2026')}`
    const [phone] = directoryOf([page('contact', both)]).contacts.phones
    expect(phone?.hours).toMatchObject({ week: { mon: ['09:00-18:00'] }, closures: [] })
  })

  it('keeps hours that nobody understands as text, and says nothing of the week', () => {
    const odd = page(
      'horaires',
      '<h2>Accueil</h2><p>01 99 00 40 40</p><p>Ouvert le lundi de 9h à 12h, sauf en période de vacances scolaires à partir de 10h.</p>',
    )
    const [phone] = directoryOf([odd]).contacts.phones
    expect(phone?.hours?.text).toContain('vacances scolaires')
    expect(phone?.hours).not.toHaveProperty('week')
  })

  it('does not guess whose hours they are when a page has two numbers', () => {
    const two = page(
      'deux',
      '<div><p>01 99 00 40 40</p><p>01 99 00 40 41</p></div><h3>Accueil</h3><p>Lundi au vendredi, 9h-18h</p>',
    )
    expect(directoryOf([two]).contacts.phones.map(({ hours }) => hours)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('does not give the number of the footer the hours of whatever page it stands on', () => {
    const foot = '<footer><p>Fraude : <a href="tel:+33199003939">01 99 00 39 39</a></p></footer>'
    const pages = ['', 'aide', 'prets', 'cartes'].map((path) => page(path, `<p>…</p>${foot}`))
    const insurance = page('assurances', `<p>Dépannage ouvert jour et nuit.</p>${foot}`)
    const contact = page('joindre', `<p>01 99 00 40 41</p><p>Lundi au vendredi, 9h-18h</p>${foot}`)
    const { phones } = directoryOf([...pages, insurance, contact]).contacts
    expect(phones.map(({ number, hours }) => [number, hours?.text])).toEqual([
      ['+33199003939', undefined],
      ['+33199004041', 'Lundi au vendredi, 9h-18h'],
    ])
  })

  it('gives a number the hours of its own sentence, however it is written there', () => {
    const card = page(
      'carte',
      '<h2>Carte perdue</h2><p>Appelez le +33 1 99 00 39 39, 24 h/24, ou depuis la France le 01 99 00 39 39.</p><h2>Conseil</h2><p>01 99 00 40 40</p>',
    )
    const { phones } = directoryOf([card]).contacts
    expect(phones.map(({ number, hours }) => [number, hours?.week?.sun])).toEqual([
      ['+33199003939', ['00:00-24:00']],
      ['+33199004040', undefined],
    ])
  })

  it('tells page by page what each says, with the hours that all of them explain', () => {
    const foot = '<p>Fraude : 01 99 00 39 39, 24 h/24</p>'
    const pages = ['', 'aide', 'prets'].map((path) => page(path, `<p>…</p>${foot}`))
    const contact = page('contact', CONTACT_HTML + foot)
    const [home, , , last] = directoriesOf([...pages, contact])
    const said = (one: typeof home) =>
      one!.phones.map(({ number, hours }) => [number, hours?.week?.mon])
    expect(said(home)).toEqual([['+33199003939', ['00:00-24:00']]])
    expect(said(last)).toEqual([
      ['+33199004040', ['09:00-18:00']],
      ['+33199003939', ['00:00-24:00']],
    ])
  })

  it('leaves the number of an agency to that agency, unless it stands elsewhere as well', () => {
    const numbers = (...pages: Parameters<typeof directoryOf>[0]) =>
      directoryOf(pages).contacts.phones.map(({ number }) => number)
    const own = page('agences/lyon', `${LYON}<p>Appelez-nous : 04 72 00 00 11</p>`)
    expect(numbers(own)).toEqual([])
    expect(numbers(own, page('contact', '<p>04 72 00 00 11</p>'))).toEqual(['+33472000011'])
  })

  it.each([
    [
      'where letters go',
      '<p>Réclamations : TSA 90001, 75999 Paris Cedex. Accessible en fauteuil.</p>',
    ],
    ['of the authority', '<p>ACPR, 4 place de Budapest, 75009 Paris</p>'],
    [
      'of the seat',
      '<script type="application/ld+json">{"@type":"Organization","name":"Banque","address":{"streetAddress":"1 rue de la Paix","postalCode":"75002","addressLocality":"Paris"}}</script>',
    ],
  ])('takes no address for an agency: %s', (_, html) => {
    const one = page('mentions', html)
    expect(one.contacts.map(({ kind }) => kind)).toContain('place')
    expect(directoryOf([one]).agencies.agencies).toEqual([])
  })

  it('is the same in whatever order the pages came', () => {
    const more = page('contact-2', CONTACT_HTML.replace('18h', '17h'))
    const pages = [HOME, CONTACT, more, page('agences', AGENCY), page('agences/lyon', LYON)]
    const text = (some: typeof pages) => Object.values(directoryOf(some)).map(directoryText)
    expect(text(pages.toReversed())).toEqual(text(pages))
  })

  it('keeps hours that no clock has as text', () => {
    const night = page(
      'nuit',
      '<h2>Nuit</h2><p>01 99 00 40 40</p><p>Ouvert le lundi de 20h à 2h.</p>',
    )
    const { contacts } = directoryOf([night])
    expect(contacts.phones[0]?.hours?.text).toContain('20h à 2h')
    expect(parseContacts(JSON.parse(directoryText(contacts)))).toEqual(contacts)
  })

  it('knows an agency that stands in a list and on a page of its own, whichever comes first', () => {
    const [list, own] = [page('agences', AGENCY), page('agences/lyon', LYON)]
    const both = [directoryOf([list, own]), directoryOf([own, list])]
    for (const { agencies } of both) {
      expect(agencies.agencies).toEqual([
        {
          id: 'lyon-bellecour-lyon',
          name: 'Lyon Bellecour',
          street: '12 rue de la République',
          postcode: '69002',
          city: 'Lyon',
          position: [45.7631, 4.8358],
          phone: '+33 4 72 00 00 11',
          hours: expect.objectContaining({
            week: expect.objectContaining({ tue: ['09:00-12:30'], mon: [] }),
          }),
          wheelchair: true,
          url: expect.stringContaining('/agences'),
        },
      ])
    }
  })

  it('writes what it reads, and the same bytes the second time', () => {
    const { contacts, agencies } = directoryOf([CONTACT, page('lyon', LYON)])
    const [first, second] = [directoryText(contacts), directoryText(agencies)]
    expect(parseContacts(JSON.parse(first))).toEqual(contacts)
    expect(parseAgencies(JSON.parse(second))).toEqual(agencies)
    expect(directoryText(parseContacts(JSON.parse(first)))).toBe(first)
  })
})
