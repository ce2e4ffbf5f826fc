/**
 * A body that is JSON in UTF-8, of a size that a form may have, and of nothing that a database refuses.
 *
 * Bodies are read here and nowhere else, and always at the pace of the sender, who holds no place meanwhile
 * (see `crowd.ts`): a route that read one by itself could be closed to everybody by sixty-four slow senders.
 */
import type { Context } from 'hono'
import type { ProblemType } from '../../contract/problem.ts'
import type { Env } from '../deps.ts'

/** The longest text of a form is 500 characters. */
const MOST_BYTES = 16_384

/** Of a message: as JSON, each of eight thousand characters may be written with six. */
export const MESSAGE_BYTES = 65_536

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i

export type Body = { ok: true; value: unknown } | { ok: false; problem: ProblemType }

const refused = (problem: ProblemType): Body => ({ ok: false, problem })

/**
 * @param mayBeEmpty no body at all is taken for `{}`
 * @param most       in bytes; 16,384 where it is left out
 */
export async function readJson(
  c: Context<Env>,
  { mayBeEmpty, most }: { mayBeEmpty: boolean; most?: number },
): Promise<Body> {
  const type = c.req.raw.headers.get('Content-Type')
  if (!(mayBeEmpty && type === null) && !JSON_TYPE.test(type ?? '')) {
    return refused('unsupported-type')
  }
  let bytes: Uint8Array | undefined
  try {
    bytes = await readBytes(c, most)
  } catch {
    return refused('malformed') // the connection broke: nobody is there to read the answer either
  }
  if (!bytes) return refused('too-large')
  if (mayBeEmpty && bytes.length === 0) return { ok: true, value: {} }
  return type === null ? refused('unsupported-type') : parseJson(bytes)
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

export function parseJson(bytes: Uint8Array): Body {
  try {
    return { ok: true, value: JSON.parse(UTF_8.decode(bytes), plain) }
  } catch {
    return refused('malformed') // not UTF-8, not JSON, too deep, or not plain
  }
}

/**
 * @returns nothing when it is too large: then it is not read to its end
 * @throws when the connection breaks
 */
export function readBytes(c: Context<Env>, most = MOST_BYTES): Promise<Uint8Array | undefined> {
  const read = () => bytesOf(c.req.raw, most)
  return c.var.aside?.(read) ?? read()
}

async function bytesOf(request: Request, most: number): Promise<Uint8Array | undefined> {
  const said = request.headers.get('Content-Length')
  if (Number(said) > most) return undefined
  // Node holds a connection to the length that it said; to read by the stream costs ten times as much.
  if (said !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > most ? undefined : bytes
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** PostgreSQL stores neither NUL nor half a character; a `__proto__` is never meant well. */
function plain(key: string, value: unknown): unknown {
  const isPlain = typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))
  if (!isPlain || key === '__proto__') throw new SyntaxError('not plain')
  return value
}
