/**
 * Is the package what product and documentation say? The names below are promises to integrators:
 * adding one is a decision, losing one breaks somebody's page.
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What each import gives at least, of functions and classes. */
const PROMISED: Record<string, string[]> = {
  '.': ['mount', 'QuestionsError'],
  './element': [],
  './content': ['parseConfig', 'parseAnswers'],
  './publish': ['buildHub'],
  './search': ['createSearch', 'openSearch'],
  './triage': ['triage', 'findSecrets', 'classify'],
  './harvest': ['harvestPage', 'harvestSite'],
  './server': ['createServer', 'verifySignedRequest'],
}
const FILES = ['./embed.js', './package.json']

const isBuilt = existsSync(join(root, 'dist/index.js'))
const built = it.skipIf(!isBuilt)

const node = async (code: string) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    {
      cwd: root,
      timeout: 20_000,
    },
  )
  return JSON.parse(stdout)
}

describe('the exports of the package', () => {
  it('are the promised ones, no more and no fewer', () => {
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [...Object.keys(PROMISED), ...FILES].sort(),
    )
  })

  it('have types beside every module', () => {
    for (const name of Object.keys(PROMISED)) {
      expect(manifest.exports[name], name).toEqual({
        types: expect.stringMatching(/^\.\/dist\/types\/.+\.d\.ts$/),
        default: expect.stringMatching(/^\.\/dist\/.+\.js$/),
      })
    }
  })
})

describe(
  isBuilt ? 'the built package' : 'the built package (skipped: dist/ is missing, npm run build)',
  () => {
    built('holds every file that it exports', () => {
      const paths = Object.values<string | Record<string, string>>(manifest.exports)
        .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
        .concat(Object.values<string>(manifest.bin))
      expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
    })

    built.each(Object.entries(PROMISED).filter(([name]) => name !== './element'))(
      'gives from %s what was promised, and changes nothing by being imported in Node',
      async (name, promised) => {
        const found = await node(`
        const before = Reflect.ownKeys(globalThis).map(String)
        const module = await import(${JSON.stringify(join('des-questions', name))})
        const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.includes(key))
          .filter((key) => !/^(__zod_|Symbol\\(undici)/.test(key)) // registries of dependencies
        const handles = process.getActiveResourcesInfo().filter((kind) => !/Pipe|TTY|FS/.test(kind))
        process.stdout.write(JSON.stringify({ names: Object.keys(module), added, handles }))
      `)
        expect(found).toEqual({ names: expect.arrayContaining(promised), added: [], handles: [] })
      },
    )

    built(
      'is packed without tests and sources',
      () => {
        const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          shell: process.platform === 'win32',
        })
        const files: string[] = JSON.parse(output)[0].files.map(
          ({ path }: { path: string }) => path,
        )
        expect(files).toContain('dist/embed.js')
        expect(
          files.filter(
            (file) => !/^(dist\/|(README|CHANGELOG)\.md$|LICENSE$|package\.json$)/.test(file),
          ),
        ).toEqual([])
        expect(files.filter((file) => /\btests?\b|\.test\./.test(file))).toEqual([])
      },
      60_000,
    )

    built(
      'has nothing that publint would mend',
      async () => {
        const { messages } = await publint({ pkgDir: root, strict: true })
        expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
      },
      30_000,
    )
  },
)
