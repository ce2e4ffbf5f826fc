/**
 * Test data that is not ours to copy lives beside the repository. A test that needs some is skipped
 * where it is missing, and says so by its name.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BESIDE = fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** The absolute path of a file of the shared data, or null where there is none. */
export function shared(path: string): string | null {
  const file = join(process.env.DES_QUESTIONS_SHARED ?? BESIDE, path)
  return existsSync(file) ? file : null
}
