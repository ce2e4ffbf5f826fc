/**
 * The files of a PGlite database that was just made. Making one costs seconds of a processor, reading
 * its files half a second, and each file of tests needs one; so the first who asks keeps them beside
 * what is installed, by the version that made them.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

const installed = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))

export async function filesOfNewDatabase(): Promise<Blob> {
  const { version } = JSON.parse(await readFile(join(installed, '../package.json'), 'utf8'))
  const folder = join(installed, '../../../.cache/des-questions')
  const kept = join(folder, `pglite-${version}.tar`)
  const files = await readFile(kept).catch(async () => {
    const made = await dumpOfNew()
    await mkdir(folder, { recursive: true })
    const whole = `${kept}.${process.pid}` // two may make it at once: the name is given to whole files only
    await writeFile(whole, made)
    await rename(whole, kept)
    return made
  })
  return new Blob([files])
}

async function dumpOfNew(): Promise<Uint8Array<ArrayBuffer>> {
  const database = await PGlite.create()
  const dump = await database.dumpDataDir('none')
  await database.close()
  return new Uint8Array(await dump.arrayBuffer())
}
