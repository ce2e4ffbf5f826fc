/**
 * The published files as this server holds them: all in memory, so that no request can reach
 * anything else on the disk. A folder is read again when a build has replaced it.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type HeaderRule, typeOf } from '../content/delivery.ts'
import { QuestionsError } from '../errors.ts'
import { BUILT_FROM } from '../publish/built-from.ts'

/** By path, without a slash at the beginning: what `buildHub` returns. */
export type Files = ReadonlyMap<string, { body: string | Uint8Array; type: string }>

export type Encoding = 'br' | 'gzip'

export interface Served {
  body: Uint8Array
  type: string
  /** Of the content, without quotes. */
  tag: string
  /** Compressed the first time that somebody asks. */
  encoded(encoding: Encoding): Promise<Uint8Array>
}

export interface Published {
  rules: readonly HeaderRule[]
  files: ReadonlyMap<string, Served>
}

/** From here on the best brotli takes longer than it saves. */
const LARGE = 100_000

/** Read here, and nobody's business else. */
const OURS: ReadonlySet<string> = new Set(['headers.json', BUILT_FROM])

/** The file that changes with each build. */
const HUB = 'hub.json'

export function publishedFrom(files: Files, mark = HUB): Published {
  const rules = files.get('headers.json')
  if (!rules || !files.has(mark)) {
    throw new QuestionsError(
      'NOT_FOUND',
      'no published hub here: run “npx des-questions build” first',
    )
  }
  const served = [...files].filter(([path]) => !OURS.has(path))
  return {
    rules: JSON.parse(Buffer.from(rules.body).toString()),
    files: new Map(served.map(([path, { body, type }]) => [path, serve(Buffer.from(body), type)])),
  }
}

/** A file, ready to be sent. */
export function serve(body: Uint8Array, type: string): Served {
  const compressed = new Map<Encoding, Promise<Uint8Array>>()
  return {
    body,
    type,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    encoded(encoding) {
      const done = compressed.get(encoding) ?? compress(body, encoding)
      compressed.set(encoding, done)
      return done
    },
  }
}

const compress = (body: Uint8Array, encoding: Encoding): Promise<Uint8Array> =>
  encoding === 'gzip'
    ? promisify(gzip)(body, { level: 9 })
    : promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: body.length > LARGE ? 9 : 11 },
      })

/**
 * @param onError told when a new build cannot be read: what is held stays good
 * @returns the files of `folder`, read again after each build, once for all who ask meanwhile
 */
export async function watchFolder(
  folder: string,
  onError: (error: unknown) => void,
  mark = HUB,
): Promise<() => Promise<Published>> {
  // Between two renames there is no folder for a moment.
  const built = (otherwise: number) =>
    stat(join(folder, mark)).then(
      ({ mtimeMs }) => mtimeMs,
      () => otherwise,
    )
  let seen = await built(0)
  let held = publishedFrom(await readFolder(folder), mark)
  const reload = async () => {
    const now = await built(seen)
    if (now === seen) return
    held = publishedFrom(await readFolder(folder), mark)
    seen = now
  }
  let reloading: Promise<void> | undefined
  return async () => {
    reloading ??= reload()
      .catch(onError)
      .finally(() => {
        reloading = undefined
      })
    await reloading
    return held
  }
}

/** Symbolic links and hidden files are not taken. */
async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new QuestionsError('NOT_FOUND', `no published hub in ${folder}`, { cause })
  })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
  const read = async (path: string) => {
    const name = relative(folder, path).split(sep).join('/')
    return [name, { body: await readFile(path), type: typeOf(name) }] as const
  }
  return new Map(await Promise.all(paths.map(read)))
}
