/**
 * `<dl><dt>question</dt><dd>answer</dd></dl>`, when its terms ask something: all of them, most of a list that
 * explains, or some below a title that announces questions. What is said in a word or two are values.
 */
import type { AnyNode, Element } from 'domhandler'
import { headingsAbove } from '../category.ts'
import type { Claims } from '../claims.ts'
import { contains, descendants, glance, isElement, words } from '../dom.ts'
import { isFurniture } from '../furniture.ts'
import { isProse } from '../measure.ts'
import { announcesQuestions, asks, hasMark, isLoneWord } from '../question.ts'
import type { Found, Rule } from '../rule.ts'
import { titleOf } from '../title.ts'

export const definitionList: Rule = {
  name: 'dl',
  find({ elements, claims }) {
    return elements
      .filter(({ name }) => name === 'dl')
      .filter((list) => !isFurniture(list) && !claims.covers(list))
      .flatMap((list) => {
        const entries = withoutFields(entriesOf(list))
        const asking = entries.filter(({ question }) => hasMark(question) || asks(question))
        const explained = entries.filter(isExplained).length
        if (asking.length === entries.length) return entries
        if (asking.length * 2 >= entries.length)
          return explained * 2 >= entries.length ? entries : []
        if (asking.length === 0 || !isAnnounced(list, claims)) return []
        return explained === entries.length ? entries : []
      })
  },
}

const isAnnounced = (list: Element, claims: Claims): boolean =>
  headingsAbove(list, claims)
    .take(1)
    .some((heading) => announcesQuestions(glance(heading)))

/** In a sentence; less is a value: “Paris”, “135 €”. */
const isExplained = ({ answer }: Found): boolean => words(answer).split(' ').length >= 5

/** « Quand ? », “For whom?”: a lone word that asks, before what is no sentence, is the label of a field. */
const isField = ({ question, answer }: Found): boolean =>
  isLoneWord(question) && !/[.!…]$/.test(words(answer))

/** Most of the terms are labels: what is left belongs to the same thing (« Entrée ? » : « Libre »). */
const withoutFields = (entries: Found[]): Found[] => {
  const kept = entries.filter((entry) => !isField(entry))
  return kept.length * 2 <= entries.length ? [] : kept
}

/** Terms and descriptions in order; groups may be wrapped in `div`. */
function entriesOf(list: Element): Found[] {
  const parts = list.children
    .flatMap((child): AnyNode[] =>
      isElement(child) && child.name === 'div' ? child.children : [child],
    )
    .filter(isElement)
  const entries: Found[] = []
  for (const part of parts) {
    if (part.name === 'dt') entries.push({ question: titleOf([part]), answer: [], at: part })
    const last = entries.at(-1)
    if (part.name === 'dd' && last) last.answer = [...last.answer, ...part.children]
  }
  return entries.filter(
    ({ answer, at }) => isProse(answer, 1) && !isContents(at!, answer) && !isCode(at!),
  )
}

/** `(ads|banners?)` is a pattern. */
const isCode = (term: Element): boolean => words([term], ({ name }) => CODE.has(name)) === ''
const CODE = new Set(['code', 'tt', 'kbd', 'samp', 'var', 'pre'])

/** A table of contents: the term is a link, and below it there is only the next level. */
const isContents = (term: Element, answer: readonly AnyNode[]): boolean =>
  descendants([term]).some(({ name, attribs }) => name === 'a' && !!attribs.href) &&
  descendants(answer).some(
    (inner) => inner.name === 'dl' && answer.every((n) => contains(n, inner) || !words([n])),
  )
