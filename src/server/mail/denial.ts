/**
 * « Ce n’était pas moi » : the link at the end of what we write to an address that nobody proved to own.
 * Whoever reads the mail may say once and for all that we must not write there.
 *
 * The token holds no address: the request's id, a keyed hash of the address, and a proof that both are
 * ours. It works as long as the mail is kept, also when the request is long erased.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { OwnKey } from '../deps.ts'

/** Of each of the three parts. */
const BYTES = 16

export interface Denial {
  requestId: string
  emailHash: Uint8Array
}

export const keyed = (ownKey: OwnKey, purpose: string, text: string | Uint8Array): Buffer =>
  createHmac('sha256', ownKey).update(`${purpose}\0`).update(text).digest().subarray(0, BYTES)

/**
 * Two spellings that reach one mailbox are one address: letter case, and what follows a “+”, with which
 * one person has as many addresses as they like.
 */
export function hashOfEmail(ownKey: OwnKey, email: string): Uint8Array {
  const at = email.lastIndexOf('@')
  const mailbox = email.slice(0, at).replace(/\+.*$/, '')
  return keyed(ownKey, 'e-mail', `${mailbox}${email.slice(at)}`.toLowerCase())
}

/** 96 hexadecimal digits: they survive every mail program. */
export function denialToken(ownKey: OwnKey, { requestId, emailHash }: Denial): string {
  const id = Buffer.from(requestId.replaceAll('-', ''), 'hex')
  const signed = Buffer.concat([id, emailHash])
  return Buffer.concat([signed, keyed(ownKey, 'denial', signed)]).toString('hex')
}

/** @returns undefined for a token that is not ours */
export function openDenial(ownKey: OwnKey, token: string): Denial | undefined {
  const bytes = Buffer.from(token, 'hex')
  if (bytes.length !== 3 * BYTES) return undefined
  const signed = bytes.subarray(0, 2 * BYTES)
  if (!timingSafeEqual(bytes.subarray(2 * BYTES), keyed(ownKey, 'denial', signed))) return undefined
  const id = signed.subarray(0, BYTES).toString('hex')
  return {
    requestId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    emailHash: signed.subarray(BYTES),
  }
}
