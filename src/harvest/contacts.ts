/**
 * How to reach the people behind a page: numbers, addresses, opening hours, of its data and its text.
 *
 * What a number costs and what it is for stay with it, a fax is told apart, a placeholder is reported and
 * left out. Hours and numbers that are not understood are kept as they stand, and say so.
 */
import type { Element } from 'domhandler'
import { ancestors, contains, descendants, glance, isBlock, isElement, once, words } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { type ReadHours, readHours } from './hours-text.ts'
import { itemsOf } from './items.ts'
import { isAmbiguous, isNational } from './national.ts'
import { labelBefore } from './number-label.ts'
import { isFaxAfter, phonesInText, readPhone, tariffAfter } from './phone.ts'
import { accessInText, addressesIn, type Place, placesInData } from './places.ts'
import { type Data, textIn } from './structured-data.ts'

export type Contact =
  | {
      kind: 'phone' | 'fax'
      /** E.164; a short number (3639) as it is. */
      number: string
      /** As written. */
      text: string
      label?: string
      /** What a call costs, as written. */
      tariff?: string
    }
  /** Of a country that nobody names: for a person to read. */
  | {
      kind: 'number'
      text: string
      fax: boolean
      understood: false
      label?: string
      tariff?: string
    }
  | { kind: 'email'; address: string; label?: string }
  | { kind: 'hours'; label?: string; hours: ReadHours }
  | ({ kind: 'place' } & Place)

export function contactsOf(
  elements: readonly Element[],
  data: readonly Data[],
  warn: (message: string) => void,
): Contact[] {
  const found = createContacts(warn, isFrench(elements))
  fromLinks(elements, found)
  for (const item of [...data, ...itemsOf(elements)]) fromData(item, found)
  const texts = [...textsOf(elements)]
  for (const [block, text] of texts) {
    let said: string | undefined
    for (const { text: number, before, tariff, fax } of phonesInText(text)) {
      said = labelBefore(before) ?? said
      const label = said && said.length <= 80 ? said : headingOf(block)
      found.phone(number, { label, tariff, fax })
    }
    for (const [email] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi)) {
      found.email(email, headingOf(block))
    }
    for (const address of addressesIn(text)) {
      const access = accessInText(words(block.parent ? [block.parent] : [block]))
      found.place({ ...address, ...(access === undefined ? {} : { wheelchair: access }) })
    }
  }
  for (const { hours, label } of hoursInTexts(texts)) found.hours(hours, label)
  return found.all()
}

interface Details {
  label?: string | undefined
  tariff?: string | undefined
  fax?: boolean
}

/** A page that says another language or country than French does not mean France by a mere zero. */
function isFrench(elements: readonly Element[]): boolean {
  const lang = elements.find(({ name }) => name === 'html')?.attribs.lang?.trim() ?? ''
  return lang === '' || /^fr(?:-(?:fr|re|gp|mq|gf|yt))?$/i.test(lang)
}

function createContacts(warn: (message: string) => void, french: boolean) {
  const contacts = new Map<string, Contact>()
  const places: Place[] = []
  const unread = (text: string, { label, tariff, fax = false }: Details): void => {
    const key = `number ${text.replace(/\D/g, '')}`
    if (contacts.has(key)) return
    warn(`“${text}” is a number of a country that nobody names: it stays as it is written`)
    contacts.set(key, {
      ...{ kind: 'number', text, fax, understood: false },
      ...(label ? { label } : {}),
      ...(tariff ? { tariff } : {}),
    })
  }
  return {
    phone(text: string, { label, tariff, fax = false }: Details): void {
      const phone = french || !isAmbiguous(text) ? readPhone(text) : undefined
      if (phone?.kind === 'placeholder') warn(`“${text}” is a placeholder, not a telephone number`)
      if (!phone && isNational(text)) unread(text.trim(), { label, tariff, fax })
      if (!phone || phone.kind === 'placeholder') return
      const number = phone.kind === 'number' ? phone.e164 : phone.digits
      if (OF_EVERYBODY.test(number)) return
      const known = contacts.get(number)
      if (known?.kind === 'phone' && tariff && !known.tariff) known.tariff = tariff
      if (known) return
      contacts.set(number, {
        ...{ kind: fax ? 'fax' : 'phone', number, text: text.trim() },
        ...(label ? { label } : {}),
        ...(tariff ? { tariff } : {}),
      })
    },
    email(address: string, label?: string): void {
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) || contacts.has(address)) return
      contacts.set(address, { kind: 'email', address, ...(label ? { label } : {}) })
    },
    hours(hours: ReadHours, label?: string): void {
      const { week, closed, anyDay, exceptions, text } = hours
      const isKnown = Object.keys(week).length + closed.length + anyDay.length > 0
      const key = `hours ${JSON.stringify([week, closed, anyDay, exceptions, label, isKnown || text])}`
      if (!contacts.has(key)) {
        contacts.set(key, { kind: 'hours', ...(label ? { label } : {}), hours })
      }
    },
    place(place: Place): void {
      const same = places.find((other) => isSamePlace(other, place))
      if (same) Object.assign(same, { ...place, ...same })
      else places.push({ ...place })
    },
    all: (): Contact[] => [
      ...contacts.values(),
      ...places.map((place): Contact => ({ kind: 'place', ...place })),
    ],
  }
}
/** 15, 17, 18, 112: whoever names them, they are nobody's own, and no way to reach who publishes the page. */
const OF_EVERYBODY = /^1(?:[5-8]|1\d)$/
type Contacts = ReturnType<typeof createContacts>

