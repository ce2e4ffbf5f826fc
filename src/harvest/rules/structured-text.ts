/**
 * Question and Answer of schema.org, written on what a visitor sees: microdata and RDFa.
 */
import type { Element } from 'domhandler'
import { isElement, words } from '../dom.ts'
import { isProse } from '../measure.ts'
import type { Found, Rule } from '../rule.ts'

interface Syntax {
  name: string
  scope: string
  type: string
  property: string
  /** Attributes that say how an element belongs to the item around it. */
  links: readonly string[]
}

const SYNTAXES: readonly Syntax[] = [
  {
    name: 'microdata',
    scope: 'itemscope',
    type: 'itemtype',
    property: 'itemprop',
    links: ['itemprop'],
  },
  {
    name: 'rdfa',
    scope: 'typeof',
    type: 'typeof',
    property: 'property',
    links: ['property', 'rel'],
  },
]

export const [microdata, rdfa] = SYNTAXES.map(
  (syntax): Rule => ({
    name: syntax.name,
    find: ({ elements }) =>
      elements
        .filter(({ attribs }) => attribs[syntax.type] !== undefined)
        .filter((element) => tokens(element, syntax.type).includes('Question'))
        .flatMap((item) => questionIn(item, syntax)),
  }),
) as [Rule, Rule]

/** `https://schema.org/Question`, `schema:Question` and `Question` are one. */
const tokens = (element: Element, attribute: string): string[] =>
  (element.attribs[attribute] ?? '').split(/\s+/).map((name) => name.replace(/^.*[/:#]/, ''))

function questionIn(item: Element, syntax: Syntax): Found[] {
  const [name] = properties(item, 'name', syntax)
  const answers = [
    ...properties(item, 'acceptedAnswer', syntax),
    ...properties(item, 'suggestedAnswer', syntax),
  ]
  const [answer] = answers
  if (!name || !answer) return []
  const texts = properties(answer, 'text', syntax)
  const nodes = texts.length > 0 ? texts : answer.children
  if (!isProse(nodes, 1)) return []
  const question = name.attribs.content || words([name])
  return question ? [{ question, answer: nodes, at: name, anchorAt: name }] : []
}

/** The elements that give `item` this property, not those of items inside it. */
function properties(item: Element, property: string, syntax: Syntax): Element[] {
  const found: Element[] = []
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      const matches = syntax.links.some((name) => tokens(child, name).includes(property))
      if (matches) found.push(child)
      if (!matches && child.attribs[syntax.scope] === undefined) walk(child)
    }
  }
  walk(item)
  return found
}
