import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { nodeComplaint } from '../../src/cli/node-version.ts'

it.each([
  ['18.20.8', 'Node 18 found; des-questions needs 22.12 or newer'],
  ['20.20.2', 'Node 20 found; des-questions needs 22.12 or newer'],
  ['22.5.1', 'Node 22.5 found; des-questions needs 22.12 or newer'],
  ['22.12.0', undefined],
  ['24.0.0', undefined],
])('on Node %s the command says: %s', (version, words) => {
  expect(nodeComplaint(version)).toBe(words)
})

it('asks for the version that package.json asks for', () => {
  const file = new URL('../../package.json', import.meta.url)
  const { engines } = JSON.parse(readFileSync(file, 'utf8'))
  expect(nodeComplaint('1.0.0')).toContain(engines.node.replace('>=', 'needs '))
})

it('loads nothing of ours before it has asked', () => {
  const main = readFileSync(new URL('../../src/cli/main.ts', import.meta.url), 'utf8')
  const imports = [...main.matchAll(/^import .* from '(.*)'$/gm)].map(([, from]) => from)
  expect(imports.filter((from) => !from!.startsWith('node:'))).toEqual(['./node-version.ts'])
})
