/**
 * Every way to reach the bank, on the page without JavaScript: numbers, hours in words, the bank's
 * own pages, letters. What only a program can open, and has no page, is left out.
 */
import type { Config } from '../content/config.ts'
import type { Delay } from '../content/fields.ts'
import type { PublicChannels } from '../content/published.ts'
import type { Key } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import { projectChannels, projectComplaint, proofPage, siteName } from './project.ts'
import type { Speech } from './speech.ts'
import { weekInWords } from './week.ts'

type PhoneNumber = NonNullable<PublicChannels['phone']>['numbers'][number]
type Link = PublicChannels['links'][number]

const WAYS = ['callback', 'message', 'agency', 'complaint'] as const

/** The numbers that cannot wait, for the top of every page: who has lost a card does not scroll. */
export const urgentNumbers = (config: Config, locale: string): Markup[] =>
  (projectChannels(config, locale).phone?.numbers ?? [])
    .filter(({ urgent }) => urgent)
    .map(
      ({ label, number, shown, tariff }) => html`
<p class="urgent">${label} · <a class="number" href="tel:${number}">${shown}</a> · ${tariff}</p>`,
    )

export function contactSection(config: Config, speech: Speech, now: Date): Markup {
  const { say } = speech
  const channels = projectChannels(config, speech.locale)
  const hoursOf = (id: string | undefined): Markup[] => {
    const hours = id === undefined ? undefined : config.hours[id]
    return hours ? weekInWords(hours, speech, now).map((line) => html`<li>${line}</li>`) : []
  }
  const hoursList = (id: string | undefined) => {
    const lines = hoursOf(id)
    return (
      lines.length > 0 && html`<ul class="hours" aria-label="${say('page.hours')}">${lines}</ul>`
    )
  }
  const delay = (promised: Delay | undefined) =>
    promised && html`<p>${speech.count(`delay.${promised.unit}`, promised.value)}</p>`

  const phone = ({ label, number, shown, tariff, abroad, hours, urgent }: PhoneNumber) => html`
<li${urgent && html` class="urgent"`}>
<h3>${label}</h3>
<p><a class="number" href="tel:${number}">${shown}</a> <span>${tariff}</span></p>
${abroad && html`<p>${say('phone.abroad', { number: abroad })}</p>`}
${hoursList(hours)}
</li>`

  const way = (id: (typeof WAYS)[number]) => {
    const channel = channels[id]
    if (!channel?.url) return
    return html`
<li>
<h3><a href="${channel.url.replace('{topic}', '')}">${say(`channel.${id}` as Key)}</a></h3>
${id === 'complaint' && !channel.delay ? html`<p>${say('delay.complaint')}</p>` : delay(channel.delay)}
${hoursList(channel.hours)}
</li>`
  }

  const other = ({ label, url, address, holder, hours, delay: promised }: Link) => html`
<li>
<h3>${url ? html`<a href="${url}">${label}</a>` : label}</h3>
${address && html`<address>${address.map((line) => html`${line}<br>`)}</address>`}
${holder && html`<p>${say('channel.holder', { holder })}</p>`}
${delay(promised)}
${hoursList(hours)}
</li>`

  return html`
<section id="contact" aria-labelledby="contact-title">
<h2 id="contact-title">${say('home.contact')}</h2>
<ul class="ways">${channels.phone?.numbers.map(phone)}${WAYS.map(way)}${channels.links.map(other)}
</ul>
${complaintWays(config, speech)}
${config.proofs && html`<p><a href="${proofPage(config.hub)}">${say('page.proof')}</a></p>`}
<p><a href="${config.brand.url}">${siteName(config)}</a></p>
</section>`
}

/** Every way to complain, and who decides in the end, free of charge. */
function complaintWays(config: Config, { locale, say }: Speech): Markup | undefined {
  const { form, letter, ombudsman } = projectComplaint(config, locale)
  if (!form && !letter && !ombudsman) return
  const address = (lines: readonly string[] | undefined) =>
    lines && html`<address>${lines.map((line) => html`${line}<br>`)}</address>`
  return html`
<h3 id="complaint">${say('page.complaint')}</h3>
<ul class="ways">
${form && html`<li><a href="${form}">${say('page.complaint.form')}</a></li>`}
${letter && html`<li>${say('page.complaint.letter')}${address(letter)}</li>`}
${ombudsman && html`<li>${say('page.complaint.ombudsman')}<br><a href="${ombudsman.url}">${ombudsman.name}</a>${address(ombudsman.address)}</li>`}
</ul>`
}
