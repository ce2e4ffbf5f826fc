/** Each check of the contract as a test, for whichever server. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CHECKS, conform, type World } from '../../src/conformance/index.ts'

export function keepsTheContract(
  server: () => Pick<World, 'base' | 'origin' | 'fetch' | 'hook'>,
  /** Ids of checks that this server cannot be asked. */
  notHere: readonly string[] = [],
): void {
  describe('the contract', () => {
    it.each(CHECKS)('$rule ($id)', async (check) => {
      const world: World = {
        ...{ newKey: randomUUID, random: Math.random, now: () => new Date() },
        ...server(),
      }
      for await (const { result, said } of conform(world, [check])) {
        const expected = notHere.includes(check.id) ? 'not-here' : 'kept'
        expect(result, said).toBe(expected)
      }
    })
  })
}
