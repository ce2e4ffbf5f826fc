/**
 * Headings of one level, each with what follows it.
 *
 * A heading that asks is a question if it is one of several, or if its words leave no doubt. One that
 * does not ask is an entry only in company: numbered or a sentence among questions, or one of several
 * of the same shape under a title that announces questions. A heading that is a link to another page is a
 * teaser; the answer is over there.
 */
import type { Element } from 'domhandler'
import { speaksOfOneself, speaksToVisitor } from '../addressed.ts'
import { isBusinessCard } from '../business-card.ts'
import { words } from '../dom.ts'
import { type Heading, outlineOf } from '../outline.ts'
import { ownsAnswer } from '../owns-answer.ts'
import { answersNobody, isOfHelp, speaksOfHelp, storyOf } from '../page-kind.ts'
import { isPitch } from '../pitch.ts'
import { announcesQuestions, asks, hasMark, isNumbered, questionKey } from '../question.ts'
import type { Page, Rule } from '../rule.ts'
import { shapeInList } from '../shape.ts'
import { isSituation } from '../situation.ts'
import { areOptions, endsInButton, invites, isCatalogue } from '../teaser.ts'

export const headings: Rule = {
  name: 'headings',
  find(page) {
    if (answersNobody(page)) return []
    const all = outlineOf(page)
    const isStory = storyOf(page)
    const outlook = lookOver(all, page)
    return [...Map.groupBy(outlook.owning, ({ parent }) => parent).values()]
      .flatMap((family) => [...Map.groupBy(family, ({ level }) => level).values()])
      .filter((group) => !isChoice(group, page.url) && !isRhetoric(group, isStory))
      .filter((group) => !isReport(group))
      .flatMap((group) => chosen(group, outlook))
  },
}

/** What the page as a whole says about each of its headings. */
interface Outlook {
  page: Page
  /** Those that own an answer. */
  owning: readonly Heading[]
  /** The same, by how they are drawn. */
  peers: ReadonlyMap<string, readonly Heading[]>
  /** Nearly all titles ask: whatever one says, it is meant. */
  asksThroughout: boolean
  /** Rules before this one have found questions. */
  isElsewhere: boolean
  /** It is a page of help. */
  isHelp: boolean
  /** One title asks, and the others of a page that is not of help tell: a turn of speech. */
  isLone: boolean
  /** The one title of the page stands over questions further down: “Where to see it?” */
  isOver: boolean
}

function lookOver(all: readonly Heading[], page: Page): Outlook {
  const owning = all.filter((heading) => ownsAnswer(heading, page))
  const marked = all.filter(({ question }) => hasMark(question)).length
  const isElsewhere = page.claims.within(page.$('body')[0]!)
  const isHelp = isOfHelp(page)
  const hasList = isElsewhere || all.some(({ question }) => announcesQuestions(question))
  return {
    ...{ page, owning, isElsewhere },
    peers: Map.groupBy(owning, drawnAs),
    isHelp,
    isLone: companyOf(owning).marked === 1 && !isElsewhere && !isHelp,
    asksThroughout: marked >= 5 && marked * 3 >= all.length * 2,
    isOver: hasList && all.filter(({ level }) => level === 1).length === 1,
  }
}

/** Of the headings under one heading, those that are questions, or stand among them. */
function chosen(group: readonly Heading[], outlook: Outlook): Heading[] {
  const { page, peers, owning } = outlook
  const company = companyOf(group)
  const drawn = new Set(group.filter(({ asking }) => asking).map(({ at }) => shapeInList(at)))
  // Titles that do not ask are entries where nothing else of the page is, or where they tell what is wrong.
  const areTold =
    group.filter(isTold).length * 2 > group.length ||
    owning.filter(({ question }) => hasMark(question)).length < 2
  const isTheList = company.asking === 0 && !outlook.isElsewhere && areTold
  return group.filter((heading) => {
    if (company.size === 1 && heading.level === 1 && outlook.isOver) return false
    if (!outlook.asksThroughout && !heading.expected && isPitch(heading)) {
      return page.declared.has(questionKey(heading.question))
    }
    if (page.declared.has(questionKey(heading.question))) return true
    if (outlook.isLone && isTurnOfSpeech(heading, company)) return false
    const isOne = heading.asking || isTheList || drawn.has(shapeInList(heading.at))
    if (isOne && isEntry(heading, company, outlook.isHelp)) return true
    const like = peers.get(drawnAs(heading))!
    if (hasMark(heading.question)) return isOneOfMany(like)
    const fits = company.asking > 0 || group.length === 1 || isTold(heading)
    return fits && isAmongQuestions(heading, like)
  })
}

/** The only title of the page that asks, unless it is explained what something is: “What is our mission?” */
const isTurnOfSpeech = ({ question, expected, level }: Heading, { size, numbered }: Company) =>
  (size > 1 || level > 2 || (level > 1 && WAY_THERE.test(question))) &&
  !(numbered && size < 3) &&
  !expected &&
  !isDefinition(question)
