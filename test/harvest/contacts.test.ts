/** Numbers, places and addresses of a page: none invented, none lost. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/harvest/contacts.ts'
import { harvestPage } from '../../src/harvest/page.ts'
import { readPhone } from '../../src/harvest/phone.ts'
import { shared } from '../helpers/shared.ts'

const harvest = (html: string) => harvestPage(html, { url: 'https://banque.example/contact' })
const contacts = (html: string) => harvest(html).contacts

describe('telephone numbers in running text', () => {
  it.each([
    [
      'Appelez le 3639 (service gratuit + prix d’un appel).',
      '3639',
      'service gratuit + prix d’un appel',
    ],
    ['Composez le 36 39.', '3639', undefined],
    ['32 35 (service gratuit + prix d’un appel)', '3235', 'service gratuit + prix d’un appel'],
    ['Call 1-415-262-1212 now', '+14152621212', undefined],
    [
      'Tél. : 0 806 000 126 Service gratuit + prix appel',
      '+33806000126',
      'Service gratuit + prix appel',
    ],
    ['Par téléphone au 09 77 40 50 60 (appel non surtaxé)', '+33977405060', 'appel non surtaxé'],
    ['0 892 705 705 (0,40 € / min + prix appel)', '+33892705705', '0,40 € / min + prix appel'],
    ['Depuis l’étranger : +33(0) 806 804 213', '+33806804213', undefined],
    ['+33 (0)1 99 00 39 39', '+33199003939', undefined],
    ['Martinique : 0596 20 12 34', '+596596201234', undefined],
    ['La Réunion, +262 262 20 12 34', '+262262201234', undefined],
    ['Call (415) 262-1212 now', '+14152621212', undefined],
    ['Tél. 00 33 (0)1 42 61 41 31', '+33142614131', undefined],
    [
      'Numéro vert : 0805.10.12.14 Service & appel gratuits',
      '+33805101214',
      'Service & appel gratuits',
    ],
    ['Service client 32 20, gratuit', '3220', 'gratuit'],
    ['Composez le 36 20 dites « Banque » (0,30 € TTC/min)', '3620', '0,30 € TTC/min'],
    [
      'Opposition : 0 892 683 208 – Service 0,34 €/min + prix d’un appel',
      '+33892683208',
      'Service 0,34 €/min + prix d’un appel',
    ],
    ['(+33) 9 69 39 77 77', '+33969397777', undefined],
    ['01-45-67-12-90', '+33145671290', undefined],
    ['Mayotte : 02 69 61 10 10', '+262269611010', undefined],
    ['Polynésie : +689 40 47 83 00', '+68940478300', undefined],
    ['call 1-800-432-1000', '+18004321000', undefined],
  ])('%s', (text, number, tariff) => {
    expect(contacts(`<p>${text}</p>`)).toEqual([
      expect.objectContaining({ kind: 'phone', number, ...(tariff ? { tariff } : {}) }),
    ])
  })

  it.each([
    'Au 31/12/2026, 12 345 678 €',
    'Référence 0123',
    'Dossier 0142685310-B',
    '3500 gratuits pour les jeunes',
    'RCS Paris 552 081 317',
    'SIRET 552 081 317 00013',
    'ORIAS n° 07 022 535',
    'IBAN FR76 3000 4000 0312 3456 7890 143',
    'au capital de 2 499 597 122 euros',
    'Plus de 3000 agences, au 3000 rue du Bac',
    'de 2010 à 2024',
    'Carte 4970 1000 0000 0003',
    'Ref 0123 456 7890',
    'Appel à projets 2025-2026',
    'Appelez avant le 12/03/2026',
    'Remplissez le formulaire n° 2042 ou 3916',
    'Un découvert de 1500 ou 3000',
    'Lisez l’article 123 ou 3211 du code',
  ])('no number in “%s”', (text) => {
    const numbers = contacts(`<p>${text}</p>`).filter(
      ({ kind }) => kind === 'phone' || kind === 'number',
    )
    expect(numbers).toEqual([])
  })

  it.each([
    ['Call us on 020 7946 0018.', '020 7946 0018', undefined],
    ['Lost cards: 0345 600 1234', '0345 600 1234', 'Lost cards'],
    ['Tel: 01539 720418', '01539 720418', undefined],
    ['Tel. (01539) 72345', '(01539) 72345', undefined],
    ['Telefon: 030 / 12345678', '030 / 12345678', 'Telefon'],
    ['Tél. : 02/123.45.67', '02/123.45.67', undefined],
    ['Tél. 022 388 12 12', '022 388 12 12', undefined],
    ['Nouméa : (687) 27 52 11', '(687) 27 52 11', 'Nouméa'],
    ['Textphone: 18001 0800 015 0380', '0800 015 0380', 'Textphone'],
    ['Freephone 0800 1111 222', '0800 1111 222', 'Freephone'],
    ['Switchboard (0113) 496 0000', '(0113) 496 0000', 'Switchboard'],
    ['<a href="tel:02079460018">020 7946 0018</a>', '020 7946 0018', undefined],
  ])('keeps “%s” as text, as nobody says its country', (text, written, label) => {
    const page = harvest(`<p>${text}</p>`)
    expect(page.contacts).toEqual([
      {
        ...{ kind: 'number', text: written, fax: false, understood: false },
        ...(label ? { label } : {}),
      },
    ])
    expect(page.warnings).toEqual([expect.stringContaining('nobody names')])
  })

  it.each([
    ['fr', 'phone'],
    ['', 'phone'],
    ['fr-BE', 'number'],
    ['en-GB', 'number'],
  ])('takes 0800 123 456 for French where the page is: lang “%s”', (lang, kind) => {
    expect(contacts(`<html lang="${lang}"><p>0800 123 456</p>`)).toMatchObject([{ kind }])
  })

  it('takes pairs of figures for French on any page', () => {
    expect(contacts('<html lang="en-GB"><p>01 99 00 39 39</p>')).toMatchObject([
      { kind: 'phone', number: '+33199003939' },
    ])
  })

  it('leaves a Belgian mobile number to a person, though a French one is grouped likewise', () => {
    expect(contacts('<html lang="fr-BE"><p>0475 12 34 56</p>')).toMatchObject([{ kind: 'number' }])
    expect(contacts('<html lang="fr"><p>0692 12 34 78</p>')).toMatchObject([
      { kind: 'phone', number: '+262692123478' },
    ])
  })

  it('reads two numbers that are written as one', () => {
    expect(contacts('<p>Secrétariat : 01 42 61 41 31/32</p>')).toMatchObject([
      { number: '+33142614131', label: 'Secrétariat' },
      { number: '+33142614132', label: 'Secrétariat' },
    ])
  })

  it.each(['24h sur 24', '24 h/24', '24heures'])('takes “/%s” for no second number', (all) => {
    const found = contacts(`<p>Fraude : 01 99 00 41 31/${all}</p>`)
    expect(found.flatMap((one) => ('number' in one ? one.number : []))).toEqual(['+33199004131'])
  })

  it('finds several short numbers in a row', () => {
    const text = 'Composez le 31 79, ou le 31 80 ou le 31 81.'
    expect(contacts(`<p>${text}</p>`)).toMatchObject(
      ['3179', '3180', '3181'].map((number) => ({ number })),
    )
  })

  it('names each of several numbers by the words that lead to it', () => {
    const text =
      'Service clients : 01 99 00 39 39 (appel non surtaxé), depuis l’étranger +33 1 99 00 39 40 ou +33 1 99 00 39 41'
    expect(contacts(`<p>${text}</p>`)).toMatchObject([
      { label: 'Service clients', tariff: 'appel non surtaxé' },
      { label: 'depuis l’étranger' },
      { label: 'depuis l’étranger' },
    ])
  })

  it.each([
    '<p>T. 01 99 00 39 39 / F. 01 99 00 39 40</p>',
    '<div class="vcard"><p class="tel"><span class="type">work</span> <span class="value">01 99 00 39 39</span></p><p class="tel"><span class="type">fax</span> <span class="value">01 99 00 39 40</span></p></div>',
  ])('knows a fax by a letter, or by its type: %s', (html) => {
    const kinds = contacts(html).map((one) => [one.kind, 'number' in one && one.number])
    expect(kinds.sort()).toEqual([
      ['fax', '+33199003940'],
      ['phone', '+33199003939'],
    ])
  })

  it('finds a short number beside another one', () => {
    const text = 'Composez le 09 69 36 54 54 (coût d’un appel local), ou le 31 79 depuis un mobile.'
    expect(contacts(`<p>${text}</p>`)).toMatchObject([
      { number: '+33969365454' },
      { number: '3179' },
    ])
  })

  it('reads the paragraphs of a page that is laid out by a table, one by one', () => {
    const html = `<table><tr><td><ul><li>Menu</li></ul></td><td><h1>Contact</h1><p>Mairie : 01 99 00 39 39</p>
      <p>Lundi : 9h-12h</p><table><tr><td>Mardi</td><td>14h-17h</td></tr></table></td></tr></table>`
    expect(contacts(html)).toMatchObject([
      { number: '+33199003939', label: 'Mairie' },
      { hours: { text: 'Lundi : 9h-12h' } },
      { hours: { text: 'Mardi 14h-17h' } },
    ])
  })

  it.each([
    ['Tél./Fax : 01 99 00 39 39', 'phone'],
    ['Tél. et fax : 01 99 00 39 39', 'phone'],
    ['Téléphone / télécopie : 01 99 00 39 39', 'phone'],
    ['Phone & fax: +33 1 99 00 39 39', 'phone'],
    ['Tél. – Fax 01 99 00 39 39', 'phone'],
    ['Fax ou tél. : 01 99 00 39 39', 'phone'],
    ['Tél. : – Fax : 01 99 00 39 39', 'fax'],
    ['Fax : <a href="tel:+33199003939">01 99 00 39 39</a>', 'fax'],
    ['Tél./Fax : <a href="tel:+33199003939">01 99 00 39 39</a>', 'phone'],
    ['Pas de fax. Appelez-nous au <a href="tel:+33199003939">01 99 00 39 39</a>', 'phone'],
    ['Téléfax : 01 99 00 39 39', 'fax'],
  ])('is to be called where somebody answers: %s', (html, kind) => {
    expect(contacts(`<p>${html}</p>`)).toMatchObject([{ kind, number: '+33199003939' }])
  })

  it.each([
    'Samu : 15 – Police : 17 – Pompiers : 18 – Numéro européen : 112',
    'Samu : <a href="tel:15">15</a>, police : <a href="tel:17">17</a>, <a href="tel:112">112</a>',
    '<span itemscope itemtype="https://schema.org/Place"><span itemprop="telephone">18</span></span>',
  ])('is nobody’s own where it is for emergencies: %s', (html) => {
    expect(contacts(`<p>${html}</p>`).filter(({ kind }) => kind === 'phone')).toEqual([])
  })

  it('tells a fax apart', () => {
    expect(contacts('<p>Tél. 01 99 00 39 39 – Fax : 01 99 00 39 40</p>')).toMatchObject([
      { kind: 'phone', number: '+33199003939' },
      { kind: 'fax', number: '+33199003940' },
    ])
  })

  it.each([
    '01 00 00 00 00',
    '01 23 45 67 89',
    '06 12 34 56 78',
    '(555) 892-9403',
    '+1 202 555 0143',
  ])('reports the placeholder %s and leaves it out', (text) => {
    const page = harvest(`<p>Appelez le ${text}</p>`)
    expect(page.contacts).toEqual([])
    expect(page.warnings).toEqual([expect.stringContaining('placeholder')])
  })
})

describe('places', () => {
  it('reads a French address, with who can get in', () => {
    const html = `<div><h2>Agence de Lyon</h2><p>12 bis, rue de la République, 69002 Lyon</p>
      <p>Agence accessible aux personnes à mobilité réduite.</p></div>`
    expect(contacts(html)).toEqual([
      {
        kind: 'place',
        street: '12 bis, rue de la République',
        postcode: '69002',
        city: 'Lyon',
        wheelchair: true,
      },
    ])
  })

  it.each([
    [true, 'Accès PMR'],
    [true, 'Accès handicapé : oui'],
    [true, 'Wheelchair accessible'],
    [false, 'L’agence n’est pas accessible en fauteuil'],
    [false, 'Not wheelchair accessible'],
    [false, 'No disabled access'],
    [false, 'Accès handicapé : non'],
    [undefined, 'Accessibilité : non conforme'],
  ])('%s: who can get in, by “%s”', (wheelchair, said) => {
    const [place] = contacts(`<div><p>12 rue du Bac, 75007 Paris</p><p>${said}</p></div>`)
    expect(place?.kind === 'place' && place.wheelchair).toBe(wheelchair)
  })

  it('knows an address that is said in data and again in text', () => {
    const address = {
      streetAddress: '1 place du Port',
      postalCode: '13002',
      addressLocality: 'Marseille',
    }
    const data = JSON.stringify({ '@type': 'Bank', name: 'Vieux-Port', address })
    const html = `<script type="application/ld+json">${data}</script><p>1 place du Port, 13002 Marseille</p>`
    expect(contacts(html)).toEqual([
      expect.objectContaining({ kind: 'place', name: 'Vieux-Port', city: 'Marseille' }),
    ])
  })
})

const manifest = shared('harvest/manifest.json')
describe.skipIf(!manifest)('contacts of the shared catalogue', () => {
  interface Expected {
    phones?: string[]
    emails?: string[]
    geo?: [number, number][]
    places?: { name?: string; street?: string; city?: string; postcode?: string }[]
  }
  interface Catalogue {
    entries: { id: string; file: string; expected: Expected }[]
    phones: { text: string; e164: string | null }[]
  }
  const { entries, phones }: Catalogue = manifest
    ? JSON.parse(readFileSync(manifest, 'utf8'))
    : { entries: [], phones: [] }
  const of = <K extends Contact['kind']>(found: readonly Contact[], kind: K) =>
    found.filter((contact): contact is Extract<Contact, { kind: K }> => contact.kind === kind)

  it.each(phones)('$text', ({ text, e164 }) => {
    const phone = readPhone(text)
    const read =
      phone?.kind === 'number' ? phone.e164 : phone?.kind === 'short' ? phone.digits : null
    expect(read).toBe(e164)
  })

  it.each(entries.filter(({ expected }) => expected.phones ?? expected.geo ?? expected.places))(
    '$id: what is there, and nothing else',
    ({ file, expected }) => {
      const found = harvestPage(readFileSync(shared(`harvest/${file}`)!), {
        url: 'https://site.example/',
      }).contacts
      if (expected.phones) {
        expect(of(found, 'phone').map(({ number }) => number)).toEqual(expected.phones)
      }
      if (expected.emails) {
        expect(of(found, 'email').map(({ address }) => address)).toEqual(expected.emails)
      }
      for (const position of expected.geo ?? []) {
        expect(of(found, 'place').map((place) => place.position)).toContainEqual(position)
      }
      const named = (expected.places ?? []).filter(({ street, city }) => street ?? city)
      for (const place of named)
        expect(of(found, 'place')).toContainEqual(expect.objectContaining(place))
    },
  )
})

describe('what a number is for', () => {
  it.each([
    ['Appelez le 01 99 00 39 39.', undefined],
    ['Vous pouvez nous appeler au 01 99 00 39 39.', undefined],
    ['Tél. : 01 99 00 39 39', undefined],
    ['Par téléphone au 01 99 00 39 39', undefined],
    ['Call us on +33 1 99 00 39 39.', undefined],
    ['Service clients : 01 99 00 39 39', 'Service clients'],
    ['Pour déclarer un sinistre, appelez le 01 99 00 39 39', 'Pour déclarer un sinistre'],
    ['Carte perdue ? Appelez vite le 01 99 00 39 39', undefined],
    ['Depuis l’étranger : +33 1 99 00 39 39', 'Depuis l’étranger'],
    ['Fraud line, call +33 1 99 00 39 39', 'Fraud line'],
  ])('%s', (text, label) => {
    const [phone] = harvest(`<p>${text}</p>`).contacts
    expect(phone).toMatchObject({ kind: 'phone', number: '+33199003939' })
    expect(phone?.kind === 'phone' && phone.label).toBe(label)
    const linked = text.replace(/(\+33|01)[\d ]+\d/, '<a href="tel:+33199003939">$&</a>')
    const [same] = harvest(`<p>${linked}</p>`).contacts
    expect(same?.kind === 'phone' && same.label).toBe(label)
  })

  it('is said by the heading above where the words before only ask to call', () => {
    const [phone] = harvest('<h2>Opposition</h2><p>Appelez le 01 99 00 39 39.</p>').contacts
    expect(phone).toMatchObject({ label: 'Opposition' })
  })
})

describe('hours that data spells out', () => {
  it('are told in words, never as code', () => {
    const spec = {
      dayOfWeek: ['https://schema.org/Monday', 'Tuesday'],
      opens: '09:00',
      closes: 'x',
    }
    const data = JSON.stringify({ '@type': 'Bank', name: 'A', openingHoursSpecification: [spec] })
    const [hours] = harvest(`<script type="application/ld+json">${data}</script>`).contacts
    expect(hours).toMatchObject({
      kind: 'hours',
      hours: { text: 'Monday, Tuesday 09:00–x', understood: false },
    })
  })
})
