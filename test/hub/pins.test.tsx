// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it } from 'vitest'
import { publishBank, visitHub } from '../helpers/visit.tsx'

let visit: Awaited<ReturnType<typeof visitHub>>
beforeAll(async () => {
  await publishBank()
}, 30_000)
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

const PINNED = 'Carte perdue ou volée : que faire ?'
const firstAnswer = () =>
  visit.container
    .querySelector('.row > button:not(:has(.badge)) .row-label')
    ?.textContent?.replaceAll('\u00a0', ' ')

it.each(['opposition', 'OPPOSITION', ' Opposition'])(
  'what the bank pinned stands first for “%s”',
  async (typed) => {
    visit = await visitHub()
    visit.type(typed)
    await visit.see(/\d réponses?/)
    expect(firstAnswer()).toBe(PINNED)
  },
)

it('a pin is for its question alone', async () => {
  visit = await visitHub()
  visit.type('opposition sur un cheque')
  await visit.see(/\d réponses?/)
  expect(firstAnswer()).not.toBe(PINNED)
})
