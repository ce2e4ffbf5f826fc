/**
 * Keys of webhooks, as Standard Webhooks writes them: `whsec_` and base64. Several, with a space
 * between, while a key is being replaced: what we send is signed with each, what comes may be signed
 * with any.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */

import { QuestionsError } from '../../errors.ts'

/** The specification wants 24 to 64 bytes. */
const BYTES = { least: 24, most: 64 }

/** A key of its own, made where it is needed: for a shell. */
export const NEW_KEY = `"$(node -p "'whsec_' + crypto.randomBytes(32).toString('base64')")"`

/** @throws RangeError for a key that is none, or too short to be one; the message does not hold it */
export function webhookKeys(secret: string): Uint8Array[] {
  const parts = secret.split(/\s+/).filter((part) => part !== '')
  if (parts.length === 0) throw new RangeError('a webhook secret is empty: anybody could sign')
  return parts.map((part) => {
    const text = part.replace(/^whsec_/, '')
    const key = Buffer.from(text, 'base64')
    const isBase64 = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
    if (!isBase64 || key.length < BYTES.least || key.length > BYTES.most) {
      throw new RangeError(
        `a webhook secret is not “whsec_” and ${BYTES.least} to ${BYTES.most} bytes in base64`,
      )
    }
    return key
  })
}

/**
 * @param name of the variable that holds it
 * @throws QuestionsError `CONFIG_INVALID`, which says that name and nothing of the key
 */
export function keysIn(name: string, secret: string): Uint8Array[] {
  try {
    return webhookKeys(secret)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : ''
    throw new QuestionsError(
      'CONFIG_INVALID',
      `${name}: ${why}. Make one:\n    export ${name}=${NEW_KEY}`,
    )
  }
}
