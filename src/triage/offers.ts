/**
 * One channel of the bank, as this surface may show it now: which offers it makes, whether somebody
 * is there, where it goes on. Knows nothing of the question but the reasons it is handed.
 */
import type { PublicChannels } from '../content/published.ts'
import { SURFACES } from '../surfaces.ts'
import { opening } from './hours.ts'
import type { Channel, Offer, Opening, Reason } from './offer.ts'
import type { FullSituation } from './situation.ts'

type Way = NonNullable<PublicChannels['callback' | 'message']>
type LinkKind = PublicChannels['links'][number]['kind']

/** Whose service holds the conversation, by kind of link. */
const HELD_BY: Record<LinkKind, Offer['continues']> = {
  email: 'service',
  sms: 'service',
  whatsapp: 'service',
  messenger: 'service',
  letter: 'here',
  video: 'bank',
  chat: 'bank',
  web: 'bank',
}

/** The offers that a channel makes here, in the bank's order; none when it is not set up. */
export function offersOf(channel: Channel, situation: FullSituation, reasons: Reason[]): Offer[] {
  const { channels, found } = situation
  switch (channel) {
    case 'answer':
    case 'action':
      return found ? [{ channel, id: found.id, reasons, opening: ALWAYS, continues: 'here' }] : []
    case 'phone':
      return (channels.phone?.numbers ?? []).map(({ id, hours }) => ({
        channel,
        id,
        ...timed(situation, hours, reasons),
        continues: 'here',
      }))
    case 'link':
      return channels.links.map(({ id, kind, hours, delay }) => ({
        channel,
        id,
        ...timed(situation, hours, reasons),
        ...(delay && { delay }),
        continues: HELD_BY[kind],
      }))
    default:
      return wayOf(channel, channels[channel], situation, reasons)
  }
}

const ALWAYS: Opening = { open: true }

/** Written on the secure origin, never in the hub. */
const ON_SECURE: ReadonlySet<Channel> = new Set(['message', 'complaint'])

function wayOf(
  channel: 'callback' | 'message' | 'agency' | 'complaint',
  way: Way | undefined,
  situation: FullSituation,
  reasons: Reason[],
): Offer[] {
  if (!way) return []
  const { own, privateMatters } = SURFACES[situation.surface]
  // Nobody listens for the host's event on a page that is not the bank's; our own form is everywhere.
  const stored = way.mode === 'api'
  const here = (stored && !ON_SECURE.has(channel)) || (way.mode === 'event' && own)
  if (!here && !stored && way.url === undefined) return []
  const shown = timed(situation, way.hours, reasons)
  return [
    {
      channel,
      ...shown,
      reasons: [
        ...shown.reasons,
        ...(channel === 'message' && !privateMatters ? (['not-public'] as const) : []),
        ...(here || own ? [] : (['continues-at-bank'] as const)),
      ],
      ...(way.delay && { delay: way.delay }),
      continues: here ? 'here' : 'bank',
    },
  ]
}

/** Where there are hours, they are a reason; a way without any is there day and night. */
function timed(
  { hours, now }: FullSituation,
  id: string | undefined,
  reasons: Reason[],
): Pick<Offer, 'opening' | 'reasons'> {
  const known = id === undefined ? undefined : hours[id]
  if (!known) return { opening: ALWAYS, reasons }
  const when = opening(known, now)
  return { opening: when, reasons: [...reasons, when.open ? 'open-now' : 'closed-now'] }
}
