/**
 * The fields above a message that was passed on (« Von: … », « Gesendet: … », « Betreff: … »), in any
 * language: lines of a word, a colon and a value, one below the other. Advisers write such lines too (an
 * IBAN, a signature): what is surely of a mail program, and what cannot be told. Lines in, yes or no out.
 */

/** A label of one or a few words, in any script, maybe between the stars of bold text. */
const FIELD = /^\*?(\p{L}[\p{L}\p{M}\s.’'-]{0,24}?)\s*(?::\*?\s|：)\s*\S/u
const LEAST_FIELDS = 3

interface Block {
  at: number
  lines: readonly string[]
  labels: readonly string[]
}

/**
 * @param isSubject is this line one of our e-mails' subject, with whatever before it?
 * @returns the lines that surely are such fields
 */
export function fieldsOfMails(
  lines: readonly string[],
  isSubject: (line: string) => boolean,
): ReadonlySet<number> {
  const blocks = blocksIn(lines)
  const ours = blocks.flatMap(({ lines, labels }) => {
    const subject = labels[lines.findIndex(isSubject)]
    return subject === undefined ? [] : [{ labels, subject }]
  })
  // The same program in the same language: what it put above one message, it put above the other.
  const isSure = ({ labels }: Block) =>
    ours.some(
      (one) =>
        labels[0] === one.labels[0] &&
        labels.includes(one.subject) &&
        labels.filter((label) => one.labels.includes(label)).length >= LEAST_FIELDS,
    )
  return new Set(
    blocks.filter(isSure).flatMap((block) => block.lines.map((_, at) => block.at + at)),
  )
}

/** Are there fields with somebody's address, or as Outlook writes them, and words below them? */
export const mayBePassedOn = (lines: readonly string[]): boolean =>
  blocksIn(lines).some(
    (block) =>
      (holdsSender(block) || isSent(block)) &&
      lines.slice(block.at + block.lines.length).some((line) => line.trim() !== ''),
  )

/** In the first line, or with a name: « E-mail : … » of a signature is neither. */
const holdsSender = ({ lines }: Block): boolean =>
  /\S@\S/.test(lines[0] ?? '') || lines.some((line) => NAMED_ADDRESS.test(line))
const NAMED_ADDRESS = /^[^:：]*[:：]\*?\s*[^\s<>@][^<>@]*<[^<>\s:@]+@/

const isSent = ({ labels }: Block): boolean =>
  /^(?:de|from)$/.test(labels[0] ?? '') &&
  labels.some((label) => /^(?:envoyé|sent|objet|subject)$/.test(label))

function blocksIn(lines: readonly string[]): Block[] {
  const labels = lines.map((line) => FIELD.exec(line)?.[1]?.toLowerCase())
  return labels.flatMap((label, at) => {
    if (label === undefined || labels[at - 1] !== undefined) return []
    const after = labels.slice(at)
    const end = after.indexOf(undefined)
    const own = (end < 0 ? after : after.slice(0, end)).filter((one) => one !== undefined)
    return own.length < LEAST_FIELDS
      ? []
      : [{ at, lines: lines.slice(at, at + own.length), labels: own }]
  })
}
