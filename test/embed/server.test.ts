import { expect, it, vi } from 'vitest'

/** What a page has and a server has not, written down. */
const registry = () => {
  const registered: string[] = []
  return {
    registered,
    customElements: {
      get: () => undefined,
      define: (name: string) => registered.push(name),
    },
  }
}

it.each([
  ['the package', () => import('../../src/index.ts')],
  ['the element', () => import('../../src/embed/define.ts')],
])('on a server, importing %s changes nothing', async (_, load) => {
  const before = Reflect.ownKeys(globalThis)
  await load()
  expect(Reflect.ownKeys(globalThis)).toEqual(before)
  expect(globalThis).not.toHaveProperty('customElements')
})

it('on a server, mount() says why it cannot work', async () => {
  const { mount } = await import('../../src/index.ts')
  expect(() => mount('#aide', { hub: '/hub.json' })).toThrow('call it in the browser')
})

it.each([
  { name: 'the package', load: () => import('../../src/index.ts'), names: [] },
  {
    name: 'the element',
    load: () => import('../../src/embed/define.ts'),
    names: ['des-questions'],
  },
])('in a page, importing $name registers $names', async ({ load, names }) => {
  vi.resetModules()
  const { registered, customElements } = registry()
  vi.stubGlobal('CSS', { supports: () => true })
  vi.stubGlobal('customElements', customElements)
  vi.stubGlobal('HTMLElement', class {})
  await load()
  vi.unstubAllGlobals()
  expect(registered).toEqual(names)
})

it.each([
  ['is too old to show the hub readably', { supports: () => false }],
  ['does not say what it can show, as where tests play a page', undefined],
])('where a browser %s, nothing is registered: the page’s link stands', async (_, css) => {
  vi.resetModules()
  const { registered, customElements } = registry()
  vi.stubGlobal('CSS', css)
  vi.stubGlobal('customElements', customElements)
  await import('../../src/embed/define.ts')
  vi.unstubAllGlobals()
  expect(registered).toEqual([])
})
