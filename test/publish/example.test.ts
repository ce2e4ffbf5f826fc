import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSite } from '../../examples/website/site.mjs'
import { type Answer, parseAnswers } from '../../src/content/answers.ts'
import { type Config, parseConfig } from '../../src/content/config.ts'
import { harvestSite } from '../../src/harvest/index.ts'
import { inconsistencies } from '../../src/publish/consistency.ts'
import { NOW } from '../helpers/bank.ts'

/** The website, without a port. */
const siteOf = ({ hub, origins }: Config) =>
  createSite({ origin: origins.website[0]!, hub, embed: '/embed.js', integrity: 'sha384-x' })

let config: Config
let answers: Answer[]
beforeAll(async () => {
  const file = new URL('../../examples/website/des-questions.json', import.meta.url)
  config = parseConfig(JSON.parse(await readFile(file, 'utf8')))
  const site = siteOf(config)
  const harvested = await harvestSite({
    ...config.harvest,
    topics: config.topics,
    now: () => NOW,
    fetch: async (input, init) => site.fetch(new Request(input, init)),
  })
  answers = parseAnswers(harvested.answers)
})

describe('the file of the example bank', () => {
  it('fits what its website says', () => {
    expect(inconsistencies(config, answers)).toEqual([])
  })

  it('puts every answer under a topic', () => {
    expect(answers.filter(({ topic }) => !topic).map(({ url }) => url)).toEqual([])
    expect(answers.length).toBeGreaterThan(80)
  })

  it('leads only to pages that the website has', async () => {
    const site = siteOf(config)
    const { callback, message, agency, complaint } = config.channels
    for (const way of [callback, message, agency, complaint]) {
      expect((await site.fetch(new Request(way!.url!))).status, way!.url).toBe(200)
    }
  })
})
