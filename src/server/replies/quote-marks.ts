/**
 * How mail programs mark what is not the answer itself, in French and English: where the quoted message
 * begins, the signature, what a company's gateway adds below. Lines in, yes or no out.
 */

/** A line without the signs that quote it, and how many there are. */
export function unquoted(line: string): { depth: number; text: string } {
  const marks = /^(?:\s*>)+/.exec(line)?.[0] ?? ''
  return { depth: marks.replace(/[^>]/g, '').length, text: line.slice(marks.length).trim() }
}

/** « Le mar. 24 nov. 2026 à 10:00, Messagerie <…> a écrit : », over up to three lines. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^Le\s\D{0,20}\d.*\sa écrit\s*:$/,
  /^On\s\D{0,20}\d.*\swrote\s*:$/,
  /^\d{4}[-/]\d\d[-/]\d\d.*<[^<>\s]+@[^<>\s]+>\s*:$/, // 2026-11-24 10:00 GMT+01:00 Messagerie <…>:
]
const ATTRIBUTION_LINES = 3

/** @returns how many lines it takes; 0 where there is none */
export function attribution(lines: readonly string[], at: number): number {
  if (!/^(?:Le|On|\d{4})\b/.test(lines[at]?.trim() ?? '')) return 0
  for (let count = 1; count <= ATTRIBUTION_LINES; count++) {
    const own = lines.slice(at, at + count).map((line) => line.trim())
    if (own.includes('')) return 0
    if (!ATTRIBUTIONS.some((pattern) => pattern.test(own.join(' ')))) continue
    // « Le virement est fait. », right above: its last line alone is the one.
    const isLater = own.some((_, index) => index > 0 && attribution(own, index) > 0)
    return isLater ? 0 : count
  }
  return 0
}

const SEPARATORS: readonly RegExp[] = [
  /^-{2,}\s*(?:Message (?:d[’']origine|original|transféré)|(?:Original|Forwarded) message)\s*-{2,}$/i,
  /^(?:Début du message (?:transféré|réexpédié)|Begin forwarded message)\s*:$/i,
]
const RULE = /^_{10,}$/

const HEADER =
  /^\*?(?:De|From|Envoyé|Date|Sent|À|A|To|Cc|Objet|Subject|Reply-To|Répondre à)\s*:\*?(?:\s|$)/i
const FIRST_HEADER = /^\*?(?:De|From)\s*:\*?\s/
const SUBJECT = /^\*?(?:Objet|Subject)\s*:/i
const SENT = /^\*?(?:Envoyé|Sent)\s*:/i
const HEADER_LINES = 8

/**
 * The block of Outlook, and of what is passed on: a sender, and at least two more fields below. « De : votre
 * compte », « À : », « Date : » of a transfer is none: the sender has an address, or the subject was sent.
 */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = lines[at] ?? ''
  if (!FIRST_HEADER.test(first)) return false
  const fields = lines.slice(at + 1, at + HEADER_LINES).filter((line) => HEADER.test(line))
  const isOfOutlook = [SUBJECT, SENT].every((name) => fields.some((line) => name.test(line)))
  return fields.length >= 2 && (isOfOutlook || /\S@\S/.test(first))
}

export const isSeparator = (line: string): boolean =>
  SEPARATORS.some((pattern) => pattern.test(line)) || RULE.test(line)

export const isHeader = (line: string): boolean => HEADER.test(line)

/** Does somebody else's message begin here, by a mark that nothing has to follow? */
export function isBoundary(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (SEPARATORS.some((pattern) => pattern.test(line))) return true
  if (isHeaderBlock(lines, at)) return true
  if (!RULE.test(line)) return false
  const next = lines.findIndex((one, index) => index > at && one !== '')
  return next > 0 && isHeaderBlock(lines, next)
}

/** What telephones and their programs put below. */
const SENT_FROM =
  /^(?:Envoyé (?:de|depuis|à partir de|avec)\s|Sent (?:from|with)\s|Get Outlook for\s|(?:Obtenir|Téléchargez?) Outlook\s|Provenance\s*:)/i

/** Longer than that is no signature. */
const SIGNATURE_LINES = 15

/** What a company's gateway adds below every message: how it begins, and what such texts speak of. */
const NOTICE =
  /^[*_\s-]*(?:Ce|Le présent|This|The information (?:contained )?in this) (?:message|courriel|mail|e-?mail|courrier|communication)\b/i
const NOTICE_SPEAKS_OF: readonly RegExp[] = [
  /confidenti/i,
  /destinataire|recipient|addressee|intended/i,
  /pièces? jointes?|attachment/i,
  /exclusi|privileged|solely/i,
  /par erreur|in error/i,
  /expéditeur|sender/i,
  /intégrité|virus|altér/i,
  /interdite?s?\b|prohibited|unauthori[sz]ed/i,
]
/** An adviser may well write of one of them. */
const LEAST_SPOKEN_OF = 3
const ADVICE =
  /^[*_\s-]*(?:Pensez à l[’']environnement|Avant d[’']imprimer|N[’']imprimez|Please consider the environment)/i

/** What the paragraphs below the first one of a notice speak of. */
const REST_SPEAKS_OF: readonly RegExp[] = [
  ...NOTICE_SPEAKS_OF,
  /responsab|liab/i,
  /internet/i,
  /détrui|delete|destroy/i,
]

const speaksOf = (paragraph: string, all: readonly RegExp[]): boolean =>
  all.filter((pattern) => pattern.test(paragraph)).length >= LEAST_SPOKEN_OF

const isNotice = (paragraph: string): boolean =>
  ADVICE.test(paragraph) || (NOTICE.test(paragraph) && speaksOf(paragraph, NOTICE_SPEAKS_OF))

/** @returns without what a gateway added at its end; what stands above other words may be an answer */
export function withoutNotice(lines: readonly string[]): string[] {
  const all = withoutEnd(lines)
  let rest = all
  let begins = all.length
  while (rest.length > 0) {
    const at = rest.findLastIndex((line) => line.trim() === '') + 1
    const paragraph = rest.slice(at).join(' ')
    if (isNotice(paragraph)) begins = at
    else if (!speaksOf(paragraph, REST_SPEAKS_OF)) break
    rest = withoutEnd(rest.slice(0, at))
  }
  return all.slice(0, begins)
}

/** @returns without the signature, where one is marked as such */
export function withoutSignature(lines: readonly string[]): string[] {
  const trimmed = withoutEnd(lines)
  const marked = trimmed.lastIndexOf('-- ')
  const isShort = marked >= 0 && trimmed.length - marked - 1 <= SIGNATURE_LINES
  const kept = isShort ? withoutEnd(trimmed.slice(0, marked)) : trimmed
  return SENT_FROM.test(kept.at(-1)?.trim() ?? '') ? withoutEnd(kept.slice(0, -1)) : kept
}

/** @returns without the empty lines at its end */
export const withoutEnd = (lines: readonly string[]): string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1)
