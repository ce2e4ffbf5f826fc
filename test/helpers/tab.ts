/** What a tab of a browser keeps: the interface that pages have to it, and what it holds. */
export function tabStorage() {
  const held = new Map<string, string>()
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
  } as Storage
  return { held, storage }
}
