/** Names and seals that follow from the content of a file alone. */
import { createHash } from 'node:crypto'

export type Body = string | Uint8Array

/** A short name for this content: 72 bits, safe in an address. */
export function fingerprint(...contents: readonly Body[]): string {
  const hash = createHash('sha256')
  for (const content of contents) {
    // The length first, so that two files never count as one file cut elsewhere.
    hash.update(`${Buffer.byteLength(content)}:`).update(content)
  }
  return hash.digest('base64url').slice(0, 12).replace(/^[-_]/, 'x')
}

/** For `integrity="…"`. */
export const integrity = (content: Body): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`
