/**
 * The files of PGlite in a folder, with `fsync`: a commit is on the disk before it is answered; and
 * written only as long as the folder is ours, also where a process wakes up in the middle of a commit.
 *
 * As it comes, PGlite tells its PostgreSQL not to ask for it (`-F`), and its file system would not do
 * it: what was acknowledged survives the end of the process, not of the machine's power.
 */
import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** `fsync` is the one method that reaches the file system; `fdatasync` does nothing there. */
export const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

type Operation = (...given: never[]) => unknown

/** What of Emscripten's module we touch; its types say nothing of it. */
interface Module {
  FS: { ErrnoError: new (code: number) => Error }
  NODEFS: {
    stream_ops: Record<string, Operation>
    node_ops: Record<string, Operation>
  }
}

/** All that changes a file or a folder. */
const CHANGES = {
  stream_ops: ['write', 'fsync'],
  node_ops: ['mknod', 'rename', 'unlink', 'rmdir', 'symlink', 'setattr'],
} as const

const DONE = 0
/** EIO, as WASI numbers it: PostgreSQL then stops rather than believe that it stored something. */
const FAILED = 29

function fsync({ nfd }: { nfd: number }): number {
  try {
    fsyncSync(nfd)
    return DONE
  } catch {
    return FAILED
  }
}

export class DurableFolder extends NodeFS {
  readonly #isOurs: () => boolean

  constructor(folder: string, isOurs: () => boolean) {
    super(folder)
    this.#isOurs = isOurs
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given)
    const prepare = (module: unknown) => {
      ;(module as Module).NODEFS.stream_ops.fsync = fsync
      this.#guard(module as Module)
    }
    const preRun = [emscriptenOpts.preRun ?? [], prepare].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }

  #guard({ FS, NODEFS }: Module): void {
    for (const [kind, names] of Object.entries(CHANGES)) {
      const operations = NODEFS[kind as keyof typeof CHANGES]
      for (const name of names) {
        const change = operations[name]
        if (!change) throw new TypeError(`the file system has no ${name}: this is another PGlite`)
        operations[name] = (...given) => {
          if (!this.#isOurs()) throw new FS.ErrnoError(FAILED)
          return change(...given)
        }
      }
    }
  }
}
