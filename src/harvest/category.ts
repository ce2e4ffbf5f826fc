/**
 * Where does an answer belong? In the path of the page (its breadcrumb), then under the headings that
 * stand above it.
 */
import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Claims } from './claims.ts'
import { ancestors, descendants, glance, hasClass, words } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { announcesQuestions, endsAsking, isFurnitureTitle, questionKey } from './question.ts'
import { type Data, hasType, textIn } from './structured-data.ts'

/** Headings to look back over: one farther away names no category, and a page may have thousands. */
const FARTHEST = 300

interface Heading {
  at: Element
  level: number
  /** Place in the document. */
  place: number
}

interface Outline {
  places: ReadonlyMap<AnyNode, number>
  headings: readonly Heading[]
}

const outlines = new WeakMap<AnyNode, Outline>()

function outlineOf(node: AnyNode): Outline {
  let root = node
  while (root.parent) root = root.parent
  const known = outlines.get(root)
  if (known) return known
  const places = new Map<AnyNode, number>()
  const headings: Heading[] = []
  for (const at of descendants([root])) {
    const place = places.size
    places.set(at, place)
    const level = levelOf(at)
    if (level) headings.push({ at, level, place })
  }
  const outline = { places, headings }
  outlines.set(root, outline)
  return outline
}

const levelOf = (node: AnyNode): number | undefined =>
  'name' in node ? Number(/^h([1-6])$/.exec(node.name)?.[1]) || undefined : undefined

/** Headings above `node`, nearest first, one for each level. */
export function* headingsAbove(node: AnyNode, claims: Claims): Generator<Element> {
  const { places, headings } = outlineOf(node)
  const around = new Set<AnyNode>(ancestors(node))
  const start = places.get(node) ?? 0
  const last = headings.findLastIndex(({ place }) => place < start)
  let level = 7
  for (let index = last; index >= 0 && index > last - FARTHEST && level > 1; index--) {
    const heading = headings[index]!
    if (heading.level >= level || around.has(heading.at) || glance(heading.at) === '') continue
    if (isFurniture(heading.at) || claims.covers(heading.at) || claims.within(heading.at)) continue
    level = heading.level
    yield heading.at
  }
}

const HOME = /^(?:accueil|home|start|homepage|page d['’]accueil|inicio|startseite)$/i
const SEPARATOR = /^[\s›»>/|:•·–—-]*$/u

/** The way to the page, without its home and itself. */
export function breadcrumbOf($: CheerioAPI, data: readonly Data[], title: string): string[] {
  const list = data.find((entry) => hasType(entry, 'BreadcrumbList'))
  const items = [list?.itemListElement].flat().filter((item) => item && typeof item === 'object')
  const said = items.map((item) => {
    const { name, item: target } = item as Data
    return textIn(name) ?? textIn((target as Data | undefined)?.name) ?? ''
  })
  const trail = said.length > 0 ? said : fromMarkup($)
  const own = questionKey(title)
  return trail
    .map((step) => step.trim())
    .filter((step) => step !== '' && !HOME.test(step) && questionKey(step) !== own)
    .filter((step) => step.length <= 80)
}

function fromMarkup($: CheerioAPI): string[] {
  const [trail] = $(
    '[itemtype*="BreadcrumbList"], [aria-label*="breadcrumb" i], [aria-label*="ariane" i], [class*="breadcrumb" i]',
  ).toArray()
  if (!trail) return []
  const links = [...descendants([trail])].filter(({ name }) => name === 'a' || name === 'li')
  const steps = links.filter((step) => !descendants(step.children).some(({ name }) => name === 'a'))
  const end = steps.findIndex(isThisPage)
  if (end >= 0) steps.length = end
  return steps.map((step) => words([step])).filter((step) => !SEPARATOR.test(step))
}

/** What stands behind it is no step: a button of the page. */
const isThisPage = (step: Element): boolean =>
  step.attribs['aria-current'] !== undefined || hasClass(step, /^(?:active|current)$/)

/** Breadcrumb, then the headings from the top down; what only says “FAQ” is no category. */
export function categoryOf(
  at: AnyNode | undefined,
  claims: Claims,
  trail: readonly string[],
): string[] {
  const own = (at && levelOf(at)) ?? 7
  const above = at
    ? [...headingsAbove(at, claims)]
        .filter((heading) => levelOf(heading)! < own)
        .map((heading) => words([heading]))
    : []
  const steps = [...trail, ...above.toReversed()].filter(
    (step) =>
      step !== '' &&
      step.length <= 80 &&
      !isFurnitureTitle(step) &&
      !isOnlyFaq(step) &&
      !endsAsking(step),
  )
  return steps.filter((step, index) => steps.indexOf(step) === index)
}

const isOnlyFaq = (text: string): boolean => announcesQuestions(text) && text.length < 40
