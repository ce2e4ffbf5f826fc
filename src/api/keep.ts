/**
 * The memory of this tab, on an origin of its own: drafts over a reload and over the way to the sign-in.
 * It says whose they are, and until when they may be found. Where the browser has none, the page's own
 * memory serves.
 */
const PREFIX = 'draft '
const HOUR_MS = 3_600_000

interface Mark {
  until: number
  /** Left out: nobody was signed in yet. */
  whose?: string | undefined
}

export interface Keep {
  of(name: string): { read(): unknown; write(value: unknown): void }
  /** @returns whether nothing is of anybody else */
  isOf(whose: string | undefined): boolean
  /** Until then, and an hour longer: a sign-in takes its time. */
  hold(until: number, whose?: string): void
  clear(): void
}

export function createKeep(storage: () => Storage, now: () => number): Keep {
  const own = new Map<string, string>()
  const read = (key: string): string | null => {
    try {
      return storage().getItem(key)
    } catch {
      return own.get(key) ?? null
    }
  }
  const write = (key: string, text: string | undefined) => {
    if (text === undefined) own.delete(key)
    else own.set(key, text)
    try {
      if (text === undefined) storage().removeItem(key)
      else storage().setItem(key, text)
    } catch {
      // a browser that forbids it: a reload loses the draft
    }
  }
  const of = (name: string) => ({
    read() {
      try {
        return JSON.parse(read(PREFIX + name) ?? 'null')
      } catch {
        return null
      }
    },
    write: (value: unknown) =>
      write(PREFIX + name, value === undefined ? undefined : JSON.stringify(value)),
  })
  const mark = of('mark')
  const held = (): Mark | null => mark.read()
  const hold = (until: number, whose = held()?.whose) =>
    mark.write({ until: until + HOUR_MS, whose } satisfies Mark)
  const clear = () => {
    own.clear()
    try {
      storage().clear()
    } catch {
      // there was nothing
    }
  }
  if ((held()?.until ?? 0) <= now()) clear()
  return {
    of: (name) => {
      const { read, write } = of(name)
      return {
        read,
        write(value) {
          if (!held()) hold(now())
          write(value)
        },
      }
    },
    isOf: (whose) => (held()?.whose ?? whose) === whose,
    hold,
    clear,
  }
}
