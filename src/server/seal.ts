/**
 * A text that only who holds its key can read: what the database keeps of an answer, of a handoff, of a
 * session. AES-256-GCM; the key is a hash of a secret that is not stored.
 */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash,
  type KeyObject,
} from 'node:crypto'

/** @param use words of ours, so that no two uses of one secret share a key */
export const sealingKey = (use: string, secret: string): KeyObject =>
  createSecretKey(hash('sha256', `des-questions ${use} ${secret}`, 'buffer'))

/** @param nonce twelve bytes, never twice with one key. @returns nonce, tag, text */
export function seal(plain: string, key: KeyObject, nonce: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** @throws when it was sealed with another key, or changed since */
export function unseal(sealed: Uint8Array, key: KeyObject): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), TAG)
  decipher.setAuthTag(sealed.subarray(12, 28))
  return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}

/** A shorter tag is no tag of ours. */
const TAG = { authTagLength: 16 }
