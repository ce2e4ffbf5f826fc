import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { PROBLEMS } from '../../src/contract/problem.ts'
import { apiRoutes } from '../../src/server/api.ts'
import type { Deps } from '../../src/server/deps.ts'
import { openApi } from '../../src/server/openapi/document.ts'
import { callbackConfig, SECRET } from '../helpers/server.ts'

const document = openApi({ version: '1.2.3', server: 'https://aide.banque.example' })
const source = JSON.stringify(document)

/** What the linter says of a description, by the rules that it recommends. */
async function complaints(text: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-server-example.com': 'off', // ours is one, in a test
      'operation-4xx-response': 'off', // a read that takes nothing cannot be asked wrongly
    },
  })
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config })
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
  )
}

it('is clean under a linter of the public', async () => {
  expect(await complaints(source)).toEqual([])
})

it('is read by that linter for good: a fault in it is found', async () => {
  const broken = source.replaceAll('#/components/schemas/Slots', '#/components/schemas/Nothing')
  expect((await complaints(broken)).join('\n')).toContain('no-unresolved-refs')
})

it('names each problem that an operation may end with', () => {
  const missing = Object.keys(PROBLEMS).filter((name) => !source.includes(`\`${name}\``))
  // Of what is no operation at all.
  expect(missing).toEqual(['method-not-allowed'])
})

it('names each route that stores or reads something, and no other', () => {
  const config = parseConfig(callbackConfig())
  const { routes } = apiRoutes({ config, secrets: { webhook: SECRET, hook: SECRET } } as Deps)
  const known = routes.map(
    ({ method, path }) =>
      `${method} ${path.replace('/:file', '/{token}.ics').replace(/:(\w+)/g, '{$1}')}`,
  )
  const said = Object.entries(document.paths as Record<string, object>).flatMap(
    ([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const ofTheServer = /^GET \/v1\/(?:health|openapi|problems)/
  expect(said.filter((name) => !ofTheServer.test(name)).sort()).toEqual(known.sort())
})
