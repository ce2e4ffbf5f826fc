/**
 * The files of `public/`, as they pile up during a build. Immutable ones are put under an address
 * that holds a hash of their content; the caller only ever learns the address.
 */
import { typeOf } from '../content/delivery.ts'
import { type Body, fingerprint } from './fingerprint.ts'

export interface PublishedFile {
  body: Body
  /** Media type. */
  type: string
}

/** By path, without a slash at the beginning. `hub.json`, `assets/3f9c…/start.fr.json` */
export type PublishedFiles = Map<string, PublishedFile>

export class Output {
  readonly files: PublishedFiles = new Map()

  /** A file under a name that people know. */
  put(path: string, body: Body): string {
    this.files.set(path, { body, type: typeOf(path) })
    return path
  }

  /** A file that never changes: `assets/<hash>/<name>`. */
  asset(name: string, body: Body): string {
    return this.put(`assets/${fingerprint(body)}/${name}`, body)
  }

  json(name: string, value: unknown): string {
    return this.asset(name, JSON.stringify(value))
  }

  /** Files that know each other by relative names, under one hash. Ends with a slash. */
  folder(files: ReadonlyMap<string, Body>): string {
    const folder = `assets/${fingerprint(...[...files].sort(byName).flat())}/`
    for (const [name, body] of files) this.put(folder + name, body)
    return folder
  }
}

const byName = ([a]: [string, Body], [b]: [string, Body]) => (a < b ? -1 : 1)
