/** The bank of the triage tests: every channel, with hours that a reader can keep in mind. */
import { Hours } from '../../src/content/hours.ts'
import type { Surface } from '../../src/surfaces.ts'
import type { Offer } from '../../src/triage/index.ts'
import { instantOf } from '../../src/triage/local-time.ts'
import type { FullSituation } from '../../src/triage/situation.ts'

const weekdays = (...hours: string[]) => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
})
const always = { ...weekdays('00:00-24:00'), sat: ['00:00-24:00'], sun: ['00:00-24:00'] }

export const HOURS = {
  always: Hours.parse({ zone: 'Europe/Paris', week: always, holidays: 'none' }),
  advisers: Hours.parse({ zone: 'Europe/Paris', week: weekdays('08:00-20:00') }),
  branches: Hours.parse({ zone: 'Europe/Paris', week: weekdays('09:00-17:00') }),
}

const tariff = 'appel non surtaxé'
export const CHANNELS: FullSituation['channels'] = {
  phone: {
    numbers: [
      {
        id: 'advisers',
        label: 'Service client',
        number: '+33199003939',
        shown: '01 99 00 39 39',
        tariff,
        hours: 'advisers',
        urgent: false,
      },
      {
        id: 'opposition',
        label: 'Opposition',
        number: '+33199001111',
        shown: '01 99 00 11 11',
        tariff,
        hours: 'always',
        urgent: true,
      },
    ],
  },
  callback: {
    mode: 'link',
    url: 'https://banque.example/rappel',
    hours: 'advisers',
    delay: { value: 2, unit: 'hour' },
  },
  message: {
    mode: 'link',
    url: 'https://banque.example/messagerie',
    delay: { value: 1, unit: 'working-day' },
  },
  agency: { mode: 'link', url: 'https://banque.example/agences', hours: 'branches' },
  complaint: {
    mode: 'link',
    url: 'https://banque.example/reclamation',
    delay: { value: 10, unit: 'working-day' },
  },
  links: [
    {
      id: 'whatsapp',
      kind: 'whatsapp',
      label: 'WhatsApp',
      url: 'https://wa.example/1',
      hours: 'advisers',
    },
  ],
}

export const TUESDAY_MORNING = instantOf('2026-03-03T10:00', 'Europe/Paris')
export const TUESDAY_EVENING = instantOf('2026-03-03T18:30', 'Europe/Paris')
export const TUESDAY_NIGHT = instantOf('2026-03-03T23:00', 'Europe/Paris')
export const LABOUR_DAY = instantOf('2026-05-01T10:00', 'Europe/Paris')

export const situation = (more: Partial<FullSituation> = {}): FullSituation => ({
  locale: 'fr',
  surface: 'website' satisfies Surface,
  now: TUESDAY_MORNING,
  visitor: 'customer',
  channels: CHANNELS,
  hours: HOURS,
  ...more,
})

/** One question of each kind. */
export const LOST = 'on m’a volé ma carte'
export const COMPLAINT = 'je veux faire une réclamation'
export const PERSONAL = 'pourquoi mon virement n’est pas arrivé'
export const COMPLEX = 'je veux acheter une maison'
export const GENERAL = 'combien de temps prend un virement'

/** What comes first, and which telephone number. */
export const first = (offers: readonly Offer[]) =>
  `${offers[0]!.channel}${offers[0]!.channel === 'phone' ? `:${offers[0]!.id}` : ''}`
export const order = (offers: readonly Offer[]) => offers.map(({ channel }) => channel)
