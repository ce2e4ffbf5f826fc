/**
 * The pages without JavaScript: all that the hub can say, in documents that print, that search
 * engines read and that stand when every script fails. `page-plan.ts` knows which there are.
 */
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { documentOf } from './document.ts'
import { html, jsonBlock, type Markup } from './markup.ts'
import { agenciesPath, agenciesSection, agencyPages } from './page-agencies.ts'
import { anchorOf, answersSection, faqData, type Group, type Surroundings } from './page-answers.ts'
import { contactSection, urgentNumbers } from './page-contact.ts'
import { inLanguages, type Page, type Plan, pagePath } from './page-plan.ts'
import { localise, nameOf, siteName } from './project.ts'
import { shareTags } from './share.ts'
import type { Speech } from './speech.ts'

export interface PageAssets {
  style: string
  icon: string
  /** Of a link in a post. */
  picture: string
}

export interface Around {
  assets: PageAssets
  /** Of every locale. */
  plans: readonly Plan[]
  elsewhere: Surroundings['elsewhere']
  now: Date
  /** Of the whole bank: an entity has no list of its own. */
  agencies: readonly Agency[]
}

/** @returns documents by path, each path ending in a slash */
export function staticPages(
  config: Config,
  speech: Speech,
  { locale, pages, groups }: Plan,
  around: Around,
): Map<string, string> {
  const { say } = speech
  const front = pagePath(config, locale)
  const surroundings = surroundingsOf(config, speech, around)
  const places = agenciesPath(config, locale, around.agencies)
  const contact = html`${contactSection(config, speech, around.now)}${
    places &&
    html`
<p><a href="${places}">${say('page.agencies')}</a></p>`
  }`
  const sections = (shown: readonly Group[]) =>
    shown.map((group) => answersSection(group, surroundings, speech))
  const isWhole = pages.length === 1
  const linked = (group: Group) => html`<a href="${front}topic/${group.id}/">${group.label}</a>`
  const content = ({ topic, groups: here }: Page): Markup => {
    if (topic) {
      const back = html`<p><a href="${front}">${say('page.all')}</a></p>`
      const list = html`<nav aria-label="${say('page.contents')}">${questions(topic)}</nav>`
      return html`${back}${list}${sections(here)}${contact}`
    }
    const list = contents(groups, speech, isWhole ? questionsOf : linked)
    return html`${list}${entities(config, speech)}${sections(here)}${contact}`
  }
  return new Map(
    pages.map((page) => [
      page.path,
      document(config, speech, around.assets, {
        path: page.path,
        heading: page.topic?.label ?? say('title'),
        isFront: !page.topic,
        content: content(page),
        groups: page.groups,
        languages: inLanguages(around.plans, page),
      }),
    ]),
  )
}

const surroundingsOf = (
  config: Config,
  { locale }: Speech,
  { elsewhere }: Around,
): Surroundings => ({
  site: siteName(config),
  elsewhere,
  entity: config.entities && localise(config.entities.label, locale),
})

/** @returns those of the agencies, documents by path; none where the bank has none */
export function placePages(
  config: Config,
  speech: Speech,
  { assets, agencies, now }: Around,
): Map<string, string> {
  return new Map(
    agencyPages(config, speech, agencies, now).map(({ path, heading, content }) => {
      const rest = path.slice(pagePath(config, speech.locale).length)
      const languages = config.locales.map((locale) => ({
        locale,
        path: `${pagePath(config, locale)}${rest}`,
      }))
      const page = { path, heading, isFront: false, content, groups: [], languages }
      return [path, document(config, speech, assets, page)]
    }),
  )
}

interface EntityPage {
  id: string
  /** The answers that differ. */
  groups: readonly Group[]
  /** The agencies that are its own. */
  places: readonly Agency[]
}

/**
 * The page of an entity: how it is reached and where, and the answers that differ. All others are the bank's, on the
 * bank's page.
 *
 * @param config  as the entity is
 * @returns its path, and the document
 */
export function entityPage(
  config: Config,
  speech: Speech,
  { id, groups, places }: EntityPage,
  around: Around,
): readonly [path: string, page: string] {
  const { locale, say } = speech
  const path = pagePath(config, locale, id)
  const all = html`<p><a href="${pagePath(config, locale)}">${say('page.common')}</a></p>`
  const sections = groups.map((group) =>
    answersSection(group, surroundingsOf(config, speech, around), speech),
  )
  const content = html`${all}${sections}${contactSection(config, speech, around.now)}${agenciesSection(config, speech, places, around.now)}`
  const languages = config.locales.map((each) => ({
    locale: each,
    path: pagePath(config, each, id),
  }))
  const own = { path, heading: say('title'), isFront: true, content, groups, languages }
  return [path, document(config, speech, around.assets, own)]
}

/** The hubs of the entities, for whoever has no script to choose with. */
function entities(config: Config, { locale, say }: Speech): Markup {
  if (!config.entities) return html``
  const label = localise(config.entities.label, locale)
  return html`
<nav aria-labelledby="entities">
<h2 id="entities">${say('page.entities', { label })}</h2>
<ul class="contents">${config.entities.list.map(
    ({ id, brand }) => html`<li><a href="${pagePath(config, locale, id)}">${brand.name}</a></li>`,
  )}</ul>
</nav>`
}

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
    ({ answer, borrowed }) =>
      html`<li><a href="#${encodeURI(anchorOf(answer.id))}"${borrowed && html` lang="${borrowed.lang}"`}>${answer.question}</a></li>`,
  )}</ul>`

interface Document {
  path: string
  heading: string
  isFront: boolean
  content: Markup
  groups: readonly Group[]
  /** Itself and the same in other languages. */
  languages: readonly { locale: string; path: string }[]
}

function document(
  config: Config,
  speech: Speech,
  { style, icon, picture }: PageAssets,
  { path, heading, isFront, content, groups, languages }: Document,
): string {
  const { locale, say } = speech
  const brand = config.brand.name
  const title = isFront ? say('page.title', { brand }) : `${heading} · ${brand}`
  const description = say('page.description', { brand })
  const address = config.hub + path
  const others = config.locales
    .filter((other) => other !== locale)
    .map(
      (other) =>
        languages.find((one) => one.locale === other) ?? {
          locale: other,
          path: pagePath(config, other),
        },
    )
  return documentOf({
    locale,
    title,
    head: html`<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
${languages.length > 1 && languages.map((each) => html`<link rel="alternate" hreflang="${each.locale}" href="${config.hub}${each.path}">\n`)}
${shareTags(config, speech, { title, description, path, picture })}
<link rel="icon" href="/${icon}">
<link rel="stylesheet" href="/${style}">
${groups.length > 0 && jsonBlock('application/ld+json', faqData(groups, locale))}`,
    body: html`<a class="skip" href="#main">${say('page.skip')}</a>
<header>
<p class="brand"><a href="${config.brand.url}">${brand}</a></p>
${
  others.length > 0 &&
  html`<nav aria-label="${say('page.languages')}">${others.map(
    (other) =>
      html`<a href="${other.path}" lang="${other.locale}" hreflang="${other.locale}">${nameOf(other.locale)}</a> `,
  )}</nav>`
}
</header>
<main id="main">
<h1>${heading}</h1>
<p class="quiet">${say('official', { brand })} · <a href="#contact">${say('home.contact')}</a></p>
${urgentNumbers(config, locale)}${content}
</main>`,
  })
}
