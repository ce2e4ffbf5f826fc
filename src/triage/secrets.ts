/**
 * Has somebody typed what must not leave the device? Account, card and social-security numbers by
 * their arithmetic; passwords, codes and customer numbers by the words before them.
 *
 * Finds and never judges: what is done about it (mark, explain, scrub, refuse) is up to the caller.
 * Amounts written in words, and pictures, are out of reach.
 */
import { ibanLength, isIban, isNir, isNirBody, isPan, isRib } from './checksums.ts'
import { dictated, withoutLookAlikes } from './dictated.ts'
import { type PlainText, plain } from './plain-text.ts'
import { PUBLIC_NUMBERS, withoutPublic } from './public-numbers.ts'
import { SAID, type SecretKind } from './secret-words.ts'

export type { SecretKind }

/** `start` and `end` are positions in the text as it was given. */
export interface Secret {
  kind: SecretKind
  start: number
  end: number
}

export interface SecretFormat {
  kind: SecretKind
  /** A regular expression as text. One that does not compile is passed over: `check` reports it. */
  pattern: string
}

interface Looking {
  formats?: readonly SecretFormat[] | undefined
}

export const findSecrets = (text: string, options?: Looking): Secret[] =>
  apart([...lookForSecrets(text, options)].flat())

/**
 * What each look finds, overlaps and all. A page that has time stops after each: a pattern takes ten times
 * longer when it is used first.
 */
export function* lookForSecrets(text: string, { formats = [] }: Looking = {}): Iterable<Secret[]> {
  const tidy = plain(text)
  const inPlace = placing(tidy)
  yield []
  for (const each of new Set([tidy.text, withoutPublic(tidy.text), withoutLookAlikes(tidy.text)])) {
    yield [...ibans(each, (at) => lineEnds(tidy, text, at))].map(inPlace)
    yield [...numbers(each)].map(inPlace)
  }
  const spoken = dictated(tidy)
  if (spoken) yield [...numbers(spoken.text)].map(placing(spoken))
  for (const { kind, says } of SAID.secrets) {
    yield [...behind(says, kind, tidy.text)]
      .map(inPlace)
      .map((secret) => wholePassword(secret, text))
  }
  yield [...behind(SAID.passwordOrNot, 'password', tidy.text)]
    .map(inPlace)
    .map((secret) => wholePassword(secret, text))
    .filter(({ start, end }) => isMixed(text.slice(start, end)))
  // As the bank wrote them, and over any spelling of the figures.
  for (const format of formats) {
    yield [...inFormat(text, format), ...[...inFormat(tidy.text, format)].map(inPlace)]
  }
}

/** Where it stands in the text as it was given. */
const placing =
  ({ from, to }: PlainText) =>
  ({ kind, start, end }: Secret): Secret => ({ kind, start: from[start]!, end: to[end - 1]! })

/** An account proves itself twice over: by its country and by its sum. */
const weight = ({ kind, start, end }: Secret): number => end - start + (kind === 'iban' ? 100 : 0)

/** The longest of those that overlap, in the order of the text. */
function apart(found: Secret[]): Secret[] {
  const kept: Secret[] = []
  for (const secret of found.sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => secret.start < other.end && other.start < secret.end))
      kept.push(secret)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether a new line begins behind this blank of the plain text. */
const lineEnds = ({ from, to }: PlainText, original: string, at: number): boolean =>
  /[\n\r\u2028\u2029]/.test(original.slice(from[at], to[at + 1]))

/** Anywhere, glued to words too: `ibanFR76…merci`. */
function* ibans(text: string, isLineEnd: (at: number) => boolean): Iterable<Secret> {
  // The country and its two check figures may be apart from each other too.
  for (const { index: start, 1: first, 2: second } of text.matchAll(HEAD)) {
    const length = ibanLength(first! + second!)
    if (!length) continue
    const [compact, end] = lettersAndFigures(text, start, length)
    if (isIban(compact) && isWhole(text, start, end, isLineEnd)) yield { kind: 'iban', start, end }
  }
}

