/**
 * The code of six figures that is sent to an address. It is made from its row's id by a keyed hash, so it is
 * stored nowhere, and is the same when it is sent again: whichever of two letters comes first is the right one.
 *
 * Without the ticket it opens nothing. The database has a hash of the ticket, and the address sealed with it.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { OwnKey } from '../deps.ts'
import { sealingKey } from '../seal.ts'

export const MOST_TRIES = 5
export const CODE_MS = 10 * 60_000
/** A letter that is on its way may take so long. */
export const AGAIN_MS = 60_000

const FIGURES = 6

export const codeOf = (ownKey: OwnKey, id: string): string =>
  String(
    createHmac('sha256', ownKey).update(`code ${id}`).digest().readUIntBE(0, 6) % 10 ** FIGURES,
  ).padStart(FIGURES, '0')

/** @param code six figures */
export const isCode = (ownKey: OwnKey, id: string, code: string): boolean =>
  timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(ownKey, id)))

export const ticketHash = (ticket: string): Uint8Array =>
  createHash('sha256').update(`ticket ${ticket}`).digest()

export const ticketKey = (ticket: string) => sealingKey('ticket', ticket)
