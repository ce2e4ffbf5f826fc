/**
 * A file that a customer sent, for them or for the bank's tools: to be saved, never shown. Whatever is in
 * it, no page of ours runs it: another name than it has, no type to guess, and a sandbox without anything.
 */
import type { Db } from '../database/db.ts'
import { PRIVATE } from '../problem.ts'

interface Stored {
  name: string | null
  type: string
  content: Uint8Array<ArrayBuffer>
}

/** @param reads those of its customer, or of the bank's tools. @returns nothing until it is clean */
export async function download(
  reads: Pick<Db, 'query'>,
  id: string,
): Promise<Response | undefined> {
  const { rows } = await reads.query<Stored>(
    `select name, type, content from attachment where id = $1 and state = 'clean'`,
    [id],
  )
  const [file] = rows
  if (!file) return undefined
  return new Response(file.content, {
    headers: {
      ...PRIVATE,
      'Content-Type': file.type,
      'Content-Length': String(file.content.byteLength),
      'Content-Disposition': dispositionOf(file.name ?? 'document'),
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}

/** RFC 6266: the name in full for whoever can read it, and one in ASCII for whoever cannot. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
