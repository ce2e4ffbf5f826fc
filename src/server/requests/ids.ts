/** Ids and secrets, from chance that is handed in. */
import { createHmac } from 'node:crypto'
import type { Deps, OwnKey } from '../deps.ts'

/**
 * UUID of version 7: sorts by time, so that new rows lie together in an index. Two of the same
 * millisecond, or of a clock that stepped back, differ by 74 random bits.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function newId(now: Date, random: Deps['random']): string {
  const bytes = Buffer.alloc(16)
  bytes.set(random(16))
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/** 128 bits that cannot be guessed, base64url. */
export const newSecret = (random: Deps['random']): string =>
  Buffer.from(random(16)).toString('base64url')

/**
 * The name of a request's calendar file. Made from its id, so that whoever may see the request can be
 * told it again; only this server can make it, and nothing else can be told from it.
 */
export const calendarToken = (ownKey: OwnKey, id: string): string =>
  createHmac('sha256', ownKey)
    .update(`calendar ${id}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
