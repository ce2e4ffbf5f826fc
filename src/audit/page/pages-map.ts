/** The website as a map: a tile for each page that holds answers, in the sections of its paths. */
import { html, type Markup } from '../../publish/markup.ts'
import type { CheckReport } from '../report.ts'
import type { Tongue } from '../say.ts'
import { icon } from './icons.ts'

type Page = CheckReport['pages'][number]

/** Widths of the sheet, `w1` to `w6`; an area grows with its side squared. */
const WIDEST = 6
const widthOf = (answers: number): number =>
  Math.min(WIDEST, Math.max(1, Math.round(Math.sqrt(answers))))

export function pagesMap({ pages }: CheckReport, tongue: Tongue): Markup {
  const hosts = new Set(pages.map(({ url }) => new URL(url).host))
  const sectionOf = ({ url }: Page): string => {
    const { host, pathname } = new URL(url)
    const [first = ''] = pathname.split('/').filter(Boolean)
    return [hosts.size > 1 ? host : '', first].filter(Boolean).join(' › ')
  }
  const sections = [...Map.groupBy(pages, sectionOf)]
  return html`<ul class="map">${sections.map(
    ([name, inside]) => html`
<li><h3>${worded(name) || tongue.say('map.home')}</h3>
<ul>${inside.map((page) => tile(page, tongue))}</ul></li>`,
  )}
</ul>`
}

function tile({ url, answers, state }: Page, { say, count }: Tongue): Markup {
  const parts = new URL(url).pathname.split('/').filter(Boolean)
  const name = worded(parts.at(-1) ?? '') || say('map.home')
  return html`<li class="tile ${state} w${widthOf(answers)}"><a href="${url}">${icon(state)}<span>${name}</span><span class="quiet">${count('answers', answers)}<span class="hidden">, ${say(`state.${state}`)}</span></span></a></li>
`
}

/** `perte-ou-vol` as people say it. */
function worded(part: string): string {
  const words = decoded(part)
    .replace(/\.[a-z]+$/, '')
    .replace(/[-_+]+/g, ' ')
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
