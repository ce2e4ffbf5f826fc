/** Which agencies a hub asks for: near, by name, and of its own entity alone; in a body, never in an address. */
import { expect, it } from 'vitest'
import type { Api } from '../../src/api/client.ts'
import { agencyRoutes } from '../../src/channels/agency/routes.ts'
import type { RequestRoutes } from '../../src/channels/request/routes.ts'
import type { AgencySearch } from '../../src/contract/agency-search.ts'

function asking(entityOf: () => string | undefined) {
  const asked: AgencySearch[] = []
  const api = {
    ask: async ({ path, body }: { path: string; body: AgencySearch }) => {
      expect(path).toBe('v1/agencies/search')
      asked.push(body)
      return { is: 'done', value: { agencies: [] } }
    },
  } as unknown as Api
  return { asked, ...agencyRoutes(api, {} as RequestRoutes, entityOf) }
}

it.each([
  { of: 'the bank', entity: undefined, near: undefined, more: {} },
  { of: 'an entity', entity: 'nord', near: undefined, more: { entity: 'nord' } },
  {
    of: 'an entity, near',
    entity: 'nord',
    near: [50.63, 3.07] as const,
    more: { entity: 'nord', near: '50.63,3.07' },
  },
])('the search of $of', async ({ entity, near, more }) => {
  const { asked, search } = asking(() => entity)
  await search('lille', near, 'credit', [])
  expect(asked).toEqual([{ q: 'lille', reason: 'credit', filters: [], ...more }])
})

it('another entity, chosen meanwhile, is the one that is asked about', async () => {
  let entity = 'nord'
  const { asked, search } = asking(() => entity)
  await search('', undefined, 'credit', [])
  entity = 'sud'
  await search('', undefined, 'credit', [])
  expect(asked.map((each) => each.entity)).toEqual(['nord', 'sud'])
})

it('filters go along, each by itself', async () => {
  const { asked, search } = asking(() => undefined)
  const filters = ['language:en', 'service:Coffre-fort & change']
  await search('', undefined, 'credit', filters)
  expect(asked[0]!.filters).toEqual(filters)
})