/** The same door, said twice: in data and in text, or with more and with less. */
const isSamePlace = (a: Place, b: Place): boolean =>
  (a.street !== undefined && a.street === b.street && (a.city ?? b.city) === (b.city ?? a.city)) ||
  (a.position !== undefined && String(a.position) === String(b.position)) ||
  (a.name !== undefined && a.name === b.name && (!a.street || !b.street))

function fromLinks(elements: readonly Element[], found: Contacts): void {
  for (const link of elements) {
    const [, scheme, rest] = /^(tel|mailto):([^?]*)/i.exec(link.attribs.href ?? '') ?? []
    if (!scheme || !rest || link.name !== 'a') continue
    const value = decodeSafely(rest)
    if (scheme.toLowerCase() === 'mailto') {
      found.email(value, labelOf(link))
      continue
    }
    const written = words([link])
    const beside = link.parent?.children ?? []
    const at = beside.indexOf(link)
    found.phone(readPhone(written) || isNational(written) ? written : value, {
      label: labelOf(link),
      tariff: tariffAfter(words(beside.slice(at + 1))),
      fax: isFaxAfter(words(beside.slice(0, at))),
    })
  }
}

function fromData(data: Data, found: Contacts): void {
  const label = textIn(data.contactType) ?? textIn(data.name)
  const tariff = /toll\s?free/i.test(String(textIn(data.contactOption) ?? ''))
    ? 'toll-free'
    : undefined
  for (const phone of [data.telephone].flat()) found.phone(textIn(phone) ?? '', { label, tariff })
  for (const fax of [data.faxNumber].flat()) found.phone(textIn(fax) ?? '', { label, fax: true })
  for (const email of [data.email].flat()) {
    found.email((textIn(email) ?? '').replace(/^mailto:/i, ''), label)
  }
  for (const place of placesInData(data)) {
    if (place.hours) found.hours(place.hours, place.name ?? label)
    if (place.street || place.city || place.position || place.postcode) found.place(place)
  }
}

/** Blocks that hold no other block, with their words; rows of a table are one. */
function* textsOf(elements: readonly Element[]): Generator<[Element, string]> {
  for (const element of elements) {
    if (!isText(element) || isFurniture(element)) continue
    const text = words([element])
    if (text.length > 3 && text.length < 2_000) yield [element, text]
  }
}

const CELLS = /^(?:td|th|dt|dd)$/
const LAID_OUT = /^(?:h[1-6]|ul|ol|table|section)$/
const SKIPPED = /^(?:script|style|head|title|option|select|textarea|code|pre)$/
function isText(element: Element): boolean {
  if (!isBlock(element) || CELLS.test(element.name) || SKIPPED.test(element.name)) return false
  if (isWhole(element)) return true
  if (WHOLE.test(element.name) || descendants(element.children).some(isBlock)) return false
  return !ancestors(element).drop(1).some(isWhole)
}

const WHOLE = /^(?:tr|address|dl)$/
/** A row, unless it holds rows, chapters or lists: then it lays a page out. */
const isWhole = once(
  (element: Element): boolean =>
    WHOLE.test(element.name) &&
    !descendants(element.children).some(
      ({ name }) => WHOLE.test(name) || (element.name === 'tr' && LAID_OUT.test(name)),
    ),
)

const ABOUT_HOURS =
  /horaire|permanence|rendez-?vous|appointment|ouvert|ferm[ée]|accueil|joignable|r[ée]pond|disponible|\bopen|\bhours|closed|reachable|available/i

/** Lines of one list are one week. What tells hours from a duration: days, or words that speak of them. */
function* hoursInTexts(
  texts: readonly [Element, string][],
): Generator<{ hours: ReadHours; label: string | undefined }> {
  const lines = texts.filter(
    ([block, text]) => readHours(text) !== undefined && !isToldInData(block),
  )
  for (const [, group] of Map.groupBy(lines, ([block]) => listOf(block))) {
    const text = group.map(([, line]) => line).join('\n')
    const hours = readHours(text)
    const label = headingOf(group[0]![0])
    if (!hours) continue
    const isSure = Object.keys(hours.week).length > 0 || hours.closed.length > 0
    if (isSure || ABOUT_HOURS.test(`${label ?? ''} ${text}`)) yield { hours, label }
  }
}

/** Inside an item that says its hours as data. */
const isToldInData = (block: Element): boolean =>
  ancestors(block).some(
    ({ attribs, children }) =>
      (attribs.itemscope !== undefined || attribs.typeof !== undefined) &&
      descendants(children).some((inner) =>
        /openingHours/.test(inner.attribs.itemprop ?? inner.attribs.property ?? ''),
      ),
  )

/** Rows and items belong to their list; a paragraph stands alone. */
const listOf = (block: Element): Element => {
  if (!/^(?:li|tr|div)$/.test(block.name)) return block
  const around = ancestors(block).drop(1).take(1).toArray()[0]
  return around ?? block
}

/** The words that name a number: those before it in its block, or the heading above. */
function labelOf(link: Element): string | undefined {
  for (const around of ancestors(link).drop(1).take(3)) {
    const own = around.children.findIndex((child) => contains(child, link))
    const label = labelBefore(words(around.children.slice(0, own)))
    if (label) return label.length <= 120 ? label : undefined
    const heading = headingBefore(around)
    if (heading) return heading
  }
  return
}

function headingOf(block: Element): string | undefined {
  return ancestors(block)
    .take(4)
    .map(headingBefore)
    .find((heading) => heading !== undefined)
}

function headingBefore(element: Element): string | undefined {
  for (let before = element.prev; before; before = before.prev) {
    if (isElement(before) && /^h[1-6]$/.test(before.name)) return glance(before) || undefined
  }
  return
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
