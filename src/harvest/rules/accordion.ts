/**
 * An accordion: a control, and what it controls.
 *
 * What is controlled is said by `aria-controls`, by a Bootstrap target or a fragment; else it is what
 * follows the control, alone or in its item. Where scripts add the control later, class names of the
 * usual vocabulary (title, heading, button … content, body, panel, answer) tell the two apart.
 */
import type { AnyNode, Element } from 'domhandler'
import { contentAfter, following } from '../content-after.ts'
import { ancestors, contains, descendants, glance, hasClass, isElement, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isAnswerTo } from '../measure.ts'
import { endsAsking, isFurnitureTitle } from '../question.ts'
import type { Found, Page, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'
import { inGroups } from './groups.ts'

const CONTROLS = ['aria-controls', 'aria-expanded']
/** `data-bs-target`, `data-target`, `data-toggle-target`, `data-open`, … : “#” and an id. */
const POINTS = /^data-(?:[a-z-]*-)?(?:targets?|toggles?|controls|collapse|open|panel)$/
const NO_ROLES = new Set([
  'combobox',
  'menuitem',
  'treeitem',
  'option',
  'searchbox',
  'listbox',
  'slider',
])
const NO_TAGS = new Set([
  'input',
  'select',
  'textarea',
  'nav',
  'form',
  'dialog',
  'summary',
  'details',
])

const ITEM =
  /(?:^|[-_])(?:acc|accordi?[eé]?ons?|faqs?|collaps\w*|toggles?|expan(?:d|sion)\w*|qa|q-and-a|questions?|d[eé]pliants?|d[eé]pliables?|volets?|qr|fragen?|preguntas?|domande|acorde[oó]n|akkordeon)(?:[-_]|$)/i
const TITLE =
  /(?:^|[-_])(?:title|head|heading|header|button|btn|trigger|question|q|name|summary|label|control|toggle|titre|intitul[eé]|en-?t[eê]te|frage|titel|pregunta|t[ií]tulo|domanda|titolo|vraag)$/i
/** A line between title and body. */
const SUBTITLE = /(?:^|[-_])(?:summary|subtitle|description)$/i
const BODY =
  /(?:^|[-_])(?:content|body|panel|pane|answer|reponse|response|a|r|text|details|inner|collapse|wrapper|contenu|texte|corps|antwort|inhalt|respuesta|contenido|risposta|contenuto|antwoord)$/i

export const accordion: Rule = {
  name: 'accordion',
  find(page) {
    const named = page.elements.filter(({ attribs }) => attribs.id)
    const byId = Map.groupBy(named, ({ attribs }) => attribs.id!)
    const controls = page.elements.filter(isControl)
    const holders = new Set(controls.flatMap((control) => [...ancestors(control)]))
    const controlled = controls
      .filter((control) => !page.claims.covers(control))
      .flatMap((control) => fromControl(control, byId, holders))
    controlled.push(...fromRegions(page, byId))
    const seen = new Set<AnyNode>(controlled.flatMap(({ at, answer }) => [at!, ...answer]))
    const around = new Set<AnyNode>(controlled.flatMap(({ at }) => [...ancestors(at!)]))
    const byName = innermost(fromNames(page)).filter(
      ({ at, answer }) =>
        !answer.some((node) => seen.has(node)) &&
        !around.has(at!) &&
        !ancestors(at!).some((element) => seen.has(element)),
    )
    return inGroups(onePerPanel([...controlled, ...byName]), page)
  },
}

function isControl(element: Element): boolean {
  const { name, attribs } = element
  const toggles = attribs['data-bs-toggle'] ?? attribs['data-toggle']
  const controls =
    toggles === 'collapse' ||
    CONTROLS.some((key) => attribs[key] !== undefined) ||
    pointers(element).length > 0
  if (!controls && name !== 'label') return false
  if (NO_TAGS.has(name) || NO_ROLES.has(attribs.role ?? '')) return false
  if (attribs['aria-haspopup'] && attribs['aria-haspopup'] !== 'false') return false
  if (name === 'label') return isSwitch(element)
  if (toggles !== undefined && toggles !== 'collapse' && !toggles.startsWith('#')) return false
  if (attribs.role === 'tab' && !isAccordionTab(element)) return false
  return !isFurniture(element)
}

/**
 * A box to tick that only opens what follows its label: right before it, with the text beside both, as
 * style sheets can reach nothing else. One with a hint, or among the fields of a form, is a choice.
 */
function isSwitch(label: Element): boolean {
  const before = label.prev && !isElement(label.prev) ? label.prev.prev : label.prev
  if (!before || !isElement(before) || before.name !== 'input') return false
  if (before.attribs.id !== label.attribs.for || before.attribs['aria-describedby']) return false
  const hasText = following(label).some((node) => isElement(node) && glance(node) !== '')
  const isField = ancestors(label).some(({ name }) => name === 'fieldset' || name === 'td')
  return hasText && !isField && !isFurniture(label)
}

/**
 * Old accordions call their titles tabs. Real tabs stand together in their list, the panels after it; the
 * names of those are no questions, unless each of them asks.
 */
function isAccordionTab(tab: Element): boolean {
  const list = ancestors(tab).find(({ attribs }) => attribs.role === 'tablist')
  if (!list) return true
  if (descendants(list.children).some(({ attribs }) => attribs.role === 'tabpanel')) return true
  const tabs = descendants(list.children).filter(({ attribs }) => attribs.role === 'tab')
  const titles = [...tabs].map((element) => titleOf([element]))
  return titles.length > 1 && titles.every(endsAsking)
}

function fromControl(
  control: Element,
  byId: ReadonlyMap<string, readonly Element[]>,
  holders: ReadonlySet<AnyNode>,
): Found[] {
  const panel = targets(control)
    .map((id) => nearest(control, byId.get(id) ?? []))
    .find((element) => element !== undefined)
  const answer = panel ? panel.children : implied(control, holders)
  if (answer.length === 0 || (panel && contains(panel, control))) return []
  if (panel ? isFurniture(panel) : words(answer, isMenu) === '') return []
  const question = questionOf(control, answer[0]!)
  // A row that opens shows more of the same thing, unless it asks.
  if (control.name === 'tr' && !endsAsking(question)) return []
  return question && isAnswerTo(question, answer) ? [{ question, answer, at: control }] : []
}

const isMenu = ({ name, attribs }: Element): boolean =>
  name === 'nav' || attribs.role === 'navigation'

/** The other way round: a region that is named by a title outside of it. */
const fromRegions = (
  { elements, claims }: Page,
  byId: ReadonlyMap<string, readonly Element[]>,
): Found[] =>
  elements
    .filter(({ attribs }) => attribs.role === 'region' && attribs['aria-labelledby'])
    .flatMap((panel): Found[] => {
      const [title] = byId.get(panel.attribs['aria-labelledby']!) ?? []
      if (!title || title.attribs.role === 'tab' || isControl(title)) return []
      if (contains(panel, title) || isFurniture(panel) || claims.covers(title)) return []
      const question = titleOf([title])
      return isAnswerTo(question, panel.children)
        ? [{ question, answer: panel.children, at: title }]
        : []
    })

/** More of them, and the id says nothing. */
const MOST_WITH_ONE_ID = 50

/** Ids should be unique, and often are not: the one in the same item. */
function nearest(control: Element, elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0]
  if (elements.length > MOST_WITH_ONE_ID) return
  for (const around of ancestors(control)) {
    const inside = elements.find((element) => contains(around, element))
    if (inside) return inside
  }
  return
}

