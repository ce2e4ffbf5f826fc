/**
 * Figures that do not look like figures, over the capitals of `plain-text.ts`: said in words, in
 * French and English (« quatre neuf sept zéro », « soixante-dix-huit »), and typed as the letters
 * that they resemble (`3OOO`). Amounts have a word of their own (`mille`, `cent`), which ends a run.
 */
import type { PlainText } from './plain-text.ts'

const ENGLISH = 'OH ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE'.split(' ')
const FRENCH =
  'ZERO UN DEUX TROIS QUATRE CINQ SIX SEPT HUIT NEUF DIX ONZE DOUZE TREIZE QUATORZE QUINZE SEIZE'.split(
    ' ',
  )
const TENS = ['VINGT', 'TRENTE', 'QUARANTE', 'CINQUANTE', 'SOIXANTE', 'SEPTANTE', 'QUATRE VINGT']
const VALUES = new Map([
  ...[...ENGLISH.entries(), ...FRENCH.entries()].map(([value, word]) => [word, value] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
  ['QUATRE VINGTS', 80],
  ['NONANTE', 90],
  ['UNE', 1],
])
/** `UNE` before `UN`: the longer of two that begin alike. */
const oneOf = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length).join('|')

const UNIT = `(?:DIX (?:SEPT|HUIT|NEUF)|${oneOf([...FRENCH, ...ENGLISH, 'UNE'])})`
const NUMBER = `(?:(${oneOf([...TENS, 'QUATRE VINGTS', 'NONANTE'])})(?: (?:ET )?(${UNIT}))?|(${UNIT}))`
/** One pattern for one number: with all of a run in it, a slow phone read it for 60 ms. */
const ITEM = new RegExp(`\\b(?:${NUMBER}|\\d+)\\b`, 'g')
/** Of a run. Fewer are counted things, not a number that is dictated. */
const FEWEST_WORDS = 4
/** Between two words of a run. « VINGT ET UN » is one. */
const TIE = / (?:ET )?/

const worth = (words = ''): number =>
  VALUES.get(words) ?? words.split(' ').reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0)

/** The same with figures for words, or nothing when no number is dictated in it. */
export function dictated({ text, from, to }: PlainText): PlainText | undefined {
  const result: PlainText = { text: '', from: [], to: [] }
  let done = 0
  const copy = (until: number) => {
    result.text += text.slice(done, until)
    for (; done < until; done++) {
      result.from.push(from[done]!)
      result.to.push(to[done]!)
    }
  }
  for (const run of runsIn(text)) {
    for (const { index, 0: words, 1: ten, 2: unit, 3: alone } of run) {
      if (!ten && !alone) continue
      copy(index)
      const figures = String(ten ? worth(ten) + worth(unit) : worth(alone))
      done = index + words.length
      result.text += figures
      for (const _ of figures) {
        result.from.push(from[index]!)
        result.to.push(to[done - 1]!)
      }
    }
  }
  if (done === 0) return undefined
  copy(text.length)
  return result
}

/** Numbers with nothing but a blank or a comma between them. */
function runsIn(text: string): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = []
  let end = 0
  for (const item of text.matchAll(ITEM)) {
    const { index, 0: words } = item
    const run = runs.at(-1)
    if (run && /^,? $/.test(text.slice(end, index))) run.push(item)
    else runs.push([item])
    end = index + words.length
  }
  return runs.filter((run) => run.flatMap(([words]) => words.split(TIE)).length >= FEWEST_WORDS)
}

/** Behind the letters of a country they may stand too. */
const LOOK_ALIKE = /\b([A-Z]{2}(?=\d))?(?=\d*[OIL])([\dOIL]*\d[\dOIL]*)\b/g

/** The same length, with figures for the letters that look like them, in groups that hold figures. */
export const withoutLookAlikes = (text: string): string =>
  text.replace(
    LOOK_ALIKE,
    (_, country = '', group: string) => country + group.replaceAll('O', '0').replace(/[IL]/g, '1'),
  )
