/** All that a command may touch outside of its arguments, so that a test can hand in its own. */
export interface World {
  /** What was asked for, to standard output; a line. */
  write(line: string): void
  /** What went wrong, to standard error; a line. */
  complain(line: string): void
  /** A line that takes the place of the last one; empty: it goes. */
  progress(line: string): void
  /** Absolute. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Replaces the network; the crawler's own when left out. */
  fetch?: typeof fetch
  now(): Date
  /** The package's `dist` folder, with the programs for the browser. */
  dist: string
  version: string
  /** Aborted when the person or the system wants the program to end. */
  stop: AbortSignal
}