/** The ids that a control names, surest first. */
function targets(control: Element): string[] {
  const { href = '' } = control.attribs
  return [
    ...(control.attribs['aria-controls'] ?? '').split(/\s+/),
    ...pointers(control),
    ...(href.startsWith('#') ? [href.slice(1)] : []),
  ].filter(Boolean)
}

const pointers = ({ attribs }: Element): string[] =>
  Object.entries(attribs).flatMap(([name, value]) =>
    value.startsWith('#') && value.length > 1 && POINTS.test(name) ? [value.slice(1)] : [],
  )

/** What follows a control that names nothing, up to the next control. */
const implied = (control: Element, holders: ReadonlySet<AnyNode>): AnyNode[] =>
  control.attribs['aria-expanded'] === undefined && control.name !== 'label'
    ? []
    : contentAfter(
        control,
        (element) => holders.has(element),
        () => false,
      )

/** The control's words; where it is only a sign (“+”, “Show”), the title beside it. */
function questionOf(control: Element, panel: AnyNode): string {
  const own = titleOf([control])
  if (own && !isFurnitureTitle(own)) return own
  for (const around of ancestors(control)) {
    if (contains(around, panel)) {
      const title = titleOf(
        around.children.filter((child) => !contains(child, panel)),
        control,
      )
      return title.length <= 300 ? title : ''
    }
  }
  return own
}

/** Titles and bodies told by their names: `faq-question` and `faq-answer`, `…section-button` and `…content`. */
function fromNames({ elements, claims }: Page): Found[] {
  return elements
    .filter((element) => hasClass(element, TITLE) && isEntry(element) && !isFurniture(element))
    .filter((element) => !claims.covers(element))
    .flatMap((title): Found[] => {
      const body = bodyOf(title)
      if (!body) return []
      const answer = [...body.children, ...looseAfter(body)]
      const question = titleOf([title])
      return isAnswerTo(question, answer) ? [{ question, answer, at: title }] : []
    })
}

const isEntry = (element: Element): boolean =>
  ancestors(element)
    .take(4)
    .some((around) => hasClass(around, ITEM))

function bodyOf(title: Element): Element | undefined {
  for (const at of ancestors(title).take(3)) {
    for (let next = at.next; next; next = next.next) {
      if (!isElement(next)) continue
      if (hasClass(next, BODY) && !hasClass(next, SUBTITLE)) return next
      if (hasClass(next, TITLE) && !hasClass(next, SUBTITLE)) return
    }
    if (at.parent && isElement(at.parent) && REGION.has(at.parent.name)) return
  }
  return
}
const REGION = new Set(['body', 'main', 'article'])

/** Lists and paragraphs that broke out of a body which may not hold them, `<p class="answer">`. */
function looseAfter(body: Element): AnyNode[] {
  const loose: AnyNode[] = []
  for (let next = body.name === 'p' ? body.next : null; next; next = next.next) {
    if (isElement(next) && (next.attribs.class || !/^(?:p|ul|ol|table)$/.test(next.name))) break
    loose.push(next)
  }
  return loose
}

/** Of a header, a heading, a button around one text and a summary line below: the first, innermost. */
const innermost = (all: readonly Found[]): Found[] => {
  const byBody = Map.groupBy(all, ({ answer }) => answer[0])
  return [...byBody.values()].map((same) =>
    same.reduce((kept, next) => (contains(kept.at!, next.at!) ? next : kept)),
  )
}

/** A panel with two controls (title and icon) is one entry: the one with the longer words. */
function onePerPanel(all: readonly Found[]): Found[] {
  const byPanel = Map.groupBy(all, ({ answer }) => answer[0])
  return byPanel
    .values()
    .map((same) => same.reduce((a, b) => (b.question.length > a.question.length ? b : a)))
    .toArray()
    .filter(
      ({ answer }) => descendants(answer).take(1).toArray().length > 0 || words(answer) !== '',
    )
}
