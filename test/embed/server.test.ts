import { describe, expect, it } from 'vitest'

describe('on a server', () => {
  it('importing the package does nothing, and mount() says why it cannot work', async () => {
    const { mount } = await import('../../src/index.ts')
    expect(() => mount('#aide', { hub: '/hub.json' })).toThrow('call it in the browser')
  })

  it('importing the element registers nothing, and does not fail', async () => {
    await expect(import('../../src/embed/define.ts')).resolves.toBeDefined()
  })
})
