/**
 * The headings of a page: which stands under which, and what follows each of them up to the next.
 *
 * Whether a heading is a question is decided in `rules/headings.ts`.
 */
import type { AnyNode, Element } from 'domhandler'
import { articleBody, bodyBeside } from './article.ts'
import { contentAfter } from './content-after.ts'
import { ancestors, contains, words } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { isMeta } from './meta.ts'
import { isArticleOfHelp, isNamedForQuestions } from './page-kind.ts'
import { announcesQuestions, asks, hasMark, isFurnitureTitle, questionKey } from './question.ts'
import type { Found, Page } from './rule.ts'
import { titleOf } from './title.ts'

export interface Heading extends Found {
  at: Element
  level: number
  /** By its mark or its words. */
  asking: boolean
  /** A chapter of them, then, unless it asks something itself. */
  holdsQuestions: boolean
  /** The heading above: those with the same one are a group. */
  parent: Heading | undefined
  /** A title above, or the name of what is around it, announces questions. */
  announced: boolean
  /** So does the page. */
  expected: boolean
}

export const isHeading = ({ name, attribs }: Element): boolean =>
  /^h[1-6]$/.test(name) || attribs.role === 'heading'

export function outlineOf(page: Page): Heading[] {
  const all = withoutStep(headingsOf(page), page)
  for (const [level, headings] of Map.groupBy(all, (heading) => heading.level)) {
    const { elements, holders } = stopsFor(level, all, page)
    for (const heading of headings) {
      const content = contentAfter(
        heading.at,
        (element) => elements.has(element) || page.claims.covers(element),
        (element) => holders.has(element) || page.claims.within(element),
      )
      const body = level === 1 ? (articleBody(content) ?? bodyBeside(heading.at)) : undefined
      heading.answer = body?.children ?? content
    }
  }
  return all
}

function headingsOf({ $, elements, claims }: Page): Heading[] {
  const byPage = announcesQuestions($('title').first().text())
  const path: Heading[] = []
  return inMain(elements.filter(isHeading))
    .filter((at) => !isFurniture(at) && !claims.covers(at) && !claims.within(at))
    .map((at) => {
      const question = titleOf([at])
      const level = Number(at.attribs['aria-level'] ?? /^h(\d)$/.exec(at.name)?.[1] ?? 2)
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
      const asking = !isFurnitureTitle(question) && (hasMark(question) || asks(question))
      if (asking) for (const above of path) above.holdsQuestions = true
      const announced =
        path.some((above) => announcesQuestions(above.question)) || isNamedForQuestions(at)
      const heading: Heading = {
        ...{ at, question, level, asking, parent: path.at(-1), announced },
        ...{ expected: announced || byPage, answer: [], holdsQuestions: false },
      }
      path.push(heading)
      return heading
    })
}

/**
 * An article of help whose title is the question may ask once more on its way: « Que faire maintenant ? » is a part
 * of its answer. Twice is a list of questions, and so is one that the page announces or declares.
 */
function withoutStep(all: Heading[], page: Page): Heading[] {
  const [title, ...others] = all.filter(({ level }) => level === 1)
  if (!title?.asking || others.length > 0) return all
  const [step, ...more] = all.filter(({ asking }) => asking).filter((one) => one !== title)
  if (!step || more.length > 0 || step.announced || page.declared.has(questionKey(step.question))) {
    return all
  }
  const intro = contentAfter(
    title.at,
    (element) => all.some(({ at }) => at === element),
    (element) => all.some(({ at }) => contains(element, at)),
  )
  const isStep = step.parent === title && words(intro, isMeta).length > SAYS_SOMETHING
  return isStep && isArticleOfHelp(page, title.at) ? all.filter((one) => one !== step) : all
}
/** Characters: the answer begins above its next title. */
const SAYS_SOMETHING = 40

/** Where the page says what its content is, and most of its headings stand there: what is beside it invites. */
function inMain(headings: readonly Element[]): readonly Element[] {
  const mains = Map.groupBy(headings, (at) => ancestors(at).find(isMain))
  mains.delete(undefined)
  const [inside] = mains.size === 1 ? mains.values() : []
  return inside && inside.length * 2 > headings.length ? inside : headings
}

const isMain = ({ name, attribs }: Element): boolean => name === 'main' || attribs.role === 'main'

/** Where an answer ends: at a heading of its level or above, or at a question below it. */
function stopsFor(level: number, all: readonly Heading[], { declared }: Page) {
  const stops = all.filter(
    (other) =>
      other.level <= level || hasMark(other.question) || declared.has(questionKey(other.question)),
  )
  const elements = new Set<AnyNode>(stops.map(({ at }) => at))
  return { elements, holders: new Set<AnyNode>(stops.flatMap(({ at }) => [...ancestors(at)])) }
}
