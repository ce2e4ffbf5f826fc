/**
 * The pictures of the report: a ring, bars, columns. Drawn with attributes alone, since a strict policy refuses
 * styles on elements; colours come from the sheet, by class. What a picture shows is always in words beside it.
 */
import { html, type Markup } from '../../publish/markup.ts'
import type { CheckReport, State } from '../report.ts'

const STATES: readonly State[] = ['fault', 'warning', 'fine']

const totalOf = (states: CheckReport['answers']): number =>
  STATES.reduce((sum, state) => sum + states[state], 0)

/** The beginning and the length of each part, in hundredths of `all`. */
function shares(states: CheckReport['answers'], all = totalOf(states)) {
  let from = 0
  return STATES.map((state) => {
    const length = all === 0 ? 0 : (100 * states[state]) / all
    const part = { state, from, length }
    from += length
    return part
  }).filter(({ length }) => length > 0)
}

const rounded = (number: number): string => String(Math.round(number * 100) / 100)

/** @param name for whoever does not see it */
export function ring(
  states: CheckReport['answers'],
  { name, under, locale }: { name: string; under: string; locale: string },
): Markup {
  // Down, never up: 100 % means all of them.
  const share = Math.floor((100 * states.fine) / totalOf(states)) / 100
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
  return html`<svg class="ring" viewBox="0 0 120 120" role="img" aria-label="${name}">
<circle class="rail" cx="60" cy="60" r="50"/>
${shares(states).map(
  ({ state, from, length }) =>
    html`<circle class="${state}" cx="60" cy="60" r="50" pathLength="100" transform="rotate(-90 60 60)" stroke-dasharray="${rounded(length)} ${rounded(100 - length)}" stroke-dashoffset="${rounded(-from)}"/>`,
)}
<text class="percent" x="60" y="62">${percent}</text>
<text class="under" x="60" y="77">${under}</text>
</svg>`
}

/** @param most of the longest bar */
export const bar = (states: CheckReport['answers'], most: number): Markup =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${shares(
    states,
    most,
  ).map(
    ({ state, from, length }) =>
      html`<rect class="${state}" x="${rounded(from)}" y="0" width="${rounded(length)}" height="10"/>`,
  )}</svg>`

const [WIDE, HIGH] = [300, 110]

/** Ten columns, from hard to easy, with the limit between them. */
export function columns(
  { bands, limit }: Pick<CheckReport['reading'][number], 'bands' | 'limit'>,
  name: string,
): Markup {
  const most = Math.max(1, ...bands)
  const step = WIDE / bands.length
  const at = (limit / 100) * WIDE
  return html`<svg class="columns" viewBox="0 -14 ${WIDE} ${HIGH + 32}" role="img" aria-label="${name}">
<rect class="hard" x="0" y="-8" width="${at}" height="${HIGH + 8}"/>
${bands.map((count, band) => {
  const height = (count / most) * (HIGH - 12)
  return html`<rect class="${band * 10 < limit ? 'warning' : 'fine'}" x="${rounded(band * step + 3)}" y="${rounded(HIGH - height)}" width="${rounded(step - 6)}" height="${rounded(height)}" rx="3"/>
${count > 0 && html`<text class="value" x="${rounded((band + 0.5) * step)}" y="${rounded(HIGH - height - 4)}">${count}</text>`}`
})}
<line class="axis" x1="0" x2="${WIDE}" y1="${HIGH}" y2="${HIGH}"/>
<line class="limit" x1="${at}" x2="${at}" y1="-8" y2="${HIGH}"/>
<text class="limit" x="${at - 5}" y="2">B2</text>
${[0, 25, 50, 75, 100].map(
  (mark) =>
    html`<text class="mark ${mark === 0 ? 'first' : mark === 100 ? 'last' : ''}" x="${(mark / 100) * WIDE}" y="${HIGH + 14}">${mark}</text>`,
)}
</svg>`
}
