/**
 * `Authorization: Bearer <secret>`: as a hash, since no secret is stored. To compare hashes takes the
 * same time whatever the secret, and an object or a list can never be one.
 */
import { createHash } from 'node:crypto'

const BEARER = /^Bearer ([\w-]{22})$/

export const secretHash = (secret: string): Uint8Array =>
  createHash('sha256').update(secret).digest()

/** @returns nothing when the header is missing or holds no secret of ours, whatever it looks like */
export function holderOf(headers: Headers): Uint8Array | undefined {
  const [, secret] = BEARER.exec(headers.get('Authorization') ?? '') ?? []
  return secret === undefined ? undefined : secretHash(secret)
}
