/**
 * The contacts of all pages, as two files: a number that stands in every footer counts once, and so does
 * an agency that has a page of its own and a line in a list.
 */
import type {
  AgenciesFile,
  Agency,
  ContactsFile,
  Opening,
  PhoneContact,
} from '../content/directory.ts'
import type { Contact } from './contacts.ts'
import { type ReadHours, weekOf } from './hours-text.ts'
import { textKey } from './question.ts'
import { slug, unused } from './slug.ts'

export interface PageContacts {
  url: string
  contacts: readonly Contact[]
}

export interface Directory {
  contacts: ContactsFile
  agencies: AgenciesFile
}

type Of<K extends Contact['kind']> = Extract<Contact, { kind: K }>
type Numbered = Extract<Contact, { number: string }>
type OnPage<K extends Contact['kind']> = Of<K> & { url: string }

export const directoryOf = (pages: readonly PageContacts[]): Directory => ({
  contacts: {
    format: 1,
    phones: mostSaid(phonesOn(pages), ({ number }) => number),
    emails: mostSaid(
      kind(pages, 'email').map(({ address, label, url }) =>
        said({ address, label, url, pages: 1 }),
      ),
      ({ address }) => address.toLowerCase(),
    ),
  },
  agencies: { format: 1, agencies: agenciesOn(pages) },
})

/** The same directory gives the same bytes. */
export const directoryText = (file: ContactsFile | AgenciesFile): string =>
  `${JSON.stringify(file, null, 2)}\n`

const kind = <K extends Contact['kind']>(pages: readonly PageContacts[], wanted: K): OnPage<K>[] =>
  pages.flatMap(({ url, contacts }) =>
    contacts
      .filter((contact): contact is Of<K> => contact.kind === wanted)
      .map((contact) => ({ ...contact, url })),
  )

const isPhone = (contact: Contact): contact is Numbered =>
  contact.kind === 'phone' || contact.kind === 'fax'

function phonesOn(pages: readonly PageContacts[]): PhoneContact[] {
  return pages.flatMap(({ url, contacts }) => {
    const phones = contacts.filter(isPhone)
    const hours = contacts.filter((contact): contact is Of<'hours'> => contact.kind === 'hours')
    return phones.map(({ kind, number, text, label, tariff }): PhoneContact => {
      // Whose hours are these? Those under the same words, or the only ones beside the only number.
      const own =
        hours.find((entry) => label !== undefined && entry.label === label) ??
        (hours.length === 1 && phones.length === 1 ? hours[0] : undefined)
      return said({
        ...{ number, shown: text, fax: kind === 'fax', label, tariff },
        hours: own && openingOf(own.hours),
        ...{ url, pages: 1 },
      })
    })
  })
}

/** One for each key, from the page that says most of it; those that most pages say come first. */
function mostSaid<T extends { url: string; pages: number }>(
  all: readonly T[],
  keyOf: (entry: T) => string,
): T[] {
  return [...Map.groupBy(all, keyOf).values()]
    .map((same): T => {
      const [fullest] = same.toSorted(
        (a, b) => Object.keys(b).length - Object.keys(a).length || (a.url < b.url ? -1 : 1),
      )
      return { ...fullest!, pages: new Set(same.map(({ url }) => url)).size }
    })
    .toSorted((a, b) => b.pages - a.pages || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function agenciesOn(pages: readonly PageContacts[]): Agency[] {
  const places = kind(pages, 'place').filter(
    ({ street, position, postcode, city }) => (street && (postcode || city)) || position,
  )
  const ids = new Set<string>()
  return [...Map.groupBy(places, doorOf).values()]
    .map((same) => Object.assign({}, ...same.toReversed()) as OnPage<'place'>)
    .toSorted((a, b) => (doorOf(a) < doorOf(b) ? -1 : 1))
    .map(({ kind: _, url, hours, ...place }): Agency => {
      const id = unused(
        slug([place.name ?? place.street, place.city].filter(Boolean).join(' ')),
        ids,
      )
      ids.add(id)
      return said({ id, ...place, hours: hours && openingOf(hours), url })
    })
}

/** One door: its street and postcode, or its position to about ten metres. */
const doorOf = ({ street, postcode, city, position }: Of<'place'>): string =>
  street
    ? textKey(`${postcode ?? city} ${street}`)
    : (position?.map((degrees) => degrees.toFixed(4)).join(' ') ?? '')

function openingOf(hours: ReadHours): Opening {
  const week = weekOf(hours)
  return said({
    ...{ text: hours.text.slice(0, 2_000), week, closures: hours.exceptions },
    ...{ holidaysClosed: hours.holidaysClosed, byAppointment: hours.byAppointment },
  })
}

/** Without what nobody said. */
const said = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T
