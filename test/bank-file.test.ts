/** The file for a bank's teams: does each of its statements still have the proof that it names? */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { headersFor } from '../src/content/delivery.ts'
import { headerRules } from '../src/publish/headers.ts'
import { buildDesk, buildSecure } from '../src/publish/index.ts'
import { config, programs } from './helpers/bank.ts'
import { useDatabase } from './helpers/database.ts'
import { deskBank } from './helpers/desk.ts'
import { shared } from './helpers/shared.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = readdirSync(new URL('docs/bank-file/', root)).map((file) => `docs/bank-file/${file}`)
const manifest = JSON.parse(read('package.json'))

/** A test that a page names, with its title where it says one. */
const named = (text: string) =>
  [...text.matchAll(/`(test\/[\w./-]+\.test\.tsx?)`(?::\s“([^”]+)”)?/g)].map(([, file, title]) => ({
    file: file!,
    ...(title && { title }),
  }))
/** Cells of the rows of all tables, without their heads. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (.+) \|$/gm)]
    .map(([, row]) => row!.split(/ \| /).map((cell) => cell.trim()))
    .filter(([first]) => !/^-+:?$/.test(first!))

describe('the file for a bank', () => {
  it.each(pages)('%s names tests that there are, by titles that they have', (page) => {
    const lost = named(read(page)).filter(
      ({ file, title }) => title !== undefined && !read(file).includes(title),
    )
    expect(lost).toEqual([])
  })

  it('has a test for every threat', () => {
    const [table = ''] = read('docs/bank-file/threats.md').split('## What is not covered')
    const threats = rowsOf(table).filter(([threat]) => threat !== 'threat')
    expect(threats.length).toBeGreaterThan(20)
    expect(threats.filter(([, , proof = '']) => named(proof).length === 0)).toEqual([])
  })

  it('the policies are those that build writes', () => {
    const rules = headerRules(
      config({
        server: 'https://serveur.banque.example',
        origins: { website: ['https://www.banque.example'] },
      }),
    )
    const text = read('docs/bank-file/policies.md')
    const block = (name: string) => new RegExp(`\`\`\`${name}\n(.*)\n\`\`\``).exec(text)?.[1]
    const sent = (path: string) => headersFor(rules, path)['Content-Security-Policy']
    expect(block('csp-hub')).toBe(sent('/hub/'))
    expect(block('csp-page')).toBe(sent('/'))
    const origins = { website: ['https://www.banque.example'] }
    const bank = deskBank({ origins })
    for (const [name, files] of Object.entries({
      secure: buildSecure(bank, programs()),
      desk: buildDesk(bank, programs()),
    })) {
      const own = JSON.parse(String(files.get('headers.json')?.body)) as typeof rules
      const { headers } = own.find(({ path }) => path === '/*')!
      expect(block(`csp-${name}`)).toBe(headers['Content-Security-Policy'])
    }
  })

  it('the capacity is what was measured', () => {
    const [, said = ''] = /two cores write ([\d,]+)/.exec(read('docs/bank-file/dora.md')) ?? []
    const rates = rowsOf(read('docs/server.md'))
      .filter(([what]) => what!.startsWith('a callback'))
      .map(([, rate]) => Number(rate!.replace(',', '')))
    expect(rates.length).toBeGreaterThan(1)
    const slowest = Math.min(...rates)
    expect(Number(said.replace(',', ''))).toBe(Math.floor(slowest / 100) * 100)
  })

  it('the package runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest.scripts)
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
  })
})

describe('what it says of data', () => {
  const db = useDatabase()
  const text = read('docs/bank-file/data.md')
  const [, table = ''] = /\| what \| tables \|([\s\S]+?)\n\n/.exec(text) ?? []
  const rowsIn = async (sql: string) => (await db.query<{ name: string }>(sql)).rows

  it('every datum is shown by a test', () => {
    const [, map = ''] = /\| data \|.*\n([\s\S]+?)\n\n/.exec(text) ?? []
    const data = rowsOf(map)
    expect(data.length).toBeGreaterThan(15)
    expect(data.filter((cells) => named(cells.at(-1)!).length === 0)).toEqual([])
  })

  it('every table of the database has its line, and its end', async () => {
    const made = await rowsIn(
      `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
    )
    const said = [...table.matchAll(/`([a-z_]+)`(?=[ `a-z_]* \|)/g)].map(([, name]) => name!)
    expect(said.sort()).toEqual(made.map(({ name }) => name))
  })
})

describe('the table of RGAA', () => {
  const text = read('docs/bank-file/rgaa.md')
  const criteria = rowsOf(text).filter(([number]) => /^\d+\.\d+$/.test(number!))

  it('judges each criterion once, in order, and gives a reason', () => {
    expect(criteria).toHaveLength(106)
    const sizes = Map.groupBy(criteria, ([number]) => number!.split('.')[0])
    expect([...sizes.values()].map((some) => some.length)).toEqual([
      9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12,
    ])
    expect(criteria.filter(([, , , why]) => !why)).toEqual([])
  })

  it('counts right', () => {
    for (const verdict of ['C', 'NA', 'S', 'O']) {
      const [, count] = new RegExp(`\\*\\*${verdict}\\*\\* [^|]+\\| (\\d+) \\|`).exec(text) ?? []
      expect(criteria.filter(([, , found]) => found === verdict)).toHaveLength(Number(count))
    }
  })

  const list = shared('security/a11y/rgaa-4.1.2.json')
  it.skipIf(!list)(
    `has the numbers of the published list${list ? '' : ' (missing: skipped)'}`,
    () => {
      const published = JSON.parse(readFileSync(list!, 'utf8')).criteria as { rgaa: string }[]
      expect(criteria.map(([number]) => number)).toEqual(published.map(({ rgaa }) => rgaa))
    },
  )
})

it('the bill of materials names what the package depends on, and not what builds it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dq-sbom-'))
  try {
    const file = join(folder, 'bill.json')
    execFileSync(process.execPath, [fileURLToPath(new URL('scripts/sbom.mjs', root)), file])
    const bill = JSON.parse(readFileSync(file, 'utf8'))
    const names = new Set<string>(bill.components.map(({ name }: { name: string }) => name))
    const { dependencies, devDependencies, name } = manifest
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.5'])
    expect(bill.metadata.component.name).toBe(name)
    expect(Object.keys(dependencies).filter((one) => !names.has(one))).toEqual([])
    expect(['vitest', 'rollup', 'playwright'].filter((one) => names.has(one))).toEqual([])
    expect(Object.keys(devDependencies)).toContain('vitest')
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
