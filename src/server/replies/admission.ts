/**
 * May this e-mail speak for the bank? Not a machine's answer, not a list, not one of ours that came back;
 * and by somebody of the bank's own domains, in the envelope and in `From` alike.
 *
 * That nobody outside writes under those domains is relied upon: only the bank's own mail servers hand
 * anything in (`relays`, or the signature of the hook), and they refuse what DMARC refuses, or say what
 * they found (`authenticatedBy`).
 */
import { bare, type ConfidentialMail, isOwn } from '../../content/confidential-mail.ts'
import type { ReadMail } from './mime.ts'

/** As they are logged, and as they are said to who sent it. */
export type NotAdmitted =
  | 'auto-reply'
  | 'list'
  | 'loop'
  | 'no-message-id'
  | 'no-sender'
  | 'sender-refused'
  | 'not-authenticated'

/** @param sender of the envelope; '' for none */
export function notAdmitted(
  mail: ConfidentialMail,
  sender: string,
  read: ReadMail,
): NotAdmitted | undefined {
  if (sender === '' || isAutomatic(read)) return 'auto-reply'
  if (isOfList(read)) return 'list'
  const { from, messageId } = read
  if (!from) return 'no-sender'
  if ([from.address, sender].some((address) => isOurs(mail, address))) return 'loop'
  if (!isOwn(mail, from.address) || !isOwn(mail, sender)) return 'sender-refused'
  if (!isAuthenticated(mail.replies?.authenticatedBy, read)) return 'not-authenticated'
  return messageId === undefined ? 'no-message-id' : undefined
}

/** RFC 3834, and what programs did before it. */
function isAutomatic({ headers }: ReadMail): boolean {
  const automatic = headers('auto-submitted').some((value) => !/^\s*no\b/i.test(value))
  const isBulk = headers('precedence').some((value) =>
    /^\s*(?:bulk|junk|auto_reply)\b/i.test(value),
  )
  const marks = ['x-autoreply', 'x-autorespond', 'x-auto-reply']
  return (
    automatic ||
    isBulk ||
    marks.some((name) => headers(name).length > 0) ||
    headers('content-type').some((value) => /^\s*multipart\/report\b/i.test(value))
  )
}

const isOfList = ({ headers }: ReadMail): boolean =>
  headers('list-id').length > 0 || headers('precedence').some((value) => /^\s*list\b/i.test(value))

/** Ours, come back by a rule that sends on. */
const isOurs = ({ from, replies }: ConfidentialMail, address: string): boolean => {
  const plain = address.toLowerCase().replace(/\+[^@]*@/, '@')
  return plain === bare(from).toLowerCase() || plain === replies?.address.toLowerCase()
}

/**
 * RFC 8601: the first is the last that was added, by the bank's own server; others may be forged. Parts
 * of it are the sender's own words (`smtp.helo`, the envelope): what is quoted or a comment is no
 * finding, and of DMARC there has to be one alone.
 */
function isAuthenticated(by: string | undefined, { headers }: ReadMail): boolean {
  if (by === undefined) return true
  const [result = ''] = headers('authentication-results')
  const [server = '', ...findings] = withoutQuoted(result)?.split(';') ?? []
  const isTheirs = server.trim().split(/\s+/)[0]?.toLowerCase() === by.toLowerCase()
  const [found, ...others] = findings.filter((finding) => /^\s*dmarc\b/i.test(finding))
  return isTheirs && others.length === 0 && /^\s*dmarc\s*=\s*pass(?:\s|$)/i.test(found ?? '')
}

/** @returns without strings and comments, however deep; nothing, where one of them has no end */
function withoutQuoted(value: string): string | undefined {
  let bareText = ''
  let depth = 0
  let isString = false
  for (const [sign] of value.matchAll(/\\[\s\S]|[\s\S]/g)) {
    const isInside = isString || depth > 0
    if (sign === '"' && depth === 0) isString = !isString
    else if (sign === '(' && !isString) depth++
    else if (sign === ')' && !isString) depth--
    else if (!isInside) bareText += sign
    if (depth < 0 || (sign.length > 1 && !isInside)) return undefined
    if (isInside && !isString && depth === 0) bareText += ' '
  }
  return isString || depth > 0 ? undefined : bareText
}
