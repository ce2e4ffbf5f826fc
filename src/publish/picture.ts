/**
 * The picture beside a link in a post, for a bank that names none of its own (`brand.picture`): the
 * hub's speech bubble in the bank's colours. A PNG, since networks show no SVG.
 *
 * The palette holds the steps from one colour to the other, so a pixel is one byte: how far it is
 * inside of the bubble.
 *
 * @see https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib'
import type { Config } from '../content/config.ts'

/** What the large networks ask for, in pixels. */
export const PICTURE_SIZE = [1200, 630] as const

/** Steps of the palette, for smooth edges. */
const STEPS = 16
/** The bubble is no further than this from the middle, in pixels. */
const REACH = 240
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** Eight bits a pixel, of a palette. */
const KIND = [8, 3, 0, 0, 0]

export function picture({ theme }: Pick<Config, 'theme'>): Uint8Array {
  const [width, height] = PICTURE_SIZE
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  const ground = colorOf(theme.light?.accent ?? '#00695c')
  const bubble = colorOf(theme.light?.onAccent ?? '#ffffff')
  const palette = Array.from({ length: STEPS + 1 }, (_, step) =>
    ground.map((from, at) => Math.round(from + ((bubble[at]! - from) * step) / STEPS)),
  )
  const rows = Buffer.alloc(height * (width + 1)) // each begins with its filter: none
  for (let y = -REACH; y < REACH; y++) {
    const middle = (height / 2 + y) * (width + 1) + 1 + width / 2
    for (let x = -REACH; x < REACH; x++) rows[middle + x] = Math.round(inside(x, y) * STEPS)
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(KIND)])),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How much of a pixel is bubble, 0 to 1. The origin is the middle of the picture. */
function inside(x: number, y: number): number {
  const oval = ((x / 210) ** 2 + ((y + 20) / 180) ** 2 - 1) * 95
  // A corner under its left: right of one line, left of another, above a third.
  const corner = Math.max(-150 - x, (x + 150) * 0.75 + (y - 225) * 0.66, -y)
  // Three of them: the outer two mirror each other.
  const nearest = Math.abs(x) > 45 ? Math.abs(x) - 90 : x
  const dot = Math.sqrt(nearest ** 2 + (y + 20) ** 2) - 30
  return Math.min(1, Math.max(0, 0.5 - Math.max(Math.min(oval, corner), -dot)))
}

/** `#rrggbb`, as the schema has checked. */
const colorOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
