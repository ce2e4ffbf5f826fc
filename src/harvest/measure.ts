/**
 * How much text, how many links and controls does a part of the page hold? Each element is measured once,
 * so that rules may ask about all of them.
 */
import { type AnyNode, isText } from 'domhandler'
import { descendants, isElement, once, SILENT } from './dom.ts'
import { hasMark } from './question.ts'

interface Measure {
  /** Characters, white space once. */
  length: number
  /** Those that are no label and no button. */
  prose: number
  links: number
  /** Characters of links. */
  linked: number
  /** Links to another place of the same page. */
  inside: number
  controls: number
  /** Question marks. */
  marks: number
}

const NOTHING: Measure = {
  length: 0,
  prose: 0,
  links: 0,
  linked: 0,
  inside: 0,
  controls: 0,
  marks: 0,
}
const CONTROLS = new Set(['input', 'select', 'textarea', 'fieldset'])
const CONTROL_ROLES = new Set(['slider', 'spinbutton', 'radio', 'checkbox', 'textbox', 'combobox'])
/** A form that says less than this is a form. */
const SOME_PROSE = 80
/** Below a title that asks, a sentence: the form does the rest. */
const A_SENTENCE = 25

const measure = once((node: AnyNode): Measure => {
  if (!('children' in node)) return NOTHING
  const sum = isElement(node) && SILENT.has(node.name) ? { ...NOTHING } : sumOf(node.children)
  if (!isElement(node)) return sum
  const { name, attribs } = node
  if (CONTROLS.has(name) && attribs.type !== 'hidden') sum.controls++
  else if (attribs.role && CONTROL_ROLES.has(attribs.role)) sum.controls++
  if (name === 'label' || name === 'button') sum.prose = 0
  if (name === 'a' && attribs.href) {
    sum.links++
    sum.linked = sum.length
    if (/^#./.test(attribs.href)) sum.inside++
  }
  return sum
})

function sumOf(nodes: readonly AnyNode[]): Measure {
  const sum = { ...NOTHING }
  for (const node of nodes) {
    if (isText(node)) addText(sum, node.data)
    else if ('children' in node) add(sum, measure(node))
  }
  return sum
}

function addText(sum: Measure, data: string): void {
  const length = data.replace(/\s+/g, ' ').trim().length
  if (length > 0 && sum.length > 0) sum.length++
  sum.length += length
  sum.prose += length
  if (/[?？؟]/.test(data)) sum.marks += data.split(/[?？؟]/).length - 1
}

function add(sum: Measure, part: Measure): void {
  if (part.length > 0 && sum.length > 0) sum.length++
  sum.length += part.length
  sum.prose += part.prose
  sum.links += part.links
  sum.linked += part.linked
  sum.inside += part.inside
  sum.controls += part.controls
  sum.marks += part.marks
}

/** Does it ask twice or more? Nearly nothing on a page does, and this is asked first. */
export const asksAgain = (node: AnyNode): boolean => measure(node).marks > 1

export const lengthOf = (nodes: readonly AnyNode[]): number => sumOf(nodes).length

/**
 * A form, or nothing but links: no answer to read. `fewLinks`: how many links alone still answer;
 * `beside`: how much is said beside a form, in characters.
 */
export function isProse(
  nodes: readonly AnyNode[],
  fewLinks = 0,
  beside: number = SOME_PROSE,
): boolean {
  const { length, prose, links, linked, inside, controls } = sumOf(nodes)
  if (length === 0 || (controls > 0 && prose < beside)) return false
  if (linked < length * 0.9) return true
  // Links to other places of the page alone are a table of contents.
  return links <= fewLinks && (links === 0 || inside < links)
}

/** What a title that opens and closes shows: the answer to a question, or the text of an entry. */
export const isAnswerTo = (question: string, nodes: readonly AnyNode[], fewLinks = 1): boolean =>
  isProse(nodes, fewLinks, hasMark(question) ? A_SENTENCE : SOME_PROSE) ||
  (hasMark(question) && isPicture(nodes))

/** Nothing but pictures, one of which says what it shows. */
const isPicture = (nodes: readonly AnyNode[]): boolean =>
  lengthOf(nodes) === 0 &&
  descendants(nodes).some(({ name, attribs }) => name === 'img' && !!attribs.alt?.trim())

/** Mostly a list of links, with a word or two around it: right below a question, a menu below a title. */
export function isMenu(nodes: readonly AnyNode[]): boolean {
  const { length, links, linked } = sumOf(nodes)
  const rest = length - linked
  return links >= 3 && rest < 80 && linked > rest * 0.5
}
