/** What only leads to an answer, which is on another page. */
import type { AnyNode, Element } from 'domhandler'
import { ancestors, descendants, isElement, words } from './dom.ts'
import { endsAsking, isFurnitureTitle } from './question.ts'

/** Characters: more than an invitation to click. */
const INVITATION = 120

const BREAK = /(?:…|\.\.\.|\[\s?…\s?\])\s*$/

/** A text that breaks off before a link: “Open your account and cho… Read more”. */
export function breaksOff(answer: readonly AnyNode[], url: string): boolean {
  const text = words(answer, (element) => isLinkAway(element, url))
  return BREAK.test(text) && !BREAK.test(words(answer))
}

/** A line or two and a button: « Un projet ? Nos conseillers vous accompagnent. [Découvrir] ». */
export function invites(answer: readonly AnyNode[], url: string): boolean {
  const text = words(answer, (element) => isLinkAway(element, url))
  return text.length < INVITATION && text !== words(answer) && !words(answer).endsWith(text)
}

/** « Lire la réponse » alone: it is over there. */
export const isInvitation = (answer: readonly AnyNode[]): boolean => {
  const text = words(answer)
  return isFurnitureTitle(text) || LEADS_ON.test(text)
}
const LEADS_ON = /^(?:voir|lire|découvrir|consulter|read|view|discover)\b.{0,20}$/i

/** A day, an hour, a place: something that takes place, and is not told here. */
export const isEvent = (question: string, answer: readonly AnyNode[]): boolean => {
  const text = words(answer)
  return text.length < INVITATION && DAY.test(text) && !WHEN.test(question)
}
const DAY =
  /^(?:le |on |du )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?,? (?:le |the )?\d|^(?:le |on |du )?\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?[,\s–—-]+(?:à |at |de |from )?\d/iu
const WHEN =
  /\b(?:quand|jours?|dates?|heures?|horaires?|when|days?|times?|hours?|deadline|délais?)\b/i

/** A line or two and a button that does something: “Listen”. */
export function endsInButton(answer: readonly AnyNode[]): boolean {
  const text = words(answer, ({ name }) => name === 'button')
  return text.length < INVITATION && text !== words(answer) && words(answer).startsWith(text)
}

/** A line or two above a form: “Want to hear from us? One e-mail a month. [address] [Subscribe]”. */
export function leadsToForm(answer: readonly AnyNode[]): boolean {
  const last = answer.findLast((node) => words([node]) !== '')
  if (!last || words(answer).length >= INVITATION) return false
  for (let next = last.next; next; next = next.next) {
    if (words([next]) !== '' || !isElement(next) || next.name === 'form') {
      return isElement(next) && descendants([next]).some(({ name }) => name === 'form')
    }
  }
  return false
}

/** Things to choose from: each ends in a link or a button of its own, and all of these say the same. */
export function isCatalogue(texts: readonly (readonly AnyNode[])[]): boolean {
  const links = texts.map((text) =>
    descendants(text)
      .filter(({ name, attribs }) => name === 'button' || (name === 'a' && !!attribs.href))
      .toArray()
      .at(-1),
  )
  const label = links[0] ? words([links[0]]) : ''
  return (
    texts.length > 1 &&
    label !== '' &&
    links.every((link, index) => !!link && endsIn(texts[index]!, link, label)) &&
    new Set(links.map((link) => link!.attribs.href ?? link)).size === links.length
  )
}

/** A quiz, a poll: below each title a few things to choose from, none of them a sentence. */
export const areOptions = (texts: readonly (readonly AnyNode[])[]): boolean =>
  texts.length > 1 && texts.every(isOptions)

function isOptions(nodes: readonly AnyNode[]): boolean {
  const [list, ...others] = nodes.filter((node) => words([node]) !== '')
  if (!list || others.length > 0 || !isElement(list) || !/^[uo]l$/.test(list.name)) return false
  const items = list.children.map((item) => words([item])).filter(Boolean)
  return items.length > 1 && items.every((item) => item.length < 60 && !/[.!…:;]$/.test(item))
}

const endsIn = (text: readonly AnyNode[], link: Element, label: string): boolean =>
  words([link]) === label && words(text).endsWith(label)

function isLinkAway({ name, attribs }: Element, url: string): boolean {
  if (name !== 'a' || !attribs.href) return false
  const target = URL.parse(attribs.href, url)
  return (
    !!target && /^https?:$/.test(target.protocol) && target.pathname !== URL.parse(url)?.pathname
  )
}

/** A title that is a link to another page. */
export function isTeaser(title: Element, question: string, url: string): boolean {
  const around = ancestors(title).find(({ name, attribs }) => name === 'a' && !!attribs.href)
  const inside = descendants(title.children).find(
    ({ name, attribs }) => name === 'a' && !!attribs.href,
  )
  const linked = inside ? words([inside]) : ''
  const isAll =
    linked.length >= question.length * 0.8 || (endsAsking(linked) && question.endsWith(linked))
  const link = around ?? (isAll && inside ? inside : undefined)
  if (!link) return false
  const target = URL.parse(link.attribs.href!, url)
  const page = URL.parse(url)
  if (!target || !/^https?:$/.test(target.protocol)) return false
  return target.origin !== page?.origin || target.pathname !== page.pathname
}
