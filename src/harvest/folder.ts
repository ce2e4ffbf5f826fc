/**
 * A folder of saved pages, as answers: the same harvest without a network.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { openPage } from './open-page.ts'
import { gather, type HarvestResult, type MergeOptions } from './site.ts'

export interface FolderOptions extends MergeOptions {
  /** Where the folder stands on the web, for pages that do not say their address. */
  baseUrl?: string
}

export async function harvestFolder(
  folder: string,
  { baseUrl = 'http://localhost/', ...options }: FolderOptions = {},
): Promise<HarvestResult> {
  const gathering = gather(options)
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.html?$/i.test(file),
  )
  for (const file of files.sort()) {
    const path = file.split(sep).map(encodeURIComponent).join('/')
    const page = openPage(await readFile(join(folder, file)), { url: new URL(path, baseUrl).href })
    page.url = page.facts.canonical ?? page.url
    gathering.add(page, page.facts.modified)
  }
  return gathering.result()
}
