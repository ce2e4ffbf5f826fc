import { describe, expect, it } from 'vitest'
import { effectsOf, importsOf } from '../helpers/source.ts'

describe('what the architecture test sees of a file', () => {
  it.each([
    ["import { a } from './a.ts'", './a.ts', false],
    ["import type { A } from './a.ts'", './a.ts', true],
    ["import { type A } from './a.ts'", './a.ts', false], // stays, as an import for its effect
    ["export * from './a.ts'", './a.ts', false],
    ["export type { A } from './a.ts'", './a.ts', true],
    ["const late = () => import('./a.ts')", './a.ts', false],
    ["type A = import('./a.ts').A", './a.ts', true],
    ["import './a.css?inline'", './a.css?inline', false],
  ])('is the import in %s', (text, specifier, typeOnly) => {
    const dynamic = text.startsWith('const late')
    expect(importsOf('x.ts', text)).toEqual([{ specifier, typeOnly, dynamic }])
  })

  it.each([
    'start()',
    "customElements.define('x-y', X)",
    "addEventListener('load', start)",
    'const root = document.body',
    'const now = Date.now()',
    'const salt = crypto.randomUUID()',
    "const saved = { theme: localStorage.getItem('theme') }",
    "import './polyfill.ts'",
    'if (globalThis.x) start()',
    'let count = 0; count++',
    'namespace Late { export const now = 1 }',
  ])('is the side effect of %s', (text) => {
    expect(effectsOf('x.ts', text)).toHaveLength(1)
  })

  it.each([
    'export const open = () => document.body.append("x")',
    'export function now() { return Date.now() }',
    'const words = { document: 1, "window": 2 }',
    'const TABLE = new Map([[1, "a"]])',
    'export interface Deps { fetch: typeof fetch }',
    'class Clock { now = () => Date.now() }',
    'const name = place.location',
    'declare global { interface Window { hub: string } }',
  ])('is no side effect in %s', (text) => {
    expect(effectsOf('x.ts', text)).toEqual([])
  })
})
