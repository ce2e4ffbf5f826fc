/**
 * The tables, as migrations: each is applied once, in this order, and never changed after a release.
 * A migration must leave the server before it working (a rolling deploy runs both), and take no lock
 * for long.
 *
 * What may never happen twice or too often is a constraint there, not code elsewhere.
 */
import { requests } from './migrations/1-requests.ts'
import { appointments } from './migrations/2-appointments.ts'
import { advisers } from './migrations/3-advisers.ts'
import { threads } from './migrations/4-threads.ts'
import { desk } from './migrations/5-desk.ts'
import { mail } from './migrations/6-mail.ts'
import { words } from './migrations/7-words.ts'
import { prospects } from './migrations/8-prospects.ts'

export const MIGRATIONS: readonly { name: string; sql: string }[] = [
  { name: '1-requests', sql: requests },
  { name: '2-appointments', sql: appointments },
  { name: '3-advisers', sql: advisers },
  { name: '4-threads', sql: threads },
  { name: '5-desk', sql: desk },
  { name: '6-mail', sql: mail },
  { name: '7-words', sql: words },
  { name: '8-prospects', sql: prospects },
]
