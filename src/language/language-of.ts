/**
 * Which language is a text in? What the markup says, unless the words clearly say another.
 *
 * A template often keeps `lang="en"` on French pages, and a page may quote in another language. Function
 * words tell the languages that banks of Europe write in; below a few of them nothing is claimed.
 */
import { fold } from './fold.ts'
import { isFunctionWord } from './rules.ts'

const WORDS: Record<string, string> = {
  fr: 'le la les des une est que qui pour dans vous votre vos avec sur pas nous par ce cette être sont aux ou puis comment quel quelle avez peut',
  en: 'the of and to is that you your for with on this are can have what how when which from will not our if or be it an do does',
  de: 'der die das und ist nicht sie ihr ihre mit für auf den dem ein eine wie was kann können werden oder bei im zum von wir',
  es: 'el los las una es que para con su sus por como cómo qué puede puedo está del en y no más usted cuando dónde',
  it: 'il gli una è che per con come non del della sono può posso cosa nel alla i lo si o più quando dove',
  nl: 'de het een is niet en van voor met op uw u kan kunt hoe wat wordt bij zijn aan ik mijn waar',
  pt: 'o os as uma é que para com seu sua não como pode posso do da em no na por mais quando onde',
}

const LANGUAGES = Object.entries(WORDS).map(
  ([language, list]) => [language, new Set(list.split(' '))] as const,
)

/** Fewer function words than this prove nothing. */
const ENOUGH = 5

/** A single letter is what an apostrophe left: « d’ », “’s”. */
const isOf = (word: string, language: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || (word.length > 1 && isFunctionWord(fold(word), language))

/** @param declared  what the markup says, BCP 47 */
export function languageOf(text: string, declared: string | undefined): string | undefined {
  const words =
    text
      .toLowerCase()
      .slice(0, 2_000)
      .match(/\p{L}+/gu) ?? []
  const own = LANGUAGES.find(([language]) => language === declared?.slice(0, 2).toLowerCase())
  // « en », « de », « on »: what may be a word of the language that it is said to be is one.
  const foreign = own ? words.filter((word) => !isOf(word, ...own)) : words
  const counts = LANGUAGES.map(([language, known]) => ({
    language,
    count:
      language === own?.[0]
        ? words.length - foreign.length
        : foreign.filter((word) => known.has(word)).length,
  })).sort((a, b) => b.count - a.count)
  const best = counts[0]!
  const said = counts.find(({ language }) => language === own?.[0])
  if (declared && !said) return isNamed(declared) ? declared : undefined
  if (best.count < ENOUGH || best.count <= (said?.count ?? counts[1]!.count) * 2) return declared
  return said === best ? declared : best.language
}

const isNamed = (tag: string): boolean => /^[a-z]{2,3}(?:-|$)/i.test(tag)
