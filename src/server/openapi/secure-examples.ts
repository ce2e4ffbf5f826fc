/** One customer's secure message, from the hub to the answer: see `examples.ts`. */
import type { SchemaName } from './schemas.ts'

const CARRIED = {
  intent: 'message',
  topic: 'cartes',
  locale: 'fr',
  question: 'On m’a débité deux fois un retrait, que faire ?',
  read: ['retrait-conteste'],
}
const AT = '2026-11-24T09:00:00.000Z'
const FILE = {
  id: '0192f0a4-8a10-7c22-8d11-5e6f70819203',
  type: 'application/pdf',
  size: 48_213,
  state: 'clean',
}
const TEXT = 'On m’a débité deux fois un retrait de 240 euros le 14 novembre.'

const STANDING = {
  reference: 'M-7Q2D-05',
  kind: 'message',
  state: 'received',
  topic: 'cartes',
  madeAt: AT,
  due: '2026-11-26T17:00:00.000Z',
}
const BRIEF = { ...STANDING, subject: 'Retrait débité deux fois', changedAt: AT, unread: 0 }
const MESSAGE = '0192f0a4-8b3e-7d1a-9f60-2d4c8e6a1b36'

const FACTS = {
  id: '0192f0a4-7c3e-7b1a-9f60-2d4c8e6a1b35',
  ...STANDING,
  customer: { issuer: 'https://connexion.banque.example', subject: '8f14e45f' },
}

export const SECURE_EXAMPLES = {
  Handoff: CARRIED,
  HandoffTicket: { id: 'Zk3mB9xQe7Hc0sVnR2aLwg', expiresAt: '2026-11-24T09:05:00.000Z' },
  Redemption: { id: 'Zk3mB9xQe7Hc0sVnR2aLwg' },
  HandoffContent: CARRIED,
  Empty: {},
  SessionView: {
    signedIn: true,
    signIn: '/v1/session/sign-in',
    name: 'Camille Martin',
    member: 'q7Jd0mB9xQe3Hc1sVnR2aL',
    now: AT,
    idleAt: '2026-11-24T09:30:00.000Z',
    endsAt: '2026-11-24T21:00:00.000Z',
  },
  CodeWanted: { email: 'sacha@exemple.fr', locale: 'fr' },
  CodeTicket: {
    ticket: 'Zk3mB9xQe7Hc0sVnR2aLwg',
    againAt: '2026-11-24T09:01:00.000Z',
    expiresAt: '2026-11-24T09:10:00.000Z',
  },
  CodeGiven: { ticket: 'Zk3mB9xQe7Hc0sVnR2aLwg', code: '204816' },
  SignedOut: { next: 'https://connexion.banque.example/session/end?id_token_hint=…' },
  NewThread: {
    kind: 'message',
    subject: BRIEF.subject,
    topic: 'cartes',
    locale: 'fr',
    read: CARRIED.read,
    text: TEXT,
    attachments: [{ id: FILE.id, name: 'releve.pdf' }],
  },
  NewMessage: { text: 'J’ajoute le relevé de novembre.', attachments: [] },
  Search: { q: 'retrait' },
  Seen: { upTo: MESSAGE },
  Attachment: FILE,
  Threads: { threads: [BRIEF], unread: 0, reply: { by: STANDING.due, minutes: 95 } },
  ThreadView: {
    ...BRIEF,
    callWord: 'TILLEUL',
    messages: [
      {
        id: MESSAGE,
        kind: 'text',
        from: 'customer',
        text: TEXT,
        at: AT,
        state: 'delivered',
        attachments: [{ ...FILE, name: 'releve.pdf' }],
      },
    ],
    eraseAt: '2031-11-28T09:00:00.000Z',
  },
  ThreadUpdate: {
    what: 'reply',
    reference: STANDING.reference,
    adviser: 'Camille, votre conseillère',
    text: 'Le second débit a été annulé ce matin.',
  },
  AttachmentWanted: { id: FILE.id },
  ProofWanted: { adviser: 'Claire Martin', service: 'Service cartes', reference: 'M-7Q2D-05' },
  ProofCode: { code: '7K4M-2QXD', expiresAt: '2026-11-24T09:10:00.000Z' },
  ProofCheck: { code: '7k4m 2qxd', word: 'tilleul' },
  ProofView: {
    adviser: 'Claire Martin',
    service: 'Service cartes',
    since: AT,
    about: true,
    reference: 'M-7Q2D-05',
  },
  IncomingMail: {
    sender: 'camille@banque.example',
    recipient: 'reponses+1g3ilirbcl2lp5xutv5w6n8r7k4m0j2h9d8s7q6zk@banque.example',
    raw: Buffer.from('From: camille@banque.example\r\n\r\nC’est fait.\r\n').toString('base64'),
  },
  ThreadBriefFacts: FACTS,
  MessageFacts: {
    ...FACTS,
    locale: 'fr',
    callWord: 'TILLEUL',
    subject: BRIEF.subject,
    read: CARRIED.read,
    message: {
      id: MESSAGE,
      text: TEXT,
      at: AT,
      first: true,
      attachments: [{ id: FILE.id, name: 'releve.pdf', type: FILE.type, size: FILE.size }],
    },
  },
} as const satisfies Partial<Record<SchemaName, unknown>>
