/**
 * Headings of one level, each with what follows it.
 *
 * A heading that asks is a question if it is one of several, or if its words leave no doubt. One that
 * does not ask is an entry only in company: numbered or a sentence among questions, or one of several
 * of the same shape under a title that announces questions. A heading that is a link to another page is a
 * teaser; the answer is over there.
 */
import type { AnyNode, Element } from 'domhandler'
import { articleBody, bodyBeside, isListing } from '../article.ts'
import { contentAfter } from '../content-after.ts'
import { ancestors, descendants, glance, isElement, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isProse } from '../measure.ts'
import { isMeta } from '../meta.ts'
import { isInterview, isNamedForQuestions, storyOf } from '../page-kind.ts'
import { isPitch } from '../pitch.ts'
import {
  announcesQuestions,
  asks,
  endsAsking,
  hasMark,
  isFurnitureTitle,
  isNumbered,
  questionKey,
} from '../question.ts'
import type { Found, Page, Rule } from '../rule.ts'
import { shapeInList } from '../shape.ts'
import {
  breaksOff,
  endsInButton,
  invites,
  isCatalogue,
  isEvent,
  isInvitation,
  isTeaser,
  leadsToForm,
} from '../teaser.ts'
import { titleOf } from '../title.ts'
import { isMessage, isQuotes } from '../voices.ts'

const isHeading = ({ name, attribs }: Element): boolean =>
  /^h[1-6]$/.test(name) || attribs.role === 'heading'

interface Heading extends Found {
  at: Element
  level: number
  asking: boolean
  /** A chapter of them, then, unless it asks something itself. */
  holdsQuestions: boolean
  /** The heading above: those with the same one are a group. */
  parent: Heading | undefined
}

export const headings: Rule = {
  name: 'headings',
  find(page) {
    if (isInterview(page)) return []
    const all = outline(page)
    const announced = announcesQuestions(page.$('title').first().text())
    for (const [level, headings] of Map.groupBy(all, (heading) => heading.level)) {
      const { elements, holders } = stopsFor(level, all, page)
      for (const heading of headings) {
        const content = contentAfter(
          heading.at,
          (element) => elements.has(element),
          (element) => holders.has(element) || page.claims.within(element),
        )
        const body =
          heading.level === 1 ? (articleBody(content) ?? bodyBeside(heading.at)) : undefined
        heading.answer = body?.children ?? content
      }
    }
    const isStory = storyOf(page)
    const outlook = outlookOf(all, page, announced)
    return [...Map.groupBy(outlook.owning, ({ parent }) => parent).values()]
      .flatMap((family) => [...Map.groupBy(family, ({ level }) => level).values()])
      .filter((group) => !isChoice(group, page.url) && !isRhetoric(group, isStory, announced))
      .flatMap((group) => chosen(group, outlook))
  },
}

/** What the page as a whole says about each of its headings. */
interface Outlook {
  page: Page
  announced: boolean
  /** Those that own an answer. */
  owning: readonly Heading[]
  /** The same, by how they are drawn. */
  peers: ReadonlyMap<string, readonly Heading[]>
  /** Nearly all titles ask: whatever one says, it is meant. */
  asksThroughout: boolean
  /** Rules before this one have found questions. */
  isElsewhere: boolean
  /** The one title of the page stands over questions further down: “Where to see it?” */
  isOver: boolean
}

function outlookOf(all: readonly Heading[], page: Page, announced: boolean): Outlook {
  const owning = all.filter((heading) => isCandidate(heading, page, announced))
  const marked = all.filter(({ question }) => hasMark(question)).length
  const isElsewhere = page.claims.within(page.$('body')[0]!)
  const hasList = isElsewhere || all.some(({ question }) => announcesQuestions(question))
  return {
    ...{ page, announced, owning, isElsewhere },
    peers: Map.groupBy(owning, drawnAs),
    asksThroughout: marked >= 5 && marked * 3 >= all.length * 2,
    isOver: hasList && all.filter(({ level }) => level === 1).length === 1,
  }
}

