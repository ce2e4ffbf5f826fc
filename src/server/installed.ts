/**
 * Where this package is installed, and which version it is. Asked by its name, as its users do: the
 * answer is the same from its sources, from `dist/` and from somebody's bundle.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Installed {
  version: string
  /** The folder with the programs for the browser. */
  dist: string
}

export function installed(): Installed {
  const require = createRequire(import.meta.url)
  const manifest = 'des-questions/package.json'
  const { version } = require(manifest) as { version: string }
  return { version, dist: join(dirname(require.resolve(manifest)), 'dist') }
}
