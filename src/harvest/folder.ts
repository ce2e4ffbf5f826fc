/**
 * A folder of saved pages, as answers: the same harvest without a network. A browser that saves a page
 * saves what its scripts drew, and writes where it was.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pageAddress } from './address.ts'
import { gather, type HarvestResult, type MergeOptions } from './gather.ts'
import { openPage } from './open-page.ts'
import { readPage } from './reading.ts'

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
    const bytes = await readFile(join(folder, file))
    const url = savedFrom(bytes) ?? new URL(path, baseUrl).href
    const page = openPage(bytes, { url })
    const { canonical: address = url, modified } = page.facts
    // Nothing is followed from here, and of ten thousand pages links would be half of what is kept.
    page.facts.links = []
    gathering.add(readPage(page, { url, address, ...(modified ? { modified } : {}) }))
  }
  return gathering.end().result
}

/** `<!-- saved from url=(0034)https://www.banque.example/aide -->`, as browsers write it. */
function savedFrom(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 2_000))
  const [, url] = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(head) ?? []
  return url ? pageAddress(url) : undefined
}
