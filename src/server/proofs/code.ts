/**
 * The code that an adviser reads out: eight signs that no ear and no eye takes for others (Crockford's
 * alphabet), 40 bits. Made from the id of the message that asks for it with a key that only this server
 * has: the same message that comes again gets the same code, and no code is stored.
 */
import { createHmac } from 'node:crypto'
import type { OwnKey } from '../deps.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** @param messageId `webhook-id` */
export function codeFor(ownKey: OwnKey, messageId: string): string {
  const bytes = createHmac('sha256', ownKey).update(`proof code ${messageId}`).digest()
  const signs = [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** What is stored of it. @param code as somebody typed it; nothing where it can be none */
export function hashOfCode(ownKey: OwnKey, code: string): Uint8Array | undefined {
  const signs = code
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return undefined
  return createHmac('sha256', ownKey).update(`proof ${signs}`).digest()
}
