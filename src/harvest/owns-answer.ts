/**
 * What stands below a heading: is it an answer? A form, a list of other titles, quotations, or a line that only
 * leads elsewhere is none.
 */
import type { AnyNode, Element } from 'domhandler'
import { isListing } from './article.ts'
import { descendants, glance, isElement, words } from './dom.ts'
import { isProse } from './measure.ts'
import { isMeta } from './meta.ts'
import { type Heading, isHeading } from './outline.ts'
import { asks, endsAsking, hasMark, isFurnitureTitle } from './question.ts'
import type { Page } from './rule.ts'
import { breaksOff, invites, isEvent, isInvitation, isTeaser, leadsToForm } from './teaser.ts'
import { isMessage, isQuotes } from './voices.ts'

/** A heading that may be a question: what follows it answers, and is no chapter, form, quotation or teaser. */
export function ownsAnswer(heading: Heading, page: Page): boolean {
  const { at, question, answer, expected } = heading
  if (question.length > 500 || isFurnitureTitle(question)) return false
  if (isTeaser(at, question, page.url) || breaksOff(answer, page.url)) return false
  if (isEvent(question, answer)) return false
  if (heading.asking ? beginsWithField(answer) : beginsWithTitle(answer)) return false
  if (isMessage(at) || isQuotes(answer) || isQuotation(question)) return false
  // « Un projet ? » and a button promise something, unless the page says that it answers.
  const promises = !expected && (!asks(question) || PUT_TO_VISITOR.test(question))
  if (promises && (invites(answer, page.url) || leadsToForm(answer))) return false
  const text = words(answer, isBeside)
  const least = hasMark(question) && expected ? 2 : 12
  // “See the guide.”, where questions are answered: one link will do.
  const fewLinks = heading.asking && expected && !isInvitation(answer) ? 1 : 0
  return isProse(answer, fewLinks) && text.length >= least && !asksOnly(text) && !isListing(answer)
}

/** « Combien consommez-vous ? », “How much do you spend?”: the visitor is asked, or asks. */
const PUT_TO_VISITOR =
  /(?:-|pour )vous(?!\p{L})|\bfor you\b|\b(?:do|are|did|have|could|would) you\b/iu

/** Says nothing by itself. */
const isBeside = (element: Element): boolean =>
  element.name === 'button' || element.name === 'figcaption' || isMeta(element)

/** A chapter: its own titles say what there is. */
function beginsWithTitle(answer: readonly AnyNode[]): boolean {
  const first = answer.find((node) => glance(node) !== '')
  return !!first && isElement(first) && isHeading(first)
}

/** The visitor is asked, and chooses. */
function beginsWithField(answer: readonly AnyNode[]): boolean {
  const first = answer.find((node) => glance(node) !== '')
  return (
    !!first && descendants([first]).some(({ name }) => name === 'fieldset' || name === 'select')
  )
}

/** “Would I do it again? Yes!” */
const isQuotation = (title: string): boolean => /^[“"«][^“"«]*[”"»]$/.test(title)

/** Nothing but more questions: a quiz, a list of what stands elsewhere. */
const asksOnly = (text: string): boolean => endsAsking(text) && !/[.!:;…]/.test(text)
