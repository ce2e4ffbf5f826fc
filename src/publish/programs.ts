/** The programs for the browser, as `npm run build` of this package left them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { QuestionsError } from '../errors.ts'

export interface Programs {
  /** The script tag's file. */
  embed: Uint8Array
  /** By name: `hub.js`, `frame.js` and what they import from beside them. */
  hub: ReadonlyMap<string, Uint8Array>
  /** What the secure origin serves, and no other: `secure.js`. */
  secure: ReadonlyMap<string, Uint8Array>
  /** What the desk's origin serves, and no other: `desk.js`. */
  desk: ReadonlyMap<string, Uint8Array>
}

/**
 * @param dist the package's own `dist` folder
 * @throws QuestionsError `NOT_FOUND` when the package was not built
 */
export async function readPrograms(dist: string): Promise<Programs> {
  try {
    const program = async (name: string) => {
      const folder = join(dist, 'programs', name)
      const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort()
      const read = async (file: string) => [file, await readFile(join(folder, file))] as const
      return new Map(await Promise.all(files.map(read)))
    }
    return {
      embed: await readFile(join(dist, 'embed.js')),
      hub: await program('hub'),
      secure: await program('secure'),
      desk: await program('desk'),
    }
  } catch (cause) {
    const message = `${dist} holds no programs for the browser: run “npm run build” in the package`
    throw new QuestionsError('NOT_FOUND', message, { cause })
  }
}

/** The modules beside it that `entry` needs before it runs, not counting itself. */
export function staticImports(entry: string, modules: Programs['hub']): string[] {
  const needed = new Set<string>()
  const need = (name: string): void => {
    const code = Buffer.from(modules.get(name) ?? '').toString()
    for (const [, found] of code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      if (needed.has(found!)) continue
      needed.add(found!)
      need(found!)
    }
  }
  need(entry)
  needed.delete(entry)
  return [...needed]
}
