/**
 * Stories of canaries: what is typed in one place is looked for in all others. Knows where to look; which
 * place is meant for which field, a story says.
 */
import type { Locator } from 'playwright'
import { expect } from 'vitest'
import { type Canary, countedIn, placesInDatabase } from './canary.ts'
import { useDatabase } from './database.ts'
import type { SentRequest, Spies } from './spies.ts'
import { tellStories } from './story.ts'

type Some = Record<string, Canary>

/** Stories whose server has a database and a log that can be looked into. */
export function tellCanaries() {
  const log: string[] = []
  const db = useDatabase()
  const story = tellStories({ database: db, log: (entry) => log.push(JSON.stringify(entry)) })
  return {
    story,
    log,
    /** Each field in these columns and no others; none in the log. */
    async expectStored(flock: Some, columns: Record<string, string[]>): Promise<void> {
      const places = () => placesInDatabase(db, flock)
      // What is awaited may come late; what must not be there may not even come and go.
      if (Object.keys(columns).length > 0) await expect.poll(places).toEqual(columns)
      else expect(await places()).toEqual({})
      expect(countedIn(log, flock)).toEqual(countedIn([], flock))
    },
  }
}

export const typeIn = (field: Locator, { typed }: Canary) => field.pressSequentially(typed)

/** What `escaped` found, less what is allowed. */
export const except = (found: Record<string, string[]>, isAllowed: (leak: string) => boolean) =>
  Object.fromEntries(
    Object.entries(found)
      .map(([field, leaks]) => [field, leaks.filter((leak) => !isAllowed(leak))] as const)
      .filter(([, leaks]) => leaks.length > 0),
  )

export const isPost =
  (...paths: RegExp[]) =>
  ({ method, url }: SentRequest): boolean =>
    method === 'POST' && paths.some((path) => path.test(new URL(url).pathname))

/** In how many bodies each field was sent. */
export const countedInBodies = async (
  spies: Spies,
  flock: Some,
  isLookedAt = (_: SentRequest) => true,
): Promise<Record<string, number>> => {
  const requests = (await spies.requests()).filter(isLookedAt)
  return countedIn(
    requests.map(({ body }) => body),
    flock,
  )
}
