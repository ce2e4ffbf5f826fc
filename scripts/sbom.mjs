/**
 * `npm run sbom [file]`: a CycloneDX bill of what is installed beside the package, by the lock file alone:
 * the same on every machine, but for its time and serial number.
 *
 * `npm sbom --omit dev` would leave out what tools of ours need too (zod, pg): so all is asked for, and
 * what is marked as development goes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = process.argv[2] ?? `${root}sbom.cdx.json`

const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
)
const isOurs = ({ properties = [] }) =>
  !properties.some(({ name }) => name === 'cdx:npm:package:development')
const components = bill.components.filter(isOurs)
const refs = new Set(components.map((component) => component['bom-ref']))
const self = bill.metadata.component
self.name = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).name // npm takes that of the folder
const dependencies = bill.dependencies
  .filter(({ ref }) => refs.has(ref) || ref === self['bom-ref'])
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }))
writeFileSync(file, `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`)
process.stdout.write(`wrote ${file}: ${components.length} components\n`)
