/**
 * From an offer of triage to something that can be shown and pressed: its words, its hours, its
 * delay and where it leads. The only place that knows how each channel of the bank's file is laid
 * out.
 */
import type { ChannelView } from '../channels/channel.ts'
import type { PublishedStart } from '../content/published.ts'
import type { Offer, Opening } from '../triage/index.ts'
import type { Speech } from '../ui/speech.ts'
import { CHANNELS } from './channels.ts'
import type { Place } from './place.ts'

export interface Way {
  offer: Offer
  view: ChannelView
  title: string
  /** Hours, delay and price in one line. */
  detail: string
  /** The word on the button. */
  go: string
  /** Where it leads: an address, or a place of the hub. Neither: the page that shows us acts. */
  href?: string
  place?: Place
  /** A letter's address, line by line. */
  address?: readonly string[]
  /** A number as people read it. */
  number?: string
  /** The same number, dialled from abroad. */
  abroad?: string
}

export interface WayContext {
  start: PublishedStart
  speech: Speech
  now: Date
  /** The visitor’s own time zone: hours are said in it. */
  zone: string
  /** How the bank’s site is called. */
  site: string
  topic: string | undefined
  /** Nobody but us is in this document: no page hears our events. */
  ownDocument: boolean
  /** The question that the offered answer answers. */
  answered: string | undefined
  /** A payment is to be contested, once the card is blocked. */
  contested: boolean
}

/**
 * « Ouvert jusqu’à 20 h », « Fermé · réouvre lundi à 9 h »; nothing for what has no hours. Said in the
 * visitor’s time, and marked as such where the bank’s clock shows another.
 */
export function sayOpening(
  opening: Opening,
  hoursId: string | undefined,
  { speech, start, now, zone }: WayContext,
): string {
  const bank = hoursId && start.hours[hoursId]?.zone
  if (!bank) return ''
  const at = opening.open ? opening.closesAt : opening.opensAt
  if (!at) return speech.t(opening.open ? 'hours.always' : 'hours.closedLong')
  const said = opening.open
    ? speech.t('hours.open', { time: speech.time(at, zone) })
    : speech.t('hours.closed', { when: speech.when(at, now, zone) })
  const differs = speech.time(at, zone) !== speech.time(at, bank)
  return differs ? `${said} ${speech.t('hours.yourTime')}` : said
}

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

export function wayOf(offer: Offer, context: WayContext): Way | undefined {
  const { start, speech, site } = context
  const { channels } = start
  if (offer.channel === 'answer') return undefined
  const view = CHANNELS[offer.channel]
  const delay = offer.delay && speech.count(`delay.${offer.delay.unit}`, offer.delay.value)
  const base = { offer, view, go: speech.t(view.go, { site }) }

  switch (offer.channel) {
    case 'action':
      return offer.id
        ? {
            ...base,
            title: speech.t(view.title),
            detail: context.answered ?? '',
            place: { at: 'answer', id: offer.id },
          }
        : undefined
    case 'phone': {
      const number = channels.phone?.numbers.find(({ id }) => id === offer.id)
      if (!number) return undefined
      return {
        ...base,
        title: number.label,
        detail: join(sayOpening(offer.opening, number.hours, context), number.tariff),
        number: number.shown,
        go: speech.t('phone.call', { number: number.shown }),
        href: `tel:${number.number}`,
        ...(number.abroad ? { abroad: number.abroad } : {}),
      }
    }
    case 'link': {
      const link = channels.links.find(({ id }) => id === offer.id)
      if (!link) return undefined
      const holder = link.holder && speech.t('channel.holder', { holder: link.holder })
      return {
        ...base,
        title: link.label,
        detail: join(sayOpening(offer.opening, link.hours, context), delay, holder),
        ...(link.url ? { href: link.url } : {}),
        ...(link.address ? { address: link.address } : {}),
      }
    }
    default: {
      const channel = channels[offer.channel]
      if (!channel) return undefined
      // A page that does not hear the event gets the bank's own page instead.
      const heard = channel.mode === 'event' && offer.continues === 'here' && !context.ownDocument
      const leads = channel.mode !== 'api' && !heard
      if (leads && !channel.url) return undefined
      const legal = offer.channel === 'complaint' ? speech.t('delay.complaint') : undefined
      const elsewhere = offer.continues === 'bank' ? speech.t('channel.opens', { site }) : undefined
      const contests = context.contested && offer.channel === 'message'
      const said = join(sayOpening(offer.opening, channel.hours, context), legal ?? delay)
      return {
        ...base,
        title: speech.t(contests ? 'urgent.contest' : view.title),
        detail: said || (elsewhere ?? ''),
        ...(heard && { go: speech.t('channel.link.go') }),
        ...(leads && channel.url
          ? { href: channel.url.replace('{topic}', context.topic ?? '') }
          : {}),
        ...(channel.mode === 'api' && { place: { at: offer.channel as 'callback' | 'agency' } }),
      }
    }
  }
}
