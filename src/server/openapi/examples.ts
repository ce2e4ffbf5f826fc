/**
 * One visitor’s callback, from the first question to the last word: an example of each body that is sent
 * or answered. What is sent can be sent as it stands; a test reads each by the schema that it is of.
 */

import { DESK_EXAMPLES } from './desk-examples.ts'
import type { SchemaName } from './schemas.ts'
import { SECURE_EXAMPLES } from './secure-examples.ts'

const SLOT = { start: '2026-11-24T13:30:00Z', end: '2026-11-24T14:00:00Z' }
const LATER = { start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:30:00Z' }

const STANDING = {
  reference: 'R-4F7K-29',
  kind: 'callback',
  state: 'planned',
  topic: 'cartes',
  madeAt: '2026-11-24T09:00:00Z',
  slot: SLOT,
}

const VIEW = {
  ...STANDING,
  callWord: 'TILLEUL',
  phoneEnd: '78',
  calendar: '/v1/calendars/3Jm0bqPzR1mXkQvT8yLw5A.ics',
  history: [{ state: 'planned', at: '2026-11-24T09:00:00Z' }],
  may: ['move', 'cancel', 'erase'],
  eraseAt: '2026-12-24T14:00:00Z',
}

const LIVE_STATE = {
  withdrawn: ['plafond-de-ma-carte'],
  notices: [{ id: 'greve', text: { fr: 'Agences fermées mardi' }, kind: 'info' }],
  incidents: [
    {
      id: 'virements',
      title: 'Virements retardés',
      text: 'Les virements de ce matin arrivent avec deux heures de retard. Rien n’est perdu.',
      match: ['virement'],
      until: '2026-11-24T18:00:00+01:00',
    },
  ],
}

const AGENCY = {
  id: 'bellecour-lyon',
  name: 'Agence Bellecour',
  address: '10 place Bellecour, 69002 Lyon',
  position: { latitude: 45.7578, longitude: 4.832 },
  phone: '04 99 00 10 01',
  wheelchair: true,
  languages: ['en', 'fr'],
  services: ['Coffre-fort'],
  url: 'https://www.banque.example/agences/lyon-bellecour/',
  zone: 'Europe/Paris',
  opening: { open: true, at: '2026-11-24T11:30:00Z' },
  closures: [{ from: '2026-12-24', until: '2026-12-24', hours: ['09:00-12:00'] }],
  bookable: true,
  advised: true,
  next: '2026-11-24T13:30:00Z',
  metres: 350,
} as const

const ADVISER = {
  id: 'claire-martin',
  name: 'Claire Martin',
  gender: 'female',
  agencies: [AGENCY.id],
  languages: ['fr', 'en'],
  reasons: ['credit-immobilier'],
  absence: { from: '2026-12-01', until: '2026-12-05' },
}

const REASON = { id: 'credit-immobilier', label: 'Préparer un crédit immobilier' }
const DOCUMENTS = ['Une pièce d’identité', 'Les trois derniers bulletins de salaire']

const MEETING = {
  way: 'agency',
  agency: { id: AGENCY.id, name: AGENCY.name, address: AGENCY.address, zone: AGENCY.zone },
  reason: REASON,
  adviser: { id: ADVISER.id, name: ADVISER.name, chosen: true },
  documents: DOCUMENTS,
}

/** Which meeting; the secret is of the form that asks. */
const WANTED = {
  agency: AGENCY.id,
  reason: REASON.id,
  adviser: ADVISER.id,
  when: SLOT.start,
}
const HOLDER = 'Zk3mB9xQe7Hc0sVnR2aLwg'

export const EXAMPLES = {
  ...SECURE_EXAMPLES,
  ...DESK_EXAMPLES,
  Adviser: ADVISER,
  Advisers: { advisers: [ADVISER] },
  Agencies: { agencies: [AGENCY], total: 12, filters: [{ trait: 'language:en', count: 5 }] },
  Agency: AGENCY,
  AgencySearch: { q: 'lyon', reason: REASON.id, filters: ['language:en'] },
  Reasons: {
    reasons: [
      {
        ...REASON,
        topics: ['credits'],
        minutes: 60,
        ways: ['agency', 'video'],
        documents: DOCUMENTS,
      },
    ],
  },
  HoldRequest: { ...WANTED, holder: HOLDER },
  Hold: { until: '2026-11-24T09:05:00Z' },
  AppointmentRequest: {
    ...WANTED,
    way: 'agency',
    holder: HOLDER,
    phone: '+33612345678',
    topic: 'credits',
    firstName: 'Claire',
    email: 'claire@example.org',
    reminder: 'email',
    locale: 'fr',
    zone: 'Europe/Paris',
    surface: 'website',
    consent: '1',
    earlier: true,
  },
  AppointmentMove: { when: LATER.start },
  Meeting: MEETING,
  CallbackRequest: {
    phone: '+33612345678',
    topic: 'cartes',
    when: SLOT.start,
    firstName: 'Claire',
    note: 'Ma carte a été avalée par un distributeur.',
    email: 'claire@example.org',
    reminder: 'email',
    locale: 'fr',
    zone: 'Europe/Paris',
    surface: 'website',
    consent: '1',
  },
  Move: { when: LATER.start },
  Lookup: { reference: STANDING.reference, digits: '5678' },
  Denial: { token: '0f1e2d3c4b5a69788796a5b4c3d2e1f0'.repeat(3) },
  StateUpdate: {
    reference: STANDING.reference,
    state: 'planned',
    service: 'Service cartes',
    slot: LATER,
  },
  LiveState: LIVE_STATE,
  Live: { ...LIVE_STATE, now: '2026-11-24T09:00:00Z', delays: { callback: 25 } },
  Slots: {
    zone: 'Europe/Paris',
    now: '2026-11-24T09:00:00Z',
    soonest: { from: '2026-11-24T09:00:00Z', by: '2026-11-24T11:00:00Z' },
    days: [
      { day: '2026-11-24', slots: [SLOT] },
      { day: '2026-11-25', slots: [LATER] },
    ],
  },
  RequestView: VIEW,
  Receipt: { manage: 'q8Zr2nV0cYt5mKxW1bLp7A', request: VIEW },
  RequestFacts: {
    id: '0192f0a4-7c3e-7b1a-9f60-2d4c8e6a1b35',
    ...STANDING,
    phone: '+33612345678',
    firstName: 'Claire',
    note: 'Ma carte a été avalée par un distributeur.',
    callWord: 'TILLEUL',
    locale: 'fr',
    zone: 'Europe/Paris',
    surface: 'website',
  },
  TextMessage: {
    id: '0192f0a4-7c3e-7b1a-9f60-2d4c8e6a1b35',
    reference: STANDING.reference,
    to: '+33612345678',
    text: 'Banque Exemple\u00a0: rappel mardi 24 novembre à 14\u00a0h\u00a030. Mot\u00a0: TILLEUL. R-4F7K-29',
  },
} as const satisfies Partial<Record<SchemaName, unknown>>

/** `example`, for a media type; nothing for a schema that is only a part of others. */
export const exampleOf = (name: SchemaName): { example?: unknown } =>
  name in EXAMPLES ? { example: EXAMPLES[name as keyof typeof EXAMPLES] } : {}
