/**
 * Titles that open and close, none of which asks: are they entries of help (« Perte de la carte », “Closing an
 * account”), or what a page shows of something else: the sheet of a product, what an offer holds, a team, a course,
 * the purposes of cookies? The latter are without number, so it takes a sign that somebody is being helped.
 */
import type { Element } from 'domhandler'
import { headingsAbove } from './category.ts'
import { ancestors, descendants, glance, hasClass, once, words } from './dom.ts'
import { isMatter } from './matter.ts'
import { asksForVote } from './meta.ts'
import { isNamedForQuestions, isOfHelp, speaksOfHelp } from './page-kind.ts'
import { announcesQuestions, asks, hasMark, tidyQuestion } from './question.ts'
import type { Found, Page } from './rule.ts'

const STEPS = /\b(?:étapes?|steps?)\b/i
const DRAWN_AS_STEPS = /(?:^|[-_])(?:steps?|stepper|[eé]tapes?|timeline)(?:[-_]|$)/i
/** A design system shows its own. */
const SHOWCASE = /\b(?:accord[eéi]ons?|disclosures?|expanders?|collapses?|collapsibles?)\b/i

/** `at`: one of the titles; `like`: those of its list that are drawn like it. */
export function isHelp(at: Element | undefined, like: readonly Found[], page: Page): boolean {
  const titles = like.map(({ question }) => tidyQuestion(question))
  if (titles.some((title) => hasMark(title) || asks(title))) return true
  const lang = page.$('html').attr('lang')
  // One of the list itself stands above the next: “Travel assistance” promises nothing.
  const above = (at ? [...headingsAbove(at, page.claims)].map(glance) : []).filter(
    (title) => !titles.includes(tidyQuestion(title)),
  )
  if (at && like.length > 1 && (STEPS.test(above[0] ?? '') || isDrawnAsSteps(at))) return false
  return (
    above.some(promisesHelp) ||
    (at !== undefined && isNamedForQuestions(at)) ||
    titles.filter((title) => isMatter(title, lang)).length * 2 >= titles.length ||
    isPageOfHelp(page)
  )
}

const promisesHelp = (title: string): boolean => announcesQuestions(title) || speaksOfHelp(title)

const isDrawnAsSteps = (at: Element): boolean =>
  ancestors(at)
    .take(4)
    .some((around) => hasClass(around, DRAWN_AS_STEPS))

function isPageOfHelp(page: Page): boolean {
  const body = page.$('body')[0]!
  if (isOfHelp(page) || saysSo(body)) return true
  const titles = page.elements.filter(({ name }) => /^(?:title|h1)$/.test(name)).map(glance)
  return titles.some((title) => promisesHelp(title) || SHOWCASE.test(title))
}

/** It asks whether it helped, or is no more than these titles: a part of a page, shown alone. */
const saysSo = once(
  (body: Element): boolean =>
    asksForVote(words([body])) ||
    !descendants(body.children).some(({ name }) => /^(?:h1|main|nav|header|footer)$/.test(name)),
)
