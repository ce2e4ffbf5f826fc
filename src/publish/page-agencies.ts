/**
 * Places that receive people, on the page without JavaScript: a long list, folded away by town. Whether one
 * is open now is not its business: a page that is printed cannot know.
 */
import type { Agency, Opening } from '../content/directory.ts'
import { html, type Markup } from './markup.ts'
import type { Speech } from './speech.ts'
import { weekInWords } from './week.ts'

export function agenciesSection(agencies: readonly Agency[], speech: Speech, now: Date): Markup {
  if (agencies.length === 0) return html``
  const towns = Map.groupBy(agencies, ({ city = '' }) => city)
  const order = new Intl.Collator(speech.locale).compare
  const sorted = [...towns].sort(([a], [b]) => order(a, b))
  return html`
<section id="agencies" aria-labelledby="agencies-title">
<h2 id="agencies-title">${speech.say('page.agencies')}</h2>
${sorted.map(([town, here]) => {
  const list = html`<ul class="ways">${here.map((one) => place(one, speech, now))}</ul>`
  return town ? html`<details><summary>${town}</summary>${list}</details>` : list
})}
</section>`
}

function place(
  { id, name, street, postcode, city, phone, hours, url }: Agency,
  speech: Speech,
  now: Date,
): Markup {
  const title = name ?? street ?? id
  const town = [postcode, city].filter(Boolean).join(' ')
  const lines = [street, town].filter((line) => line && line !== title)
  return html`
<li>
<h3>${url ? html`<a href="${url}">${title}</a>` : title}</h3>
<address>${lines.map((line) => html`${line}<br>`)}</address>
${phone && html`<p>${phone}</p>`}
${hours && html`<ul class="hours" aria-label="${speech.say('page.hours')}">${linesOf(hours, speech, now).map((line) => html`<li>${line}</li>`)}</ul>`}
</li>`
}

/** In our words where they were understood, else as the page has them. */
const linesOf = ({ week, text, ...opening }: Opening, speech: Speech, now: Date): string[] =>
  week
    ? weekInWords(
        {
          ...{ week, zone: 'Europe/Paris', closures: opening.closures },
          holidays: opening.holidaysClosed ? 'fr' : 'none',
        },
        speech,
        now,
      )
    : [text]
