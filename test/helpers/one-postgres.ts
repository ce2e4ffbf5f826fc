/** One PostgreSQL for all files of a project; each makes a database of its own in it. */
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a server, with a database in which others can be made. */
    postgres: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ maxConnections: 200 })
  project.provide('postgres', postgres.url)
  return postgres.remove
}
