/**
 * A text with nothing left but what a secret is made of, and where each character of it came from.
 *
 * Letters become plain capitals and figures of every script 0 to 9; what is invisible is dropped. One
 * blank stands for what people put between groups (spaces, dots, dashes, line ends, `x`, “puis”, a
 * remark in brackets), one other mark for what parts things. So the patterns that come after need
 * no spelling of their own and no backtracking.
 */

export interface PlainText {
  text: string
  /** Positions in the original: the first character of each, and the one behind it. */
  from: number[]
  to: number[]
}

/** Zero-width characters, accents that NFKD sets free, keycaps, soft hyphens. */
const INVISIBLE = /[\p{M}\p{Cf}]/u
const FIGURE = /\p{Nd}/u
const LETTER = /\p{L}/u
const OTHER_LETTER = /[^A-Z]/gu
const BLANK = /[\s.\-\u2010-\u2015\u2212/\\_|*·•'’"«»°]/u
/** Kept as they are: they tie a word to its value, or part two sentences. */
const MARK = /[:=,;?!()@#%€$£+]/u

const WORDS_BETWEEN =
  '(?:ET |AND )?(?:PUIS|ENSUITE|ENFIN|APRES|THEN)|ET|AND|TIRET|POINT|ESPACE|SPACE|DASH|(?:CODE )?GUICHET ?:?|(?:NUMERO DE |N (?:DE )?)?COMPTE ?:?|CLE(?: RIB)? ?:?'

/** What people write between two groups of one number, marks in a row and blanks of pages too. */
const between = (also: string): RegExp =>
  new RegExp(
    `(\\d) ?(?:\\([A-Z ]{1,24}\\)|\\) ?\\(|(?<!\\b[A-Z]{2}\\d\\d ?)X|,(?! )|%20|~NBSP;|~BR ?~|:(?! )|[;+=#~${also}]{1,3}|,? ?(?:${WORDS_BETWEEN})) ?(?=\\d)`,
    'g',
  )
const BETWEEN = between('')

/** A comma or a colon parts amounts and dates as well: they tie only where a number was announced. */
const ANNOUNCED = /CARTE|CARD|\bCB\b|VISA|IBAN|\bRIB\b|SECU|\bNIR\b/
const BETWEEN_ANNOUNCED = between(',:')

export function plain(original: string): PlainText {
  const characters: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const character of original) {
    for (const each of simplified(character)) {
      if (each === ' ' && (characters.at(-1) ?? ' ') === ' ') continue
      characters.push(each)
      from.push(at)
      to.push(at + character.length)
    }
    at += character.length
  }
  return joined({ text: characters.join(''), from, to })
}

/** Each character is worked out once. */
const known = new Map<string, string>()

function simplified(character: string): string {
  let simple = known.get(character)
  if (simple === undefined) {
    simple = workedOut(character)
    known.set(character, simple)
  }
  return simple
}

const workedOut = (character: string): string =>
  [...character.normalize('NFKD')]
    .map((each) => {
      if (INVISIBLE.test(each)) return ''
      if (FIGURE.test(each)) return figureOf(each)
      if (LETTER.test(each)) return each.toUpperCase().replace('Œ', 'OE').replace(OTHER_LETTER, '~')
      if (BLANK.test(each)) return ' '
      return MARK.test(each) ? each : '~'
    })
    .join('')

/** Figures stand in rows of ten whose code ends in 0 or in 6, in every script that Unicode has. */
function figureOf(each: string): string {
  const code = each.codePointAt(0)!
  const low = code & 15
  return String(low > 5 && !FIGURE.test(String.fromCodePoint(code - low)) ? low - 6 : low)
}

/** With a blank for whatever stands between the groups of a number. */
function joined(whole: PlainText): PlainText {
  const { text, from, to } = whole
  const result: PlainText = { text: '', from: [], to: [] }
  const copy = (start: number, end: number) => {
    result.text += text.slice(start, end)
    for (let index = start; index < end; index++) {
      result.from.push(from[index]!)
      result.to.push(to[index]!)
    }
  }
  let done = 0
  for (const { index, 0: hit, 1: figure } of text.matchAll(
    ANNOUNCED.test(text) ? BETWEEN_ANNOUNCED : BETWEEN,
  )) {
    copy(done, index + figure!.length)
    result.text += ' '
    result.from.push(from[index + 1]!)
    result.to.push(to[index + hit.length - 1]!)
    done = index + hit.length
  }
  if (done === 0) return whole
  copy(done, text.length)
  return result
}
