/**
 * The contacts of all pages, as two files: a number that stands in every footer counts once, and so does
 * an agency that has a page of its own and a line in a list.
 *
 * What stands on most pages (the number in the footer, the head office) has nothing to do with the rest of
 * a page. The order in which pages were read changes nothing.
 */
import type { AgenciesFile, Agency, ContactsFile, PhoneContact } from '../content/directory.ts'
import { said } from './adapters/json.ts'
import { agenciesFile, agencyOf, openingOf } from './agency.ts'
import type { Contact } from './contacts.ts'
import type { ReadHours } from './hours-text.ts'
import { phonesInText, readPhone } from './phone.ts'
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

export function directoryOf(pages: readonly PageContacts[]): Directory {
  const agencies = agenciesOn(pages)
  const unread = mostSaid(
    kind(pages, 'number').map(({ text, fax, label, tariff, url }) =>
      said({ shown: text, fax, label, tariff, url, pages: 1 }),
    ),
    ({ shown }) => shown.replace(/\D/g, ''),
  )
  return {
    contacts: {
      format: 1,
      phones: withoutThoseOf(
        agencies,
        mostSaid(phonesOn(pages), ({ number }) => number),
        pages,
      ),
      ...(unread.length > 0 ? { unread } : {}),
      emails: mostSaid(
        kind(pages, 'email').map(({ address, label, url }) =>
          said({ address, label, url, pages: 1 }),
        ),
        ({ address }) => address.toLowerCase(),
      ),
    },
    agencies: agenciesFile(agencies),
  }
}

/** What each page says by itself: only whose hours are whose is known from all of them. */
export function directoriesOf(pages: readonly PageContacts[]): (PageContacts & {
  phones: PhoneContact[]
  agencies: Agency[]
})[] {
  const phones = Map.groupBy(phonesOn(pages), ({ url }) => url)
  return pages.map((page) => ({
    ...page,
    phones: phones.get(page.url) ?? [],
    agencies: agenciesOn([page]),
  }))
}

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

function numberOf(phone: string | undefined): string | undefined {
  const read = phone === undefined ? undefined : readPhone(phone)
  return read?.kind === 'number' ? read.e164 : read?.kind === 'short' ? read.digits : undefined
}

/** Who calls the bank must not reach one agency: its number stands on no page that speaks of no agency. */
function withoutThoseOf(
  agencies: readonly Agency[],
  phones: readonly PhoneContact[],
  pages: readonly PageContacts[],
): PhoneContact[] {
  const theirs = new Set(agencies.map(({ phone }) => numberOf(phone)))
  const doors = new Set(agencies.map(doorOf))
  const elsewhere = new Set(
    pages
      .filter(
        ({ contacts }) => !contacts.some((one) => one.kind === 'place' && doors.has(doorOf(one))),
      )
      .flatMap(({ contacts }) => contacts.filter(isPhone).map(({ number }) => number)),
  )
  return phones.filter(({ number }) => !theirs.has(number) || elsewhere.has(number))
}

/** Said on most of the pages; of three nobody can tell. */
const isEverywhere = (said: readonly { url: string }[], pages: readonly PageContacts[]): boolean =>
  pages.length > 3 && new Set(said.map(({ url }) => url)).size * 2 > pages.length

function phonesOn(pages: readonly PageContacts[]): PhoneContact[] {
  const saying = Map.groupBy(
    pages.flatMap(({ url, contacts }) =>
      contacts.filter(isPhone).map(({ number }) => ({ number, url })),
    ),
    ({ number }) => number,
  )
  const weeks = Map.groupBy(kind(pages, 'hours'), weekKey)
  return pages.flatMap(({ url, contacts }) => {
    const phones = contacts.filter(isPhone)
    const own = phones.filter(({ number }) => !isEverywhere(saying.get(number)!, pages))
    const told = contacts.filter((contact): contact is Of<'hours'> => contact.kind === 'hours')
    const hours = told.filter((entry) => !isClosing(entry))
    const nobodys = hours.filter(
      (entry) =>
        !isEverywhere(weeks.get(weekKey(entry))!, pages) &&
        !phones.some((phone) => isNamedIn(entry, phone)),
    )
    return phones.map((phone): PhoneContact => {
      const { kind, number, text, label, tariff } = phone
      // Whose hours are these? Those under the same words or in one sentence with it, or the only ones beside
      // the page's only number.
      const its =
        hours.find((entry) => label !== undefined && entry.label === label) ??
        hours.find((entry) => isNamedIn(entry, phone)) ??
        (nobodys.length === 1 && own.length === 1 && own[0] === phone ? nobodys[0] : undefined)
      return said<PhoneContact>({
        ...{ number, shown: text, fax: kind === 'fax', label, tariff },
        hours: its && openingOf(withClosings(its, told)),
        ...{ url, pages: 1 },
      })
    })
  })
}

