/**
 * The files of PGlite in a folder, with `fsync`: a commit is on the disk before it is answered.
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

/** What of Emscripten's module we touch; its types say nothing of it. */
interface Module {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } }
}

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
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given)
    const withFsync = (module: unknown) => {
      ;(module as Module).NODEFS.stream_ops.fsync = fsync
    }
    const preRun = [emscriptenOpts.preRun ?? [], withFsync].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}