/** Of a place that the page shows: as much as « Accès ». */
const WAY_THERE =
  /^(?:comment (?:venir|s['’]y rendre|se rendre|y (?:aller|accéder)|nous (?:rejoindre|trouver))(?: (?:à|au|aux|en|chez|jusqu)(?!\p{L}).*)?|où (?:nous trouver|nous situons-nous|sommes-nous(?: situés)?)|how to (?:get|find) (?:here|there|us)|where (?:to find us|are we))\s*\?/iu

const isDefinition = (question: string): boolean =>
  /^(?:what (?:is|are)|qu['’]est-ce|c['’]est quoi|que (?:signifie|veut dire)|à quoi) /i.test(
    question,
  ) && !speaksOfOneself(question)

/** One of them speaks of who publishes the page, and none to whoever reads it: “Why act?”, “How do we act?” */
const isReport = (group: readonly Heading[]): boolean =>
  (group.some(({ question }) => speaksOfOneself(question)) || isPlan(group)) &&
  group.every(
    ({ question, answer, expected }) =>
      !expected && !speaksToVisitor(question) && !speaksToVisitor(words(answer)),
  )

/** « Notre projet » in chapters without a verb: « Quels défis ? », « Quel calendrier ? » */
const isPlan = (group: readonly Heading[]): boolean =>
  speaksOfOneself(group[0]?.parent?.question ?? '') &&
  group.every(({ question }) => NO_VERB.test(question))
const NO_VERB =
  /^quel(?:le)?s? (?!(?:est|sont|que)\b)\p{L}+(?: (?:pour|à|de|des|du|en|dans|d['’]).*)?\s*\?$/iu

/** Events, offers: a line or two and the same button below each. */
const isChoice = (group: readonly Heading[], url: string): boolean =>
  areOptions(group.map(({ answer }) => answer)) ||
  (isCatalogue(group.map(({ answer }) => answer)) &&
    group.every(({ answer }) => invites(answer, url) || endsInButton(answer)))

/** In a story, some headings ask and others tell; only where nearly all ask are they questions. */
const isRhetoric = (group: readonly Heading[], isStory: (heading: Element) => boolean): boolean =>
  group.some(({ asking }) => asking) &&
  !askNearlyAll(companyOf(group)) &&
  group.every(({ expected }) => !expected) &&
  group.some(({ at }) => isStory(at))

const askNearlyAll = ({ size, marked }: Company): boolean =>
  size >= 3 && marked * 3 >= size * 2 && (marked >= 5 || marked * 5 >= size * 4)

const drawnAs = ({ at, level }: Heading): string => `${level} ${shapeInList(at)}`

/** The only question of its chapter, on a page of questions. */
function isOneOfMany(like: readonly Heading[]): boolean {
  const { marked, size } = companyOf(like)
  return marked > 2 && marked * 3 >= size * 2
}

/** A page of questions in chapters: one of them may hold only “It does not start”. */
const isAmongQuestions = (heading: Heading, like: readonly Heading[]): boolean =>
  like.length > 2 &&
  !heading.holdsQuestions &&
  heading.expected &&
  companyOf(like).marked * 2 >= like.length

/** How a group of headings under one heading speaks. */
interface Company {
  size: number
  marked: number
  asking: number
  /** In full: “Where is my meter?”, not “A leak?” */
  full: number
  /** An address or a number, and little else. Where none asks in full. */
  cards: number
  numbered: boolean
  /** « Mon compteur est gelé » */
  situations: number
}

function companyOf(group: readonly Heading[]): Company {
  const marked = group.filter(({ question }) => hasMark(question))
  const full = marked.filter(({ question }) => asks(question)).length
  // Texts are searched for numbers only where the titles leave a doubt.
  const inDoubt = full === 0 && marked.length > 1 ? group : []
  return {
    size: group.length,
    marked: marked.length,
    asking: group.filter(({ asking }) => asking).length,
    full,
    cards: inDoubt.filter(({ answer }) => isBusinessCard(answer)).length,
    numbered: group.every(({ question }) => isNumbered(question)),
    situations: group.filter(({ question }) => isSituation(question)).length,
  }
}

/** “The pump does not start.”, « Je ne peux pas payer » */
const isComplaint = (question: string): boolean =>
  /[.!]$/.test(question.trim()) || /^(?:je |j['’]|mon |ma |mes |i |i['’]m |my )/i.test(question)

/** “Mail disappears after a crash.” */
const isTold = ({ question }: Heading): boolean =>
  /[.!…]$/.test(question) || question.split(' ').length > 4

/** « Aide », “Troubleshooting”: below it, what has happened is what is asked. */
const isForHelp = (above: Heading | undefined): boolean =>
  above !== undefined && (speaksOfHelp(above.question) || TROUBLE.test(above.question))
const TROUBLE =
  /\b(?:d[ée]pannages?|probl[èe]mes?|difficult[ée]s|troubleshooting|problems?|issues?)\b/i

/** « Une réclamation ? », “A project?”: calls out to those concerned, and says where to turn. */
const isCall = (question: string): boolean => /^(?:une?|des|an?) \S+(?: \S+)?\s?\?$/i.test(question)

function isEntry(heading: Heading, company: Company, isHelp: boolean): boolean {
  const { question, answer, level, parent, expected, holdsQuestions } = heading
  if (heading.asking) {
    if (isCall(question) && !expected) return false
    if (!hasMark(question)) return company.marked > 1 || (company.asking > 1 && expected)
    if (expected) return true
    // « Une fuite ? », “Prefer to write?”: each calls, none asks, and a number answers.
    if (company.marked > 1) return company.full > 0 || company.cards * 2 < company.size
    return asks(question) && words(answer).length >= (level === 1 ? 20 : 60)
  }
  if (company.marked * 2 >= company.size && !holdsQuestions) {
    if (expected || isHelp || speaksOfHelp(parent?.question ?? '')) return true
    return company.marked >= 3 && (company.numbered || isComplaint(question))
  }
  // « FAQ » right above, and one of them asks: the others are told.
  if (company.asking > 0 && parent && announcesQuestions(parent.question)) {
    return !holdsQuestions
  }
  if (company.asking > 0 || company.size < 3 || parent?.asking) return false
  if (heading.announced && level > 2) return true
  const areSituations = company.situations * 2 > company.size
  return areSituations && isSituation(question) && (heading.announced || isForHelp(parent))
}
