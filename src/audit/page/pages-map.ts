/** The website as a map: a tile for each page that holds answers, higher where it holds more. */
import { html, type Markup } from '../../publish/markup.ts'
import type { CheckReport } from '../report.ts'
import { inWords, type Tongue } from '../say.ts'
import { icon } from './icons.ts'

type Page = CheckReport['pages'][number]

/** Heights of the sheet, `h1` to `h6`. */
const HIGHEST = 6
const heightOf = (answers: number): number => Math.min(HIGHEST, Math.ceil(answers / 4))

export const pagesMap = ({ pages }: CheckReport, tongue: Tongue): Markup =>
  html`<ul class="map">${[...Map.groupBy(pages, ({ section }) => section)].map(
    ([section, inside]) => html`
<li><h3>${section || tongue.say('map.home')}</h3>
<ul>${inside.map((page) => tile(page, tongue))}</ul></li>`,
  )}
</ul>`

function tile({ url, answers, state }: Page, { say, count }: Tongue): Markup {
  const parts = new URL(url).pathname.split('/').filter(Boolean)
  const name = inWords(parts.slice(1).at(-1) ?? parts[0] ?? '') || say('map.home')
  return html`<li class="tile ${state} h${heightOf(answers)}"><a href="${url}">${icon(state)}<span>${name}</span><span class="quiet">${count('answers', answers)}<span class="hidden">, ${say(`state.${state}`)}</span></span></a></li>
`
}
