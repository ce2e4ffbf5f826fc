/**
 * Long lists cut into files: small enough that the one that holds an answer costs little, few
 * enough that the list of them does too.
 */
import type { Part } from '../content/published.ts'
import type { Output } from './output.ts'

/** A new part begins when this is reached; one thing is never cut, however long. */
export interface Limit {
  count?: number
  /** Of JSON, before compression. */
  bytes?: number
}

/** Things that are published together, under the id of the first: also when another hub leaves some out. */
export interface Piece<Thing> {
  from: string
  things: readonly Thing[]
}

/** @param things sorted by id, by code units */
export function cut<Thing extends { id: string }>(
  things: readonly Thing[],
  { count = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }: Limit,
): Piece<Thing>[] {
  const pieces: { from: string; things: Thing[] }[] = []
  let size = 0
  for (const thing of things) {
    const weight = Buffer.byteLength(JSON.stringify(thing)) + 1
    const current = pieces.at(-1)?.things
    if (current && current.length < count && size + weight <= bytes) {
      current.push(thing)
      size += weight
    } else {
      pieces.push({ from: thing.id, things: [thing] })
      size = weight
    }
  }
  return pieces
}

export const writeParts = <Thing>(
  output: Output,
  name: string,
  pieces: readonly Piece<Thing>[],
): Part[] => pieces.map(({ from, things }) => ({ from, url: output.json(name, things) }))
