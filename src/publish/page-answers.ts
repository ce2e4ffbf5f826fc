/** Answers on the page without JavaScript: each with an anchor, its actions and where it comes from. */
import type { Answer } from '../content/answers.ts'
import { type HtmlNode, toHtml } from '../content/html.ts'
import { html, type Markup, trusted } from './markup.ts'
import type { Speech } from './speech.ts'

/** An answer, ready to be shown. */
export interface Shown {
  answer: Answer
  body: readonly HtmlNode[]
}

export interface Group {
  /** Of the topic; `other` for what belongs to none. */
  id: string
  label: string
  answers: readonly Shown[]
}

/** The anchor of an answer: the same words as its place in the hub. */
export const anchorOf = (id: string): string => `answer/${id}`

export const answersSection = (group: Group, site: string, speech: Speech): Markup => html`
<section aria-labelledby="topic/${group.id}">
<h2 id="topic/${group.id}">${group.label}</h2>
${group.answers.map((shown) => article(shown, site, speech))}
</section>`

function article({ answer, body }: Shown, site: string, { say, locale }: Speech): Markup {
  const { id, question, actions, url, anchor, updatedAt } = answer
  const date =
    updatedAt && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(updatedAt))
  const origin = anchor ? `${url.split('#')[0]}#${encodeURIComponent(anchor)}` : url
  return html`
<article id="${anchorOf(id)}">
<h3>${question}</h3>
${trusted(lowerHeadings(toHtml(body)))}
${
  actions.length > 0 &&
  html`<ul class="actions" aria-label="${say('answer.actions')}">${actions.map(
    (action) => html`<li><a href="${action.url}">${action.label}</a></li>`,
  )}</ul>`
}
<p class="quiet">${date && html`${say('page.updated', { date })} · `}<a href="${origin}">${say('page.source', { site })}</a></p>
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
    answers.map(({ answer, body }) => ({
      '@type': 'Question',
      name: answer.question,
      acceptedAnswer: { '@type': 'Answer', text: toHtml(body), url: answer.url },
    })),
  ),
})