/** Of the headings under one heading, those that are questions, or stand among them. */
function chosen(group: readonly Heading[], outlook: Outlook): Heading[] {
  const { page, announced: byPage, peers, owning } = outlook
  const company = companyOf(group)
  const drawn = new Set(group.filter(({ asking }) => asking).map(({ at }) => shapeInList(at)))
  // Titles that do not ask are entries where nothing else of the page is, or where they tell what is wrong.
  const areTold =
    group.filter(isTold).length * 2 > group.length ||
    owning.filter(({ question }) => hasMark(question)).length < 2
  const isTheList = company.asking === 0 && !outlook.isElsewhere && areTold
  return group.filter((heading) => {
    if (company.size === 1 && heading.level === 1 && outlook.isOver) return false
    if (!outlook.asksThroughout && !announced(heading, byPage) && isPitch(heading)) {
      return page.declared.has(questionKey(heading.question))
    }
    if (page.declared.has(questionKey(heading.question))) return true
    const isOne = heading.asking || isTheList || drawn.has(shapeInList(heading.at))
    if (isOne && isEntry(heading, company, byPage)) return true
    const like = peers.get(drawnAs(heading))!
    if (hasMark(heading.question)) return isOneOfMany(like)
    const fits = company.asking > 0 || group.length === 1 || isTold(heading)
    return fits && isAmongQuestions(heading, like, byPage)
  })
}

/** Events, offers: a line or two and the same button below each. */
const isChoice = (group: readonly Heading[], url: string): boolean =>
  isCatalogue(group.map(({ answer }) => answer)) &&
  group.every(({ answer }) => invites(answer, url) || endsInButton(answer))

/** In a story, some headings ask and others tell; only where nearly all ask are they questions. */
const isRhetoric = (
  group: readonly Heading[],
  isStory: (heading: Element) => boolean,
  byPage: boolean,
): boolean =>
  group.some(({ asking }) => asking) &&
  (group.length < 3 || companyOf(group).marked * 3 < group.length * 2) &&
  group.every((heading) => !announced(heading, byPage)) &&
  group.some(({ at }) => isStory(at))

const drawnAs = ({ at, level }: Heading): string => `${level} ${shapeInList(at)}`

/** The only question of its chapter, on a page of questions. */
function isOneOfMany(like: readonly Heading[]): boolean {
  const { marked, size } = companyOf(like)
  return marked > 2 && marked * 3 >= size * 2
}

/** A page of questions in chapters: one of them may hold only “It does not start”. */
const isAmongQuestions = (heading: Heading, like: readonly Heading[], byPage: boolean): boolean =>
  like.length > 2 &&
  !heading.holdsQuestions &&
  announced(heading, byPage) &&
  companyOf(like).marked * 2 >= like.length

/** How a group of headings under one heading speaks. */
interface Company {
  size: number
  marked: number
  asking: number
  numbered: boolean
}

const companyOf = (group: readonly Heading[]): Company => ({
  size: group.length,
  marked: group.filter(({ question }) => hasMark(question)).length,
  asking: group.filter(({ asking }) => asking).length,
  numbered: group.every(({ question }) => isNumbered(question)),
})

function outline({ elements, claims }: Page): Heading[] {
  const path: Heading[] = []
  return elements
    .filter(isHeading)
    .filter((at) => !isFurniture(at) && !claims.covers(at))
    .map((at) => {
      const question = titleOf([at])
      const level = Number(at.attribs['aria-level'] ?? /^h(\d)$/.exec(at.name)?.[1] ?? 2)
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
      const asking = !isFurnitureTitle(question) && (hasMark(question) || asks(question))
      const parent = path.at(-1)
      if (asking) for (const above of path) above.holdsQuestions = true
      const heading: Heading = {
        ...{ at, question, level, asking, parent },
        ...{ answer: [], holdsQuestions: false },
      }
      path.push(heading)
      return heading
    })
}

