/**
 * The pages without JavaScript: all that the hub can say, in documents that print, that search
 * engines read and that stand when every script fails. One page a locale; when the answers are very
 * many, a front page and one page a topic.
 */
import type { Config } from '../content/config.ts'
import { html, jsonBlock, type Markup } from './markup.ts'
import { anchorOf, answersSection, faqData, type Group } from './page-answers.ts'
import { contactSection, urgentNumbers } from './page-contact.ts'
import { directionOf, nameOf, siteName } from './project.ts'
import type { Speech } from './speech.ts'

/** Beyond, a single page takes too long on a slow phone. */
const MOST_ON_ONE_PAGE = 400

export interface PageAssets {
  style: string
  icon: string
}

/** Where the front page of a locale stands: `/` for the first one, `/en/` for another. */
export const pagePath = (config: Config, locale: string): string =>
  locale === config.locales[0] ? '/' : `/${locale}/`

/** @returns documents by path, each path ending in a slash */
export function staticPages(
  config: Config,
  speech: Speech,
  groups: readonly Group[],
  assets: PageAssets,
  now: Date,
): Map<string, string> {
  const front = pagePath(config, speech.locale)
  const site = siteName(config)
  const contact = contactSection(config, speech, now)
  const sections = (shown: readonly Group[]) =>
    shown.map((group) => answersSection(group, site, speech))
  const page = (path: string, heading: string, content: Markup, shown: readonly Group[]) =>
    document(config, speech, assets, { path, heading, content, groups: shown }).text

  const { say } = speech
  const count = groups.reduce((sum, { answers }) => sum + answers.length, 0)
  if (count <= MOST_ON_ONE_PAGE) {
    const content = html`${contents(groups, speech, questionsOf)}${sections(groups)}${contact}`
    return new Map([[front, page(front, say('title'), content, groups)]])
  }

  const parted = groups.flatMap(inParts)
  const address = (group: Group) => `${front}topic/${group.id}/`
  const linked = (group: Group) => html`<a href="${address(group)}">${group.label}</a>`
  const pages = new Map([
    [front, page(front, say('title'), html`${contents(parted, speech, linked)}${contact}`, [])],
  ])
  for (const group of parted) {
    const back = html`<p><a href="${front}">${say('page.all')}</a></p>`
    const list = html`<nav aria-label="${say('page.contents')}">${questions(group)}</nav>`
    const content = html`${back}${list}${sections([group])}${contact}`
    pages.set(address(group), page(address(group), group.label, content, [group]))
  }
  return pages
}

/** A topic that is too long for one page: « Cartes », « Cartes (2) »… */
const inParts = ({ id, label, answers }: Group): Group[] =>
  Array.from({ length: Math.ceil(answers.length / MOST_ON_ONE_PAGE) }, (_, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    label: at === 0 ? label : `${label} (${at + 1})`,
    answers: answers.slice(at * MOST_ON_ONE_PAGE, (at + 1) * MOST_ON_ONE_PAGE),
  }))

function contents(
  groups: readonly Group[],
  { say, count }: Speech,
  entry: (group: Group) => Markup,
): Markup {
  if (groups.length === 0) return html``
  return html`
<nav aria-labelledby="contents">
<h2 id="contents">${say('page.toc')}</h2>
<ul class="contents">${groups.map(
    (group) =>
      html`<li>${entry(group)} <span class="quiet">${count('topic.count', group.answers.length)}</span></li>`,
  )}</ul>
</nav>`
}

/** The questions of a topic, folded away: `<details>` needs no script. */
const questionsOf = (group: Group): Markup => html`<details>
<summary>${group.label}</summary>
${questions(group)}
</details>`

const questions = ({ answers }: Group): Markup =>
  html`<ul>${answers.map(
    ({ answer }) =>
      html`<li><a href="#${encodeURI(anchorOf(answer.id))}">${answer.question}</a></li>`,
  )}</ul>`

interface Page {
  path: string
  heading: string
  content: Markup
  groups: readonly Group[]
}

function document(
  config: Config,
  { locale, say }: Speech,
  { style, icon }: PageAssets,
  { path, heading, content, groups }: Page,
): Markup {
  const brand = config.brand.name
  const title =
    path === pagePath(config, locale) ? say('page.title', { brand }) : `${heading} · ${brand}`
  const description = say('page.description', { brand })
  const address = config.hub + path
  const isFront = path === pagePath(config, locale)
  const others = config.locales.filter((other) => other !== locale)
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
${isFront && config.locales.length > 1 && config.locales.map((each) => html`<link rel="alternate" hreflang="${each}" href="${config.hub}${pagePath(config, each)}">\n`)}
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${brand}">
<meta property="og:locale" content="${locale.replace('-', '_')}">
<link rel="icon" href="/${icon}">
<link rel="stylesheet" href="/${style}">
${groups.length > 0 && jsonBlock('application/ld+json', faqData(groups, locale))}
</head>
<body>
<a class="skip" href="#main">${say('page.skip')}</a>
<header>
<p class="brand"><a href="${config.brand.url}">${brand}</a></p>
${
  others.length > 0 &&
  html`<nav aria-label="${say('page.languages')}">${others.map(
    (other) =>
      html`<a href="${pagePath(config, other)}" lang="${other}" hreflang="${other}">${nameOf(other)}</a> `,
  )}</nav>`
}
</header>
<main id="main">
<h1>${heading}</h1>
<p class="quiet">${say('official', { brand })} · <a href="#contact">${say('home.contact')}</a></p>
${urgentNumbers(config, locale)}${content}
</main>
</body>
</html>
`
}
