/**
 * The JSON-LD of a page, as plain values. What is broken is repaired where that is possible, and said;
 * one bad block never loses the others. Contexts are never fetched.
 */

import type { Element } from 'domhandler'
import { textContent } from './dom.ts'
import { repairJson } from './repair-json.ts'

export type Data = Record<string, unknown>

const DEEPEST = 64

/** Every object of every block, outermost first. */
export function structuredData(
  elements: readonly Element[],
  warn: (message: string) => void,
): Data[] {
  return elements
    .filter(
      ({ name, attribs }) =>
        name === 'script' && /^\s*application\/ld\+json\b/i.test(attribs.type ?? ''),
    )
    .flatMap((script, index) => {
      const value = read(textContent(script), (fault) =>
        warn(`JSON-LD block ${index + 1}: ${fault}`),
      )
      return [...objects(value, 0)]
    })
}

function read(text: string, warn: (fault: string) => void): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    const reason = (fault as Error).message.replace(/\s+/g, ' ').slice(0, 120)
    try {
      const value = repairJson(text)
      warn(`repaired (${reason})`)
      return value
    } catch {
      warn(`not readable, left out (${reason})`)
      return undefined
    }
  }
}

function* objects(value: unknown, depth: number): Generator<Data> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Data
  for (const inner of Object.values(value)) yield* objects(inner, depth + 1)
}

/** Is this object of that type? `FAQPage`, `schema:FAQPage`, `https://schema.org/FAQPage` are one. */
export const hasType = (data: Data, type: string): boolean =>
  [data['@type'] ?? data.type].flat().some((name) => String(name).replace(/^.*[/:#]/, '') === type)

/** The first text of a property that may be a text, a list, or `{ '@value': text }`. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textIn).find(Boolean)
  if (value && typeof value === 'object' && '@value' in value) return textIn(value['@value'])
  return undefined
}
