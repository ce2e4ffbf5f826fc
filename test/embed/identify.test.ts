// @vitest-environment happy-dom
/** One person signs out and another one in, without a reload: no word of the one before stays. */
import { afterEach, expect, it } from 'vitest'
import { freshPage, settle, stage } from './panel-stage.ts'

freshPage()
afterEach(() => sessionStorage.clear())

const DRAFT = 'des-questions/callback'

/** The hub, open, with a draft in the tab. */
async function openFor(id?: string) {
  const hub = stage()
  const { element } = hub
  const as = async (next: string | (() => string | Promise<string>)) => {
    Object.assign(element, { getOpaqueId: typeof next === 'string' ? () => next : next })
    ;(element as unknown as { identified?(): void }).identified?.()
    await settle()
  }
  if (id) await as(id)
  hub.open()
  await expect.poll(() => hub.visits).toHaveLength(1)
  sessionStorage.setItem(DRAFT, '{"name":"Camille"}')
  sessionStorage.setItem('cart', 'the page’s own')
  return { ...hub, as }
}

it('another person finds a hub that starts afresh, and the page keeps what is its own', async () => {
  const { as, told, visits, box } = await openFor('a1')
  await as('b2')
  expect(told).toContain('destroy')
  await expect.poll(() => visits).toHaveLength(2)
  expect(box.hasAttribute('open')).toBe(true)
  expect([sessionStorage.getItem(DRAFT), sessionStorage.getItem('cart')]).toEqual([
    null,
    'the page’s own',
  ])
})

it('another person finds no word either where the page may not store', async () => {
  const { as, told, visits } = await openFor('a1')
  const stored = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get() {
      throw new DOMException('storage is forbidden here', 'SecurityError')
    },
  })
  try {
    await as('b2')
  } finally {
    Object.defineProperty(globalThis, 'sessionStorage', stored)
  }
  expect(told).toContain('destroy')
  await expect.poll(() => visits).toHaveLength(2)
})

it('a sign-out is another person too', async () => {
  const { as, visits } = await openFor('a1')
  await as('')
  await expect.poll(() => visits).toHaveLength(2)
})

it.each([
  { what: 'the same person, said again', first: 'a1', next: 'a1' },
  { what: 'somebody who signs in while they write', first: undefined, next: 'a1' },
  { what: 'a page that does not know', first: 'a1', next: () => Promise.reject(new Error('401')) },
])('loses nothing: $what', async ({ first, next }) => {
  const { as, visits } = await openFor(first)
  const unheard: unknown[] = []
  const hear = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', hear)
  await as(next)
  process.off('unhandledRejection', hear)
  expect(visits).toHaveLength(1)
  expect(sessionStorage.getItem(DRAFT)).not.toBeNull()
})

it('a hub that is shut opens afresh for the next person', async () => {
  const { as, shut, open, visits } = await openFor('a1')
  shut()
  await as('b2')
  expect(visits).toHaveLength(1)
  open()
  await settle()
  await expect.poll(() => visits).toHaveLength(2)
})
