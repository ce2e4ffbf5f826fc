/**
 * Unpredictable bytes, drawn from the system a page at a time: it is asked for hundreds of times a
 * second, and each question costs it as much as a page.
 */
import { randomFillSync } from 'node:crypto'

const PAGE = 4_096

/** @returns bytes that nobody else is given, from now on or before */
export function createChance(): (count: number) => Uint8Array {
  let page: Buffer = Buffer.alloc(0)
  return (count) => {
    if (page.length < count) page = randomFillSync(Buffer.alloc(Math.max(PAGE, count)))
    const drawn = Buffer.from(page.subarray(0, count))
    page.fill(0, 0, count)
    page = page.subarray(count)
    return drawn
  }
}
