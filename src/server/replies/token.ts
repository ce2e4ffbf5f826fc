/**
 * The address under which an adviser answers: `reponses+<token>@banque.example`. The token holds the id
 * of the thread and a proof that it is from us; whoever changes a sign of it has no address at all. It
 * gives no right by itself: who sends counts as well.
 *
 * Base 36, since mail programs write addresses in whatever case they like.
 */
import { timingSafeEqual } from 'node:crypto'
import type { OwnKey } from '../deps.ts'
import { keyed } from '../mail/denial.ts'

/** Hexadecimal digits. */
const ID = 32
const PROOF = 20

/** What 209 bits are in base 36, the first of which is always set. */
const TOKEN = /^[0-9a-z]{41}$/

const proofOf = (ownKey: OwnKey, id: string): Buffer =>
  keyed(ownKey, 'reply', id).subarray(0, PROOF / 2)

/** @param address of the configuration, without a token */
export function replyAddress(ownKey: OwnKey, address: string, threadId: string): string {
  const id = threadId.replaceAll('-', '')
  const number = BigInt(`0x1${id}${proofOf(ownKey, id).toString('hex')}`)
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}+${number.toString(36)}${address.slice(at)}`
}

/**
 * @param address of the configuration, as above
 * @returns the id of the thread; undefined for an address that we never gave
 */
export function threadOfAddress(
  ownKey: OwnKey,
  address: string,
  given: string,
): string | undefined {
  const at = address.lastIndexOf('@')
  const before = `${address.slice(0, at)}+`.toLowerCase()
  const after = address.slice(at).toLowerCase()
  const whole = given.toLowerCase()
  if (!whole.startsWith(before) || !whole.endsWith(after)) return undefined
  const token = whole.slice(before.length, -after.length)
  if (!TOKEN.test(token)) return undefined
  const number = [...token].reduce((sum, sign) => sum * 36n + BigInt(Number.parseInt(sign, 36)), 0n)
  const [, id, proof] = PARTS.exec(number.toString(16)) ?? []
  if (!id || !proof) return undefined
  if (!timingSafeEqual(Buffer.from(proof, 'hex'), proofOf(ownKey, id))) return undefined
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const PARTS = new RegExp(`^1([0-9a-f]{${ID}})([0-9a-f]{${PROOF}})$`)
