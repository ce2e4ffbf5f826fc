/** Harvested numbers become a channel only where the bank names none, and only when nothing lacks. */
import { describe, expect, it } from 'vitest'
import { Config } from '../../src/content/config.ts'
import { ContactsFile } from '../../src/content/directory.ts'
import { withContacts } from '../../src/content/from-contacts.ts'

const week = { mon: ['09:00-18:00'], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const complete = {
  number: '+33199004040',
  shown: '01 99 00 40 40',
  label: 'Service clients',
  tariff: 'prix d’un appel local',
  hours: { text: 'Le lundi de 9h à 18h', week, closures: [{ from: '2026-12-24' }] },
  url: 'https://banque.example/contact',
  pages: 3,
}
const config = (channels: object = {}, hours: object = {}) =>
  Config.parse({
    brand: { name: 'Banque', url: 'https://banque.example/' },
    locales: ['fr'],
    hub: 'https://aide.banque.example',
    origins: { website: ['https://banque.example'] },
    hours,
    channels,
  })
const contacts = (...phones: object[]) => ContactsFile.parse({ format: 1, phones, emails: [] })

describe('numbers of the website', () => {
  it('are offered by phone, with their hours and price, and said to the person who builds', () => {
    const { config: built, notes } = withContacts(config(), contacts(complete))
    expect(Config.parse(built).channels.phone?.numbers).toEqual([
      {
        id: 'harvest-1',
        number: '+33199004040',
        shown: '01 99 00 40 40',
        label: 'Service clients',
        tariff: 'prix d’un appel local',
        hours: 'harvest-1',
        urgent: false,
      },
    ])
    expect(built.hours['harvest-1']).toEqual({
      zone: 'Europe/Paris',
      week,
      holidays: 'none',
      closures: [{ from: '2026-12-24' }],
    })
    expect(notes).toEqual([expect.stringContaining('is taken from https://banque.example/contact')])
  })

  it('are not taken where nobody says their country, and that is said', () => {
    const unread = [{ shown: '020 7946 0018', url: complete.url, pages: 1 }]
    const file = ContactsFile.parse({ format: 1, phones: [], unread, emails: [] })
    const { config: built, notes } = withContacts(config(), file)
    expect(built.channels.phone).toBeUndefined()
    expect(notes).toEqual([expect.stringContaining('020 7946 0018')])
  })

  it('never touch what the bank wrote', () => {
    const number = {
      ...{ id: 'a', label: 'A', number: '+33199000000', shown: '01 99 00 00 00' },
      ...{ tariff: 'gratuit', hours: 'h' },
    }
    const own = config({ phone: { numbers: [number] } }, { h: { zone: 'Europe/Paris', week } })
    expect(withContacts(own, contacts(complete))).toEqual({ config: own, notes: [] })
  })

  it.each([
    ['no price', { ...complete, tariff: undefined }, 'no tariff'],
    ['no name', { ...complete, label: undefined }, 'no label'],
    ['no hours: unknown is not closed', { ...complete, hours: undefined }, 'no hours'],
    [
      'hours that nobody understood',
      { ...complete, hours: { text: 'le lundi, sauf parfois' } },
      'no hours',
    ],
    [
      'a zone that nobody said',
      { ...complete, number: '+596596201234' },
      'no number of mainland France',
    ],
  ])('are only proposed: %s', (_, phone, lack) => {
    const { config: built, notes } = withContacts(config(), contacts(phone))
    expect(built.channels.phone).toBeUndefined()
    expect(notes).toEqual([expect.stringContaining(lack)])
  })

  it('are no faxes', () => {
    expect(withContacts(config(), contacts({ ...complete, fax: true })).notes).toEqual([])
  })
})
