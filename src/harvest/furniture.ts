/**
 * What is the page's frame (menus, search, banners, notices) and what is its content: told by role, never
 * by a reader view, which loses collapsed panels.
 */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, hasClass, isElement, once } from './dom.ts'
import { lengthOf } from './measure.ts'

const FURNITURE_TAGS = new Set(['nav', 'aside', 'dialog', 'footer'])
const FURNITURE_ROLES = new Set(
  `navigation banner contentinfo complementary search form dialog alertdialog menu menubar
   toolbar log`.split(/\s+/),
)
const SECTIONING = new Set(['article', 'main', 'section'])

/** Consent managers write themselves into pages under these names. A question about cookies has a longer one. */
const CONSENT =
  /^(?:.*(?:tarteaucitron|axeptio|didomi|onetrust|cookiebot|usercentrics).*|(?!faq)(?:[a-z]{1,6}[-_])?(?:(?:cookies?|consent|gdpr|rgpd)[-_]*)+(?:(?:law|banner|bar|bandeau|notice|pop-?up|modal|dialog|box|overlay|message|alert|warning|wall|layer|manager|panel|preferences|settings|notification|info|disclaimer|sdk|window|main|container|wrapper)[-_]*)*)$/i
const NAMED =
  /^(?:navbar|nav-?bar|breadcrumbs?|toc|table-of-contents|sommaire|mega-?menu|main-?menu|site-?(?:header|footer|nav)|sidebar|side-?nav|filters?|facets?|carousel|slider|swiper(?:-.*)?|slick-(?:slider|slide)|splide(?:__.*)?|owl-carousel|dropdown-menu|modal|(?:.*[-_])?(?:navigation|sidebar|breadcrumbs?))$/i

/** Inside of the page, the foot of a card is called so too. */
const FOOT = /(?:^|[-_])(?:pre-?footer|footer|pied(?:-de-page)?)$/i

/** Part of the page's frame, or inside it. Remembered for each element: every rule asks. */
export function isFurniture(node: AnyNode): boolean {
  const nearest = isElement(node) ? node : ancestors(node).next().value
  return nearest !== undefined && isFramed(nearest)
}

const isFramed = once((element: Element): boolean => {
  const { parent } = element
  return (parent !== null && isElement(parent) && isFramed(parent)) || isFrame(element)
})

function isFrame(element: Element): boolean {
  const { name, attribs } = element
  if (name === 'html' || name === 'body') return false
  if (attribs.role && FURNITURE_ROLES.has(attribs.role)) return !holdsPage(element)
  if (FURNITURE_TAGS.has(name)) return !isPanel(element)
  if (name === 'header') return !isInSection(element) && isPageHeader(element)
  if (name === 'form') return !holdsPage(element)
  if (hasClass(element, CONSENT) || CONSENT.test(attribs.id ?? '')) return !holdsPage(element)
  if (attribs.role === 'slider') return false // a control, not a carousel
  if (hasClass(element, FOOT) && isNearRoot(element, 3)) return !holdsPage(element)
  return (hasClass(element, NAMED) || NAMED.test(attribs.id ?? '')) && !holdsPage(element)
}

/** Some builders put what a title opens into `nav` or `aside`: paragraphs and no list of links. */
const isPanel = (element: Element): boolean =>
  element.name === 'nav' &&
  !element.attribs['aria-label'] &&
  descendants(element.children).some(({ name }) => name === 'p') &&
  !descendants(element.children).some(({ name, attribs }) => name === 'a' && !!attribs.href)

const isInSection = (element: Element): boolean =>
  ancestors(element).some((around) => SECTIONING.has(around.name))

/** The header of a card is not the page's: that one is near the root, or holds a menu or a list of links. */
const isPageHeader = (element: Element): boolean =>
  isNearRoot(element, 4) ||
  descendants(element.children).some(
    ({ name }) => name === 'nav' || name === 'form' || name === 'ul',
  )

/** Steps from the root, which is the first, but for the element itself. */
const isNearRoot = (element: Element, steps: number): boolean =>
  ancestors(element)
    .take(steps + 1)
    .toArray().length <= steps

/** A form, or a “modal”, around a whole page is a technique. */
const holdsPage = (element: Element): boolean =>
  descendants(element.children).some(({ name }) => name === 'h1' || name === 'main') ||
  (element.name === 'form' &&
    !!element.parent &&
    isElement(element.parent) &&
    element.parent.name === 'body' &&
    lengthOf([element]) > 2_000)
