/**
 * Text as a reader sees it: without the characters that hide, reorder or break it.
 */

// Controls but white space; soft hyphen, zero-width space, word joiner and byte order mark, which make
// “banque” unfindable; bidi embeddings, overrides and isolates, which make “exe.gpj” of “jpg.exe”;
// non-characters and lone surrogates. Joiners and direction marks stay: Persian and Arabic need them.
const UNWANTED = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e` +
    String.raw`\u2066-\u2069\ufeff\ufffe\uffff]`,
  'g',
)
const LONE = /\p{Surrogate}/gu

/** Nearly every text is clean already, and a harvest asks about each of them. */
export const cleanText = (text: string): string => {
  const clean = text.replace(UNWANTED, '')
  return clean.isWellFormed() ? clean : clean.replace(LONE, '')
}

const UNEVEN = /[\t\n\f\r]| {2}|^ | $/

/** One line: cleaned, each run of white space one space; non-breaking spaces stay. */
export const oneLine = (text: string): string => {
  const clean = cleanText(text)
  return UNEVEN.test(clean) ? clean.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '') : clean
}
