/**
 * Agencies while the server is away: found in the files that were published with the hub, of which only the
 * parts that may hold one are asked for. Nobody is received meanwhile: when is a thing that the server knows.
 */
import type { Fold } from '../../agencies/find.ts'
import { findInParts, type PartIndex, type WordParts } from '../../agencies/parts.ts'
import { seen } from '../../agencies/view.ts'
import type { Outcome } from '../../api/exchange.ts'
import type { PublishedAgency } from '../../content/published.ts'
import { QuestionsError } from '../../errors.ts'
import type { Reason } from './booking.ts'
import type { Agencies, Agency } from './contract.ts'
import type { AgencyRoutes } from './routes.ts'

export interface Away {
  routes: Pick<AgencyRoutes, 'search' | 'agency'>
  /** In place of those that the server would name. */
  reasons: readonly Reason[]
}

/** What it needs of the hub. */
interface Hub {
  content: { start: { agencies?: string } }
  visit: { base: string }
  fetch: typeof globalThis.fetch
  now: { value: Date }
  listen(): Promise<{ fold: Fold }>
}

/** @throws QuestionsError `OFFLINE` when no agencies were published */
export async function openAway({ content, visit, fetch, now, listen }: Hub): Promise<Away> {
  const { agencies: folder } = content.start
  if (folder === undefined) throw new QuestionsError('OFFLINE', 'no agencies without the server')
  const base = new URL(folder, visit.base)
  const { fold } = await listen()
  const files = new Map<string, Promise<unknown>>()
  /** Ours, as `publish` wrote it: its address holds a hash of all of them. */
  const once = <T>(file: string): Promise<T> => {
    const read = async () => (await fetch(new URL(file, base), { credentials: 'omit' })).json()
    const asked = files.get(file) ?? read()
    files.set(file, asked)
    asked.catch(() => files.delete(file))
    return asked as Promise<T>
  }
  const shown = new Map<string, Agency>()
  const parts = {
    part: (name: string) => once<PublishedAgency[]>(`part-${name}.json`),
    words: (letter: string) => once<WordParts>(`words-${letter}.json`).catch(() => ({})),
  }
  return {
    reasons: [{ id: '', label: '', topics: [], minutes: 0, ways: ['agency'], documents: [] }],
    routes: {
      async search(text, near): Promise<Outcome<Agencies>> {
        const index = await once<PartIndex>('index.json')
        const { first, total } = await findInParts(index, parts, fold, { text, near })
        const agencies = first.map(({ agency, metres }) => {
          const { zone, languages } = agency
          return {
            ...{ ...seen(agency, agency, now.value), zone, bookable: false },
            ...(languages && { languages }),
            ...(metres !== undefined && { metres }),
          }
        })
        for (const one of agencies) shown.set(one.id, one)
        return { is: 'done', value: { agencies, total } }
      },
      async agency(id): Promise<Outcome<Agency>> {
        const value = shown.get(id)
        return value ? { is: 'done', value } : { is: 'unknown', why: 'offline' }
      },
    },
  }
}
