/** The form and what comes of it, looked at state by state: no barrier, and nothing sticks out. */
import { expect, it } from 'vitest'
import { violationsIn } from '../helpers/axe.ts'
import { walkCallback } from '../helpers/callback-story.ts'
import { mirror } from '../helpers/mirrored.ts'
import { sticksOut } from '../helpers/sticking-out.ts'
import { tellStories, type VisitorOptions } from '../helpers/story.ts'

const story = tellStories()
const PHONE = { width: 390, height: 844 }

it.each<[string, VisitorOptions, boolean]>([
  ['on a desk', {}, false],
  ['on a phone, in the dark', { viewport: PHONE, colorScheme: 'dark' }, false],
  ['from right to left', {}, true],
  ['at 400 %', { viewport: { width: 320, height: 256 } }, false],
])('no barrier in the form, its errors, the receipt and the rest, %s', async (_, options, rtl) => {
  const visitor = await story.visitor(options)
  if (rtl) await mirror(visitor.context)
  const found: Record<string, unknown> = {}
  await walkCallback(visitor, story, async (state, hub) => {
    const wrong = [...(await violationsIn(visitor.page)), ...(await sticksOut(hub))]
    if (wrong.length > 0) found[state] = wrong
  })
  expect(found).toEqual({})
})
