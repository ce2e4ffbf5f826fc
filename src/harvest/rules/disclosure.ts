/**
 * Elements that a design system made up: `<x-details summary="question">answer</x-details>`.
 *
 * The title is an attribute, a child in a slot that is named after a title, or a first child whose tag
 * is; the rest is the text. Names of tags belong to everybody, so the words in them decide.
 */
import type { AnyNode, Element } from 'domhandler'
import { glance, isElement } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isProse } from '../measure.ts'
import { hasMark } from '../question.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'
import { inGroups } from './groups.ts'

const OPENS = /accordion|detail|disclos|expan|collaps|faq|question|toggle|panel|q-?and-?a/i
const ATTRIBUTES = ['summary', 'question', 'heading', 'header', 'title', 'label', 'name'] as const
const TITLE_SLOT = /summary|question|head|title|label|invoker|trigger|toggle/i
const TEXT_SLOT = /content|body|panel|answer|text/i
const TITLE_TAG = /-(?:summary|question|heading|header|title|trigger|toggle|label)$/i

export const disclosure: Rule = {
  name: 'disclosure',
  find(page) {
    const found = page.elements
      .filter(({ name }) => name.includes('-'))
      .filter((element) => !page.claims.covers(element) && !isFurniture(element))
      .flatMap((element) => [...entryIn(element), ...sectionsIn(element)])
    return inGroups(found, page)
  },
}

function entryIn(element: Element): Found[] {
  const written = ATTRIBUTES.map((name) => element.attribs[name]?.trim()).find(Boolean)
  const head = element.children.filter(isElement).find(isTitle)
  const question = head ? titleOf([head]) : (written ?? '')
  if (!question || (!OPENS.test(element.name) && !hasMark(question))) return []
  const answer = element.children.filter((child) => child !== head && isContent(child))
  if (!isProse(answer, 1)) return []
  return [{ question, answer, at: head ?? element, anchorAt: element }]
}

/** `<x-accordion><section><h2>question</h2>answer</section>…</x-accordion>` */
const sectionsIn = (element: Element): Found[] =>
  OPENS.test(element.name)
    ? element.children.filter(isElement).flatMap((section): Found[] => {
        const [head, ...rest] = section.children.filter((child) => glance(child) !== '')
        if (section.name !== 'section' || !head || !isElement(head)) return []
        const question = /^h[1-6]$/.test(head.name) ? titleOf([head]) : ''
        return question && isProse(rest, 1) ? [{ question, answer: rest, at: head }] : []
      })
    : []

const isTitle = (child: Element): boolean => {
  const { slot } = child.attribs
  return slot === undefined
    ? TITLE_TAG.test(child.name)
    : TITLE_SLOT.test(slot) && glance(child) !== ''
}

const isContent = (child: AnyNode): boolean => {
  const slot = isElement(child) ? child.attribs.slot : undefined
  return slot === undefined || TEXT_SLOT.test(slot)
}
