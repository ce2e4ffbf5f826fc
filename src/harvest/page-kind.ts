/**
 * What kind of page is it: one of a help centre, whose title is a question even where it does not ask, or a
 * story (news, a post, an interview), whose headings ask to be read on and answer nothing?
 *
 * Told by its address, its data and what it says of itself, never by the name of a site.
 */
import type { Element } from 'domhandler'
import { speaksOfOneself } from './addressed.ts'
import { ancestors, descendants, glance, hasClass, isElement, once, words } from './dom.ts'
import { asksForVote } from './meta.ts'
import { announcesQuestions, isFurnitureTitle } from './question.ts'
import type { Page } from './rule.ts'
import { hasType } from './structured-data.ts'

const HELP =
  /\b(?:help|support|aide|assistance|faqs?|hc|knowledge[\s-]?base|self[\s-]?care|questions?)\b/i
const STORIES = /\/(?:blogs?|news|actualit[eé]s?|actus?|presse|press|magazine|stories)\//i
const STORY_TYPES = ['NewsArticle', 'BlogPosting', 'ReportageNewsArticle', 'OpinionNewsArticle']
const SIGNATURE =
  /(?:^|[-_])(?:by-?line|authors?|auteure?s?|(?:post|entry|article)-?(?:meta|info)|posted-on|published)(?:[-_]|$)/i
const SIGNED =
  /^(?:par|by|écrit par|rédigé par|written by|posted by|publié|published|posted)\s|\d\s?(?:min(?:utes?)?|mn)\s(?:read|de lecture)|^(?:le )?\d{1,2}(?:er)?[\s/.-](?:\p{L}{3,9}\.?|\d\d)[\s/.-]\d{4}$|^\p{L}{3,9} \d{1,2}, \d{4}$/iu
/** Any page is kept up to date; only what somebody wrote once has a day of its own. */
const UPDATED =
  /\b(?:mise? à jour|màj|révisée?|vérifiée?|(?:last )?(?:updated|reviewed|modified))\b/i
/** Characters: a line below a title. */
const A_LINE = 160

export const speaksOfHelp = (text: string): boolean => HELP.test(text)

/** By its address, the name of its site, or the way to it. */
export function isOfHelp(page: Page): boolean {
  const { pathname } = new URL(page.url)
  return [...namesOf(page), pathname.replace(/[/_-]/g, ' ')].some(speaksOfHelp)
}

const ARTICLES = /\/(?:articles?|kb|answers?|reponses?|questions?|fiches?)\//i
/** Is the page of help, and no more than what one title says? */
export const isArticleOfHelp = (page: Page, title: Element): boolean =>
  isOfHelp(page) &&
  (ARTICLES.test(page.url) ||
    asksForVote(words(page.$('body').toArray())) ||
    (ancestors(title).some(({ name }) => name === 'article') && namesOf(page).some(speaksOfHelp)))

/** What the page calls its site, and where it stands in it. */
function namesOf({ $, url }: Page): string[] {
  const site = $('meta[property="og:site_name"]').attr('content') ?? ''
  const title = $('title').first().text()
  const names = title.split(/\s[|–—·•-]\s|[|·•:]/).slice(1)
  const way = $('[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [aria-label*="ariane" i]')
  return [new URL(url).hostname, site, ...names, way.first().text()]
}

/** Asked about each heading: is it one of a story? */
export function storyOf(page: Page): (heading: Element) => boolean {
  let kind: 'help' | 'stories' | 'any' | undefined
  const known = new Map<Element, boolean>()
  return (heading) => {
    kind ??= kindOf(page)
    if (kind !== 'any') return kind === 'stories'
    const text = ancestors(heading).find(isText)
    if (!text) return false
    const before = known.get(text)
    if (before !== undefined) return before
    const signed = isSigned(text)
    known.set(text, signed)
    return signed
  }
}

function kindOf(page: Page): 'help' | 'stories' | 'any' {
  if (isOfHelp(page) || asksForVote(words(page.$('body').toArray()))) return 'help'
  const isStory = page.data.some((entry) => STORY_TYPES.some((type) => hasType(entry, type)))
  return isStory || STORIES.test(new URL(page.url).pathname) ? 'stories' : 'any'
}

/** A line near its title says who wrote it, or when it came out; one inside another text is that one's. */
const isSigned = (text: Element): boolean =>
  descendants(text.children)
    .filter((element) => hasClass(element, SIGNATURE) || SIGNED.test(glance(element)))
    .filter((element) => glance(element).length < A_LINE)
    .filter(({ parent }) => !(isElement(parent!) && UPDATED.test(glance(parent))))
    .some((element) => ancestors(element.parent!).find(isText) === text)

/** Whatever is asked there, no visitor is answered: an interview, a job, a quiz, what customers say. */
export const answersNobody = (page: Page): boolean =>
  isOfPaper(page.$('body')[0]!) || isAddressed(page)

