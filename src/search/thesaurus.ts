/**
 * What may be said instead of a phrase? Phrases are compared by stem. Used where an index is built:
 * a visitor downloads no thesaurus, only rows that were widened by one (`widen.ts`).
 */

import { type Line, type Meaning, meaningsAlone } from './alone.ts'
import { RELATED as englishEveryday } from './everyday.en.ts'
import { RELATED as frenchEveryday } from './everyday.fr.ts'
import { FAMILIES as englishFamilies } from './families.en.ts'
import { FAMILIES as frenchFamilies } from './families.fr.ts'
import type { Phrases } from './fields.ts'
import { SYNONYMS as frenchLife, RELATED as frenchLifeRelated } from './life.fr.ts'
import { RELATED as englishRelated } from './related.en.ts'
import { RELATED as frenchRelated } from './related.fr.ts'
import { RELATED as frenchScenes } from './scenes.fr.ts'
import { SYNONYMS as english } from './synonyms.en.ts'
import { SYNONYMS as french } from './synonyms.fr.ts'
import { RELATED as frenchTalk } from './talk.fr.ts'
import { LONGEST_PHRASE, stems } from './terms.ts'
import { RELATED as frenchTold } from './told.fr.ts'

/** By phrase, its terms joined by spaces. */
export type Thesaurus = ReadonlyMap<string, readonly Meaning[]>

interface Lists {
  families: string
  same: string
  /** As `related`, and further off. */
  around: string
  related: string
}

const BUILT_IN: Record<string, Lists> = {
  en: {
    families: englishFamilies,
    same: english,
    related: englishRelated + englishEveryday,
    around: '',
  },
  fr: {
    families: frenchFamilies,
    same: french + frenchLife,
    related: frenchRelated + frenchLifeRelated + frenchScenes + frenchTalk + frenchTold,
    around: frenchEveryday,
  },
}

const NONE: Lists = { families: '', same: '', related: '', around: '' }

const FAMILY = 0.8
const SAME = 0.72
const RELATED = 0.62
/** So little that it decides only where nothing else does. */
const AROUND = 0.35

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

/** The built-in meanings of a language, and the bank's own groups of words that mean the same. */
export function thesaurusFor(locale: string, own: readonly (readonly string[])[]): Thesaurus {
  const { families, same, related, around } = BUILT_IN[locale.slice(0, 2).toLowerCase()] ?? NONE
  const found = new Map<string, Map<string, Meaning>>()
  const add = (from: readonly string[], to: readonly string[], weight: number) => {
    const [phrase, other] = [from.join(' '), to.join(' ')]
    if (!phrase || !other || phrase === other || from.length > LONGEST_PHRASE) return
    const meanings = found.get(phrase) ?? new Map<string, Meaning>()
    found.set(phrase, meanings)
    if (!meanings.has(other)) meanings.set(other, { terms: to, weight })
  }
  const read = (list: string) => list.split(',').map((phrase) => stems(phrase, locale))

  for (const family of linesOf(families).map(read))
    for (const from of family) for (const to of family) add(from, to, FAMILY)
  const groups = linesOf(same).map(read)
  for (const group of own) groups.push(group.map((phrase) => stems(phrase, locale)))
  for (const group of groups) for (const from of group) for (const to of group) add(from, to, SAME)
  const leads = (list: string): Line[] =>
    linesOf(list).map((line) => {
      const [said = '', meant = ''] = line.split(':')
      return { said: read(said), meant: read(meant) }
    })
  const [near, far] = [leads(related), leads(around)]
  const lead = (lines: readonly Line[], weight: number) => {
    for (const { said, meant } of lines)
      for (const from of said) for (const to of meant) add(from, to, weight)
  }
  lead(near, RELATED)
  lead(far, AROUND)
  for (const [word, meanings] of meaningsAlone([...near, ...far]))
    for (const { terms, weight } of meanings) add([word], terms, weight)
  return new Map([...found].map(([phrase, meanings]) => [phrase, [...meanings.values()]]))
}

/** All phrases of more than one word, on either side. */
export function phrasesOf(thesaurus: Thesaurus): Phrases {
  const all = new Map<string, readonly string[]>()
  for (const [phrase, meanings] of thesaurus)
    for (const terms of [phrase.split(' '), ...meanings.map((meaning) => meaning.terms)])
      if (terms.length > 1) all.set(terms.join(' '), terms)
  return Map.groupBy(all.values(), ([first]) => first!)
}
