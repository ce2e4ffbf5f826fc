/**
 * What a page marks up on its visible text (microdata, RDFa, hCard), as the same plain objects that
 * JSON-LD gives: one reader then serves all four.
 */
import type { Element } from 'domhandler'
import { descendants, hasClass, isElement, words } from './dom.ts'
import type { Data } from './structured-data.ts'

interface Syntax {
  /** Makes an element an item of its own. */
  scope: string
  type: string
  property: string
}

const SYNTAXES: readonly Syntax[] = [
  { scope: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { scope: 'typeof', type: 'typeof', property: 'property' },
]

/** Every item, those inside others included. */
export function itemsOf(elements: readonly Element[]): Data[] {
  const marked = SYNTAXES.flatMap((syntax) =>
    elements
      .filter(({ attribs }) => attribs[syntax.scope] !== undefined)
      .map((element) => itemIn(element, syntax)),
  )
  const cards = elements
    .filter((element) => hasClass(element, /^(?:vcard|h-card|adr|h-adr|geo|h-geo)$/))
    .map(cardIn)
  return [...marked, ...cards]
}

const names = (value = ''): string[] =>
  value.split(/\s+/).flatMap((name) => name.replace(/^.*[/:#]/, '') || [])

function itemIn(item: Element, syntax: Syntax): Data {
  const data: Data = { '@type': names(item.attribs[syntax.type]) }
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      const isItem = child.attribs[syntax.scope] !== undefined
      const value = isItem ? itemIn(child, syntax) : contentOf(child)
      for (const name of names(child.attribs[syntax.property])) add(data, name, value)
      if (!isItem) walk(child)
    }
  }
  walk(item)
  return data
}

function add(data: Data, name: string, value: unknown): void {
  const before = data[name]
  data[name] = before === undefined ? value : [before, value].flat()
}

const contentOf = (element: Element): string =>
  element.attribs.content ??
  element.attribs.datetime ??
  (element.name === 'data' || element.name === 'meter' ? element.attribs.value : undefined) ??
  (element.name === 'link' ? element.attribs.href : undefined) ??
  words([element])

/** Class names of microformats, and what schema.org calls the same. */
const CARD: Record<string, string> = {
  fn: 'name',
  name: 'name',
  org: 'legalName',
  'street-address': 'streetAddress',
  'postal-code': 'postalCode',
  locality: 'addressLocality',
  'country-name': 'addressCountry',
  tel: 'telephone',
  email: 'email',
  latitude: 'latitude',
  longitude: 'longitude',
}

function cardIn(card: Element): Data {
  const data: Data = { '@type': ['Card'] }
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      const inner = hasClass(child, /^(?:vcard|h-card)$/)
      const own = (child.attribs.class ?? '').split(/\s+/).map((name) => name.replace(/^[pu]-/, ''))
      for (const name of own) {
        if (name === 'adr') add(data, 'address', cardIn(child))
        else if (name === 'geo') add(data, 'geo', geoIn(child))
        else if (name === 'tel' && isFax(child)) add(data, 'faxNumber', patternValue(child, name))
        else if (CARD[name] && !inner) add(data, CARD[name], patternValue(child, name))
      }
      if (!inner && !own.includes('adr') && !own.includes('geo')) walk(child)
    }
  }
  walk(card)
  if (hasClass(card, /^(?:geo|h-geo)$/)) data.geo = geoIn(card)
  return data
}

/** `<span class="type">fax</span>` */
const isFax = (tel: Element): boolean =>
  descendants(tel.children).some((e) => hasClass(e, /^type$/) && /fax/i.test(words([e])))

/** The value-class pattern: parts of class `value`, a title of class `value-title`, an `abbr`. */
function patternValue(element: Element, name: string): string {
  const inside = [...descendants(element.children)]
  const title = inside.find((e) => hasClass(e, /^value-title$/))?.attribs.title
  const parts = inside.filter((e) => hasClass(e, /^value$/)).map((e) => words([e]))
  const link = /^(?:mailto|tel):([^?]*)/i.exec(element.attribs.href ?? '')?.[1]
  const short = element.name === 'abbr' ? element.attribs.title : undefined
  return (
    title ??
    (parts.length > 0 ? parts.join('') : undefined) ??
    link ??
    short ??
    textOf(element, name)
  )
}

const textOf = (element: Element, name: string): string =>
  words([element], (inner) => name === 'tel' && hasClass(inner, /^type$/))

/** `<a href="geo:51.5,-0.08">`, “51.5;-0.08”, or two properties. */
function geoIn(element: Element): Data {
  const link = element.attribs.href ?? ''
  const short = element.name === 'abbr' ? (element.attribs.title ?? '') : ''
  const inner = [...descendants(element.children)].find((e) => hasClass(e, /^value-title$/))
  const said = [link, short, inner?.attribs.title ?? '', words([element])]
    .map((text) => /(-?\d+\.\d+)\s*[,;]\s*(-?\d+\.\d+)/.exec(text))
    .find(Boolean)
  if (said) return { latitude: said[1], longitude: said[2] }
  const part = (name: string) => {
    const found = [...descendants(element.children)].find((e) =>
      hasClass(e, new RegExp(`^(?:p-)?${name}$`)),
    )
    return found && patternValue(found, name)
  }
  return { latitude: part('latitude'), longitude: part('longitude') }
}
