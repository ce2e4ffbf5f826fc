/**
 * Titles that open and close: which are questions?
 *
 * One that reads like a question is, alone or not. Another one needs company: two of one shape are a
 * list of entries; one alone must name a topic and say something about it, or it is a page's own device
 * (“Description”). What holds entries of its own is a category, unless it asks something and answers
 * before they begin.
 */
import type { AnyNode, Element } from 'domhandler'
import { isBusinessCard, isContactRow } from '../business-card.ts'
import { headingsAbove } from '../category.ts'
import { ancestors, descendants, glance, isElement, words } from '../dom.ts'
import { isMenu, isProse } from '../measure.ts'
import {
  announcesQuestions,
  asks,
  endsAsking,
  hasMark,
  isFurnitureTitle,
  questionKey,
} from '../question.ts'
import type { Found, Page } from '../rule.ts'
import { shapeOf } from '../shape.ts'
import { isCatalogue } from '../teaser.ts'
import { isHelp } from '../unasked.ts'

/** What a page shows of itself: “View code”, « Voir les horaires ». */
const DEVICE = /^(?:voir|show|hide|view|exemples?|examples?)\b/i
/** What must be said below an offer is no subject of its own. */
const SMALL_PRINT =
  /^(?:conditions?|mentions?|informations? (?:légales?|réglementaires?)|terms|legal|disclaimer|important information)\b/i
/** Characters: an introduction to entries is shorter. */
const SAYS_SOMETHING = 40

const TITLES = /^(?:h[1-6]|dt|b|strong)$/
/** “Fees” opens a list of questions: theirs is the next rule. */
const isChapter = ({ question, answer }: Found): boolean =>
  descendants(answer)
    .filter(({ name }) => TITLES.test(name))
    .filter((title) => endsAsking(glance(title)))
    .take(announcesQuestions(question) ? 1 : 2)
    .toArray().length === (announcesQuestions(question) ? 1 : 2)

const isListingOfCode = ({ name }: Element): boolean => name === 'pre' || name === 'code'

export function inGroups(all: readonly Found[], page: Page): Found[] {
  const entries = all.filter(({ question }) => !isFurnitureTitle(question))
  const inner = new Set<AnyNode>()
  const own = entries.filter(({ question }) => hasMark(question) || !DEVICE.test(question))
  for (const { at } of own) if (at) for (const around of ancestors(at)) inner.add(around)
  const leaves = entries.flatMap((entry) => {
    const own = entry.answer.filter((node) => !inner.has(node))
    if (own.length === entry.answer.length) return [entry]
    return hasMark(entry.question) && words(own).length > SAYS_SOMETHING
      ? [{ ...entry, answer: own }]
      : []
  })
  const lists = Map.groupBy(leaves, listOf)
  return leaves.filter((entry) => {
    if (hasMark(entry.question) || asks(entry.question)) return true
    if (DEVICE.test(entry.question) || isMenu(entry.answer) || !isProse(entry.answer)) return false
    if (words(entry.answer, isListingOfCode) === '' || isChapter(entry)) return false
    if (isBusinessCard(entry.answer)) return false
    const like = lists.get(listOf(entry))!.filter((other) => isAlike(entry, other))
    if (isContactRow(entry.answer) && areContacts(like, page)) return false
    if (!isHelp(entry.at, like, page)) return false
    return isCompany(like) || (like.length === 1 && isTopic(entry))
  })
}

/** What surrounds an entry: those of one list stand in the same thing. */
const listOf = ({ at }: Found): string =>
  at?.parent && isElement(at.parent) ? shapeOf(at.parent) : ''

/** Below « Nous contacter » and no title of questions, whom to call is most of what there is. */
function areContacts(like: readonly Found[], { claims }: Page): boolean {
  const rows = like.filter(({ answer }) => isContactRow(answer))
  const [first] = like
  if (!first?.at || rows.length * 2 <= like.length) return false
  const above = [...headingsAbove(first.at, claims)].map(glance)
  return above.some((title) => CONTACTS.test(title)) && !above.some(announcesQuestions)
}
const CONTACTS =
  /(?<!\p{L})(?:contacts?|coordonnées|annuaire|numéros (?:utiles|d['’]urgence)|nous (?:contacter|joindre|appeler|écrire)|(?:contactez|appelez|joignez)-nous|get in touch|call us|(?:useful|phone|emergency) numbers)(?!\p{L})/iu

/** Drawn alike but for what says that one is open, or the first. */
function isAlike({ at: one }: Found, { at: other }: Found): boolean {
  if (!one || !other || one === other) return one === other
  if (one.name !== other.name || one.attribs.role !== other.attribs.role) return false
  if (shapeOf(one) === shapeOf(other)) return true
  const names = new Set((other.attribs.class ?? '').split(/\s+/).filter(Boolean))
  return (one.attribs.class ?? '').split(/\s+/).some((name) => names.has(name))
}

/** Alone, a title of several words over some sentences: “Help with nationality”, not “Description”. */
const isTopic = ({ question, answer }: Found): boolean =>
  question.split(' ').length >= 3 &&
  words(answer).length > SAYS_SOMETHING &&
  !SMALL_PRINT.test(question)

/** Several, and not the same words again and again (“All features”, “Apply”). */
function isCompany(group: readonly Found[]): boolean {
  if (group.length < 2 || isCatalogue(group.map(({ answer }) => answer))) return false
  const titles = Map.groupBy(group, ({ question }) => questionKey(question))
  return Math.max(...titles.values().map((same) => same.length)) * 2 <= group.length
}
