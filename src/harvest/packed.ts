/**
 * What is known of a page while thousands of others are read, and looked at again at the end: bytes beside
 * the heap. As objects they are many small things that outlive the garbage around them, and the heap grows
 * to several times what is in it.
 */

/** @returns the same value, another object each time; it holds what JSON holds */
export type Packed<T> = () => T

export function packed<T>(value: T): Packed<T> {
  const text = JSON.stringify(value)
  // Not of the pool that all share: a piece of it would keep the whole.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return () => JSON.parse(bytes.toString())
}
