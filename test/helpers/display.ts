/** A screen of its own for programs that want one: Xvfb. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Display {
  /** What a program needs to draw there, beside its own environment. */
  env: NodeJS.ProcessEnv
  close(): Promise<void>
}

/** @param program path of Xvfb */
export async function startDisplay(program: string): Promise<Display> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x800x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3]!, 'data')
  return {
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    close: () => ended(screen),
  }
}

/** Ends a program of ours, and waits for it. */
export async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const end = once(program, 'exit')
  program.kill()
  await end
}
