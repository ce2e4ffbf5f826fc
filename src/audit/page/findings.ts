/** What is to be done: a card for each kind of finding, the worst first, with the places that it concerns. */
import { html, type Markup } from '../../publish/markup.ts'
import type { Where } from '../finding.ts'
import type { CheckReport } from '../report.ts'
import type { Tongue } from '../say.ts'
import { icon } from './icons.ts'

type Found = CheckReport['findings'][number]

/** More are folded away: the card says how many there are. */
const SHOWN = 6

export const groupsOf = ({ findings }: CheckReport): [Found['code'], Found[]][] => [
  ...Map.groupBy(findings, ({ code }) => code),
]

export const findingCards = (report: CheckReport, tongue: Tongue): Markup[] =>
  groupsOf(report).map(([code, found]) => {
    const [first] = found
    const isOneAdvice = found.every(({ todo }) => todo === first!.todo)
    const advice = isOneAdvice && first!.todo
    const item = (one: Found) => entry(one, !isOneAdvice, tongue)
    const rest = found.slice(SHOWN)
    return html`
<section class="card found" id="${code}" aria-labelledby="${code}-title">
<h3 id="${code}-title">${icon(first!.severity)}<span>${tongue.say(`${code}.title`)}</span> <span class="badge ${first!.severity}">${found.length}</span></h3>
${advice && html`<p class="todo">${sentence(advice, tongue)}</p>`}
<ul>${found.slice(0, SHOWN).map(item)}</ul>
${rest.length > 0 && html`<details><summary>${tongue.count('more', rest.length)}</summary><ul>${rest.map(item)}</ul></details>`}
</section>`
  })

function entry({ where, also, what, todo }: Found, withAdvice: boolean, tongue: Tongue): Markup {
  return html`<li>
<p class="where">${placeOf(where, tongue)}</p>
<p>${sentence(what, tongue)}${also.length > 0 && html` <span class="quiet">(${tongue.count('also', also.length)})</span>`}</p>
${withAdvice && html`<p class="todo">${sentence(todo, tongue)}</p>`}
</li>
`
}

function placeOf({ question, answer, url, file, place }: Where, { say }: Tongue): Markup {
  const name = question ?? answer ?? [file, place].filter(Boolean).join(' : ')
  if (!url) return html`${name}`
  if (!name) return html`<a href="${url}">${pathOf(url)}</a>`
  return question || answer
    ? html`<a href="${url}">${name}</a>`
    : html`${name} · <a href="${url}">${say('page')}</a>`
}

function pathOf(url: string): string {
  const { host, pathname, search } = new URL(url)
  return decodeURI(pathname + search) === '/' ? host : decodeURI(pathname + search)
}

/** Alone, not in an address. */
const ISO_DATE = /(?<![/\w-])\d{4}-\d\d-\d\d(?![/\w-])/g

/** Sentences of the terminal begin small, end without a dot and write dates for machines; addresses stay. */
const sentence = (text: string, { locale, date }: Tongue): string => {
  const isAddress = /^https?:/.test(text)
  const worded = text.replace(ISO_DATE, date)
  const whole = isAddress ? worded : worded.charAt(0).toLocaleUpperCase(locale) + worded.slice(1)
  return /[.!?…»”]$/.test(whole) ? whole : `${whole}.`
}
