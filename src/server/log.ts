/**
 * What the server writes about itself: one JSON object a line, made of these fields and no others, so
 * that nothing a customer typed can get in. No address of a visitor, no reference, no body, no query.
 */
export interface LogEntry {
  level: 'info' | 'warn' | 'error'
  /** What happened, as a fixed word. `request`, `started`, `outbox-dead` */
  what: string
  /** Pattern of the route, never the address that was asked for. `/v1/requests/:reference` */
  route?: string
  method?: string
  status?: number
  /** Type of a problem, SQLSTATE, name of an error of ours. */
  code?: string
  ms?: number
  /** How many, where something was counted. */
  count?: number
  /** Id of a webhook, name of a setting or migration: words of the bank's own file. */
  name?: string
  /** Where in our own code. Of failures that are ours. */
  stack?: string
}

export type Log = (entry: LogEntry) => void

/** Where a failure of ours was: without its message, which may quote a value, over several lines even. */
export const placesOf = ({ stack = '', message }: Error): string =>
  stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/**
 * Lines that are written together: those of one turn of the event loop cost one call of the system,
 * which does not return before they are written.
 *
 * @param write takes lines without the end of the last
 */
export function inBursts(write: (lines: string) => void): {
  write: (line: string) => void
  /** Writes what waits. Without it nothing is lost but by a process that is ended in this very turn. */
  flush: () => void
} {
  let lines: string[] = []
  const flush = () => {
    const burst = lines
    lines = []
    if (burst.length > 0) write(burst.join('\n'))
  }
  return {
    flush,
    write(line) {
      if (lines.push(line) === 1) setImmediate(flush)
    },
  }
}

/** The logger of the command line. `write` takes a line without its end. */
export const jsonLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (entry) =>
    write(JSON.stringify({ at: now().toISOString(), ...entry }))
