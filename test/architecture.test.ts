/**
 * Does src/ keep to its own map? The table in src/README.md is the only list of who may know whom:
 * the rules are read from it, so the page that people read cannot drift from what is enforced.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { effectsOf, importsOf } from './helpers/source.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))
const map = readFileSync(join(src, 'README.md'), 'utf8')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const read = (file: string) => readFileSync(join(src, file), 'utf8')

/** The rows of the table whose first heading is `heading`, a list of cells each. */
function tableRows(heading: string): string[][] {
  const lines = map.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`))
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
}

const unquote = (cell: string) => cell.replaceAll('`', '')

interface Layer {
  allows: { path: string; typesOnly: boolean }[]
  packages: string[]
}

const LAYERS = new Map<string, Layer>(
  tableRows('folder').map(([folder, , mayImport, packages]) => [
    unquote(folder!),
    {
      allows: [...mayImport!.matchAll(/`([^`]+)`( \(types\))?/g)].map(([, path, types]) => ({
        path: path!,
        typesOnly: types !== undefined,
      })),
      packages: packages === '–' ? [] : packages!.split(', '),
    },
  ]),
)
const ENTRIES = tableRows('entry').map(([file]) => unquote(file!))

const layerOf = (file: string) => file.split('/')[0]!
/** What a file may import without asking: a channel is a unit of its own, and so is any other folder. */
const unitOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('channels/') ? 2 : 1)
    .join('/')

/** Is `file` the path, in the folder, or a match of a pattern such as `channels/x/contract.ts` with * for x? */
const isUnder = (file: string, path: string) => {
  const names = file.split('/')
  const wanted = path.split('/')
  const isWhole = !path.includes('*') || names.length === wanted.length
  return isWhole && wanted.every((name, index) => name === '*' || name === names[index])
}

const imports = files.flatMap((from) =>
  importsOf(from, read(from)).map((found) => ({
    ...found,
    from,
    to: found.specifier.startsWith('.')
      ? posix.join(posix.dirname(from), found.specifier.replace(/\?.*$/, ''))
      : null,
  })),
)

/** What channels may know besides their own: neither is a channel. */
const SHARED = ['channels/channel.ts', 'channels/request']

const isAllowed = (from: string, to: string, typeOnly: boolean) =>
  unitOf(to) === unitOf(from) ||
  to === 'errors.ts' ||
  (layerOf(from) === 'channels' && SHARED.some((path) => isUnder(to, path))) ||
  (LAYERS.get(layerOf(from))?.allows ?? []).some(
    ({ path, typesOnly }) => isUnder(to, path) && (typeOnly || !typesOnly),
  )

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? 'node'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

describe('the map', () => {
  it('was read: it has rows, and src has files', () => {
    expect(LAYERS.size).toBeGreaterThan(10)
    expect(LAYERS.get('hub')!.allows.length).toBeGreaterThan(5)
    expect(files.length).toBeGreaterThan(10)
    expect(imports.length).toBeGreaterThan(10)
  })

  it('has a row for each folder and file at the top', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !LAYERS.has(layer))).toEqual([])
  })

  it('has rows for what is there, and for nothing that is only planned', () => {
    const there = new Set(files.map(layerOf))
    expect([...LAYERS.keys()].filter((row) => !there.has(row))).toEqual([])
  })

  it('names entries that exist', () => {
    expect(ENTRIES.filter((entry) => !existsSync(join(src, entry)))).toEqual([])
  })

  it('draws arrows between rows that exist, and downwards only', () => {
    const rows = [...LAYERS.keys()]
    const wrong = rows.flatMap((row, index) => {
      const above = rows.slice(0, index)
      const strange = LAYERS.get(row)!.allows.filter(({ path }) => !above.includes(layerOf(path)))
      return strange.map(({ path }) => `${row} → ${path}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the files of src/', () => {
  it('import only what their row allows', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => to !== null && !isAllowed(from, to, typeOnly),
    )
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('use only the packages that their row names', () => {
    const wrong = imports.filter(
      ({ from, to, specifier }) =>
        to === null && !LAYERS.get(layerOf(from))?.packages.includes(packageOf(specifier)),
    )
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
  })

  it('name the file they import, with its ending', () => {
    const wrong = imports.filter(({ to }) => to !== null && !existsSync(join(src, to)))
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
  })

  it('form no cycle, types included', () => {
    expect(cycles()).toEqual([])
  })

  it('do nothing when they are imported, unless they are an entry', () => {
    const wrong = files
      .filter((file) => !ENTRIES.includes(file))
      .flatMap((file) => effectsOf(file, read(file)).map((effect) => `${file}: ${effect}`))
    expect(wrong).toEqual([])
  })

  it('stay under 400 lines', () => {
    expect(files.filter((file) => read(file).split('\n').length > 400)).toEqual([])
  })

  it('live in folders named after the product, not after a kind of code', () => {
    const kinds = /^(utils?|commons?|helpers?|types|constants)$/
    const folders = new Set(files.flatMap((file) => dirname(file).split('/')))
    expect([...folders].filter((folder) => kinds.test(folder))).toEqual([])
  })
})

/** Each cycle once, as the path that closes it. */
function cycles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { from, to } of imports) if (from === file && to) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return found
}
