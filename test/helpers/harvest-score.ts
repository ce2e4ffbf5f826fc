/**
 * How near is what was found to what a page says? Counts each expected question once.
 *
 * Case, accents, punctuation, emoji and numbering make no difference. An answer is right when it begins
 * as expected: its first 32 comparable characters are the same.
 */
export interface Pair {
  q: string
  a: string
}

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const NUMBERING = /^(?:\(?\d+(?:\.\d+)*\)|\d+(?:\.\d+)*[.)\s]\s*|[A-Z]\d+\.\s+|Q\s?\d*\s*[:.]\s*)/u

const questionOf = (text: string): string => {
  const rest = text
    .trimStart()
    .replace(NUMBERING, '')
    .replace(/^[-–:\s]+/, '')
  return bare(rest) || bare(text)
}

const BEGINNING = 32
const beginsAs = (answer: string, expected: string): boolean =>
  bare(answer).startsWith(bare(expected).slice(0, BEGINNING))

/**
 * `alsoRight`: what else the page answers to the same questions, when it answers them twice in
 * different words (data for machines beside visible text).
 */
export function scoreHarvest(
  found: readonly Pair[],
  expected: readonly Pair[],
  alsoRight: readonly Pair[] = [],
) {
  const left = new Set(found)
  let questions = 0
  let answers = 0
  const missing: string[] = []
  const wrong: string[] = []
  for (const { q, a } of expected) {
    const key = questionOf(q)
    const right = [a, ...alsoRight.filter((other) => questionOf(other.q) === key).map(({ a }) => a)]
    const same = [...left].filter((pair) => questionOf(pair.q) === key)
    const best = same.find((pair) => right.some((one) => beginsAs(pair.a, one))) ?? same[0]
    if (!best) {
      missing.push(q)
      continue
    }
    left.delete(best)
    questions++
    if (right.some((one) => beginsAs(best.a, one))) answers++
    else wrong.push(`${q} => ${best.a.slice(0, 60)} // ${a.slice(0, 60)}`)
  }
  return { expected: expected.length, questions, answers, extra: [...left], missing, wrong }
}