/** Where an answer ends: at a heading of its level or above, or at a question below it. */
function stopsFor(level: number, all: readonly Heading[], { declared }: Page) {
  const stops = all.filter(
    (other) =>
      other.level <= level || hasMark(other.question) || declared.has(questionKey(other.question)),
  )
  const elements = new Set<AnyNode>(stops.map(({ at }) => at))
  return { elements, holders: new Set<AnyNode>(stops.flatMap(({ at }) => [...ancestors(at)])) }
}

function isCandidate(heading: Heading, page: Page, byPage: boolean): boolean {
  const { at, question, answer } = heading
  if (question.length > 500 || isFurnitureTitle(question)) return false
  if (isTeaser(at, question, page.url) || breaksOff(answer, page.url)) return false
  if (isEvent(question, answer)) return false
  if (heading.asking ? beginsWithField(answer) : beginsWithTitle(answer)) return false
  if (isMessage(at) || isQuotes(answer) || isQuotation(question)) return false
  // « Un projet ? » and a button promise something, unless the page says that it answers.
  const promises = !asks(question) && !announced(heading, byPage)
  if (promises && (invites(answer, page.url) || leadsToForm(answer))) return false
  const text = words(answer, isBeside)
  const least = hasMark(question) && announced(heading, byPage) ? 2 : 12
  // “See the guide.”, where questions are answered: one link will do.
  const fewLinks = heading.asking && announced(heading, byPage) && !isInvitation(answer) ? 1 : 0
  return isProse(answer, fewLinks) && text.length >= least && !asksOnly(text) && !isListing(answer)
}

/** Says nothing by itself. */
const isBeside = (element: Element): boolean =>
  element.name === 'button' || element.name === 'figcaption' || isMeta(element)

/** “Mail disappears after a crash.” */
const isTold = ({ question }: Heading): boolean =>
  /[.!…]$/.test(question) || question.split(' ').length > 4

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

/** « Une réclamation ? », “A project?”: calls out to those concerned, and says where to turn. */
const isCall = (question: string): boolean => /^(?:une?|des|an?) \S+(?: \S+)?\s?\?$/i.test(question)

/** “Would I do it again? Yes!” */
const isQuotation = (title: string): boolean => /^[“"«][^“"«]*[”"»]$/.test(title)

/** Nothing but more questions: a quiz, a list of what stands elsewhere. */
const asksOnly = (text: string): boolean => endsAsking(text) && !/[.!:;…]/.test(text)

function isEntry(heading: Heading, company: Company, pageAnnounced: boolean): boolean {
  const { question, answer, level } = heading
  if (heading.asking) {
    const expected = announced(heading, pageAnnounced)
    if (isCall(question) && !expected) return false
    if (!hasMark(question)) return company.marked > 1 || (company.asking > 1 && expected)
    if (company.marked > 1 || expected) return true
    return asks(question) && words(answer).length >= (level === 1 ? 20 : 60)
  }
  if (company.marked * 2 >= company.size && !heading.holdsQuestions) {
    if (announced(heading, pageAnnounced)) return true
    return company.marked >= 3 && (company.numbered || /[.!]$/.test(question.trim()))
  }
  // « FAQ » right above, and one of them asks: the others are told.
  const { parent } = heading
  if (company.asking > 0 && parent && announcesQuestions(parent.question)) {
    return !heading.holdsQuestions
  }
  const isChapter = !heading.parent?.asking && announced(heading, false)
  return company.asking === 0 && company.size >= 3 && level > 2 && isChapter
}

function announced(heading: Heading, byPage: boolean): boolean {
  for (let above = heading.parent; above; above = above.parent) {
    if (announcesQuestions(above.question)) return true
  }
  return byPage || isNamedForQuestions(heading.at)
}
