/**
 * Bytes of a page, as text: byte order mark, then the header's charset, then the page's own `<meta>`,
 * as browsers do. Where nobody says, UTF-8 if the bytes are, else windows-1252.
 */
import { Buffer } from 'node:buffer'
import { decodeBuffer } from 'encoding-sniffer'

export function decode(bytes: Uint8Array, contentType = ''): string {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  return decodeBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252',
    ...(charset ? { transportLayerEncodingLabel: charset } : {}),
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
