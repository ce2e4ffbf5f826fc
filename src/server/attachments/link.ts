/**
 * A link to a file for whoever reads the e-mail that tells of it: it names one file, ends after thirty
 * days, and nobody makes one but this server. It is on the secure origin, where a file is only saved.
 */
import { timingSafeEqual } from 'node:crypto'
import type { OwnKey } from '../deps.ts'
import { keyed } from '../mail/denial.ts'

const DAY_SECONDS = 86_400
const LASTS_DAYS = 30

/** Hexadecimal digits of the three parts. */
const PARTS = /^([0-9a-f]{32})([0-9a-f]{8})([0-9a-f]{32})$/

export const linkEnds = (from: Date): Date =>
  new Date(from.getTime() + LASTS_DAYS * DAY_SECONDS * 1000)

/** @param from when the file was sent: the same link each time */
export function fileToken(ownKey: OwnKey, id: string, from: Date): string {
  const until = Math.floor(linkEnds(from).getTime() / 1000)
  const signed = `${id.replaceAll('-', '')}${until.toString(16).padStart(8, '0')}`
  return `${signed}${keyed(ownKey, 'file', signed).toString('hex')}`
}

/** @returns the id of the file; undefined for a link that is not ours, or over */
export function openFileToken(ownKey: OwnKey, token: string, now: Date): string | undefined {
  const [, id, until, proof] = PARTS.exec(token) ?? []
  if (!id || !until || !proof) return undefined
  const wanted = keyed(ownKey, 'file', `${id}${until}`)
  if (!timingSafeEqual(Buffer.from(proof, 'hex'), wanted)) return undefined
  if (Number.parseInt(until, 16) * 1000 < now.getTime()) return undefined
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
