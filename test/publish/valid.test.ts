/** Valid source: every document that is published, of the example bank and of one with entities; cut in topics, see page.test.ts. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSite } from '../../examples/website/site.mjs'
import { parseAnswers } from '../../src/content/answers.ts'
import { parseConfig } from '../../src/content/config.ts'
import { parseAgencies } from '../../src/content/directory.ts'
import { harvestSite } from '../../src/harvest/index.ts'
import { buildDesk, buildHub, buildSecure } from '../../src/publish/index.ts'
import * as small from '../helpers/bank.ts'
import { deskBank } from '../helpers/desk.ts'
import { faultsIn } from '../helpers/valid.ts'

const example = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../examples/website/${path}`, import.meta.url), 'utf8'))

/** Path and text of every document. */
let documents: Map<string, string>
beforeAll(async () => {
  const config = parseConfig(await example('des-questions.json'))
  const { agencies } = parseAgencies(await example('content/agencies.json'))
  const site = createSite({
    origin: config.origins.website[0]!,
    hub: config.hub,
    embed: '/embed.js',
    integrity: 'sha384-x',
  })
  const { answers } = await harvestSite({
    ...config.harvest,
    topics: config.topics,
    now: () => small.NOW,
    fetch: async (input, init) => site.fetch(new Request(input, init)),
  })
  const bank = deskBank()
  const options = { programs: small.programs(), version: '1.2.3', now: small.NOW }
  const entities = { label: 'Votre caisse', list: [{ id: 'sud', brand: { name: 'Caisse Sud' } }] }
  const built = {
    hub: await buildHub(config, parseAnswers(answers), { ...options, agencies }),
    entities: await buildHub(small.config({ entities }), small.answers(), options),
    secure: buildSecure(bank, small.programs()),
    desk: buildDesk(bank, small.programs()),
  }
  documents = new Map(
    Object.entries(built).flatMap(([name, files]) =>
      [...files]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, { body }]) => [`${name}/${path}`, Buffer.from(body).toString()]),
    ),
  )
}, 60_000)

describe('valid source', () => {
  it('no document that is published has a fault', async () => {
    expect(documents.size).toBeGreaterThan(180)
    const found: Record<string, string[]> = {}
    for (const [path, html] of documents) {
      const faults = await faultsIn(html)
      if (faults.length > 0) found[path] = faults
    }
    expect(found).toEqual({})
  })

  it.each([
    ['an id that is there twice', '</body>', '<p id="a"></p><p id="a"></p></body>', 'no-dup-id'],
    [
      'a heading in a button',
      '</body>',
      '<button><h2>Non</h2></button></body>',
      'element-permitted-content',
    ],
    ['an end that is missing', '</body>', '<div><p>Non</p></body>', 'close-order'],
    ['an attribute of former times', '<body', '<body bgcolor="red"', 'no-deprecated-attr'],
  ])('%s is a fault', async (_, from, to, rule) => {
    const [html] = documents.values()
    const rules = (await faultsIn(html!.replace(from, to))).map((line) => line.split(' ')[0])
    expect(rules).toContain(rule)
  })
})
