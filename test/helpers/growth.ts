/**
 * How does the time that something takes grow with what it is given? A ratio of the two best of many turns:
 * what else the machine does is then in neither.
 */

/** @returns how many times as long `large` takes as `small`. Linear: as many times as it is larger */
export function growth(work: (text: string) => unknown, small: string, large: string): number {
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 20; turn++) {
    best.small = Math.min(best.small, time(work, small))
    best.large = Math.min(best.large, time(work, large))
  }
  return best.large / best.small
}

function time(work: (text: string) => unknown, text: string): number {
  const start = performance.now()
  work(text)
  return performance.now() - start
}
