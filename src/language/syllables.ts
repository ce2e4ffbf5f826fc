/**
 * How many syllables does a word have, spoken? Counted from the spelling: runs of vowels, less the vowels
 * that nobody says. Good for an average over a text, not for verse.
 */

/** Groups of letters that are said together, then apart, by language. */
const RULES: Readonly<Record<string, (word: string) => string>> = {
  fr: (word) =>
    word
      // « voyage », « payer »: a y between vowels parts them.
      .replace(/(?<=[aeiouéèêàâôûù])y(?=[aeiouéèêàâôûù])/g, 'j')
      // « banque », « longues », « carte », « cartes »: silent, if something else is said.
      .replace(/(?<=[aeiouyéèêëàâîïôûùœ].*[qg])ues?$/, '')
      .replace(/(?<=[aeiouyéèêëàâîïôûùœ].*[^aeiouyéèêëàâîïôûùœ])es?$/, '')
      // « ils peuvent » would need grammar; « aient » does not.
      .replace(/aient$/, 'è')
      .replace(/([qg])u(?=[aeiouyéèêë])/g, '$1')
      // « ré-al », « cré-er », but « don-née ».
      .replace(/é(?=[aouiï]|e(?!s?$))/g, 'é·')
      // « na-ïf », « Noël ».
      .replace(/(?=[ïëü])/g, '·'),
  en: (word) =>
    word
      .replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '')
      .replace(/(?<=[aeiouy].*[^aeiouylrsxzc])es$/, 's')
      .replace(/(?<=[aeiouy].*[^aeiouytdl])ed$/, 'd')
      .replace(/(?<=[aeiouy].*[^aeiouy])e(?=(?:ment|ly|ful|less|ness)s?$)/, '')
      .replace(/(?<=[aeiou])(?=ing$)/, '·')
      .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'j')
      .replace(/i(?=[ao])(?!(?<=[tcs]i)[ao])/g, 'i·')
      .replace(/([qg])u(?=[aeiouy])/g, '$1'),
}

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g

/** « l’argent » is said as « largent », “you’re” as “your”; « rendez-vous » is two words. */
const PARTS = /[\s-]+/

/** At least one. @param word as it is written, with its accents, apostrophes and hyphens */
export function syllablesIn(word: string, language: string): number {
  const rule = RULES[language] ?? ((part: string) => part)
  const parts = word.normalize('NFC').toLowerCase().replace(/[’']/g, '').split(PARTS)
  return parts.reduce((sum, part) => sum + (rule(part).match(VOWELS)?.length ?? 0), 0) || 1
}
