/** What was built, told to the person who built it: sizes, and the script tag to paste. */
import { brotliCompressSync, constants } from 'node:zlib'
import { type Body, integrity } from './fingerprint.ts'
import type { PublishedFiles } from './output.ts'

export interface Size {
  path: string
  /** Bytes. */
  raw: number
  brotli: number
}

const weigh = (body: Body): Omit<Size, 'path'> => ({
  raw: Buffer.byteLength(body),
  brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
})

/** Files of one name in several parts count as one row: `answers.fr.json (12)`. */
export function sizes(files: PublishedFiles): Size[] {
  const rows = new Map<string, Size & { files: number }>()
  for (const [path, { body }] of files) {
    const name = path.replace(/^(assets\/)[^/]+\//, '$1')
    const { raw, brotli } = weigh(body)
    const row = rows.get(name) ?? { path: name, raw: 0, brotli: 0, files: 0 }
    rows.set(name, {
      path: name,
      raw: row.raw + raw,
      brotli: row.brotli + brotli,
      files: row.files + 1,
    })
  }
  return [...rows.values()]
    .map(({ path, raw, brotli, files: many }) => ({
      path: many > 1 ? `${path} (${many})` : path,
      raw,
      brotli,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The line that an integrator pastes. */
export function scriptTag(hub: string, version: string, embed: Body): string {
  return `<script async src="${hub}/embed/${version}/embed.js" integrity="${integrity(embed)}" crossorigin="anonymous" data-hub="${hub}/hub.json"></script>`
}
