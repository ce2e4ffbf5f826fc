/**
 * Harvested numbers as the channel `phone`, where `des-questions.json` names none.
 *
 * A number is taken only when everything that the hub shows of it was on the site: what it is for, what it
 * costs and when somebody answers. The rest is told, with what lacks: nothing is guessed, and what the
 * bank wrote is never changed.
 */
import type { Config } from './config.ts'
import type { ContactsFile, PhoneContact } from './directory.ts'

export interface WithContacts {
  config: Config
  /** What was taken and what was not, in sentences. */
  notes: string[]
}

/** Only in mainland France is the zone known from the number alone. */
const ZONE = 'Europe/Paris'
const MAINLAND = /^\+33[1-9]/

export function withContacts(config: Config, { phones, unread = [] }: ContactsFile): WithContacts {
  const numbers = phones.filter(({ fax }) => !fax)
  if (config.channels.phone || numbers.length + unread.length === 0) return { config, notes: [] }
  const notes = unread.map(
    ({ shown, url }) =>
      `channels.phone is not set, and ${shown} (${url}) is not taken: nobody says of which country. Write it there`,
  )
  const taken = numbers.flatMap((phone, at) => {
    const lacks = lacking(phone)
    notes.push(
      lacks.length === 0
        ? `channels.phone is not set: ${phone.shown} is taken from ${phone.url}`
        : `channels.phone is not set, and ${phone.shown} (${phone.url}) is not taken: no ${lacks.join(', no ')}. Write it there`,
    )
    return lacks.length === 0 ? [{ id: `harvest-${at + 1}`, phone }] : []
  })
  if (taken.length === 0) return { config, notes }
  return {
    config: {
      ...config,
      hours: {
        ...config.hours,
        ...Object.fromEntries(taken.map(({ id, phone }) => [id, hoursOf(phone)])),
      },
      channels: {
        ...config.channels,
        phone: { numbers: taken.map(({ id, phone }) => numberOf(id, phone)) },
      },
    },
    notes,
  }
}

const lacking = ({ number, label, tariff, hours }: PhoneContact): string[] => [
  ...(label ? [] : ['label']),
  ...(tariff ? [] : ['tariff']),
  ...(hours?.week ? [] : ['hours that are understood']),
  ...(MAINLAND.test(number) ? [] : ['number of mainland France']),
]

const numberOf = (id: string, { number, shown, label, tariff }: PhoneContact) => ({
  ...{ id, number, shown, label: label!, tariff: tariff!, hours: id },
  // Whether a number answers emergencies is for people to say.
  urgent: false,
})

const hoursOf = ({ hours }: PhoneContact): Config['hours'][string] => ({
  zone: ZONE,
  week: hours!.week!,
  holidays: hours!.holidaysClosed ? 'fr' : 'none',
  closures: hours!.closures,
})
