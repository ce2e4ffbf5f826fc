// @vitest-environment happy-dom
/** What an adviser reads of an open item. */
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import type { DeskItem } from '../../src/contract/desk.ts'
import { Item } from '../../src/desk/item.tsx'
import type { Model } from '../../src/desk/model.ts'
import { brief, list, visitDesk } from '../helpers/desk-visit.ts'

let model: Model | undefined
afterEach(() => {
  render(null, document.body)
  model?.stop()
})

/** @returns the screen, as text */
async function shown(changes: Partial<DeskItem>): Promise<string> {
  model?.stop()
  const item = brief('M-7Q2D-05', changes)
  const visited = await visitDesk(
    (name) => (name === 'GET items' ? list(item) : item),
    '#item/M-7Q2D-05',
  )
  model = visited.model
  render(<Item model={model} />, document.body)
  return document.body.textContent
}

it('the word to be said first by whoever rings about a message', async () => {
  expect(await shown({ callWord: 'TILLEUL' })).toContain('Dites d’abord le mot d’appelTILLEUL')
  expect(await shown({})).not.toContain('Dites d’abord')
})
