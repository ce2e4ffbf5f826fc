/** A bank with agencies that take appointments: three places, two reasons, and whoever wants to be received. */
import { Channels } from '../../src/content/channels.ts'
import type { Config } from '../../src/content/config.ts'
import type { Agency } from '../../src/content/directory.ts'
import type { Db } from '../../src/server/database/db.ts'
import { callbackBank, freshPhone, type Running, requested, runBank } from './callbacks.ts'

const week = (periods: string[]) => ({
  mon: [],
  tue: periods,
  wed: periods,
  thu: periods,
  fri: periods,
  sat: periods.slice(0, 1),
  sun: [],
})
const opening = (periods: string[]) => ({
  text: 'comme affiché',
  week: week(periods),
  closures: [],
  holidaysClosed: true,
  byAppointment: false,
})

export const AGENCIES: readonly Agency[] = [
  {
    id: 'bellecour-lyon',
    name: 'Agence Bellecour',
    street: '10 place Bellecour',
    postcode: '69002',
    city: 'Lyon',
    position: [45.7578, 4.832],
    phone: '04 99 00 10 01',
    wheelchair: true,
    hours: opening(['09:00-12:00', '14:00-18:00']),
  },
  {
    id: 'gratte-ciel-villeurbanne',
    name: 'Agence Gratte-Ciel',
    street: '3 avenue Henri-Barbusse',
    postcode: '69100',
    city: 'Villeurbanne',
    position: [45.7667, 4.8795],
    hours: opening(['10:00-13:00']),
  },
  {
    id: 'saint-denis',
    name: 'Agence Saint-Denis',
    street: '1 rue de Paris',
    postcode: '97400',
    city: 'Saint-Denis',
    hours: opening(['08:00-12:00']),
  },
  // Nobody understood its hours: it is found, and takes no appointment.
  { id: 'annecy', name: 'Agence Annecy', postcode: '74000', city: 'Annecy' },
]

export const APPOINTMENTS = {
  reasons: [
    {
      id: 'credit-immobilier',
      label: { fr: 'Préparer un crédit immobilier', en: 'Prepare a mortgage' },
      topics: ['comptes'],
      minutes: 60,
      ways: ['agency', 'phone', 'video'],
      documents: [{ fr: 'Une pièce d’identité', en: 'Proof of identity' }],
    },
    { id: 'compte', label: { fr: 'Ouvrir un compte', en: 'Open an account' }, minutes: 30 },
  ],
  seats: 1,
  everyMinutes: 30,
  noticeMinutes: 60,
  days: 14,
}

/** Both of Bellecour; the second takes one reason, and receives elsewhere too. */
export const ADVISERS = [
  {
    id: 'claire-martin',
    name: 'Claire Martin',
    gender: 'female',
    agencies: ['bellecour-lyon'],
    languages: ['fr', 'en'],
    absences: [{ from: '2026-12-01', until: '2026-12-05' }],
    mail: 'claire.martin@banque.example',
  },
  {
    id: 'karim-haddad',
    name: 'Karim Haddad',
    agencies: ['bellecour-lyon', 'gratte-ciel-villeurbanne'],
    reasons: ['compte'],
  },
]

/** With callbacks too. */
export const agencyBank = (appointments: object = {}, changes: object = {}): Config => {
  const config = callbackBank(changes)
  const agency = { mode: 'api', appointments: { ...APPOINTMENTS, ...appointments } }
  return { ...config, channels: Channels.parse({ ...config.channels, agency }) }
}

export const runAgencies = (db: Db, config = agencyBank()): Running =>
  runBank(db, config, undefined, AGENCIES)

/** The Tuesday that `TUESDAY` is, in the afternoon. */
export const THREE = '2026-11-24T14:00:00Z'

export const meeting = (changes: Record<string, unknown> = {}) => ({
  agency: 'bellecour-lyon',
  reason: 'credit-immobilier',
  when: THREE,
  way: 'agency',
  phone: freshPhone(),
  topic: 'comptes',
  locale: 'fr',
  zone: 'Europe/Paris',
  surface: 'website',
  consent: '1',
  ...changes,
})

/** Somebody who has an appointment, and what they may do. */
export const received = (bank: Running, changes: Record<string, unknown> = {}) =>
  requested(bank, '/v1/appointments', meeting(changes))
