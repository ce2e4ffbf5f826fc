/**
 * Which words are of one family, though they have no stem in common? Those that begin alike and are
 * said by the same answers: `entretenir` and `entretien`, `scolaire` and `scolarisé`. Learned from the
 * answers themselves, so it knows no language.
 */

import type { Meaning } from './alone.ts'
import type { Said } from './fields.ts'
import type { Thesaurus } from './thesaurus.ts'

/** In letters, and as a part of the longer word. */
const ALIKE = 5
const MOST_ALIKE = 0.6
const ENDING = 4

/** How many answers must say both, what part of those that say the rarer one, and how much oftener than chance. */
const BOTH = 2
const SHARE = 0.25
const LIFT = 3

const WEIGHT = 0.6

/** The thesaurus, with the families of the words that these answers say. */
export function withKin(
  thesaurus: Thesaurus,
  said: ReadonlyMap<string, Said>,
  size: number,
): Thesaurus {
  const wider = new Map(thesaurus)
  const add = (term: string, kin: string) => {
    const meanings: readonly Meaning[] = wider.get(term) ?? []
    if (!meanings.some(({ terms }) => terms.length === 1 && terms[0] === kin))
      wider.set(term, [...meanings, { terms: [kin], weight: WEIGHT }])
  }
  const terms = [...said.keys()].filter((term) => /^\p{L}{4,}$/u.test(term)).sort()
  for (const [at, term] of terms.entries())
    for (let next = at + 1; next < terms.length; next++) {
      const other = terms[next]!
      const alike = sharedLetters(term, other)
      if (alike < ALIKE) break
      const longest = Math.max(term.length, other.length)
      if (longest - alike > ENDING || alike < MOST_ALIKE * longest) continue
      if (!areTogether(said.get(term)!.answers, said.get(other)!.answers, size)) continue
      add(term, other)
      add(other, term)
    }
  return wider
}

function sharedLetters(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

function areTogether(a: readonly number[], b: readonly number[], size: number): boolean {
  const those = new Set(b)
  const both = a.filter((answer) => those.has(answer)).length
  return (
    both >= BOTH &&
    both >= SHARE * Math.min(a.length, b.length) &&
    both * size >= LIFT * a.length * b.length
  )
}
