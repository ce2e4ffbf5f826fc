import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt, stamped } from '../../scripts/built.mjs'

let root: string
const put = (name: string, seconds?: number) => {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  if (seconds !== undefined) utimesSync(path, seconds, seconds)
}
const build = (code: number) =>
  stamped(root, async () => {
    for (const name of ['dist/embed.js', 'dist/cli.js', 'dist/types/index.d.ts']) put(name)
    return code
  })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dq-built-'))
  put('src/index.ts', 1_000)
})
afterEach(() => rmSync(root, { recursive: true }))

describe('dist/ is built', () => {
  it('when a build succeeded and nothing changed since', async () => {
    expect(isBuilt(root)).toBe(false)
    expect(await build(0)).toBe(0)
    expect(isBuilt(root)).toBe(true)
  })

  it('not when a build failed after it wrote its files, even over a good one', async () => {
    expect(await build(2)).toBe(2)
    expect(isBuilt(root)).toBe(false)
    await build(0)
    await build(2)
    expect(isBuilt(root)).toBe(false)
  })

  const future = Date.now() / 1_000 + 60
  it.each([
    ['a source changed', () => put('src/index.ts', future)],
    ['a source was added', () => put('src/deep/new.ts', future)],
    ['the dependencies changed', () => put('package-lock.json', future)],
    ['a file of it is gone', () => rmSync(join(root, 'dist/cli.js'))],
  ])('not when %s', async (_, change) => {
    await build(0)
    change()
    expect(isBuilt(root)).toBe(false)
  })

  it('not when a source changed while it was being built', async () => {
    await stamped(root, async () => {
      await build(0)
      put('src/index.ts', future)
      return 0
    })
    expect(isBuilt(root)).toBe(false)
  })
})
