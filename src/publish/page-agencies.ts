/**
 * The agencies on pages without JavaScript: where each is, when it is open, how it is rung. A page for all of
 * them, or, where they are many, one for each area (the first two figures of the postcode), so that nobody
 * downloads a country to find a street.
 */
import type { Config } from '../content/config.ts'
import type { Agency } from '../content/directory.ts'
import { html, type Markup } from './markup.ts'
import { pagePath } from './page-plan.ts'
import type { Speech } from './speech.ts'
import { weekInWords } from './week.ts'

/** Beyond, a page takes too long on a slow phone. */
const MOST_ON_ONE_PAGE = 100

export interface AgencyPage {
  /** Begins and ends with a slash. */
  path: string
  heading: string
  content: Markup
}

/** Where they begin; nothing where the bank has none. */
export const agenciesPath = (
  config: Config,
  locale: string,
  agencies: readonly Agency[],
): string | undefined => (agencies.length > 0 ? `${pagePath(config, locale)}agencies/` : undefined)

/** @returns the first is that of all: a list of agencies, or of areas */
export function agencyPages(
  config: Config,
  speech: Speech,
  agencies: readonly Agency[],
  now: Date,
): AgencyPage[] {
  const { locale, say } = speech
  const path = agenciesPath(config, locale, agencies)
  if (path === undefined) return []
  const heading = say('page.agencies')
  const back = html`<p><a href="${pagePath(config, locale)}">${say('page.common')}</a></p>`
  const list = (some: readonly Agency[]) =>
    html`<ul class="ways">${some.toSorted(byTown).map((one) => entry(config, speech, one, now))}</ul>`
  if (agencies.length <= MOST_ON_ONE_PAGE) {
    return [{ path, heading, content: html`${back}${list(agencies)}` }]
  }
  const areas = [...Map.groupBy(agencies, areaOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  const links = areas.map(
    ([area, some]) => html`<li><a href="${path}${area}/">${titleOf(area, some, speech)}</a></li>`,
  )
  const up = html`<p><a href="${path}">${heading}</a></p>`
  return [
    { path, heading, content: html`${back}<ul class="contents">${links}</ul>` },
    ...areas.map(([area, some]) => ({
      path: `${path}${area}/`,
      heading: `${heading}, ${titleOf(area, some, speech)}`,
      content: html`${up}${list(some)}`,
    })),
  ]
}

/** Those of an entity, on its page: a long list, folded away by town. */
export function agenciesSection(
  config: Config,
  speech: Speech,
  agencies: readonly Agency[],
  now: Date,
): Markup {
  if (agencies.length === 0) return html``
  const towns = Map.groupBy(agencies.toSorted(byTown), ({ city = '' }) => city)
  return html`
<section id="agencies" aria-labelledby="agencies-title">
<h2 id="agencies-title">${speech.say('page.agencies')}</h2>
${[...towns].map(([town, here]) => {
  const list = html`<ul class="ways">${here.map((one) => entry(config, speech, one, now, 'h3'))}</ul>`
  return town ? html`<details><summary>${town}</summary>${list}</details>` : list
})}
</section>`
}

/** `69`; overseas the first three figures, where an island begins with 97 as another does. */
const areaOf = ({ postcode = '' }: Agency): string =>
  /^(?:9[78]\d|\d{2})(?=\d)/.exec(postcode)?.[0] ?? '0'

/** « 69 : Lyon, Villeurbanne… » */
function titleOf(area: string, some: readonly Agency[], { say }: Speech): string {
  const towns = [...new Set(some.map(({ city }) => city).filter((city) => city !== undefined))]
  const named = towns.sort().slice(0, 3).join(', ')
  return area === '0' ? named : say('page.area', { area, towns: named })
}

function entry(
  { channels, hub }: Config,
  speech: Speech,
  { id, name, street, postcode, city, phone, hours, wheelchair }: Agency,
  now: Date,
  heading: 'h2' | 'h3' = 'h2',
): Markup {
  const { say } = speech
  const title = name ?? city ?? id
  const place = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean)
  const lines = hours?.week
    ? weekInWords(
        {
          zone: 'Europe/Paris', // of no meaning for a week in words
          week: hours.week,
          holidays: hours.holidaysClosed ? 'fr' : 'none',
          closures: hours.closures,
        },
        speech,
        now,
      )
    : [hours?.text].filter((text) => text !== undefined)
  return html`
<li id="${id}">
${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${place.length > 0 && html`<address>${place.map((line) => html`${line}<br>`)}</address>`}
${phone && html`<p><a class="number" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></p>`}
${lines.length > 0 && html`<ul class="hours" aria-label="${say('page.hours')}">${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
${wheelchair && html`<p>${say('page.wheelchair')}</p>`}
${channels.agency?.mode === 'api' && html`<p><a href="${hub}/hub/#des-questions/agency/${encodeURIComponent(id)}">${say('page.book')}</a></p>`}
</li>`
}

const byTown = (a: Agency, b: Agency): number =>
  `${a.city} ${a.name} ${a.id}`.localeCompare(`${b.city} ${b.name} ${b.id}`, 'fr')
