/**
 * A proof of work: who may not ask any more from this address can still pay with a second of their
 * device's time. So honest people behind the address of somebody who floods us get through; and
 * nobody has to read a picture.
 *
 *   salt   16 random bytes, when it was given (4), how hard it is (1), our signature (16); base64url
 *   proof  `Proof-Of-Work: <salt>:<nonce>`, where SHA-256 of that text begins with as many zero bits
 *
 * A salt is good once and for ten minutes. Any process can check it; that it was used is written where
 * the counts are (see `limits.ts`).
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Deps, OwnKey } from '../deps.ts'

/** Before it was given, too: another process may have a clock that runs ahead. */
const GOOD_FOR_MS = 600_000
export const REMEMBERED_MS = 2 * GOOD_FOR_MS
/** A browser does 2^15 hashes in less than a second; each bit doubles it. */
const BITS = { least: 15, most: 20 }
const SALT_BYTES = 21
const SIGNATURE_BYTES = 16

/** @param excess how many times over the limit the address is: the more, the harder */
export function challenge(
  { ownKey, random }: Pick<Deps, 'ownKey' | 'random'>,
  now: Date,
  excess: number,
): { salt: string; bits: number } {
  const bits = Math.min(BITS.most, BITS.least + Math.floor(Math.log2(Math.max(1, excess))))
  const salt = Buffer.alloc(SALT_BYTES)
  salt.set(random(16))
  salt.writeUInt32BE(Math.floor(now.getTime() / 1000), 16)
  salt.writeUInt8(bits, 20)
  return { salt: Buffer.concat([salt, sign(salt, ownKey)]).toString('base64url'), bits }
}

export interface Proof {
  salt: string
  /** When the salt was given. */
  givenAt: Date
}

/** @returns a proof that is good, as far as one can tell without knowing what was used before */
export function readProof(
  proof: string | undefined,
  { ownKey }: Pick<Deps, 'ownKey'>,
  now: Date,
): Proof | undefined {
  const [, text] = /^([\w-]{50}):[\w-]{1,24}$/.exec(proof ?? '') ?? []
  if (proof === undefined || text === undefined) return
  const bytes = Buffer.from(text, 'base64url')
  const salt = bytes.subarray(0, SALT_BYTES)
  if (!timingSafeEqual(bytes.subarray(SALT_BYTES), sign(salt, ownKey))) return
  const givenAt = new Date(salt.readUInt32BE(16) * 1000)
  if (Math.abs(now.getTime() - givenAt.getTime()) > GOOD_FOR_MS) return
  if (zeroBits(createHash('sha256').update(proof).digest()) < salt.readUInt8(20)) return
  // Base64 has sixteen spellings of these bytes.
  return { salt: bytes.toString('base64url'), givenAt }
}

const sign = (salt: Uint8Array, key: OwnKey): Buffer =>
  createHmac('sha256', key).update('work').update(salt).digest().subarray(0, SIGNATURE_BYTES)

/** How many zero bits it begins with, 32 at most. */
const zeroBits = (hash: Buffer): number => Math.clz32(hash.readUInt32BE(0))