/** So many of them from here on, and where they end; marks between them count for nothing. */
function lettersAndFigures(text: string, start: number, most: number): [string, number] {
  let compact = ''
  let at = start
  for (; compact.length < most && at < text.length; at++) {
    const each = text[at]!
    if ((each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z')) compact += each
    else if (!MARKS.includes(each)) break
  }
  return [compact, at]
}

const MARKS = ' ;:,+=#~'
const HEAD = /([A-Z])[ ;:,+=#~]{0,3}([A-Z])[ ;:,+=#~]{0,3}\d(?=[ ;:,+=#~]{0,3}\d)/g

/**
 * Words that follow are no part of a number: letters count beside figures, four together or one
 * alone as on paper, as a last group, or where all groups are equal. Figures that follow are a part, unless
 * they stand on a line of their own.
 */
function isWhole(
  text: string,
  start: number,
  end: number,
  isLineEnd: (at: number) => boolean,
): boolean {
  const [first, ...others] = text.slice(start, end).split(/[ ;:,+=#~]+/) as [string, ...string[]]
  const last = others.pop()
  const { length } = first
  const next = /^(?:\d| (\d+))/.exec(text.slice(end, end + length + 2))
  const inLines = others.length > 0 && isLineEnd(start + length)
  const goesOn = next?.[1] && (inLines || !isLineEnd(end))
  if (next && !next[1]) return false
  if (goesOn && last?.length === length && next[1]!.length <= length) return false
  return (
    others.every((group) => /\d/.test(group) || group.length === 4 || group.length === 1) ||
    others.every((group) => group.length === length)
  )
}

/** One group of figures of a number, by its position in the plain text. */
interface Group {
  start: number
  size: number
}

/** Numbers that prove themselves. Every run of groups is tried once, and a run is short: linear. */
function* numbers(text: string): Iterable<Secret> {
  // In sums, Corsica is a department like the others: 2A is 19, 2B is 18.
  const figures = text.replace(
    /(\d ?\d ?\d ?\d ?\d ?)2( ?)([AB])(?= ?\d ?\d ?\d ?\d ?\d ?\d)/g,
    (_, before, blank, letter) => `${before}1${blank}${letter === 'A' ? 9 : 8}`,
  )
  for (const { index, 0: chain } of figures.matchAll(/\d+(?: \d+)*/g)) {
    if (chain.length < 13) continue
    const groups = [...chain.matchAll(/\d+/g)].map(
      (group): Group => ({ start: index + group.index, size: group[0].length }),
    )
    const context = figures.slice(Math.max(0, index - 48), index)
    const total = groups.reduce((sum, { size }) => sum + size, 0)
    const country = /([A-Z])([A-Z])$|(?:^|[^A-Z]|IBAN|RIB)([A-Z]) ?([A-Z]) $/.exec(context)
    const length = country ? ibanLength(country.slice(1).join('')) : undefined
    const before: Before = {
      text: context,
      account: length !== undefined && (length === total + 2 || groups[0]!.size === 2),
    }
    // With a date or an amount in it, it is a list and not one number in odd groups.
    const isList = figures.slice(index, index + chain.length + 4).search(PUBLIC_NUMBERS) >= 0
    const whole =
      !isList && LENGTHS.has(total) && kindOfNumber(chain.replaceAll(' ', ''), before, true)
    if (whole) {
      yield { kind: whole, start: index, end: index + chain.length }
      continue
    }
    let free = 0
    for (let first = 0; first < groups.length; first++) {
      if (first > free && isInsideRun(groups, first)) continue
      let run = ''
      for (let last = first; last < groups.length && run.length < 23; last++) {
        const { start, size } = groups[last]!
        if (size > 23) break
        run += figures.slice(start, start + size)
        if (!LENGTHS.has(run.length) || !isPlausible(groups, first, last, isList)) continue
        const kind = kindOfNumber(run, before, run.length === total)
        if (!kind) continue
        yield { kind, start: groups[first]!.start, end: start + size }
        first = last
        free = last + 1
        break
      }
    }
  }
}

/** What stands before a run of groups, and whether it makes of them an account, right or wrong. */
interface Before {
  text: string
  account: boolean
}

function kindOfNumber(run: string, before: Before, alone: boolean): SecretKind | undefined {
  if (isRib(run) && (alone || /RIB|COMPTE|IBAN/.test(before.text))) return 'iban'
  if (isNir(run)) return 'nir'
  if (isNirBody(run) && alone && SAID.nir.test(before.text)) return 'nir'
  if (isPan(run) && !before.account && !SAID.otherNumber.test(before.text)) return 'pan'
  return undefined
}

/** Of everything that is looked for: social-security numbers, cards, French accounts. */
const LENGTHS: ReadonlySet<number> = new Set([13, 14, 15, 16, 19, 23])

/** Unequal groups in which cards, social-security numbers and RIBs are printed. */
const PRINTED = ['4 6 5', '4 6 4', '1 2 2 2 3 3 2', '5 5 11 2']

/**
 * Groups as people write one number: all there is, or equal groups. Without this, any long list of
 * figures would hold a card by chance.
 */
function isPlausible(groups: Group[], first: number, last: number, isList: boolean): boolean {
  if (first === last || (!isList && first === 0 && last === groups.length - 1)) return true
  const sizes = groups.slice(first, last + 1).map(({ size }) => size)
  if (PRINTED.includes(sizes.join(' '))) return true
  const [size] = sizes as [number]
  const equal = sizes.slice(0, -1).every((each) => each === size) && sizes.at(-1)! <= size
  return equal && (size === 4 || groups[last + 1]?.size !== size)
}

/** A number does not begin in the middle of equal groups. */
const isInsideRun = (groups: Group[], at: number): boolean =>
  groups[at - 1]?.size === groups[at]!.size && groups[at + 1]?.size === groups[at]!.size

/** Where words say what comes: “mon mot de passe est …”. */
function* behind(words: RegExp, kind: SecretKind, text: string): Iterable<Secret> {
  // Not matchAll, which makes the expression anew each time.
  words.lastIndex = 0
  for (let hit = words.exec(text); hit; hit = words.exec(text)) {
    const [start, end] = hit.indices![1]!
    yield { kind, start, end }
  }
}

/** No word of a sentence has figures and something else in it: `Soleil-2024!`. */
const isMixed = (text: string): boolean =>
  text.length > 4 && /\d/.test(text) && /\D/.test(text.replace(/[.!]$/, ''))

/** A password goes on to the next blank, whatever it is made of. */
const wholePassword = (secret: Secret, text: string): Secret =>
  secret.kind === 'password'
    ? { ...secret, end: secret.end + /^[^\s,;]*/.exec(text.slice(secret.end))![0].length }
    : secret

function* inFormat(text: string, { kind, pattern }: SecretFormat): Iterable<Secret> {
  let format: RegExp
  try {
    format = new RegExp(pattern, 'gi')
  } catch {
    return
  }
  for (const { index, 0: hit } of text.matchAll(format)) {
    if (hit) yield { kind, start: index, end: index + hit.length }
  }
}
