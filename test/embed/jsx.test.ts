/**
 * Do the types of `des-questions/element` compile in other people's projects? What they allow in React, Preact and
 * Vue is in the folder `jsx`, which `npm run types` compiles.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { runQuietly } from '../../scripts/setup.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isBuilt = existsSync(join(root, 'dist/types/embed/jsx.d.ts'))
const project = mkdtempSync(join(tmpdir(), 'des-questions-types-'))
afterAll(() => rmSync(project, { recursive: true }))

/** The package as it is installed, with what it depends on, and neither React nor Vue. */
function install() {
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'des-questions'), { recursive: true })
  for (const path of ['package.json', 'dist/types']) {
    cpSync(join(root, path), join(modules, 'des-questions', path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules/preact'), join(modules, 'preact'))
}

it.skipIf(!isBuilt)(
  'a project without React and Vue, which checks every declaration that it imports, has no error but its own',
  async () => {
    install()
    writeFileSync(
      join(project, 'page.ts'),
      `import 'des-questions/element'
const hub = document.querySelector('des-questions')!
hub.open('callback')
hub.identify = () => 'visitor-1'
hub.addEventListener('dq:answer', ({ detail }) => detail.id)
hub.identify = 1
`,
    )
    const options = '--noEmit --strict --target es2023 --module esnext --moduleResolution bundler'
    const { output } = await runQuietly('tsc', [
      ...options.split(' '),
      ...[
        '--allowImportingTsExtensions',
        '--ignoreConfig',
        '--types',
        'preact',
        join(project, 'page.ts'),
      ],
    ])
    const errors = output.split('\n').filter((line) => /error TS/.test(line))
    expect(errors).toEqual([expect.stringMatching(/page\.ts\(6,1\): error TS2322/)])
  },
)
