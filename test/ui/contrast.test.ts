import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/content/contrast.ts'

const sheet = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8')

const full = (color: string) =>
  color.length === 4 ? `#${[...color.slice(1)].map((c) => c + c).join('')}` : color

/** `--ink: var(--dq-ink, light-dark(var(--light-ink, #17212b), …))` → its two colours. */
const tokens = new Map(
  [...sheet.matchAll(/^\s*--([\w-]+):([^;]*light-dark[^;]*);/gm)].map(([, name, value]) => {
    const colors = [...value!.matchAll(/#[0-9a-f]{3,6}\b/gi)].map(([color]) => full(color))
    return [name!, { light: colors[0]!, dark: colors[1]! }]
  }),
)

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'red-soft'],
  ['ink', 'red-wash'],
  ['ink', 'accent-soft'],
  ['ink', 'lock-soft'],
  ['ink-2', 'red-soft'],
  ['ink-2', 'paper'],
  ['ink-2', 'wash'],
  ['ink-2', 'accent-soft'],
  ['ink-2', 'lock-soft'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['lock', 'paper'],
  ['lock', 'lock-soft'],
  ['on-lock', 'lock'],
  ['red', 'paper'],
  ['red', 'red-soft'],
  ['red', 'red-wash'],
  ['on-red', 'red'],
  ['amber', 'amber-soft'],
] as const

/** Borders of fields and buttons. */
const EDGES = [
  ['edge', 'paper'],
  ['accent', 'paper'],
  ['red', 'red-wash'],
] as const

describe.each(['light', 'dark'] as const)('the colours of the hub, %s', (scheme) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    const ratio = contrast(tokens.get(text)![scheme], tokens.get(ground)![scheme])
    expect(ratio).toBeGreaterThanOrEqual(4.5)
  })
  it.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(tokens.get(edge)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(
      3,
    )
  })
})

it('one ground is a gradient, and text is readable at both of its ends', () => {
  const folder = new URL('../../src/', import.meta.url)
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(ui|hub|embed|secure)\/.*\.css$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const gradients = sheets.join('').match(/[\w-]+-gradient\(.*\);/g)
  expect(gradients).toEqual(['linear-gradient(var(--paper), var(--tone-soft));'])
  const ends = ['paper', ...sheets.join('').matchAll(/--tone-soft: var\(--([\w-]+)\)/g)].map(
    (end) => (typeof end === 'string' ? end : end[1]!),
  )
  for (const ink of ['ink', 'ink-2'])
    for (const end of new Set(ends)) expect(TEXT).toContainEqual([ink, end])
})

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  })
})
