/**
 * The memory of this tab, on the secure origin: drafts over a reload and over the way to the sign-in.
 * Where the browser has none, the page's own memory serves.
 */
const PREFIX = 'draft '

export interface Keep {
  of(name: string): { read(): unknown; write(value: unknown): void }
  clear(): void
}

export function createKeep(storage: () => Storage): Keep {
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
  return {
    of: (name) => ({
      read() {
        try {
          return JSON.parse(read(PREFIX + name) ?? 'null')
        } catch {
          return null
        }
      },
      write: (value) =>
        write(PREFIX + name, value === undefined ? undefined : JSON.stringify(value)),
    }),
    clear() {
      own.clear()
      try {
        storage().clear()
      } catch {
        // there was nothing
      }
    },
  }
}
