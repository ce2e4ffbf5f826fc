/**
 * When are two spellings the same word? Case, accents, ligatures, curly apostrophes, invisible
 * characters and compatibility forms are not told apart. Knows no language; scripts that live on
 * their marks (Devanagari, Thai, Arabic) keep them.
 */

/** Soft hyphen, zero-width characters, joiners, and the accents that NFKD sets free. */
const INVISIBLE = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060\ufeff]/g
const APOSTROPHES = /[\u02b9-\u02bc\u2018\u2019\u2032\u00b4`]/g

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
}

/** The plain form of a text: `Prêt à l’Œuvre` → `pret a l'oeuvre`. */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[œæßøłđðı]/g, (letter) => LETTERS[letter]!)
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
}

/**
 * The folded words of a text, in order. Apostrophes and hyphens part words, so that `j'ai`, `j’ai`
 * and `j ai` are the same two words, and so are `porte-monnaie` and `porte monnaie`.
 */
export function words(text: string): string[] {
  return (
    fold(text)
      .replace(/aujourd'hui/g, 'aujourdhui')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}
