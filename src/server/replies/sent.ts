/**
 * What we sent, as it comes back quoted: whole or in part, its lines broken elsewhere, with or without
 * signs before them. Is a line of an answer ours, or did somebody write it?
 */

/** What left in a thread. */
export interface Sent {
  /** The e-mails, as they were. */
  letters: readonly string[]
  /** Of these e-mails. */
  subjects: readonly string[]
  /** What customers wrote in them. */
  words: readonly string[]
  /** Lines that begin so were ours, whatever stood behind: a date may have moved. */
  beginnings: readonly string[]
}

export type Whose = 'customer' | 'letter'

/** A shorter one that is found somewhere among thousands of words proves nothing. */
const LEAST_WORDS = 3

/** Of a program that writes an address twice, once is enough. */
const plain = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/<(?:https?|mailto):[^<>]*>/gi, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[*_>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Is a line the subject of one of our e-mails, whatever a program put before it? */
export function subjectIn({ subjects }: Sent): (line: string) => boolean {
  const ours = subjects.map(plain)
  return (line) => ours.some((subject) => plain(line).endsWith(subject))
}

/** Words in their order, a space around each: a run of them is found whole. */
const runOf = (texts: readonly string[]): string => ` ${texts.map(plain).join(' ')} `

const linesOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split('\n').map(plain)))

/** @returns whose a line is that stands in what was quoted; nothing where we did not send it */
export function recognise({
  letters,
  words,
  beginnings,
}: Sent): (line: string) => Whose | undefined {
  const known = [
    { whose: 'customer' as const, run: runOf(words), lines: linesOf(words) },
    { whose: 'letter' as const, run: runOf(letters), lines: linesOf(letters) },
  ]
  const starts = beginnings.map(plain)
  return (line) => {
    const text = plain(line)
    if (text === '') return undefined
    const isLong = text.split(' ').length >= LEAST_WORDS
    const found = known.find(
      ({ run, lines }) => lines.has(text) || (isLong && run.includes(` ${text} `)),
    )
    return found?.whose ?? (starts.some((start) => text.startsWith(start)) ? 'letter' : undefined)
  }
}
