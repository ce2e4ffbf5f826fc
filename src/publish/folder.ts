/**
 * `public/` on the disk: written whole or not at all.
 *
 * The new folder is made beside the old one and takes its place by renaming. What older pages still
 * point to comes along: every version of the script tag's file, which integrators pin for years,
 * and the assets of earlier builds for as long as a page may stay open.
 */
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { PublishedFiles } from './output.ts'

const KEEP_ASSETS_DAYS = 30

/** @returns paths of files under `embed/` whose content changed though their version did not */
export async function writeFolder(
  folder: string,
  files: PublishedFiles,
  now: Date,
): Promise<string[]> {
  const [next, last] = [`${folder}.next-${process.pid}`, `${folder}.last-${process.pid}`]
  await rm(next, { recursive: true, force: true })
  try {
    for (const [path, { body }] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true })
      await writeFile(join(next, path), body)
    }
    const changed = await keepOlder(folder, next, files, now)
    await rename(folder, last).catch(ignoreMissing)
    await rename(next, folder)
    await rm(last, { recursive: true, force: true })
    return changed
  } catch (error) {
    await rm(next, { recursive: true, force: true })
    throw error
  }
}

async function keepOlder(folder: string, next: string, files: PublishedFiles, now: Date) {
  const changed: string[] = []
  const oldest = now.getTime() - KEEP_ASSETS_DAYS * 86_400_000
  for (const path of await filesBelow(folder)) {
    const isEmbed = path.startsWith('embed/')
    const published = files.get(path)
    if (published) {
      const differs =
        isEmbed && !(await readFile(join(folder, path))).equals(Buffer.from(published.body))
      if (differs) changed.push(path)
      continue
    }
    const isRecent = async () => (await stat(join(folder, path))).mtimeMs > oldest
    if (isEmbed || (path.startsWith('assets/') && (await isRecent()))) {
      await cp(join(folder, path), join(next, path), { preserveTimestamps: true })
    }
  }
  return changed
}

/** Paths of the files in a folder, with `/`; none when there is no folder. Links are not followed. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      ignoreMissing(error)
      return []
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
}

const ignoreMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
