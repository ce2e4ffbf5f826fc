import { expect, it } from 'vitest'
import type { Listener } from '../../src/hub/listener.ts'
import { rehearse } from '../../src/hub/rehearsal.ts'

it('a rehearsal that fails is told to nobody: the page of the host hears of no rejection', async () => {
  const fold = () => {
    throw new Error('of an old engine')
  }
  const rest = async () => {}
  await expect(rehearse({ rest, fold } as unknown as Listener)).resolves.toBeUndefined()
})
