/**
 * Words that stand nowhere but where somebody typed them, one for each field. Whoever finds one later
 * knows which field it came from. Knows the fields; knows no test.
 */
import type { Db } from '../../src/server/database/db.ts'
import type { SentRequest, Spies } from './spies.ts'

/** `@` and spaces are written in many ways: what is looked for is what no way changes. */
export interface Canary {
  typed: string
  /** Every way in which it may have been written down. */
  words: readonly string[]
}

let singers = 0

/** A flock that no other visitor has. */
export function canaries() {
  const mark = String(10 + singers++)
  const last = `61234${mark}77`
  const word = (field: string): string => `zyxq${field}${mark}`
  const plain = (field: string): Canary => ({ typed: word(field), words: [word(field)] })
  return {
    question: plain('question'),
    firstName: plain('prenom'),
    note: plain('note'),
    email: { typed: `${word('mel')}@exemple.fr`, words: [word('mel')] },
    phone: {
      typed: `0${last}`,
      words: [last, `0${last}`.replace(/\d\d(?=\d)/g, '$& '), last.replace(/\d\d$/, ' $&')],
    },
    /** Of a reference’s shape: the server is asked for it, and knows nothing of it. */
    reference: { typed: `Z-YX${mark}-00`, words: [`Z-YX${mark}`] },
    garbage: plain('charabia'),
    subject: plain('objet'),
    message: plain('message'),
    searched: plain('cherche'),
    place: plain('ville'),
    callWord: plain('mot'),
    service: plain('service'),
    fileName: { typed: `${word('fichier')}.pdf`, words: [word('fichier')] },
  } satisfies Record<string, Canary>
}
export type Flock = ReturnType<typeof canaries>

/** Fields of which something is where it must not be, and where. */
export async function escaped(
  spies: Spies,
  flock: Record<string, Canary>,
  isMeant?: (request: SentRequest) => boolean,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [field, { words }] of Object.entries(flock)) {
    const leaks = await Promise.all(words.map((word) => spies.leaksOf(word, isMeant)))
    if (leaks.flat().length > 0) found[field] = leaks.flat()
  }
  return found
}

/** In how many of these each field is found. */
export const countedIn = (
  texts: readonly string[],
  flock: Record<string, Canary>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(flock).map(([field, { words }]) => [
      field,
      texts.filter((text) => words.some((word) => text.includes(word))).length,
    ]),
  )

/** Columns in which each field is found, over all tables. */
export async function placesInDatabase(
  db: Pick<Db, 'query'>,
  flock: Record<string, Canary>,
): Promise<Record<string, string[]>> {
  const { rows: tables } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await db.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t`,
    )
    for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row))) {
      const counts = countedIn([JSON.stringify(value)], flock)
      for (const field of Object.keys(counts).filter((each) => counts[each]! > 0)) {
        found[field] = [...new Set([...(found[field] ?? []), `${name}.${column}`])].sort()
      }
    }
  }
  return found
}
