/** How a check says what it found. */

/** The server broke the rule; the message says how, in a sentence. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

/** This server cannot be asked that; the message says why. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}

/** @throws Broken */
export function must(holds: boolean, said: string): asserts holds {
  if (!holds) throw new Broken(said)
}
