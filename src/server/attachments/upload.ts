/**
 * `POST /v1/attachments`: a file, before the message that it goes with. What it is, its content says: not
 * its name, and not whoever sends it. It is kept apart until somebody has looked into it.
 */
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { Context } from 'hono'
import * as z from 'zod/mini'
import { ATTACHMENT_BYTES, type Attachment } from '../../channels/message/contract.ts'
import type { Deps, Env } from '../deps.ts'
import { type Body, readBytes } from '../guard/body.ts'
import { invalid, problem } from '../problem.ts'
import { newId } from '../requests/ids.ts'
import type { EnteredMember } from '../secure/gate.ts'
import type { Write } from '../writing.ts'

/** What people have of their papers: nothing that runs, no page, no archive. */
const TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
])

/** A customer's, uploaded and not sent. */
const MOST_ALONE = 20

/** As a write's body: two of the same bytes are the same, without being written out. */
export class Upload {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  toJSON(): string {
    return createHash('sha256').update(this.bytes).digest('hex')
  }
}

export const UploadSchema = z.instanceof(Upload)

export async function readUpload(c: Context<Env>): Promise<Body> {
  if (c.req.raw.headers.get('Content-Type') !== 'application/octet-stream') {
    return { ok: false, problem: 'unsupported-type' }
  }
  try {
    const bytes = await readBytes(c, ATTACHMENT_BYTES)
    return bytes ? { ok: true, value: new Upload(bytes) } : { ok: false, problem: 'too-large' }
  } catch {
    return { ok: false, problem: 'malformed' } // the connection broke
  }
}

export async function upload(
  { random, scan }: Pick<Deps, 'random' | 'scan'>,
  { db, member }: EnteredMember,
  { bytes }: Upload,
  now: Date,
): Promise<Write | Response> {
  if (bytes.length === 0) return invalid('/file', 'empty')
  const type = await typeOf(bytes)
  if (type === undefined) return invalid('/file', 'type')
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from attachment where customer_id = $1 and message_id is null`,
    [member.id],
  )
  if ((rows[0]?.count ?? 0) >= MOST_ALONE) return problem('too-many', {}, { 'Retry-After': '3600' })
  const id = newId(now, random)
  const state = scan ? 'quarantined' : 'clean'
  const answer: Attachment = { id, type, size: bytes.length, state }
  return {
    status: 201,
    answer,
    sql: `uploaded as (
      insert into attachment (id, customer_id, type, size, content, state, alone_since)
      values ($1, $2, $3, $4, $5, $6, $7))`,
    params: [id, member.id, type, bytes.length, bytes, state, now],
  }
}

/** @returns nothing for what may be no attachment */
export async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  const type = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  return type !== undefined && TYPES.has(type) ? type : undefined
}
