/**
 * What an adviser answered, out of the text of an e-mail: without the message that their program quoted
 * below, and without their signature.
 *
 * 1. Nothing that was written to the customer is lost: where words stand between the lines that we sent,
 *    all is kept; where that cannot be told, the mail is refused, and whoever wrote it hears why.
 * 2. Nothing that was not written to the customer is shown: what others of the bank wrote, between the
 *    answer and our letter, is cut however it is marked.
 *
 * Pure. What we sent is an argument, so that it is recognised by its words and not only by its marks.
 */
import { fieldsOfMails, mayBePassedOn } from './field-blocks.ts'
import {
  attribution,
  isBoundary,
  isHeader,
  isSeparator,
  unquoted,
  withoutEnd,
  withoutNotice,
  withoutSignature,
} from './quote-marks.ts'
import { recognise, type Sent, subjectIn, type Whose } from './sent.ts'

export type ReplyText =
  | { is: 'read'; text: string }
  /** no-text: nothing above the quoted message · mixed: in between others' words, not to be told apart */
  | { is: 'refused'; why: 'no-text' | 'mixed' }

interface Line {
  raw: string
  depth: number
  /** other: nobody's that we know. */
  is: 'empty' | 'mark' | Whose | 'other'
}

/** @param mark the line of our letters above which one answers, in any language */
export function readReply(text: string, sent: Sent, marks: readonly string[]): ReplyText {
  const whose = recognise(sent)
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\[cid:[^\]\s]*\]/g, '')
    .split('\n')
    .map((line) => (line === '-- ' ? line : line.replace(/[\s\u200b]+$/, '')))
  const fields = fieldsOfMails(lines, subjectIn(sent))
  const start = quoteStart(lines, whose, marks, fields)
  const isDoubtful = mayBePassedOn(withoutSignature(withoutNotice(lines.slice(0, start))))
  if (isDoubtful && start < lines.length) return refused('mixed')
  const above = tidied(lines.slice(0, start))
  const quote = withoutSignature(withoutNotice(lines.slice(start))).map(
    (raw, at, all): Line =>
      fields.has(start + at)
        ? { raw, depth: 0, is: 'mark' }
        : { raw, ...sorted(raw, at, all, whose) },
  )
  const loose = quote.filter(({ is, depth }) => is === 'other' && depth === 0)
  if (loose.length === 0) return read(above)

  const first = quote.find(({ is }) => is !== 'empty' && is !== 'mark')
  const isOurs = first?.is === 'letter' || first?.is === 'customer'
  // Others wrote to one another before us: without signs that quote it, all below the first mark is theirs.
  const isMarked = first !== undefined && first.depth > 0
  if (!isOurs) {
    // Where nothing below is of ours, it may be the answer as well.
    const isQuote = quote.some(({ is }) => is === 'letter' || is === 'customer')
    return isQuote && !isMarked && above !== '' ? read(above) : refused('mixed')
  }
  if (quote.some(({ is, depth }) => is === 'other' && depth > 0)) return refused('mixed')
  const last = quote.findLastIndex(({ is }) => is === 'letter' || is === 'customer')
  const isBelow = quote.findIndex((line) => loose.includes(line)) > last
  if (above === '' && isBelow) return read(tidied(quote.slice(last + 1).map(({ raw }) => raw)))
  return read(conversation(above, quote))
}

const refused = (why: 'no-text' | 'mixed'): ReplyText => ({ is: 'refused', why })
const read = (text: string): ReplyText => (text === '' ? refused('no-text') : { is: 'read', text })

const tidied = (lines: readonly string[]): string =>
  withoutSignature(withoutNotice(lines))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Where the answer ends; the end of all, when nothing is quoted. */
function quoteStart(
  lines: readonly string[],
  whose: (line: string) => Whose | undefined,
  marks: readonly string[],
  fields: ReadonlySet<number>,
): number {
  const begins = lines.findIndex((_, at) => {
    if (isBoundary(lines, at) || fields.has(at)) return true
    const count = attribution(lines, at)
    return (
      count > 0 &&
      isQuoted(
        lines.slice(at + count).find((line) => line !== ''),
        whose,
      )
    )
  })
  const marked = lines.findIndex((line) => marks.some((mark) => line.includes(mark)))
  if (begins >= 0 && (marked < 0 || begins < marked)) return begins
  if (marked < 0) return lines.length
  // A program whose words we do not know: what it quoted begins with the signs before our mark.
  const before = lines.slice(0, marked).findLastIndex((line) => unquoted(line).depth === 0)
  return before + 1
}

const isQuoted = (
  line: string | undefined,
  whose: (line: string) => Whose | undefined,
): boolean => {
  if (line === undefined) return true // all of what it announces was taken out
  const { depth, text } = unquoted(line)
  return depth > 0 || whose(text) !== undefined
}

function sorted(
  raw: string,
  at: number,
  all: readonly string[],
  whose: (line: string) => Whose | undefined,
): Pick<Line, 'depth' | 'is'> {
  const { depth, text } = unquoted(raw)
  if (text === '') return { depth, is: 'empty' }
  const known = whose(text)
  if (known) return { depth, is: known }
  const inner = all.slice(at, at + 3).map((line) => unquoted(line).text)
  const isMark =
    isHeader(text) || isSeparator(text) || attributed(all, at) || attribution(inner, 0) > 0
  return { depth, is: isMark ? 'mark' : 'other' }
}

/** A line in the middle of one that announces, broken over several. */
const attributed = (all: readonly string[], at: number): boolean =>
  [1, 2].some(
    (back) =>
      at >= back &&
      attribution(
        all.slice(at - back, at - back + 3).map((line) => unquoted(line).text),
        0,
      ) > back,
  )

/** Words between the lines that we sent need these to be understood; the rest of our letter does not. */
function conversation(above: string, quote: readonly Line[]): string {
  const lines = quote
    .filter(({ is }) => is !== 'mark' && is !== 'letter')
    .map(({ raw, is }) => (is === 'customer' ? `> ${unquoted(raw).text}` : unquoted(raw).text))
  const below = tidied(withoutEnd(lines))
  return above === '' ? below : `${above}\n\n${below}`
}
