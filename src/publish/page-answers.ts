/** Answers on the page without JavaScript: each with an anchor, its actions and where it comes from. */
import type { Answer } from '../content/answers.ts'
import { type HtmlNode, toHtml } from '../content/html.ts'
import type { Borrowed } from '../content/published.ts'
import { html, type Markup, trusted } from './markup.ts'
import type { Speech } from './speech.ts'

/** An answer, ready to be shown. */
export interface Shown {
  answer: Answer
  body: readonly HtmlNode[]
  /** The page's language has none of its own. */
  borrowed?: Borrowed
  /** Entities of the bank have other details. */
  varies?: true
}

export interface Group {
  /** Of the topic; `other` for what belongs to none. */
  id: string
  label: string
  answers: readonly Shown[]
}

/** The anchor of an answer: the same words as its place in the hub. */
export const anchorOf = (id: string): string => `answer/${id}`

/** What an answer on a page has around it. */
export interface Surroundings {
  /** How the bank's site is called. */
  site: string
  /** The same answer in other languages, on their pages. */
  elsewhere(answer: Answer): readonly { locale: string; name: string; address: string }[]
  /** How visitors call what they choose among the entities of the bank. */
  entity?: string | undefined
}

export const answersSection = (group: Group, around: Surroundings, speech: Speech): Markup => html`
<section aria-labelledby="topic/${group.id}">
<h2 id="topic/${group.id}">${group.label}</h2>
${group.answers.map((shown) => article(shown, around, speech))}
</section>`

function article(
  { answer, body, borrowed, varies }: Shown,
  { site, elsewhere, entity }: Surroundings,
  { say, locale }: Speech,
): Markup {
  const { id, question, actions, url, anchor, updatedAt } = answer
  const date =
    updatedAt && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(updatedAt))
  const origin = anchor ? `${url.split('#')[0]}#${encodeURIComponent(anchor)}` : url
  return html`
<article id="${anchorOf(id)}"${borrowed && html` lang="${borrowed.lang}"`}>
<h3>${question}</h3>
${borrowed && html`<p class="quiet" lang="${locale}">${borrowed.note}</p>`}
${varies && entity && html`<p lang="${locale}"><strong>${say('page.varies')}</strong> <a href="#entities">${entity}</a></p>`}
${trusted(lowerHeadings(toHtml(body)))}
${
  actions.length > 0 &&
  html`<ul class="actions" aria-label="${say('answer.actions')}">${actions.map(
    (action) => html`<li><a href="${action.url}">${action.label}</a></li>`,
  )}</ul>`
}
<p class="quiet"${borrowed && html` lang="${locale}"`}>${date && html`${say('page.updated', { date })} · `}<a href="${origin}">${say('page.source', { site })}</a>${elsewhere(
    answer,
  ).map(
    (other) =>
      html` · <a href="${other.address}" hreflang="${other.locale}" lang="${other.locale}">${other.name}</a>`,
  )}</p>
</article>`
}

/** Below the question, which is an `h3` here. The hub has no such heading above an answer. */
const lowerHeadings = (clean: string): string =>
  clean.replace(
    /<(\/?)h([345])\b/g,
    (_, end: string, level: string) => `<${end}h${Number(level) + 1}`,
  )

/** For search engines: https://schema.org/FAQPage */
export const faqData = (groups: readonly Group[], locale: string) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: locale,
  mainEntity: groups.flatMap(({ answers }) =>
    // What another language says is data of its own page.
    answers
      .filter(({ borrowed }) => !borrowed)
      .map(({ answer, body }) => ({
        '@type': 'Question',
        '@id': `#${anchorOf(answer.id)}`,
        name: answer.question,
        acceptedAnswer: { '@type': 'Answer', text: toHtml(body), url: answer.url },
      })),
  ),
})
