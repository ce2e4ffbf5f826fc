/** The answer to a challenge of a server that was asked too often. */
import { createHash } from 'node:crypto'

/** @returns the header `Proof-Of-Work`: a nonce so that the hash begins with so many zero bits */
export function solve({ salt, bits }: { salt: string; bits: number }): string {
  for (let nonce = 0; ; nonce++) {
    const proof = `${salt}:${nonce}`
    if (zeroBits(createHash('sha256').update(proof).digest()) >= bits) return proof
  }
}

function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0)
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]!) - 24
}
