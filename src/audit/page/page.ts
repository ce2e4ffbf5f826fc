/**
 * The report as one page that needs nothing else: no script, no file, no network. It is drawn from the data of
 * the report and the colours of the bank, and its policy allows its own sheet and nothing more.
 */
import { createHash } from 'node:crypto'
import type { Config } from '../../content/config.ts'
import { html, type Markup, trusted } from '../../publish/markup.ts'
import { tokensOf } from '../../publish/page-style.ts'
import type { CheckReport, State } from '../report.ts'
import type { Tongue } from '../say.ts'
import { bar, columns, ring } from './charts.ts'
import { findingCards, groupsOf } from './findings.ts'
import { icon } from './icons.ts'
import css from './page.css?inline'
import { pagesMap } from './pages-map.ts'
import pictures from './pictures.css?inline'

/** @param tongue of the report's language */
export function reportPage(
  report: CheckReport,
  tongue: Tongue,
  { theme, approval }: Pick<Config, 'theme' | 'approval'>,
): string {
  const { say } = tongue
  const style = tokensOf(theme) + css + pictures
  const hash = createHash('sha256').update(style).digest('base64')
  const title = `${say('title')} · ${report.brand}`
  return html`<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${say('description', { brand: report.brand })}">
<style>${trusted(style)}</style>
</head>
<body>
<header>
<p class="brand">${report.brand}</p>
<h1>${say('title')}</h1>
<p class="quiet"><time datetime="${report.at}">${say('at', { date: tongue.date(report.at) })}</time> · ${say(report.online ? 'online' : 'offline')}</p>
</header>
<main>
${summary(report, tongue)}
<div class="pair">${byTopic(report, tongue)}<div class="stack">${byEase(report, tongue)}${ending(report, tongue, approval.warnDays)}</div></div>
${report.pages.length > 0 && part('map', html`${pagesMap(report, tongue)}`, tongue)}
${report.findings.length > 0 && html`<section aria-labelledby="todo"><h2 id="todo">${say('todo')}</h2><p class="lead">${say('todo.lead')}</p><div class="cards">${findingCards(report, tongue)}</div></section>`}
</main>
<footer><p class="quiet">${say('made', { version: report.version })}</p></footer>
</body>
</html>
`.text
}

function summary(report: CheckReport, tongue: Tongue): Markup {
  const { say, count } = tongue
  const { counts, answers } = report
  const state: State = counts.faults > 0 ? 'fault' : counts.warnings > 0 ? 'warning' : 'fine'
  const verdict =
    state === 'fine'
      ? say('verdict.fine')
      : count(`verdict.${state}`, state === 'fault' ? counts.faults : counts.warnings)
  const all = answers.fine + answers.warning + answers.fault
  const told = [
    count('answers', all),
    ...(counts.faults > 0 && counts.warnings > 0 ? [count('warnings', counts.warnings)] : []),
    ...(report.online ? [count('pages', counts.pages), count('links', counts.links)] : []),
  ]
  return html`<section class="card summary ${state}" aria-labelledby="verdict">
<div>
<h2 id="verdict">${icon(state)}${verdict}</h2>
<p class="lead">${say(`lead.${state}`)}</p>
<ul class="facts">${told.map((fact) => html`<li>${fact}</li>`)}</ul>
${
  report.findings.length > 0 &&
  html`<nav aria-label="${say('toc')}"><ul class="jumps">${groupsOf(report).map(
    ([code, found]) =>
      html`<li><a class="jump ${found[0]!.severity}" href="#${code}">${icon(found[0]!.severity)}<span>${say(`${code}.title`)}</span><b>${found.length}</b></a></li>`,
  )}</ul></nav>`
}
</div>
${
  all > 0 &&
  html`<figure>${ring(answers, { name: say('donut', { ...answers, count: all }), under: say('ring'), locale: tongue.locale })}
<figcaption><ul class="legend">${(['fine', 'warning', 'fault'] as const).map(
    (one) => html`<li>${icon(one)}${say(`state.${one}`)} <b>${answers[one]}</b></li>`,
  )}</ul></figcaption></figure>`
}
</section>`
}

const part = (
  id: 'topics' | 'map' | 'ending',
  content: Markup,
  { say }: Tongue,
  days = 0,
): Markup =>
  html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${say(id)}</h2><p class="lead">${say(`${id}.lead`, { days })}</p>${content}</section>`

function byTopic({ topics }: CheckReport, tongue: Tongue): Markup | false {
  const sizeOf = (states: CheckReport['answers']) => states.fine + states.warning + states.fault
  const rows = topics.filter((topic) => sizeOf(topic) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const [longest] = rows
  if (!longest) return false
  const most = sizeOf(longest)
  return part(
    'topics',
    html`<ul class="bars">${rows.map(
      (topic) =>
        html`<li><span class="name">${topic.label}</span><span class="size">${sizeOf(topic)}</span>${bar(topic, most)}<span class="hidden">${tongue.say('chart.topic', { ...topic, topic: topic.label, id: '' })}</span></li>`,
    )}</ul>`,
    tongue,
  )
}

/** Of fewer answers, columns would be a row of ones. */
const FEWEST_FOR_COLUMNS = 8

function byEase({ reading }: CheckReport, tongue: Tongue): Markup | false {
  const { say } = tongue
  if (reading.length === 0) return false
  const formulas = reading.map(({ formula }) => formula).join(', ')
  return html`<section class="card" aria-labelledby="reading"><h2 id="reading">${say('reading')}</h2>
<p class="lead">${say('reading.lead', { formula: formulas, limit: reading[0]!.limit })}</p>
${reading.map((one) => easeOf(one, reading.length > 1, tongue))}
</section>`
}

function easeOf(
  one: CheckReport['reading'][number],
  isNamed: boolean,
  { say, count, locale: ours }: Tongue,
): Markup {
  const { locale, bands, median, short } = one
  const name = bands
    .map((number, band) => ({
      from: band * 10,
      to: band === 9 ? 100 : band * 10 + 9,
      count: number,
    }))
    .filter((band) => band.count > 0)
    .map((band) => say('reading.band', band))
    .join(', ')
  const measured = bands.reduce((sum, number) => sum + number, 0)
  const language = new Intl.DisplayNames(ours, { type: 'language' }).of(locale) ?? locale
  return html`${measured >= FEWEST_FOR_COLUMNS && columns(one, name)}
<p class="quiet">${isNamed && html`<b>${capital(language)}</b> · `}${say('reading.median', { median })}${short > 0 && html` · ${count('reading.short', short)}`}</p>
`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function ending({ ending: list }: CheckReport, tongue: Tongue, days: number): Markup | false {
  if (list.length === 0) return false
  return part(
    'ending',
    html`<ol class="ending">${list.map(
      ({ question, answer, by, until }) =>
        html`<li><time datetime="${until}">${tongue.date(until)}</time><span>${question ?? answer}</span><span class="quiet">${tongue.say('ending.by', { by })}</span></li>`,
    )}</ol>`,
    tongue,
    days,
  )
}
