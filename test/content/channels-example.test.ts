import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseConfig } from '../../src/content/config.ts'
import { CONFIG } from '../helpers/bank.ts'

it('the example of docs/content.md has every channel and is accepted', () => {
  const page = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8')
  const [, example] = /### Channels[\s\S]*?```json\n([\s\S]*?)```/.exec(page) ?? []
  const { channels } = parseConfig({ ...CONFIG, ...JSON.parse(`{${example}}`) })
  expect(Object.keys(channels).sort()).toEqual([
    'agency',
    'callback',
    'complaint',
    'links',
    'message',
    'phone',
  ])
  expect(channels.phone?.numbers.map(({ urgent }) => urgent)).toEqual([true, false])
})
