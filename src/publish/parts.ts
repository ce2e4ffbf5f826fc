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

/** @param things sorted by id, by code units */
export function cut<Thing extends { id: string }>(
  things: readonly Thing[],
  { count = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }: Limit,
): Thing[][] {
  const parts: Thing[][] = []
  let size = 0
  for (const thing of things) {
    const weight = Buffer.byteLength(JSON.stringify(thing)) + 1
    const current = parts.at(-1)
    if (current && current.length < count && size + weight <= bytes) {
      current.push(thing)
      size += weight
    } else {
      parts.push([thing])
      size = weight
    }
  }
  return parts
}

export const writeParts = <Thing extends { id: string }>(
  output: Output,
  name: string,
  things: readonly Thing[],
  limit: Limit,
): Part[] => cut(things, limit).map((part) => ({ from: part[0]!.id, url: output.json(name, part) }))
