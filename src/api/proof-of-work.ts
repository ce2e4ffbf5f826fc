/**
 * A proof of work: the number that makes the hash of the server's salt begin with so many zero bits.
 * It lets an honest visitor pass where too many come from one address. Counted in short slices, so
 * that the page never stands still.
 */
export interface Challenge {
  salt: string
  bits: number
}

const SLICE = 256
/** More would keep a phone busy for minutes: then waiting is kinder. */
const MOST_BITS = 20

/** @returns the value of the header `Proof-Of-Work`, or nothing where it cannot be had */
export async function prove(
  { salt, bits }: Challenge,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { subtle } = globalThis.crypto
  if (!subtle || bits > MOST_BITS) return undefined
  const encoder = new TextEncoder()
  const tryOne = async (nonce: number) => {
    const proof = `${salt}:${nonce}`
    const hash = new DataView(await subtle.digest('SHA-256', encoder.encode(proof)))
    return Math.clz32(hash.getUint32(0)) >= bits ? proof : undefined
  }
  for (let first = 0; ; first += SLICE) {
    signal.throwIfAborted()
    const tried = Array.from({ length: SLICE }, (_, index) => tryOne(first + index))
    const found = (await Promise.all(tried)).find((proof) => proof !== undefined)
    if (found) return found
    await new Promise((next) => setTimeout(next))
  }
}
