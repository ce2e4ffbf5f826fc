import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { PROBLEMS } from '../../src/contract/problem.ts'
import { openApi } from '../../src/server/openapi/document.ts'
import { EXAMPLES } from '../../src/server/openapi/examples.ts'
import { SCHEMAS } from '../../src/server/openapi/schemas.ts'
import { hostsOfAFullBank } from '../helpers/hosts.ts'

const document = openApi({ version: '1.2.3', server: 'https://aide.banque.example' })
const source = JSON.stringify(document)

interface Described {
  tags: string[]
  parameters?: { $ref: string }[]
  requestBody?: { content: { 'application/json'?: { schema: { $ref: string }; example: unknown } } }
}

/** What the linter says of a description, by the rules that it recommends. */
async function complaints(text: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-server-example.com': 'off', // ours is one, in a test
      'operation-2xx-response': 'off', // signing in is redirects alone
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

it('shows of each operation a body that can be sent as it stands, and the headers that it needs', () => {
  const { paths } = document as { paths: Record<string, Record<string, Described>> }
  let count = 0
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const names = (operation.parameters ?? []).map(({ $ref }) => $ref.split('/').at(-1))
      const isWrite = operation.tags[0] !== 'tools' && method !== 'get'
      expect([path, names.includes('Origin')]).toEqual([path, isWrite])
      const json = operation.requestBody?.content['application/json']
      if (!json) continue
      count++
      const { schema, example } = json
      const name = schema.$ref.split('/').at(-1) as keyof typeof SCHEMAS
      expect(z.parse(SCHEMAS[name] as z.ZodMiniType, example), name).toEqual(example)
    }
  }
  expect(count).toBe(33)
})

it.each(Object.entries(EXAMPLES))('its example of %s is what the schema says', (name, example) => {
  const schema = SCHEMAS[name as keyof typeof SCHEMAS] as z.ZodMiniType
  expect(z.parse(schema, example)).toEqual(example)
})

it('names each problem that an operation may end with', () => {
  const missing = Object.keys(PROBLEMS).filter((name) => !source.includes(`\`${name}\``))
  // Of what is no operation at all.
  expect(missing).toEqual(['method-not-allowed'])
})

it('names each route that stores or reads something, on each host, and no other', () => {
  const routes = hostsOfAFullBank().flatMap(({ app: { routes } }) => routes)
  const known = routes
    .map(
      ({ method, path }) =>
        `${method} ${path.replace('/:file', '/{token}.ics').replace(/:(\w+)/g, '{$1}')}`,
    )
    .filter((name) => !/\*$/.test(name))
  const said = Object.entries(document.paths as Record<string, object>).flatMap(
    ([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const ofTheServer = /^GET \/v1\/(?:health|openapi|problems)/
  const own = (names: readonly string[]) => names.filter((name) => !ofTheServer.test(name)).sort()
  expect(own(said)).toEqual(own([...new Set(known)])) // some of them are on more than one host
})
