/** A message as its adviser sees it, and what they do with it: see `examples.ts`. */

import type { SchemaName } from './schemas.ts'
import { SECURE_EXAMPLES } from './secure-examples.ts'

const { messages, subject, reference, madeAt, due } = SECURE_EXAMPLES.ThreadView

const BRIEF = {
  ...{ reference, kind: 'message', state: 'received', topic: 'cartes', subject, madeAt, due },
  taken: { by: 'Léa Bernard', mine: true, at: '2026-11-24T09:20:00.000Z' },
}

export const DESK_EXAMPLES = {
  DeskItems: { items: [BRIEF], open: 1, late: 0 },
  DeskItem: {
    ...BRIEF,
    sequence: 3,
    may: ['answer', 'close'],
    locale: 'fr',
    customer: '8f14e45f',
    messages,
    read: ['retrait-conteste'],
    callWord: 'TILLEUL',
    past: [
      { what: 'taken', at: '2026-11-24T09:20:00.000Z', by: 'Léa Bernard' },
      { what: 'received', at: madeAt },
    ],
    eraseAt: '2031-11-28T09:00:00.000Z',
  },
  DeskTake: {},
  DeskAnswer: { sequence: 3, text: 'Le second débit a été annulé ce matin.' },
  DeskOutcome: { sequence: 3, state: 'answered' },
  DeskTransfer: { sequence: 3, service: 'Service cartes', due: '2026-11-25T11:00:00.000Z' },
  DeskExtend: {
    sequence: 3,
    reason: 'La banque du commerçant ne nous a pas encore répondu.',
    due: '2026-12-30',
  },
  DeskAct: { sequence: 3 },
} as const satisfies Partial<Record<SchemaName, unknown>>
