/** A command, as somebody types it: what it wrote, what it complained of and how it ended. */
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { NOW } from './bank.ts'

export interface Ended {
  code: number
  /** A line each. */
  said: string[]
  complained: string[]
}

/** @param world what differs from a quiet machine; its `write` is told besides */
export async function typed(
  argv: readonly string[],
  { write, ...world }: Partial<World> & Pick<World, 'cwd'>,
): Promise<Ended> {
  const said: string[] = []
  const complained: string[] = []
  const code = await run(argv, {
    complain: (line) => complained.push(line),
    progress: () => {},
    env: {},
    now: () => NOW,
    dist: world.cwd,
    version: '1.2.3',
    stop: new AbortController().signal,
    ...world,
    write: (line) => {
      said.push(line)
      write?.(line)
    },
  })
  return { code, said, complained }
}

/** The same, each side as one text. */
export async function command(...asked: Parameters<typeof typed>) {
  const { code, said, complained } = await typed(...asked)
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}
