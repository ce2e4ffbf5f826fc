/**
 * Work that costs nearly as much for one as for many: who comes while a round is under way is taken
 * along in the next. Who comes alone waits for nobody, and a crowd costs one statement a round.
 */
export interface Rounds {
  /** Of one round. */
  most: number
  /** How many may be under way at once. */
  atOnce?: number
  /** The failure may be the fault of one of them: each is done by itself then. */
  isOfOne?: (error: unknown) => boolean
}

/** @param work gives a result for each, in their order; what it throws is told to all of them */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { most, atOnce = 1, isOfOne = () => false }: Rounds,
): (item: Item) => Promise<Result> {
  interface Waiting {
    item: Item
    resolve: (result: Result) => void
    reject: (error: unknown) => void
  }
  const waiting: Waiting[] = []
  let running = 0

  async function settle(those: readonly Waiting[]): Promise<void> {
    try {
      const results = await work(those.map(({ item }) => item))
      for (const [at, { resolve }] of those.entries()) resolve(results[at]!)
    } catch (error) {
      if (those.length > 1 && isOfOne(error)) {
        await Promise.all(those.map((one) => settle([one])))
      } else {
        for (const { reject } of those) reject(error)
      }
    }
  }

  async function run(): Promise<void> {
    running++
    while (waiting.length > 0) await settle(waiting.splice(0, most))
    running--
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (running < atOnce) void run()
    })
}
