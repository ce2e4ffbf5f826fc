import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/browsers.mjs'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
const program = (name: string, mode = 0o755) => {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

describe('which Chromium the tests use', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    const mine = program('mine')
    expect(findChromium({ CHROMIUM_PATH: mine })).toBe(mine)
  })

  it.each([
    ['does not exist', join(folder, 'nowhere')],
    ['is a folder', folder],
    ['may not be run', program('a-text', 0o644)],
  ])('is never another one when CHROMIUM_PATH names what %s', (_, path) => {
    expect(() => findChromium({ CHROMIUM_PATH: path })).toThrow(`CHROMIUM_PATH=${path}`)
  })

  it('is found in PATH under any of its names', () => {
    const edge = program('microsoft-edge')
    const platform = 'some-unix' // looks in the places of Linux, of which the first may be here
    const found = findChromium({ PATH: folder }, platform)
    expect([edge, '/usr/lib/chromium/chromium']).toContain(found)
  })

  it('is none where nothing is installed', () => {
    expect(findChromium({ PATH: folder }, 'win32')).toBeNull()
  })
})
