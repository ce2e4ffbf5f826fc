/**
 * Bytes of a page, as text: byte order mark, then the header's charset, then the page's own `<meta>`,
 * as browsers do, as long as the bytes agree. UTF-8 that is called by an old name, or old bytes that are called
 * UTF-8, are read as what they are: a visitor sees rubbish there, an editor should not. Where nobody says,
 * UTF-8 if the bytes are, else windows-1252.
 */
import { Buffer } from 'node:buffer'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'

/** Encodings of one byte a letter, whose text is hardly ever UTF-8 by chance. */
const OF_BYTES = /^(?:iso-8859|windows-125|x-mac|macintosh|koi8)/i
/** Letters of UTF-8 for each byte that is none, before a page is believed against its own words. */
const SURE = 10

export function decode(bytes: Uint8Array, contentType = ''): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  const header = charset ? { transportLayerEncodingLabel: charset } : {}
  const said = getEncoding(buffer, { defaultEncoding: 'utf-8', ...header })
  if (said !== 'UTF-8' && !OF_BYTES.test(said)) return decodeBuffer(buffer, header)
  const text = new TextDecoder().decode(bytes)
  const { letters, lost } = countOf(text)
  const isUtf8 = said === 'UTF-8' ? letters >= lost : letters > lost * SURE
  if (isUtf8) return text
  return said === 'UTF-8'
    ? new TextDecoder('windows-1252').decode(bytes)
    : decodeBuffer(buffer, header)
}

/** Letters beyond ASCII, and bytes that made none. */
function countOf(text: string): { letters: number; lost: number } {
  let letters = 0
  let lost = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) lost++
    else if (code > 0x7f) letters++
  }
  return { letters, lost }
}
