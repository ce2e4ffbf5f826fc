/** Which agencies a hub asks for: near, by name, and of its own entity alone. */
import { expect, it } from 'vitest'
import type { Api } from '../../src/api/client.ts'
import { agencyRoutes } from '../../src/channels/agency/routes.ts'
import type { RequestRoutes } from '../../src/channels/request/routes.ts'

function asking(entityOf: () => string | undefined) {
  const asked: string[] = []
  const api = {
    ask: async ({ path }: { path: string }) => {
      asked.push(path)
      return { is: 'done', value: { agencies: [] } }
    },
  } as unknown as Api
  return { asked, ...agencyRoutes(api, {} as RequestRoutes, entityOf) }
}

it.each([
  { of: 'the bank', entity: undefined, near: undefined, path: 'q=lille&reason=credit' },
  { of: 'an entity', entity: 'nord', near: undefined, path: 'q=lille&reason=credit&entity=nord' },
  {
    of: 'an entity, near',
    entity: 'nord',
    near: [50.63, 3.07] as const,
    path: 'q=lille&reason=credit&near=50.63%2C3.07&entity=nord',
  },
])('the search of $of', async ({ entity, near, path }) => {
  const { asked, search } = asking(() => entity)
  await search('lille', near, 'credit', [])
  expect(asked).toEqual([`v1/agencies?${path}`])
})

it('another entity, chosen meanwhile, is the one that is asked about', async () => {
  let entity = 'nord'
  const { asked, search } = asking(() => entity)
  await search('', undefined, 'credit', [])
  entity = 'sud'
  await search('', undefined, 'credit', [])
  expect(asked).toEqual([
    'v1/agencies?q=&reason=credit&entity=nord',
    'v1/agencies?q=&reason=credit&entity=sud',
  ])
})

it('filters go along, each by itself', async () => {
  const { asked, search } = asking(() => undefined)
  await search('', undefined, 'credit', ['language:en', 'service:Coffre-fort & change'])
  expect(asked).toEqual([
    'v1/agencies?q=&reason=credit&filter=language%3Aen&filter=service%3ACoffre-fort+%26+change',
  ])
})
