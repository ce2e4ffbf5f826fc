/**
 * The same request, sent again before it was answered (a double click, two tabs, an impatient network):
 * one after the other, so that the second finds what the first has stored, and is not counted. In one
 * process; between processes the database makes the second wait.
 */
export type InTurn = <T>(name: string, work: (isFirst: boolean) => Promise<T>) => Promise<T>

export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (name, work) => {
    const before = last.get(name)
    const own = before ? before.then(() => work(false)) : work(true)
    // How it ended is the business of whoever asked.
    const ended = own.catch(() => {})
    last.set(name, ended)
    try {
      return await own
    } finally {
      if (last.get(name) === ended) last.delete(name)
    }
  }
}
