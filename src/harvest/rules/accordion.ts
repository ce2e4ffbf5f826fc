/**
 * An accordion: a control, and what it controls.
 *
 * What is controlled is said by `aria-controls`, by a Bootstrap target or a fragment; else it is what
 * follows the control, alone or in its item. Where scripts add the control later, class names of the
 * usual vocabulary (title, heading, button … content, body, panel, answer) tell the two apart.
 */
import type { AnyNode, Element } from 'domhandler'
import {
  ancestors,
  contains,
  contentAfter,
  descendants,
  hasClass,
  isElement,
  isFurniture,
  isProse,
  words,
} from '../dom.ts'
import { isFurnitureTitle } from '../question.ts'
import type { Found, Page, Rule } from '../rule.ts'
import { inGroups } from './groups.ts'

const CONTROLS = `[aria-controls], [aria-expanded], [data-bs-toggle="collapse"], [data-toggle="collapse"],
  [data-bs-target], [data-target]`
const NO_ROLES = new Set([
  'tab',
  'combobox',
  'menuitem',
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
  /(?:^|[-_])(?:accordions?|faqs?|collaps\w*|toggles?|expand\w*|qa|q-and-a|questions?)(?:[-_]|$)/i
const TITLE =
  /(?:^|[-_])(?:title|heading|header|button|btn|trigger|question|q|name|summary|label|control|toggle)$/i
/** A line between title and body. */
const SUBTITLE = /(?:^|[-_])(?:summary|subtitle|description)$/i
const BODY =
  /(?:^|[-_])(?:content|body|panel|answer|reponse|response|a|text|details|inner|collapse|wrapper)$/i

export const accordion: Rule = {
  name: 'accordion',
  find(page) {
    const byId = new Map(
      page
        .$('[id]')
        .toArray()
        .map((element) => [element.attribs.id!, element]),
    )
    const controls = page.$(CONTROLS).toArray().filter(isControl)
    const holders = new Set(controls.flatMap((control) => [...ancestors(control)]))
    const controlled = controls
      .filter((control) => !page.claims.covers(control))
      .flatMap((control) => fromControl(control, byId, holders))
    const seen = new Set<AnyNode>(controlled.flatMap(({ at, answer }) => [at!, ...answer]))
    const around = new Set<AnyNode>(controlled.flatMap(({ at }) => [...ancestors(at!)]))
    const named = innermost(fromNames(page)).filter(
      ({ at, answer }) =>
        !answer.some((node) => seen.has(node)) &&
        !around.has(at!) &&
        !ancestors(at!).some((element) => seen.has(element)),
    )
    return inGroups(onePerPanel([...controlled, ...named]))
  },
}

function isControl(element: Element): boolean {
  const { name, attribs } = element
  if (NO_TAGS.has(name) || NO_ROLES.has(attribs.role ?? '')) return false
  if (attribs['aria-haspopup'] && attribs['aria-haspopup'] !== 'false') return false
  const toggles = attribs['data-bs-toggle'] ?? attribs['data-toggle']
  if (toggles !== undefined && toggles !== 'collapse') return false
  return !isFurniture(element)
}

function fromControl(
  control: Element,
  byId: ReadonlyMap<string, Element>,
  holders: ReadonlySet<AnyNode>,
): Found[] {
  const panel = targets(control)
    .map((id) => byId.get(id))
    .find((element) => element !== undefined)
  const answer = panel ? panel.children : implied(control, holders)
  if (answer.length === 0 || (panel && contains(panel, control))) return []
  if (panel && (isFurniture(panel) || panel.attribs.role === 'tabpanel')) return []
  if (!isProse(answer, 1)) return []
  const question = questionOf(control, answer[0]!)
  return question ? [{ question, answer, at: control }] : []
}

/** The ids that a control names, surest first. */
function targets({ attribs }: Element): string[] {
  const fragments = [attribs['data-bs-target'], attribs['data-target'], attribs.href]
  return [
    ...(attribs['aria-controls'] ?? '').split(/\s+/),
    ...fragments.map((address) => (address?.startsWith('#') ? address.slice(1) : '')),
  ].filter(Boolean)
}

/** What follows a control that names nothing, up to the next control. */
const implied = (control: Element, holders: ReadonlySet<AnyNode>): AnyNode[] =>
  control.attribs['aria-expanded'] === undefined
    ? []
    : contentAfter(
        control,
        (element) => holders.has(element),
        () => false,
      )

const HIDDEN_WORDS = /^(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden-visually)/i
const isUnseen = (element: Element): boolean =>
  element.attribs['aria-hidden'] === 'true' || hasClass(element, HIDDEN_WORDS)

/** The control's words; where it is only a sign (“+”, “Show”), the title beside it. */
function questionOf(control: Element, panel: AnyNode): string {
  const own = words([control], isUnseen) || words([control])
  if (own && !isFurnitureTitle(own)) return own
  for (const around of ancestors(control)) {
    if (contains(around, panel)) {
      const head = around.children.filter((child) => !contains(child, panel))
      const title = words(head, (element) => element === control || isUnseen(element))
      return title.length <= 300 ? title : ''
    }
  }
  return own
}

/** Titles and bodies told by their names: `faq-question` and `faq-answer`, `…section-button` and `…content`. */
function fromNames({ $, claims }: Page): Found[] {
  return $('[class]')
    .toArray()
    .filter((element) => hasClass(element, TITLE) && isEntry(element) && !isFurniture(element))
    .filter((element) => !claims.covers(element))
    .flatMap((title): Found[] => {
      const body = bodyOf(title)
      if (!body || !isProse(body.children, 1)) return []
      return [{ question: words([title]), answer: body.children, at: title }]
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
