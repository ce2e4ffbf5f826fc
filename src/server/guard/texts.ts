/** The second net for secrets, after the form's own: what a visitor wrote holds none, or is not stored. */
import type { Config } from '../../content/config.ts'
import { findSecrets } from '../../triage/secrets.ts'

/** An IBAN or a customer's number is what secure messages are for; these the bank asks of nobody. */
export const NEVER_WRITTEN: ReadonlySet<string> = new Set(['pan', 'cvv', 'password', 'otp'])

/**
 * @param texts by JSON pointer
 * @returns where one is and of what kind, never which
 */
export const secretsIn = (
  texts: Readonly<Record<string, string | undefined>>,
  { secrets: { formats } }: Pick<Config, 'secrets'>,
): { pointer: string; code: string }[] =>
  Object.entries(texts).flatMap(([pointer, text]) => {
    if (!text) return []
    const kinds = new Set(findSecrets(text, { formats }).map(({ kind }) => kind))
    return [...kinds].map((code) => ({ pointer, code }))
  })
