/**
 * Which titles ask in order to praise? « Comment ça marche ? » above three steps, “Why us?” above what there
 * is, card by card. Their words tell, or what they lead to; whether the page answers questions is not known here.
 */
import { speaksOfOneself, speaksToVisitor } from './addressed.ts'
import { isDisplay } from './article.ts'
import { following } from './content-after.ts'
import { glance, isElement, words } from './dom.ts'
import { isSlogan } from './question.ts'
import type { Found } from './rule.ts'

export const isPitch = ({ question, answer, at }: Found): boolean =>
  isSlogan(question) || isOfOneself(question, answer) || (!!at && leadsToCards(at, answer))

/** “What do we want?”, and nobody is addressed: who publishes the page speaks of themselves. */
const isOfOneself = (question: string, answer: Found['answer']): boolean =>
  speaksOfOneself(question) && !speaksToVisitor(question) && !speaksToVisitor(words(answer))

/** Perhaps a line, then the cards: with the title, or beside what holds the title and the line. */
function leadsToCards(at: NonNullable<Found['at']>, answer: Found['answer']): boolean {
  const blocks = answer.filter(isElement)
  if (blocks.some(isDisplay)) return true
  const { parent } = at
  if (!parent || !isElement(parent) || parent.name !== 'div') return false
  const beside = following(parent).find((node) => glance(node) !== '')
  const isLine = blocks.every(({ name }) => name === 'p')
  return isLine && !!beside && isElement(beside) && isDisplay(beside)
}
