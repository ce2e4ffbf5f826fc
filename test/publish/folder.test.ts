import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFolder } from '../../src/publish/folder.ts'
import type { PublishedFiles } from '../../src/publish/output.ts'

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dq-folder-'))
})
afterEach(() => rm(parent, { recursive: true }))

const filesOf = (contents: Record<string, string>): PublishedFiles =>
  new Map(Object.entries(contents).map(([path, body]) => [path, { body, type: 'text/plain' }]))
const write = (contents: Record<string, string>) =>
  writeFolder(join(parent, 'public'), filesOf(contents), new Date())
const list = async () =>
  (await readdir(join(parent, 'public'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(parent.length + '/public/'.length))
    .sort()

describe('public/ on the disk', () => {
  it('is written whole, and leaves nothing beside it', async () => {
    await write({ 'hub.json': '1', 'assets/a/x.json': 'x' })
    await write({ 'hub.json': '2', 'assets/a/x.json': 'x' })
    expect(await readFile(join(parent, 'public/hub.json'), 'utf8')).toBe('2')
    expect(await readdir(parent)).toEqual(['public'])
  })

  it('keeps every version of the script that pages have pinned, and drops other old files', async () => {
    await write({ 'hub.json': '1', 'embed/1.0.0/embed.js': 'old', 'topic/gone/index.html': 'gone' })
    await write({ 'hub.json': '2', 'embed/1.1.0/embed.js': 'new' })
    expect(await list()).toEqual(['embed/1.0.0/embed.js', 'embed/1.1.0/embed.js', 'hub.json'])
  })

  it('keeps the assets of earlier builds for as long as a page may stay open', async () => {
    await write({ 'assets/a/x.json': 'a', 'assets/b/x.json': 'b' })
    const longAgo = new Date(Date.now() - 31 * 86_400_000)
    await utimes(join(parent, 'public/assets/a/x.json'), longAgo, longAgo)
    await write({ 'assets/c/x.json': 'c' })
    expect(await list()).toEqual(['assets/b/x.json', 'assets/c/x.json'])
    await utimes(join(parent, 'public/assets/b/x.json'), longAgo, longAgo)
    await write({ 'assets/c/x.json': 'c' })
    expect(await list()).toEqual(['assets/c/x.json'])
  })

  it('says when a pinned version has other bytes than before', async () => {
    expect(await write({ 'embed/1.0.0/embed.js': 'old' })).toEqual([])
    expect(await write({ 'embed/1.0.0/embed.js': 'old' })).toEqual([])
    expect(await write({ 'embed/1.0.0/embed.js': 'new' })).toEqual(['embed/1.0.0/embed.js'])
  })
})