/** « Fermé le 25 décembre 2026. »: no hours of its own, but a word on those beside it. */
const isClosing = ({ hours: { week, anyDay, closed, exceptions, text } }: Of<'hours'>): boolean =>
  Object.keys(week).length + anyDay.length + closed.length === 0 &&
  (exceptions.length > 0 || /ferm|closed/i.test(text))

/** Doors that close, not the people who answer. */
const OF_AGENCIES =
  /(?<!\p{L})(?:agences|guichets|branches)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:ferm|clos)/iu
const closesAgencies = ({ hours }: Of<'hours'>): boolean => OF_AGENCIES.test(hours.text)

/** With what is said of its closing under the same heading; in words, where no day is understood. */
function withClosings(its: Of<'hours'>, told: readonly Of<'hours'>[]): ReadHours {
  const closings = told.filter(
    (entry) => isClosing(entry) && entry.label === its.label && !closesAgencies(entry),
  )
  return {
    ...its.hours,
    text: [its, ...closings].map(({ hours }) => hours.text).join('\n'),
    exceptions: [its, ...closings]
      .filter((entry) => entry.hours.understood && !closesAgencies(entry))
      .flatMap(({ hours }) => hours.exceptions),
  }
}

/** « Appelez le 01 99 00 39 39, 24 h/24 » */
const isNamedIn = ({ hours }: Of<'hours'>, { number }: Numbered): boolean =>
  phonesInText(hours.text).some(({ text }) => numberOf(text) === number)

const weekKey = ({ label, hours: { week, closed } }: Of<'hours'>): string =>
  JSON.stringify([label, week, closed])

/** One for each key, from the page that says most of it; those that most pages say come first. */
function mostSaid<T extends { url: string; pages: number }>(
  all: readonly T[],
  keyOf: (entry: T) => string,
): T[] {
  return [...Map.groupBy(all, keyOf).values()]
    .map(
      (same): T => ({
        ...same.toSorted(fullestFirst)[0]!,
        pages: new Set(same.map(({ url }) => url)).size,
      }),
    )
    .toSorted((a, b) => b.pages - a.pages || (keyOf(a) < keyOf(b) ? -1 : 1))
}

const fullestFirst = (a: { url: string }, b: { url: string }): number =>
  Object.keys(b).length - Object.keys(a).length || (a.url < b.url ? -1 : 1)

/** Where letters go, and nobody. */
const LETTERS = /\b(?:TSA|CS|BP)[\s\u00a0]?\d/i

/**
 * Doors that people may go to. An address alone may be anybody's (of the authority that watches over banks,
 * of a mediator), and a name beside it the seat of the bank: it takes hours, a position or a word on access.
 */
function agenciesOn(pages: readonly PageContacts[]): Agency[] {
  const places = kind(pages, 'place').filter(
    ({ street = '', position, postcode, city }) =>
      !LETTERS.test(street) && ((street && (postcode || city)) || position),
  )
  const ids = new Set<string>()
  return [...Map.groupBy(places, doorOf)]
    .filter(([, same]) => !isEverywhere(same, pages))
    .map(([door, same]) => ({
      ...(Object.assign({}, ...same.toSorted(fullestFirst).toReversed()) as OnPage<'place'>),
      door,
    }))
    .filter(({ name, street }) => name ?? street)
    .filter(({ hours, position, wheelchair }) => hours ?? position ?? wheelchair !== undefined)
    .toSorted((a, b) => (a.door < b.door ? -1 : 1))
    .map(({ door: _, hours, ...place }): Agency => {
      const called = [place.name ?? place.street, place.city].filter(Boolean).join(' ')
      const id = unused(slug(called), ids)
      ids.add(id)
      return agencyOf({ ...place, id, hours: hours && openingOf(hours) })
    })
}

/** One door: its street and postcode, or its position to about ten metres. */
const doorOf = ({
  street,
  postcode,
  city,
  position,
}: Pick<Agency, 'street' | 'postcode' | 'city' | 'position'>): string =>
  street
    ? textKey(`${postcode ?? city} ${street}`)
    : (position?.map((degrees) => degrees.toFixed(4)).join(' ') ?? '')
