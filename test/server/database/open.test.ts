import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFolder } from '../../../src/server/database/lock.ts'
import { openDatabase } from '../../../src/server/database/open.ts'

const quiet = () => {}
const SOON = { beatMs: 40, silentMs: 160 }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dq-database-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a folder', () => {
  it('keeps what was stored in it, on the disk before it is answered', async () => {
    const path = join(folder, 'kept')
    const first = await openDatabase({ folder: path }, quiet)
    expect((await first.query('show fsync')).rows).toEqual([{ fsync: 'on' }])
    await first.query('create table thing (name text)')
    await first.query('insert into thing values ($1)', ['a'])
    await expect(openDatabase({ folder: path }, quiet)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining(`is in use by process ${process.pid}`),
    })
    await first.close()

    const second = await openDatabase({ folder: path }, quiet)
    expect((await second.query('select name from thing')).rows).toEqual([{ name: 'a' }])
    await second.close()
  }, 60_000)
})

describe('the lock of a folder', () => {
  const lockOf = (path: string) => join(path, 'process.lock')
  const newFolder = async (name: string) => {
    const path = join(folder, name)
    await mkdir(path)
    return path
  }

  /** What this process writes into its file. */
  let own: { pid: number; host: string; space?: string; began?: string; origin: number }
  beforeAll(async () => {
    const path = await newFolder('own')
    const lock = await lockFolder(path, quiet)
    own = JSON.parse(await readFile(lockOf(path), 'utf8'))
    await lock.release()
  })

  it('refuses a second process as long as the first one runs, and no longer', async () => {
    const path = await newFolder('two')
    const module = new URL('../../../src/server/database/lock.ts', import.meta.url)
    const program = `
      const { lockFolder } = await import(${JSON.stringify(module.href)})
      await lockFolder(${JSON.stringify(path)}, () => {})
      console.log('locked')
      setInterval(() => {}, 1000)`
    const other = spawn('node_modules/.bin/node', ['--input-type=module', '-e', program])
    try {
      await once(other.stdout, 'data')
      await expect(lockFolder(path, quiet)).rejects.toThrow(`is in use by process ${other.pid}`)
    } finally {
      other.kill('SIGKILL')
    }
    await once(other, 'exit')
    const logged: string[] = []
    const lock = await lockFolder(path, ({ what }) => logged.push(what))
    expect(logged).toEqual(['stale-lock-removed'])
    await lock.release()
    await expect(readFile(lockOf(path))).rejects.toThrow('ENOENT')
  })

  it('is the same whatever name the folder is called by', async () => {
    const path = await newFolder('named')
    await symlink(path, join(folder, 'renamed'))
    const lock = await lockFolder(path, quiet)
    await expect(lockFolder(join(folder, 'renamed'), quiet)).rejects.toThrow('is in use')
    await lock.release()
  })

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1 }],
    ['of another process that had our number', { origin: 1 }],
    ['of another process that had the number of one that runs', { pid: process.ppid, began: '1' }],
    ['that nobody can read', { pid: 'nonsense' }],
  ])('takes over a file %s', async (name, holder) => {
    const path = await newFolder(name)
    await writeFile(lockOf(path), JSON.stringify({ ...own, ...holder }))
    const lock = await lockFolder(path, quiet)
    await lock.release()
  })

  const elsewhere = [
    ['another machine', { host: 'elsewhere' }],
    ['another container with our name and our number', { space: 'elsewhere', origin: 1 }],
  ] as const

  it.each(elsewhere)(
    'waits for a sign of life of %s, and takes over when there is none',
    async (name, holder) => {
      const path = await newFolder(`silent, ${name}`)
      await writeFile(lockOf(path), JSON.stringify({ ...own, ...holder }))
      const lock = await lockFolder(path, quiet, SOON)
      await lock.release()
    },
  )

  it.each(elsewhere)('believes a sign of life of %s', async (name, holder) => {
    const path = await newFolder(`alive, ${name}`)
    await writeFile(lockOf(path), JSON.stringify({ ...own, ...holder }))
    const beat = setInterval(() => void utimes(lockOf(path), new Date(), new Date()), 20)
    await expect(lockFolder(path, quiet, SOON)).rejects.toThrow('is in use')
    clearInterval(beat)
  })

  it('is given to one of many who ask at once', async () => {
    const path = await newFolder('many')
    await writeFile(lockOf(path), JSON.stringify({ ...own, pid: 2 ** 22 + 1 }))
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, () => lockFolder(path, quiet)),
    )
    const given = asked.filter(({ status }) => status === 'fulfilled')
    expect(given.length).toBe(1)
  })
})

describe('an address of PostgreSQL', () => {
  it.each(['', 'localhost:5432', 'mysql://localhost/x'])('“%s” is none', async (url) => {
    await expect(openDatabase({ url }, quiet)).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('is not asked for before the first statement, which fails soon where nobody is', async () => {
    const db = await openDatabase({ url: 'postgres://nobody@127.0.0.1:9/none' }, quiet)
    await expect(db.query('select 1')).rejects.toThrow('no connection')
    await db.close()
  })
})