/** A title that asks the visitor. */
const ASKS_BACK = /\b(?:quizz?|qcm|sondage)\b/i
/** A title that calls for applications, or for trust; where others ask, it may be what they ask about. */
const CALLS =
  /\b(?:careers?|vacanc(?:y|ies)|job (?:offers?|openings?|search)|offres? d['’]emploi|recrutement|carrières|t[eé]moignages|testimonials|(?:customer|client|member)s?['’]? stories|ils nous font confiance)\b|(?:^|[\s(])(?:[hfmx]\s?\/\s?){1,2}[hfmxd](?:[\s)]|$)/i
/** « Arnaque à la fausse offre d’emploi » is help. */
const WARNS =
  /(?<!\p{L})(?:arnaques?|escroqueries?|fraudes?|faux|fausses?|pièges?|scams?|fakes?|frauds?|beware)(?!\p{L})/iu

function isAddressed({ $, elements, data }: Page): boolean {
  const titles = elements.filter(({ name }) => /^(?:title|h[1-3])$/.test(name))
  if (titles.some((title) => announcesQuestions(glance(title)))) return false
  const asked = titles
    .filter(({ name }) => /^h[23]$/.test(name))
    .map(glance)
    .filter(asksForHelp)
  const isOne = (title: string): boolean =>
    !WARNS.test(title) && (ASKS_BACK.test(title) || (asked.length < 2 && CALLS.test(title)))
  return (
    titles
      .filter(({ name }) => /^(?:title|h1)$/.test(name))
      .map(glance)
      .some(isOne) ||
    (asked.length < 2 && hires(titles.map(glance))) ||
    data.some((entry) => hasType(entry, 'JobPosting')) ||
    isPost($('body')[0]!)
  )
}

/** « Nous rejoindre » may be a way to come, or to become a member; with « Nos métiers » beside it, it is a post. */
const hires = (titles: readonly string[]): boolean =>
  titles.some((title) => JOIN_US.test(title)) &&
  titles.some((title) => !JOIN_US.test(title) && OF_POSTS.test(title))
const JOIN_US =
  /(?<!\p{L})(?:nous rejoindre|rejoignez[- ](?:nous|nos équipes)|rejoindre nos équipes|(?:nous )?recrutons|join (?:us|our team)|work (?:for|with) us|we(?:['’]re| are) hiring)(?!\p{L})/iu
const OF_POSTS =
  /(?<!\p{L})(?:recrut\p{L}+|candidat(?:er|ures?)|postuler|nos (?:métiers|postes|offres d['’]emploi)|alternances?|hiring|recruitment|interview process|open (?:roles|positions)|current roles|job openings)(?!\p{L})/iu

const asksForHelp = (title: string): boolean =>
  /[?？؟]\s*$/.test(title) && !isFurnitureTitle(title) && !speaksOfOneself(title)

/** Whoever asks here writes for a paper. */
const INTERVIEW =
  /^interview\b|\bpropos recueillis\b|\binterview(?:ed)? (?:by|with|de)\b|\bentretien avec (?!une?\b|vo[ts]|mon\b|le\b|la\b)/i
/** « Trois questions à Anne Martin »: two words of a name, in their case; « à régler » asks the visitor. */
const OF_PERSON =
  /^(?:\d+|[Uu]ne|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]even) questions (?:à|to) \p{Lu}[\p{L}.’'-]* (?:(?:d[eu]|des|la|van|von|den|der|al|el) |d[’'])*\p{Lu}/u
/** A paper that is sent to papers. */
const OF_PRESS = /^(?:communiqué de presse|press release)\P{L}.*\d{4}$/iu
const isOfPaper = once((body: Element): boolean =>
  [INTERVIEW, OF_PERSON, OF_PRESS].some((said) => hasLine(body, said)),
)

/** What a post is, in a line of its own. */
const POST =
  /^(?:CDI|CDD)(?: (?:à )?temps (?:plein|partiel))?$|\b(?:full|part)[- ]time\b.*\b(?:closing date|salary|permanent)\b/i
const isPost = once((body: Element): boolean => hasLine(body, POST))

const hasLine = (body: Element, pattern: RegExp): boolean =>
  descendants(body.children)
    .filter(({ name }) => LINES.test(name))
    .map(glance)
    .some((line) => line.length < A_LINE && pattern.test(line))
const LINES = /^(?:p|span|div|h[1-3]|li|figcaption|address|em|small)$/

const NAMED = /(?:^|[-_])faqs?(?:[-_]|$)/i
/** What is around it is called a list of questions, for style sheets or for links. */
export const isNamedForQuestions = once((element: Element): boolean => {
  const { name, parent, attribs } = element
  if (name === 'main' || name === 'body') return false
  if (hasClass(element, NAMED) || NAMED.test(attribs.id ?? '')) return true
  return parent !== null && isElement(parent) && isNamedForQuestions(parent)
})

const isText = (element: Element): boolean =>
  element.name === 'article' ||
  element.name === 'main' ||
  element.attribs.role === 'main' ||
  hasClass(element, ARTICLE)
const ARTICLE = /^(?:[a-z]{1,4}-)?(?:(?:blog|news)-?)?(?:article|post|story)$/i
