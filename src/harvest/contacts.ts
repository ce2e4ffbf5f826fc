/**
 * How to reach the people behind a page: numbers and addresses of its text and data, hours as data.
 * A first version: what hours say is kept as it stands, for `triage/hours` to read.
 */
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { ancestors, contains, isFurniture, words } from './dom.ts'
import { PHONE_IN_TEXT, readPhone } from './phone.ts'
import { type Data, textIn } from './structured-data.ts'

export type Contact =
  | { kind: 'phone'; number: string; text: string; label?: string }
  | { kind: 'email'; address: string; label?: string }
  | { kind: 'hours'; label?: string; value: unknown }

export function contactsOf(
  $: CheerioAPI,
  data: readonly Data[],
  warn: (message: string) => void,
): Contact[] {
  const contacts = new Map<string, Contact>()
  const addPhone = (text: string, label?: string) => {
    const phone = readPhone(text)
    if (phone?.kind === 'placeholder') warn(`“${text}” is a placeholder, not a telephone number`)
    if (!phone || phone.kind === 'placeholder') return
    const number = phone.kind === 'number' ? phone.e164 : phone.digits
    if (contacts.has(number)) return
    contacts.set(number, { kind: 'phone', number, text: text.trim(), ...(label ? { label } : {}) })
  }
  const addEmail = (address: string, label?: string) => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) || contacts.has(address)) return
    contacts.set(address, { kind: 'email', address, ...(label ? { label } : {}) })
  }

  for (const link of $('a[href]').toArray()) {
    const [, scheme, rest] = /^(tel|mailto):([^?]*)/i.exec(link.attribs.href!) ?? []
    if (!scheme || !rest) continue
    const value = decodeSafely(rest)
    const written = words([link])
    const text = readPhone(written) ? written : value
    if (scheme.toLowerCase() === 'tel') addPhone(text, labelOf($, link))
    else addEmail(value, labelOf($, link))
  }
  for (const element of $('[itemprop~="telephone"], [property~="telephone"], .tel').toArray()) {
    const value = $(element).find('.value').first().text()
    addPhone(element.attribs.content ?? (value || words([element])))
  }
  for (const entry of data) fromData(entry, addPhone, contacts)
  for (const element of $('[itemprop~="openingHours"], [property~="openingHours"]').toArray()) {
    const value = element.attribs.content ?? element.attribs.datetime ?? words([element])
    contacts.set(`hours ${value}`, { kind: 'hours', value })
  }
  for (const block of $('p, li, td, dd, address, strong').toArray()) {
    if (block.children.length > 0 && !isFurniture(block)) {
      for (const [text] of words([block]).matchAll(PHONE_IN_TEXT)) addPhone(text)
    }
  }
  return [...contacts.values()]
}

function fromData(
  data: Data,
  addPhone: (text: string, label?: string) => void,
  contacts: Map<string, Contact>,
): void {
  const label = textIn(data.contactType) ?? textIn(data.name)
  const phone = textIn(data.telephone)
  if (phone) addPhone(phone, label)
  const value = data.openingHoursSpecification ?? data.openingHours
  if (value === undefined) return
  contacts.set(`hours ${JSON.stringify(value)}`, {
    kind: 'hours',
    value,
    ...(label ? { label } : {}),
  })
}

/** The words that name a number: those before it in its block, or the heading above. */
function labelOf($: CheerioAPI, link: Element): string | undefined {
  for (const around of ancestors(link).drop(1).take(3)) {
    const own = around.children.findIndex((child) => contains(child, link))
    const label = words(around.children.slice(0, own)).replace(/[\s:–-]+$/, '')
    if (label.length > 2) return label.length <= 120 ? label : undefined
    const [heading] = $(around).prevAll('h1,h2,h3,h4,h5,h6').toArray()
    if (heading) return words([heading])
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
