/**
 * Headings of one level, each with what follows it.
 *
 * A heading that asks is a question if it is one of several, or if its words leave no doubt. One that
 * does not ask is an entry only in company: numbered or a sentence among questions, or one of several
 * of the same shape under a title that announces questions. A heading that is a link to another page is a
 * teaser; the answer is over there.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, contentAfter, descendants, isFurniture, isProse, words } from '../dom.ts'
import {
  announcesQuestions,
  asks,
  hasMark,
  isFurnitureTitle,
  isNumbered,
  questionKey,
} from '../question.ts'
import type { Found, Page, Rule } from '../rule.ts'

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]'

interface Heading extends Found {
  at: Element
  level: number
  asking: boolean
  /** The heading above: those with the same one are a group. */
  parent: Heading | undefined
}

export const headings: Rule = {
  name: 'headings',
  find(page) {
    const all = outline(page)
    const announced = announcesQuestions(page.$('title').first().text())
    for (const [level, headings] of Map.groupBy(all, (heading) => heading.level)) {
      const { elements, holders } = stopsFor(level, all, page)
      for (const heading of headings) {
        heading.answer = contentAfter(
          heading.at,
          (element) => elements.has(element),
          (element) => holders.has(element) || page.claims.within(element),
        )
      }
    }
    const owning = all.filter((heading) => isCandidate(heading, page))
    const families = Map.groupBy(owning, ({ parent }) => parent)
    return [...families.values()]
      .flatMap((family) => [...Map.groupBy(family, ({ level }) => level).values()])
      .flatMap((group) => {
        const company = companyOf(group)
        return group.filter(
          (heading) =>
            page.declared.has(questionKey(heading.question)) ||
            isEntry(heading, company, announced),
        )
      })
  },
}

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

function outline({ $, claims }: Page): Heading[] {
  const path: Heading[] = []
  return $(HEADINGS)
    .toArray()
    .filter((at) => !isFurniture(at) && !claims.covers(at))
    .map((at) => {
      const question = words([at])
      const level = Number(at.attribs['aria-level'] ?? /^h(\d)$/.exec(at.name)?.[1] ?? 2)
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
      const asking = hasMark(question) || asks(question)
      const heading: Heading = { at, question, level, asking, answer: [], parent: path.at(-1) }
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

function isCandidate({ at, question, answer }: Heading, page: Page): boolean {
  if (question.length > 500 || isFurnitureTitle(question) || isTeaser(at, page.url)) return false
  return isProse(answer) && words(answer).length >= 12
}

/** All of the heading is a link to another page. */
function isTeaser(at: Element, url: string): boolean {
  const around = ancestors(at).find(({ name, attribs }) => name === 'a' && !!attribs.href)
  const inside = descendants(at.children).find(
    ({ name, attribs }) => name === 'a' && !!attribs.href,
  )
  const link = around ?? (inside && words([inside]) === words([at]) ? inside : undefined)
  if (!link) return false
  const target = URL.parse(link.attribs.href!, url)
  const page = URL.parse(url)
  return !!target && (target.origin !== page?.origin || target.pathname !== page.pathname)
}

function isEntry(heading: Heading, company: Company, pageAnnounced: boolean): boolean {
  const { question, answer, level } = heading
  if (heading.asking) {
    const expected = announced(heading, pageAnnounced)
    if (!hasMark(question)) return company.marked > 1 || (company.asking > 1 && expected)
    if (company.marked > 1 || expected) return true
    return asks(question) && words(answer).length >= (level === 1 ? 20 : 60)
  }
  if (company.marked >= 3 && company.marked >= company.size * 0.6) {
    return company.numbered || /[.!]$/.test(question.trim())
  }
  return company.asking === 0 && company.size >= 3 && level > 2 && announced(heading, false)
}

function announced(heading: Heading, byPage: boolean): boolean {
  for (let above = heading.parent; above; above = above.parent) {
    if (announcesQuestions(above.question)) return true
  }
  return byPage
}
